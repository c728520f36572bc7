import type { NameGroup } from './names.ts'

const OWN_PAPERS = 'spelling of the papers that introduced them'

/** Named benchmarks, datasets and competitions. */
export const BENCHMARKS: readonly NameGroup[] = [
  {
    type: 'benchmark',
    subtype: 'benchmark',
    source: `mathematical reasoning; ${OWN_PAPERS}`,
    names: [
      'GSM8K; Grade School Math 8K', 'GSM-Plus; GSMPlus', 'GSM-Hard', 'GSM-Symbolic', 'GSM1K', 'GSM-IC', 'MGSM', 'MATH-500', 'MATH-Perturb', 'MATH-Vision; MATH-V; MathVision',
      'SVAMP', 'ASDiv', 'AQuA-RAT; AQuA', 'MAWPS', 'Math23K', 'MathQA', 'MultiArith', 'AddSub', 'SingleEq', 'SingleOp', 'TabMWP',
      'OlympiadBench', 'Omni-MATH', 'OlympicArena', 'OlymMATH', 'HARDMath', 'FrontierMath', 'MathArena', 'UGMathBench', 'TheoremQA', 'SciBench', 'MMLU-STEM',
      'CMATH', 'MinervaMath; Minerva Math', 'CollegeMath; College Math', 'GaoKao; GAOKAO; GaokaoBench; Gaokao-Bench', 'GAOKAO2023EN; GaoKao 2023 En', 'CN Middle School 24',
      'MathVista', 'MathVerse', 'We-Math', 'DynaMath', 'GeoQA', 'GeoQA+', 'Geometry3K', 'PGPS9K', 'UniGeo', 'MathBench', 'MathOdyssey', 'MathCheck', 'Big-Math', 'PolyMath', 'BeyondAIME', 'HMMT', 'HMMT 2025',
      'miniF2F', 'ProofNet', 'PutnamBench', 'FIMO', 'LeanWorkbook; Lean Workbook', 'ProverBench', 'CombiBench', 'FormalMATH', 'Lean-GitHub', 'MiniCTX', 'LeanComb', 'ProofNetSharp; ProofNet#', 'CoqGym', 'HolStep', 'TRIGO', 'Compfiles', 'NaturalProofs', 'NuminaMath-LEAN', 'DeepTheorem', 'IMO-AG-30', 'IMO-ProofBench', 'IMO-AnswerBench', 'USAMO', 'PISA', 'IneqMath', 'ARQMath', 'NL4OPT', 'MAMO', 'IndustryOR', 'OptiBench', 'ConceptARC', 'ARC-AGI', 'ARC-AGI-2', '1D-ARC', 'SyGuS', 'MATH-Rob', 'CounterMATH', 'ProcessBench', 'PRMBench', 'RewardBench', 'JudgeBench', 'RewardMATH', 'CriticBench', 'Sudoku-Bench', 'ReasonEval', 'KnowLogic', 'LogiQA', 'ReClor', 'FOLIO', 'ProntoQA', 'ProofWriter', 'ZebraLogic', 'AutoLogi', 'BBEH', 'BIG-Bench Extra Hard', 'KORBench; KOR-Bench', 'LiveMathBench', 'AMPS', 'DROP',
    ],
  },
  {
    type: 'benchmark',
    subtype: 'competition',
    source: 'mathematics competitions, whose problems serve as data; as their organisers name them',
    names: [
      'AIME; American Invitational Mathematics Examination', 'AIME 2024; AIME24; AIME\'24; AIME-24', 'AIME 2025; AIME25; AIME\'25; AIME-25', 'AIME 2026', 'AIME 2023', 'AIME 2022', 'AMC 2023; AMC23; AMC\'23', 'AMC 12', 'AMC 10', 'AMC 8', 'IMO; International Mathematical Olympiad; International Math Olympiad', 'IMO 2024', 'IMO 2025', 'USAMO 2025', 'CNMO', 'CNMO 2024', 'MCM/ICM', 'Putnam Competition; Putnam',
    ],
  },
  {
    type: 'benchmark',
    subtype: 'dataset',
    source: `corpora of mathematics and reasoning data; ${OWN_PAPERS}`,
    names: [
      'NuminaMath', 'NuminaMath-CoT', 'NuminaMath-TIR', 'NuminaMath-1.5', 'MetaMathQA', 'MathInstruct', 'MMIQC', 'OpenMathInstruct; OpenMathInstruct-1', 'OpenMathInstruct-2', 'OpenMathReasoning', 'OpenWebMath', 'Proof-Pile', 'Proof-Pile-2', 'AlgebraicStack', 'FineMath', 'FineMath-4+', 'MegaMath', 'MathPile', 'InfiMM-WebMath', 'OpenR1-Math; OpenR1-Math-220K', 'OpenThoughts; OpenThoughts3', 'DeepMath-103K', 'DeepScaleR-Preview', 'Skywork-OR1', 'DAPO-Math-17k; DAPO-17K', 'PRM800K', 'Math-Shepherd', 'Orca-Math', 'WebInstruct', 'TinyGSM', 'DeepSeek-Prover-V1', 'MUSTARDSauce', 'MMA', 'Mathlib4 corpus', 'S1K; s1K', 'LIMO dataset', 'MathCode-Pile', 'Math Stack Exchange; Mathematics Stack Exchange', 'The Stack v2', 'The Stack', 'Stack-Edu', 'Camel-Math', 'UltraInteract', 'Infinity-Instruct', 'Big-Math-RL-Verified', 'ORZ-57k', 'AM-DeepSeek-R1-Distilled', 'Light-R1',
    ],
  },
  {
    type: 'benchmark',
    subtype: 'benchmark',
    source: `programming and software engineering; ${OWN_PAPERS}`,
    names: [
      'HumanEval; Human Eval', 'HumanEval+', 'HumanEval-X', 'HumanEvalPack', 'MBPP', 'MBPP+', 'EvalPlus', 'MultiPL-E', 'LiveCodeBench', 'LiveCodeBench v5', 'LiveCodeBench v6', 'LiveCodeBench Pro', 'CodeContests', 'CodeForces', 'CodeElo', 'CodeXGLUE', 'BigCodeBench', 'DS-1000', 'ClassEval', 'CRUXEval', 'RepoBench', 'CrossCodeEval', 'SWE-bench', 'SWE-bench Lite', 'SWE-bench Verified', 'SWE-bench Pro', 'SWE-bench Multimodal', 'SWE-Gym', 'SWE-smith', 'SWE-Lancer', 'Multi-SWE-bench', 'Terminal-Bench', 'Spider', 'Spider 2.0', 'BIRD-SQL', 'WikiSQL', 'Sketch2Code', 'Design2Code', 'VerilogEval', 'RTLLM', 'CodeNet', 'CodeSearchNet', 'Defects4J', 'Aider Polyglot', 'SciCode', 'KernelBench', 'PaperBench', 'MLE-bench', 'CoNaLa', 'Text2SQL', 'NL2Bash', 'DebugBench', 'Big-Vul', 'Devign', 'PrimeVul', 'BugsInPy', 'QuixBugs', 'Clover', 'DafnyBench', 'VerusBench', 'CLEVER', 'Verina', 'CUTEst',
    ],
  },
  {
    type: 'benchmark',
    subtype: 'benchmark',
    source: `knowledge, language understanding and chat; ${OWN_PAPERS}`,
    names: [
      'MMLU', 'MMLU-Pro', 'MMLU-Redux', 'CMMLU', 'C-Eval', 'AGIEval', 'GPQA', 'GPQA Diamond; GPQA-D', 'SuperGPQA', "Humanity's Last Exam; HLE", 'BIG-bench', 'BIG-Bench Hard; BBH', 'HellaSwag', 'WinoGrande', 'PIQA', 'SIQA; Social IQa', 'OpenBookQA', 'ARC-Challenge; ARC-C', 'ARC-Easy; ARC-E', 'CommonsenseQA; CSQA', 'StrategyQA', 'BoolQ', 'TruthfulQA', 'TriviaQA', 'Natural Questions', 'HotpotQA', 'MuSiQue', '2WikiMultihopQA; 2WikiMultiHopQA', 'Bamboogle', 'PopQA', 'SimpleQA', 'FRAMES benchmark', 'SQuAD', 'SQuAD 2.0', 'NarrativeQA', 'QuALITY', 'QASPER', 'CoQA', 'QuAC', 'MS MARCO; MSMARCO', 'BEIR', 'MTEB', 'MMTEB', 'MIRACL', 'BRIGHT benchmark', 'LoTTE', 'KILT', 'TREC-COVID', 'GLUE', 'SuperGLUE', 'XGLUE', 'XTREME', 'XNLI', 'MNLI; MultiNLI', 'SNLI', 'QNLI', 'SST-2', 'CoLA', 'MRPC', 'RTE', 'ANLI', 'STS-B', 'LAMBADA', 'WikiText; WikiText-103', 'WikiText-2', 'Penn Treebank; PTB', 'C4', 'CNN/DailyMail; CNN/Daily Mail', 'XSum', 'SAMSum', 'Multi-News', 'arXiv-Summarization', 'GovReport', 'LongBench', 'LongBench v2', 'InfiniteBench; ∞Bench', 'L-Eval', 'RULER benchmark', 'LooGLE', 'BABILong', 'NoLiMa', 'HELMET', 'MT-Bench', 'AlpacaEval', 'AlpacaEval 2.0; AlpacaEval 2', 'Arena-Hard; ArenaHard', 'WildBench', 'Chatbot Arena', 'LMArena', 'LiveBench', 'IFEval', 'FollowBench', 'InFoBench', 'HaluEval', 'FActScore', 'FEVER', 'BBQ benchmark', 'StereoSet', 'CrowS-Pairs', 'ToxiGen', 'RealToxicityPrompts', 'AdvBench', 'HarmBench', 'JailbreakBench', 'StrongREJECT', 'XSTest', 'BeaverTails', 'SafetyBench', 'WMDP', 'FLORES-200; FLORES', 'FLORES-101', 'WMT14', 'WMT19', 'WMT22', 'IWSLT', 'OPUS-100', 'TyDi QA; TyDiQA', 'MLQA', 'XQuAD', 'Belebele', 'MMMLU', 'Global-MMLU', 'INCLUDE benchmark', 'SemEval', 'CoNLL-2003', 'OntoNotes', 'TACRED', 'DocRED', 'FewRel', 'ACE 2005', 'Universal Dependencies', 'AG News', 'IMDB', 'Yelp', 'DBpedia', '20 Newsgroups', 'Open LLM Leaderboard', 'm-ArenaHard', 'm-ArenaHard-v2.0', 'JailbreakV-28K', 'ToMi', 'BLiMP', 'BabyLM', 'MedQA', 'MedMCQA', 'PubMedQA', 'MultiMedQA', 'HealthBench', 'MIMIC-III', 'MIMIC-IV', 'MIMIC-CXR', 'CheXpert', 'LegalBench', 'LexGLUE', 'FinQA', 'ConvFinQA', 'TAT-QA', 'FinBen', 'WikiTableQuestions; WTQ', 'TabFact', 'HybridQA', 'FeTaQA', 'WebQuestionsSP; WebQSP', 'ComplexWebQuestions; CWQ', 'LC-QuAD', 'GrailQA', 'FB15k-237', 'WN18RR', 'MetaQA', 'DialogSum', 'MultiWOZ', 'PersonaChat', 'DailyDialog', 'EmpatheticDialogues', 'LoCoMo', 'LongMemEval', 'WordNet', 'ConceptNet', 'ATOMIC', 'Wikidata', 'FrameNet', 'PropBank', 'BabelNet',
    ],
  },
  {
    type: 'benchmark',
    subtype: 'dataset',
    source: `training corpora and instruction data; ${OWN_PAPERS}`,
    names: [
      'Common Crawl', 'The Pile', 'RedPajama', 'SlimPajama', 'FineWeb', 'FineWeb-Edu', 'FineWeb2', 'RefinedWeb', 'Dolma', 'DCLM', 'ROOTS', 'mC4', 'OpenWebText', 'BookCorpus', 'CulturaX', 'Nemotron-CC', 'Cosmopedia', 'TinyStories', 'StarCoderData', 'ShareGPT', 'WildChat', 'LMSYS-Chat-1M', 'UltraChat', 'UltraFeedback', 'OpenHermes', 'SlimOrca', 'Dolly', 'OASST1; OpenAssistant', 'HH-RLHF', 'SHP', 'HelpSteer', 'HelpSteer2', 'Tulu 3 SFT mixture', 'Super-NaturalInstructions; SuperNI', 'P3', 'xP3', 'LIMA dataset', 'LAION', 'LAION-5B', 'LAION-400M', 'DataComp', 'CC3M; Conceptual Captions', 'CC12M', 'SBU Captions', 'WebVid; WebVid-10M', 'HowTo100M', 'Panda-70M', 'InternVid', 'OpenVid-1M', 'Koala-36M', 'Objaverse', 'Objaverse-XL', 'YFCC100M', 'JFT-300M', 'Open X-Embodiment; OXE', 'DROID dataset', 'BridgeData V2; Bridge V2', 'RT-1 dataset', 'AgiBot World', 'Emilia dataset', 'LibriLight; Libri-Light',
    ],
  },
  {
    type: 'benchmark',
    subtype: 'dataset',
    source: `vision; ${OWN_PAPERS}`,
    names: [
      'ImageNet; ILSVRC; ILSVRC2012; ILSVRC 2012', 'ImageNet-1K', 'ImageNet-21K; ImageNet-22K', 'ImageNet-A', 'ImageNet-R', 'ImageNet-C', 'ImageNet-V2', 'ImageNet-Sketch', 'ImageNet-100', 'Tiny ImageNet; TinyImageNet', 'miniImageNet; mini-ImageNet', 'tieredImageNet', 'CIFAR-10', 'CIFAR-100', 'CIFAR', 'CIFAR-10-C', 'MNIST', 'Fashion-MNIST; FashionMNIST', 'EMNIST', 'SVHN', 'STL-10', 'Caltech-101', 'Caltech-256', 'CUB-200-2011; CUB; CUB-200', 'Stanford Cars', 'FGVC-Aircraft', 'Oxford Flowers; Flowers-102', 'Oxford Pets', 'Food-101', 'SUN397', 'Places365', 'Places2', 'iNaturalist', 'COCO; MS COCO; MSCOCO; MS-COCO', 'COCO-Stuff', 'LVIS', 'Objects365', 'OpenImages; Open Images', 'PASCAL VOC; VOC 2012; VOC2007; PASCAL VOC 2012', 'PASCAL-Context; Pascal Context', 'ADE20K', 'Cityscapes', 'Mapillary Vistas', 'BDD100K', 'KITTI', 'SemanticKITTI', 'KITTI-360', 'nuScenes', 'nuPlan', 'NAVSIM', 'Waymo Open Dataset; Waymo', 'Argoverse', 'Argoverse 2', 'Bench2Drive', 'ScanNet', 'ScanNet200', 'ScanNet++', 'S3DIS', 'SUN RGB-D', 'NYU Depth V2; NYUv2; NYU-v2', 'DIODE', 'ETH3D', 'Middlebury', 'Sintel', 'FlyingChairs', 'FlyingThings3D', 'ShapeNet', 'ShapeNetPart', 'ModelNet40', 'ModelNet10', 'ScanObjectNN', 'PartNet', 'PartNet-Mobility', 'Matterport3D', 'Replica', 'HM3D', 'DTU', 'Tanks and Temples', 'Mip-NeRF 360', 'RealEstate10K', 'DL3DV', 'BlendedMVS', 'MegaDepth', 'CO3D', 'Google Scanned Objects; GSO', 'NeRF Synthetic', 'ScanRefer', 'ReferIt3D', 'Nr3D', 'Sr3D', 'ScanQA', 'SQA3D', 'VSI-Bench', 'Human3.6M', '3DPW', 'MPI-INF-3DHP', 'COCO-WholeBody', 'MPII', 'AMASS', 'HumanML3D', 'KIT-ML', 'BABEL dataset', 'CelebA', 'CelebA-HQ', 'CelebAMask-HQ', 'FFHQ', 'AFHQ', 'LSUN', 'VGGFace2', 'MS-Celeb-1M', 'LFW', 'IJB-B', 'IJB-C', 'WIDER FACE', 'Market-1501', 'DukeMTMC-reID', 'MSMT17', 'CUHK03', 'DAVIS', 'DAVIS 2017', 'YouTube-VOS', 'YouTube-VIS', 'MOT17', 'MOT20', 'DanceTrack', 'GOT-10k', 'LaSOT', 'TrackingNet', 'UCF101; UCF-101', 'HMDB51', 'Kinetics; Kinetics-400', 'Kinetics-600', 'Kinetics-700', 'Something-Something V2; Something-Something; SSv2', 'ActivityNet', 'THUMOS14; THUMOS', 'Charades', 'Charades-STA', 'AVA dataset', 'EPIC-KITCHENS; EPIC-Kitchens-100', 'Ego4D', 'Ego-Exo4D', 'Breakfast dataset', 'MSR-VTT; MSRVTT', 'MSVD', 'DiDeMo', 'VATEX', 'LSMDC', 'QVHighlights', 'VBench', 'VBench 2.0', 'EvalCrafter', 'T2I-CompBench', 'GenEval', 'DPG-Bench', 'HPSv2', 'DrawBench', 'PartiPrompts', 'HEIM', 'ImageReward', 'Pick-a-Pic', 'DreamBench', 'ImgEdit', 'GEdit-Bench', 'MagicBrush', 'Set5', 'Set14', 'Urban100', 'Manga109', 'DIV2K', 'BSD68', 'BSD500; BSDS500', 'SIDD', 'GoPro dataset', 'REDS', 'RealBlur', 'Rain100L', 'LOL dataset', 'VGGSound', 'DRIVE dataset', 'CHASE_DB1', 'STARE dataset', 'ISIC', 'ISIC 2018', 'BraTS', 'LiTS', 'ACDC', 'Synapse dataset', 'CAMELYON16', 'TCGA', 'ChestX-ray14', 'KiTS19', 'AMOS dataset', 'TotalSegmentator dataset', 'Kvasir', 'CVC-ClinicDB', 'MVTec AD; MVTec-AD', 'VisA dataset', 'DOTA', 'xView', 'EuroSAT', 'BigEarthNet', 'FMoW', 'DomainNet', 'Office-31', 'Office-Home', 'VisDA', 'PACS', 'VLCS', 'WILDS', 'Waterbirds', 'CLEVR', 'CLEVRER', 'dSprites', 'CORe50', 'Omniglot', 'FlickrStyle', 'FaceForensics++', 'Celeb-DF', 'DFDC', 'GenImage',
    ],
  },
  {
    type: 'benchmark',
    subtype: 'benchmark',
    source: `vision and language; ${OWN_PAPERS}`,
    names: [
      'VQAv2; VQA v2', 'GQA', 'OK-VQA; OKVQA', 'A-OKVQA', 'TextVQA', 'VizWiz', 'DocVQA', 'InfoVQA; InfographicVQA', 'ChartQA', 'AI2D', 'ScienceQA', 'OCRBench', 'TextCaps', 'NoCaps', 'Flickr30K', 'Flickr30k Entities', 'RefCOCO', 'RefCOCO+', 'RefCOCOg', 'Visual Genome', 'Visual7W', 'NLVR2', 'SNLI-VE', 'VCR', 'Winoground', 'SugarCrepe', 'MMMU', 'MMMU-Pro', 'CMMMU', 'JMMMU', 'MMBench', 'MME', 'MM-Vet', 'MMStar', 'MMVP', 'MMVet', 'SEED-Bench; SEEDBench', 'LLaVA-Bench', 'POPE', 'HallusionBench', 'CHAIR', 'AMBER', 'RealWorldQA', 'BLINK', 'MuirBench', 'Mantis-Eval', 'V*Bench; V* Bench', 'HR-Bench', 'CharXiv', 'M3CoT', 'MM-MATH', 'LogicVista', 'EMMA benchmark', 'VisuLogic', 'Video-MME; VideoMME', 'MVBench', 'EgoSchema', 'NExT-QA', 'LongVideoBench', 'MLVU', 'LVBench', 'TempCompass', 'PerceptionTest; Perception Test', 'ActivityNet-QA', 'MSVD-QA', 'MSRVTT-QA', 'TVQA', 'Video-MMMU', 'MMVU', 'OVO-Bench', 'StreamingBench', 'MMEB', 'MMEB-V2', 'ViDoRe', 'UVRB', 'ScreenSpot', 'ScreenSpot-Pro', 'ScreenSpot-v2', 'WISE benchmark', 'MMSD2.0', 'Hateful Memes', 'CMU-MOSI', 'CMU-MOSEI', 'IEMOCAP', 'MELD', 'OlympiadBench-MM', 'FlowVerse', 'MM-IFEval', 'WorldSense', 'OmniBench', 'Daily-Omni',
    ],
  },
  {
    type: 'benchmark',
    subtype: 'benchmark',
    source: `agents, games, control and robotics; ${OWN_PAPERS}`,
    names: [
      'WebArena', 'VisualWebArena', 'WebShop', 'Mind2Web', 'Online-Mind2Web', 'WebVoyager', 'MiniWoB++', 'MiniWoB', 'WorkArena', 'AssistantBench', 'GAIA', 'BrowseComp', 'BrowseComp-ZH', 'BrowseComp-Plus', 'xbench; xbench-DeepSearch', 'WebWalkerQA', 'DeepResearch Bench', 'OSWorld', 'OSWorld-Verified', 'AndroidWorld', 'AndroidControl', 'AITW', 'WindowsAgentArena; Windows Agent Arena', 'AgentBench', 'AgentBoard', 'ToolBench', 'StableToolBench', 'API-Bank', 'BFCL; Berkeley Function Calling Leaderboard', 'tau-bench; τ-bench', 'tau2-bench; τ²-bench', 'AppWorld', 'ToolSandbox', 'MCP-Bench', 'MCP-Universe', 'ScienceWorld', 'ALFWorld', 'ALFRED', 'TextWorld', 'Jericho', 'BabyAI', 'MiniGrid', 'Crafter', 'NetHack', 'Minecraft', 'Atari; Atari 2600; Atari 100k; Arcade Learning Environment', 'Procgen', 'DeepMind Control Suite; DMControl; DMC', 'MuJoCo benchmark', 'OpenAI Gym', 'D4RL', 'Meta-World; MetaWorld', 'RLBench', 'LIBERO', 'CALVIN', 'ManiSkill', 'ManiSkill2', 'RoboCasa', 'RoboTwin', 'RoboTwin 2.0', 'SimplerEnv; SIMPLER', 'RoboMimic', 'FrankaKitchen; Franka Kitchen', 'Adroit', 'BEHAVIOR-1K', 'VirtualHome', 'VirtualHome-Env', 'Habitat', 'R2R', 'RxR', 'REVERIE', 'SOON', 'ObjectNav', 'EmbodiedBench', 'OpenEQA', 'VLABench', 'SMAC; StarCraft Multi-Agent Challenge', 'SMACv2', 'Overcooked-AI; Overcooked', 'Hanabi', 'Melting Pot', 'Bench2Drive', 'CARLA Leaderboard', 'Game of 24; Game-of-24', 'Blocksworld', 'PlanBench', 'TravelPlanner', 'NATURAL PLAN', 'HotPotQA', 'ProtoQA', 'MLAgentBench', 'ScienceAgentBench', 'DiscoveryBench', 'CORE-Bench', 'RE-Bench', 'Cybench', 'AgentDojo', 'InjecAgent', 'AgentHarm', 'WASP',
    ],
  },
  {
    type: 'benchmark',
    subtype: 'dataset',
    source: `speech, audio, music, recommendation, graphs, time series, science; ${OWN_PAPERS}`,
    names: [
      'LibriSpeech', 'LibriTTS', 'LJSpeech', 'VCTK', 'Common Voice', 'GigaSpeech', 'TED-LIUM', 'AISHELL-1; AISHELL', 'WenetSpeech', 'FLEURS', 'VoxCeleb', 'VoxCeleb1', 'VoxCeleb2', 'VoxPopuli', 'TIMIT', 'CHiME-6', 'AMI corpus', 'Switchboard', 'WSJ0-2mix', 'WHAM!', 'DNS Challenge', 'AudioSet', 'AudioCaps', 'Clotho', 'ESC-50', 'UrbanSound8K', 'FSD50K', 'MusicCaps', 'MusicNet', 'MAESTRO', 'MUSDB18', 'GTZAN', 'Lakh MIDI', 'MMAU', 'AIR-Bench', 'SUPERB', 'Dynamic-SUPERB', 'VoiceBench', 'MARBLE', 'Seed-TTS-eval; SeedTTS-Eval', 'CoVoST 2; CoVoST', 'MuST-C', 'ASVspoof', 'MovieLens', 'MovieLens-1M', 'MovieLens-20M', 'Amazon Reviews', 'Gowalla', 'LastFM', 'Netflix Prize', 'Criteo', 'Avazu', 'KuaiRec', 'MIND dataset', 'Cora', 'Citeseer', 'PubMed', 'OGB; Open Graph Benchmark', 'ogbn-arxiv', 'ogbn-products', 'ZINC', 'QM9', 'MD17', 'OC20', 'MoleculeNet', 'GuacaMol', 'PDBbind', 'CrossDocked2020', 'ProteinGym', 'CASP14', 'CASP15', 'UniProt', 'AlphaFold DB', 'Materials Project', 'JARVIS-DFT', 'MatBench', 'PTB-XL', 'ETTh1', 'ETTm1', 'ETT', 'M4', 'Monash', 'GIFT-Eval', 'UCR archive; UCR', 'UEA archive', 'ERA5', 'WeatherBench', 'WeatherBench 2', 'UCI Adult', 'UCI', 'OpenML', 'TabArena', 'American Community Survey; ACS', 'LIBSVM', 'Gisette', 'Criteo 1TB', 'CIC-IDS2017', 'NSL-KDD', 'UK Biobank', 'ADNI', 'HCP; Human Connectome Project', 'ABIDE', 'GTEx', 'Tabula Sapiens', 'LIDC-IDRI', 'ChEBI', 'ChEMBL', 'DrugBank', 'Gene Ontology', 'Sleep-EDF', 'SEED-IV', 'DEAP dataset', 'BCI Competition IV', 'Moses benchmark', 'ASVspoof 2019', 'OpenSubtitles', 'Europarl', 'Tatoeba', 'Reddit', 'PersonaHub', 'Federalist Papers', 'LEAF benchmark', 'FEMNIST',
    ],
  },
  {
    type: 'benchmark',
    subtype: 'benchmark',
    source: `names that are also words or other abbreviations; ${OWN_PAPERS}`,
    ambiguous: true,
    names: ['MATH; MATH dataset', 'RACE', 'AMC', 'ARC', 'BRIGHT', 'RULER', 'FRAMES', 'INCLUDE', 'STEP', 'DRIVE', 'STARE', 'VisA', 'MIND', 'SEED', 'DEAP', 'GoPro', 'LOL', 'AMI', 'EMMA', 'WISE', 'BBQ', 'BABEL', 'AVA', 'DROID', 'CHAIR', 'HLE', 'Synapse', 'Infinity', 'PILE', 'BIRD', 'SIMPLER', 'MOSES', 'MOT', 'VOC'],
  },
]
