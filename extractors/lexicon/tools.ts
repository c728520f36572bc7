import type { NameGroup } from './names.ts'

/** Languages, provers, solvers, libraries, engines, simulators, products and services. */
export const TOOLS: readonly NameGroup[] = [
  {
    type: 'tool',
    source: 'provers, solvers and formal languages; spelling of their makers',
    names: [
      'Lean 4', 'Lean 3', 'Lean4', 'Lean theorem prover', 'Isabelle; Isabelle/HOL', 'Rocq', 'Coq proof assistant', 'HOL Light', 'HOL4', 'Metamath', 'Mizar', 'Agda', 'Dafny', 'Verus', 'F*', 'Idris', 'TLA+', 'ACL2', 'PVS', 'Z3', 'CVC5', 'CVC4', 'Vampire', 'E prover', 'Sledgehammer', 'CoqHammer', 'mathlib; Mathlib; mathlib4; Mathlib4', 'LeanDojo', 'Pantograph', 'Kimina Lean Server', 'SymPy', 'SageMath', 'Mathematica', 'Maple', 'MATLAB', 'Simulink', 'WolframAlpha; Wolfram Alpha', 'GAP system', 'Magma', 'GeoGebra', 'Gurobi', 'CPLEX', 'SCIP', 'COPT', 'MOSEK', 'OR-Tools', 'Pyomo', 'CVXPY', 'JuMP', 'MiniZinc', 'Prolog', 'ASP solver; Clingo', 'PDDL', 'Linear Temporal Logic; LTL', 'AMR; Abstract Meaning Representation', 'UMR; Uniform Meaning Representation', 'SMT-LIB', 'LIBSVM library', 'HERA',
    ],
  },
  {
    type: 'tool',
    source: 'programming languages, formats and platforms; spelling of their makers',
    names: [
      'Python', 'C++', 'C#', 'CUDA', 'CUDA C', 'Java', 'JavaScript', 'TypeScript', 'Rust', 'Golang', 'Haskell', 'OCaml', 'Scala', 'Kotlin', 'Fortran', 'Julia language', 'Verilog', 'SystemVerilog', 'VHDL', 'Chisel HDL', 'High-Level Synthesis; HLS', 'SQL', 'SPARQL', 'Cypher', 'HTML', 'CSS', 'JSON', 'XML', 'YAML', 'LaTeX', 'Markdown', 'SVG', 'OpenQASM', 'QASM', 'Qiskit', 'PennyLane', 'Cirq', 'LLVM', 'MLIR', 'WebAssembly', 'WebGPU', 'OpenCL', 'OpenMP', 'MPI', 'NCCL', 'Docker', 'Kubernetes', 'Linux', 'Windows', 'Android', 'iOS', 'macOS', 'Firefox', 'Chrome', 'GitHub', 'GitLab', 'Stack Overflow', 'Hugging Face; HuggingFace', 'HuggingFace Pipelines', 'Hugging Face Transformers', 'Kaggle', 'Wikipedia', 'YouTube', 'Twitter', 'TikTok', 'Weibo', 'Uber', 'Grab', 'AWS', 'AWS S3; Amazon S3', 'AWS Lambda', 'Google Cloud', 'Azure', 'Slurm', 'Apache Spark; Spark', 'Hadoop', 'Flink', 'Kafka', 'PostgreSQL', 'MySQL', 'SQLite', 'DuckDB', 'MongoDB', 'Redis', 'Neo4j', 'Elasticsearch', 'Faiss; FAISS', 'Milvus', 'HNSW library', 'Ray', 'Dask', 'OpenRouter', 'OpenAI API', 'Model Context Protocol; MCP', 'CodaBench; Codabench', 'CodaLab', 'Amazon Mechanical Turk; MTurk', 'Prolific', 'Overleaf', 'Excel', 'Blender', 'Unity', 'Unreal Engine; UE5', 'Photoshop', 'FFmpeg', 'Google Maps', 'OpenStreetMap', 'PubChem', 'Pylint',
    ],
  },
  {
    type: 'tool',
    source: 'machine learning libraries, engines and simulators; spelling of their makers',
    names: [
      'PyTorch', 'PyTorch Lightning', 'TensorFlow', 'Keras', 'JAX', 'Flax', 'MXNet', 'Caffe', 'CNTK', 'Theano', 'Torch', 'PaddlePaddle', 'MindSpore', 'scikit-learn', 'NumPy', 'SciPy', 'Pandas', 'OpenCV', 'PyTorch Geometric; PyG', 'DGL', 'Triton', 'TVM; Apache TVM', 'XLA', 'TensorRT', 'TensorRT-LLM', 'ONNX', 'ONNX Runtime', 'CUTLASS', 'cuBLAS', 'cuDNN', 'ROCm', 'oneDNN', 'vLLM', 'SGLang', 'llama.cpp', 'ggml', 'GGUF', 'Ollama', 'MLC-LLM', 'ExLlama', 'LMDeploy', 'Text Generation Inference', 'DeepSpeed', 'DeepSpeed-Chat', 'Megatron-LM; Megatron', 'Colossal-AI', 'NeMo', 'OpenRLHF', 'veRL; verl', 'TRL', 'LLaMA-Factory; LlamaFactory', 'Axolotl', 'Unsloth', 'bitsandbytes', 'Diffusers', 'ComfyUI', 'Gradio', 'Streamlit', 'LangChain', 'LangGraph', 'LlamaIndex', 'AutoGen', 'CrewAI', 'Haystack', 'lm-evaluation-harness; LM Evaluation Harness; lm-eval-harness; LM-Eval', 'OpenCompass', 'VLMEvalKit', 'lmms-eval', 'HELM', 'Inspect AI', 'spaCy', 'NLTK', 'Stanza', 'CoreNLP; Stanford CoreNLP', 'Gensim', 'AllenNLP', 'fairseq', 'ESPnet', 'Kaldi', 'SpeechBrain', 'Pyserini', 'Anserini', 'Lucene', 'Tesseract', 'GROBID', 'Detectron2', 'MMDetection', 'MMSegmentation', 'timm', 'MONAI', '3D Slicer', 'FreeSurfer', 'ANTs', 'Open3D', 'COLMAP', 'PyBullet', 'MuJoCo', 'Isaac Gym', 'Isaac Sim', 'Isaac Lab', 'Gazebo', 'ROS', 'ROS 2; ROS2', 'MoveIt', 'CARLA', 'AirSim', 'SUMO', 'CoppeliaSim', 'SAPIEN', 'Genesis simulator', 'Habitat-Sim', 'AI2-THOR', 'NetLogo', 'OpenFOAM', 'LAMMPS', 'GROMACS', 'Gaussian 16', 'RDKit', 'AutoDock Vina', 'PyMOL', 'Rosetta', 'Gymnasium', 'Stable-Baselines3', 'RLlib', 'CleanRL', 'PettingZoo', 'Flower', 'Optuna', 'Weights & Biases', 'MLflow', 'Opacus', 'OpenFHE', 'SEAL', 'Stan', 'PyMC', 'Pyro', 'NumPyro', 'Gen.jl', 'BUGS', 'JAGS', 'GitHub Copilot; Copilot', 'Claude Code', 'Codex CLI', 'Cursor', 'Claude Computer Use', 'Operator', 'OpenAI Deep Research', 'Gemini Deep Research', 'Perplexity AI', 'Google Translate', 'DeepL', 'Siri', 'Alexa', 'NVDLA', 'Timeloop', 'Accelergy', 'gem5', 'GPGPU-Sim', 'Vivado', 'Vitis HLS', 'OpenROAD', 'Synopsys Design Compiler', 'InternBootCamp', 'Praat', 'ELAN',
    ],
  },
  {
    type: 'tool',
    source: 'tool names that are also words, letters or names',
    ambiguous: true,
    names: ['Lean', 'Coq', 'HOL', 'C', 'R', 'Go', 'Julia', 'Swift', 'Ruby', 'Scratch', 'Triton', 'Ray', 'Dafny', 'Reddit', 'Stan', 'Pyro', 'Flower', 'Operator', 'Cursor', 'Magma', 'GAP', 'Maple', 'Unity', 'Spark', 'Prolific', 'Grab', 'Windows', 'Excel', 'Rosetta', 'SEAL', 'ANTs', 'SUMO', 'Vampire', 'Caffe', 'Torch', 'Twitter', 'Blender'],
  },
]
