import type { NameGroup } from '../names.ts'

/** Known benchmarks: vision language. */
export const VISION_LANGUAGE: readonly NameGroup[] = [
  {
    type: 'benchmark',
    subtype: 'benchmark',
    source: 'vision and language, generation and editing of images; spelling of the papers that introduced them',
    names: [
      'T2I-CompBench', 'GenEval', 'DPG-Bench', 'HPSv2', 'DrawBench', 'PartiPrompts', 'HEIM', 'ImageReward', 'Pick-a-Pic', 'DreamBench',
      'ImgEdit; ImgEdit-Bench', 'GEdit-Bench', 'MagicBrush', 'VQAv2; VQA v2', 'GQA', 'OK-VQA; OKVQA', 'A-OKVQA', 'TextVQA', 'VizWiz', 'DocVQA',
      'InfoVQA; InfographicVQA', 'ChartQA', 'AI2D', 'TextCaps', 'NoCaps', 'Flickr30K', 'NLVR2', 'SNLI-VE', 'Winoground', 'SugarCrepe', 'MMMU',
      'MMMU-Pro', 'CMMMU', 'JMMMU', 'MMBench', 'MME', 'MM-Vet', 'MMStar', 'MMVP', 'SEED-Bench; SEEDBench', 'LLaVA-Bench', 'POPE', 'HallusionBench',
      'AMBER', 'MuirBench', 'Mantis-Eval', 'V*Bench', 'HR-Bench', 'CharXiv', 'M3CoT', 'VisuLogic', 'MMEB', 'MMEB-V2', 'UVRB', 'VQA v2.0', 'VQA2.0',
      'VQA-CP', 'VQA-CP v2', 'VQA-X', 'Encyclopedic-VQA', 'E-VQA', 'InfoSeek', 'WebQA', 'MultimodalQA', 'MRAG-Bench', 'M2KR', 'MMSearch',
      'MMSearch-Plus', 'LiveVQA', 'OCR-VQA', 'MP-DocVQA', 'SlideVQA', 'MMLongBench-Doc', 'MMLongBench', 'LongDocURL', 'DocBench', 'VisualMRC',
      'InfographicsVQA', 'ChartQAPro', 'ChartX', 'PlotQA', 'FigureQA', 'OpenCQA', 'VisText', 'ChartMuseum', 'MMC-Benchmark', 'ArXivQA', 'SuperCLEVR',
      'Flickr8k', 'Crossmodal-3600', 'XM3600', 'CapsBench', 'CompreCap', 'DLC-Bench', 'ImageParagraph', 'e-SNLI-VE', 'VisDial', 'GuessWhat?!',
      'NaturalBench', 'Object HalBench', 'MMHal-Bench', 'MMHal', 'MHaluBench', 'Bingo', 'MMMU val', 'MME-RealWorld', 'MME-RealWorld-Lite',
      'MME-Unify', 'MME-Reasoning', 'MME-VideoOCR', 'MMVP-VLM', 'MMT-Bench', 'MM-NIAH', 'MMEvalPro', 'MMDocIR', 'ConvBench', 'DreamBench++',
      'MIBench', 'MIA-Bench', 'HR-Bench 4K', 'HR-Bench 8K', 'TreeBench', 'VisualProbe', 'M3-Bench', 'VGBench', 'BabyVision', 'CompBench', 'WHOOPS!',
      'New Yorker Caption Contest', 'YesBut', 'CulturalVQA', 'GD-VCR', 'MaRVL', 'IGLUE', 'WorldCuisines', 'MM-SafetyBench', 'FigStep', 'SPA-VL',
      'VLSBench', 'HoliSafe', 'UnlearnCanvas', 'MLLMU-Bench', 'Multimodal RewardBench', 'MJ-Bench', 'VisualProcessBench', 'M-BEIR', 'ViDoRe V3',
      'ECCV Caption', 'VisualOverload', 'LLaVA-665K', 'PixMo-Cap', 'Vision-Flan', 'MAmmoTH-VL', 'MMK12', 'ViRL39K', 'Visual-CoT', 'Honey-Data-15M',
      'GenEval2', 'GenEval++', 'T2I-CompBench++', 'Pick-a-Pic v2', 'ImagenHub', 'ConceptMix', 'Commonsense-T2I', 'T2I-ReasonBench', 'RISEBench',
      'KRIS-Bench', 'OneIG-Bench', 'OneIG', 'TIIF-Bench', 'TIIF', 'UniGenBench', 'UniGenBench++', 'LongText-Bench', 'CVTG-2K', 'MARIO-Eval',
      'LeX-Bench', 'MJHQ-30K', 'MS-COCO-30K', 'PRISM-Bench', 'FLUX-Reason-6M', 'GenExam', 'StructBench', 'PaperBananaBench', 'UniEval',
      'UniREditBench', 'Emu Edit', 'UltraEdit', 'HQ-Edit', 'OmniEdit', 'GEdit', 'GEdit-Bench-EN', 'PIE-Bench', 'EditBench', 'EditEval', 'I2EBench',
      'ReasonEdit', 'RefEdit-Bench', 'DragBench', 'DragBench-DR', 'SpotEdit', 'MultiRef-bench', 'Subjects200K', 'ViStoryBench', 'PororoSV',
      'FlintstonesSV', 'RareBench', 'ImagenWorld', 'HQSeg-44K',
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
