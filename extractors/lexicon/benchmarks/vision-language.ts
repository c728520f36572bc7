import type { NameGroup } from '../names.ts'

/** Known benchmarks: vision language. */
export const VISION_LANGUAGE: readonly NameGroup[] = [
  {
    type: 'benchmark',
    subtype: 'benchmark',
    source: 'vision and language, generation and editing of images; spelling of the papers that introduced them',
    names: [
      'T2I-CompBench', 'GenEval', 'DPG-Bench', 'HPSv2', 'DrawBench', 'PartiPrompts', 'HEIM', 'ImageReward', 'Pick-a-Pic', 'DreamBench', 'ImgEdit',
      'GEdit-Bench', 'MagicBrush', 'VQAv2; VQA v2', 'GQA', 'OK-VQA; OKVQA', 'A-OKVQA', 'TextVQA', 'VizWiz', 'DocVQA', 'InfoVQA; InfographicVQA',
      'ChartQA', 'AI2D', 'TextCaps', 'NoCaps', 'Flickr30K', 'NLVR2', 'SNLI-VE', 'Winoground', 'SugarCrepe', 'MMMU', 'MMMU-Pro', 'CMMMU', 'JMMMU',
      'MMBench', 'MME', 'MM-Vet', 'MMStar', 'MMVP', 'SEED-Bench; SEEDBench', 'LLaVA-Bench', 'POPE', 'HallusionBench', 'AMBER', 'MuirBench',
      'Mantis-Eval', 'V*Bench; V* Bench', 'HR-Bench', 'CharXiv', 'M3CoT', 'VisuLogic', 'MMEB', 'MMEB-V2', 'UVRB', 'VQA v2.0', 'VQA2.0', 'VQA-CP',
      'VQA-CP v2', 'VQA-X', 'VQA-HAT', 'Encyclopedic-VQA', 'E-VQA', 'InfoSeek', 'ViQuAE', 'WebQA', 'MultimodalQA', 'MRAG-Bench', 'M2KR', 'MMSearch',
      'MMSearch-Plus', 'Dyn-VQA', 'LiveVQA', 'OCR-VQA', 'VizWiz-VQA', 'MP-DocVQA', 'SlideVQA', 'MMLongBench-Doc', 'MMLongBench', 'M-LongDoc',
      'LongDocURL', 'DocBench', 'VisualMRC', 'InfographicsVQA', 'ChartQAPro', 'ChartX', 'Chart2Text', 'ChartBench', 'PlotQA', 'FigureQA', 'LEAF-QA',
      'OpenCQA', 'VisText', 'EvoChart-QA', 'ChartMuseum', 'MMC-Benchmark', 'ArXivQA', 'IconQA', 'CLEVR-Math', 'SuperCLEVR', 'TextCap', 'Flickr8k',
      'Crossmodal-3600', 'XM3600', 'STAIR Captions', 'DetailCaps-4870', 'CapsBench', 'CompreCap', 'DLC-Bench', 'ImageParagraph', 'e-SNLI-VE',
      'VisDial', 'GuessWhat?!', 'SugarCrepe++', 'NaturalBench', 'Object HalBench', 'MMHal-Bench', 'MMHal', 'MHaluBench', 'M-HalDetect', 'Bingo',
      'MMMU val', 'MME-RealWorld', 'MME-RealWorld-Lite', 'MME-CoT', 'MME-Unify', 'MME-Reasoning', 'MME-VideoOCR', 'MME-SCI', 'MM-Vet v2', 'MMVP-VLM',
      'MMT-Bench', 'MM-NIAH', 'MMEvalPro', 'MMDocIR', 'ConvBench', 'LiveXiv', 'DreamBench++', 'MIBench', 'MileBench', 'MIA-Bench', 'HR-Bench 4K',
      'HR-Bench 8K', 'TreeBench', 'VisualProbe', 'ZeroBench', 'M3-Bench', 'VisuRiddles', 'VGBench', 'BabyVision', 'PuzzleWorld', 'MMPerspective',
      'CompBench', 'VisualCOMET', 'WHOOPS!', 'IllusionVQA', 'MemeCap', 'New Yorker Caption Contest', 'CII-Bench', 'YesBut', 'ArtQuest', 'CulturalVQA',
      'GlobalRG', 'GD-VCR', 'MaRVL', 'IGLUE', 'WorldCuisines', 'SEA-VL', 'FoodieQA', 'Dollar Street', 'GeoDE', 'VLGuard', 'MM-SafetyBench', 'FigStep',
      'MSSBench', 'SPA-VL', 'VLSBench', 'MultiTrust', 'HoliSafe', 'UnsafeBench', 'UnlearnCanvas', 'MLLMU-Bench', 'Multimodal RewardBench', 'MJ-Bench',
      'VisualProcessBench', 'EditReward-Bench', 'M-BEIR', 'ViDoRe V3', 'ECCV Caption', 'VLM2-Bench', 'VisualOverload', 'GroundingSuite', 'LLaVA-665K',
      'The Cauldron', 'PixMo', 'PixMo-Cap', 'Vision-Flan', 'MAmmoTH-VL', 'Vision-R1-cold', 'MMK12', 'ViRL39K', 'Visual-CoT', 'VisualWebInstruct',
      'Honey-Data-15M', 'VLFeedback', 'MM-RLHF', 'GenEval2', 'GenEval++', 'T2I-CompBench++', 'HPDv2', 'PartiPrompt', 'Pick-a-Pic v2', 'ImagenHub',
      'GenAI-Arena', 'DSG1K', 'EvalMuse-40K', 'ConceptMix', 'Commonsense-T2I', 'R2I-Bench', 'T2I-ReasonBench', 'RISEBench', 'KRIS-Bench',
      'OneIG-Bench', 'OneIG', 'TIIF-Bench', 'TIIF', 'UniGenBench', 'UniGenBench++', 'LongText-Bench', 'CVTG-2K', 'TextAtlas5M', 'TextAtlasEval',
      'AnyText-benchmark', 'MARIO-Eval', 'MARIO-10M', 'LeX-Bench', 'MJHQ-30K', 'COCO-30K', 'MS-COCO-30K', 'PRISM-Bench', 'FLUX-Reason-6M', 'GenExam',
      'WorldGenBench', 'StructBench', 'PaperBananaBench', 'UniEval', 'RealUnify', 'UniREditBench', 'Emu Edit', 'UltraEdit', 'HQ-Edit', 'AnyEdit',
      'OmniEdit', 'ImgEdit-Bench', 'GEdit', 'GEdit-Bench-EN', 'PIE-Bench', 'PIE-Bench++', 'EditBench', 'EditEval', 'I2EBench', 'IntelligentBench',
      'ReasonEdit', 'RefEdit-Bench', 'DragBench', 'DragBench-DR', 'DragBench-SR', 'SpotEdit', 'X2Edit', 'MultiRef-bench', 'Subjects200K',
      'ViStoryBench', 'StorySalon', 'PororoSV', 'FlintstonesSV', 'RareBench', 'ImagenWorld', 'MultiGen-20M', 'HQSeg-44K',
    ],
  },
  {
    type: 'benchmark',
    subtype: 'benchmark',
    source: 'names that are also words or other abbreviations; vision and language, generation and editing of images; spelling of the papers that introduced them',
    ambiguous: true,
    names: [
      'CHAIR', 'WISE',
    ],
  },
]
