import type { NameGroup } from '../names.ts'

/** Known tools: machine learning. */
export const MACHINE_LEARNING_TOOLS: readonly NameGroup[] = [
  {
    type: 'tool',
    source: 'libraries of machine learning, serving engines and language tools; spelling of their makers',
    names: [
      'HERA', 'Hugging Face Transformers', 'PubChem', 'PyTorch', 'PyTorch Lightning', 'TensorFlow; TensorFlow Lite', 'Keras', 'JAX', 'Flax', 'MXNet',
      'CNTK', 'Theano', 'PaddlePaddle', 'MindSpore', 'scikit-learn', 'NumPy', 'SciPy', 'Pandas', 'OpenCV', 'PyTorch Geometric; PyG', 'DGL',
      'TensorRT', 'TensorRT-LLM', 'ONNX', 'ONNX Runtime', 'vLLM', 'SGLang', 'llama.cpp', 'ggml', 'GGUF', 'Ollama', 'MLC-LLM', 'ExLlama', 'LMDeploy',
      'Text Generation Inference', 'DeepSpeed', 'DeepSpeed-Chat', 'Megatron-LM; Megatron', 'Colossal-AI', 'NeMo', 'OpenRLHF', 'veRL; verl; VeRL',
      'TRL', 'LLaMA-Factory; LlamaFactory', 'Axolotl', 'Unsloth', 'bitsandbytes', 'Diffusers; diffusers', 'ComfyUI', 'LangChain', 'LangGraph',
      'LlamaIndex', 'AutoGen', 'CrewAI', 'Haystack', 'lm-evaluation-harness; lm-eval-harness; LM-Eval', 'OpenCompass', 'VLMEvalKit', 'lmms-eval',
      'HELM', 'Inspect AI', 'spaCy', 'NLTK', 'Stanza', 'CoreNLP; Stanford CoreNLP', 'Gensim', 'AllenNLP', 'fairseq', 'ESPnet', 'Kaldi', 'SpeechBrain',
      'Pyserini', 'Anserini', 'Lucene', 'Tesseract; Tesseract OCR', 'GROBID', 'Detectron2', 'MMDetection', 'MMSegmentation', 'timm', 'MONAI',
      '3D Slicer', 'FreeSurfer', 'Open3D', 'COLMAP', 'MLflow', 'Opacus', 'OpenFHE', 'PyMC', 'NumPyro', 'Gen.jl', 'BUGS', 'JAGS',
      'GitHub Copilot; Copilot', 'Claude Code', 'Codex CLI', 'Claude Computer Use', 'OpenAI Deep Research', 'Gemini Deep Research', 'Perplexity AI',
      'Google Translate', 'DeepL', 'Siri', 'Alexa', 'Praat', 'ELAN', 'torch.compile', 'TorchInductor', 'TFLite', 'TensorFlow.js',
      'TensorFlow Probability', 'Brax', 'Caffe2', 'PaddleOCR', 'PaddleNLP', 'sklearn', 'scikit-image', 'AutoGluon', 'auto-sklearn', 'PyCaret',
      'AutoKeras', 'TSLib', 'Vowpal Wabbit', 'LIBLINEAR', 'GPyTorch', 'OpenVINO', 'GPT4All', 'Megatron-Core', 'nanoGPT', 'NVIDIA NeMo', 'NeMo-RL',
      'NeMo Guardrails', 'RLinf', 'XTuner', 'MergeKit', 'FastVideo', 'Data-Juicer', 'DataDreamer', 'XGrammar', 'Dify', 'Coze', 'LangSmith',
      'OpenAI Agents SDK', 'Google ADK', 'AgentScope', 'OpenManus', 'Manus', 'OpenDevin', 'Devin', 'Windsurf', 'Microsoft Copilot', 'Claude Desktop',
      'Gemini CLI', 'OpenCode', 'OpenClaw', 'OpenAI Operator', 'You.com', 'Bing Chat', 'New Bing', 'Bing', 'Google Search; Google Search API',
      'NotebookLM', 'Microsoft Translator', 'Grammarly', 'Amazon Alexa', 'Google Assistant', 'Google Home', 'Duolingo', 'Khan Academy', 'Moodle',
      'Microsoft Teams', 'LightEval', 'DeepEval', 'RAGAS', 'TruLens', 'Presidio', 'Microsoft Presidio', 'Perspective API', 'OpenAI Moderation API',
      'GPTZero', 'scispaCy', 'UDPipe', 'UDPipe 2', 'Trankit', 'Berkeley Neural Parser', 'TreeTagger', 'Jieba', 'PyThaiNLP', 'VnCoreNLP', 'IndicNLP',
      'Morfessor', 'Apertium', 'GiellaLT', 'fast_align', 'GIZA++', 'SimAlign', 'AWESOME-align', 'Vecalign', 'OpusFilter', 'OpenNMT', 'OpenNMT-py',
      'Marian NMT; Marian', 'JoeyNMT', 'CTranslate2', 'ERRANT', 'LanguageTool', 'GECToR', 'ConvLab-3', 'ir_datasets', 'FunASR', 'pyannote.audio',
      'Pyannote', 'eSpeak', 'Montreal Forced Aligner', 'openSMILE', 'EXMARaLDA', 'MuseScore', 'ABC notation', 'MusicXML', 'LilyPond', 'EasyOCR',
      'Surya OCR', 'Amazon Textract', 'Google Document AI', 'Transkribus', 'Docling', 'MMPose', 'Ultralytics', 'Roboflow', 'SimpleITK', 'ITK-SNAP',
      'QuPath', 'ImageJ', 'CellProfiler', 'ilastik', 'FastSurfer', 'Brainstorm', 'OpenSim', 'OpenCap', 'DeepLabCut', 'MediaPipe', 'OpenFace 2.0',
      'FaceSwap', 'DICOM', 'HL7 FHIR', 'CloudCompare', 'PyVista', 'RealityCapture', 'Metashape', 'Agisoft Metashape', 'Nerfstudio', 'Mitsuba',
      'Mitsuba 3', 'ClearML', 'CodeCarbon', 'TensorFlow Privacy', 'AIF360', 'NNsight', 'Neuronpedia', 'Gemma Scope', 'pyvene', 'CleverHans',
      'TextAttack', 'RobustBench', 'Tetrad', 'PyMC3', 'Turing.jl', 'Infer.NET', 'xFormers', 'OpenDelta', 'Petals', 'Hivemind', 'SpikingJelly',
      'ADBench', 'TensorNetwork',
    ],
  },
  {
    type: 'tool',
    source: 'names that are also words or other abbreviations; libraries of machine learning, serving engines and language tools; spelling of their makers',
    ambiguous: true,
    names: [
      'Caffe', 'Torch', 'ANTs', 'Flower', 'SEAL', 'Stan', 'Pyro', 'Cursor', 'Operator', 'C', 'Rasa',
    ],
  },
]
