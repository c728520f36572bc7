import type { NameGroup } from '../names.ts'

/** Known tools: languages and platforms. */
export const LANGUAGES_AND_PLATFORMS: readonly NameGroup[] = [
  {
    type: 'tool',
    source: 'programming languages, formats, compilers and hardware design tools; spelling of their makers',
    names: [
      'Python', 'C++', 'C#', 'CUDA', 'CUDA C', 'Java', 'JavaScript', 'TypeScript', 'Rust', 'Golang', 'Haskell', 'OCaml', 'Scala', 'Kotlin', 'Fortran',
      'Verilog', 'SystemVerilog', 'VHDL', 'Chisel HDL', 'High-Level Synthesis', 'SQL', 'Cypher', 'HTML', 'CSS', 'JSON', 'XML', 'YAML', 'LaTeX',
      'Markdown', 'SVG', 'OpenQASM', 'QASM', 'Qiskit', 'PennyLane', 'Cirq', 'LLVM', 'MLIR', 'WebAssembly', 'WebGPU', 'OpenCL', 'OpenMP', 'MPI',
      'NCCL', 'Docker', 'Kubernetes', 'Linux; Linux kernel', 'Android', 'iOS', 'macOS', 'Firefox', 'Chrome', 'GitHub', 'GitLab', 'Stack Overflow',
      'HuggingFace Pipelines; Hugging Face Hub', 'Kaggle', 'Wikipedia', 'YouTube', 'TikTok', 'Weibo', 'Uber', 'AWS', 'AWS S3; Amazon S3',
      'AWS Lambda', 'Google Cloud', 'Azure', 'Slurm', 'Apache Spark', 'Hadoop', 'Flink', 'Kafka', 'PostgreSQL', 'MySQL', 'SQLite', 'DuckDB',
      'MongoDB', 'Redis', 'Neo4j', 'Elasticsearch', 'Faiss; FAISS', 'Milvus', 'Dask', 'OpenRouter', 'OpenAI API', 'Model Context Protocol; MCP',
      'CodaBench', 'CodaLab', 'Amazon Mechanical Turk; MTurk', 'Overleaf', 'Unreal Engine; UE5', 'Photoshop', 'FFmpeg', 'Google Maps',
      'OpenStreetMap', 'Pylint', 'TVM; Apache TVM', 'XLA', 'CUTLASS', 'cuBLAS', 'cuDNN', 'ROCm', 'oneDNN', 'Gradio', 'Streamlit', 'OpenFOAM',
      'Vivado; Vivado HLS', 'Vitis HLS; Vitis; Vitis AI', 'OpenROAD', 'Synopsys Design Compiler', 'Python 3', 'Numba', 'C/C++', 'Lua', 'Common Lisp',
      'x86-64', 'Solidity', 'Yosys synthesis', 'FINN', 'Brevitas', 'NoSQL', 'GraphQL', 'HTML5', 'JSON-LD', 'Parquet', 'BibTeX', 'PlantUML', 'SysML',
      'CUDA-Q', 'QuTiP', 'LLVM IR', 'Polly', 'TileLang', 'oneAPI', 'Intel MKL', 'PETSc', 'SUNDIALS', 'WebGL', 'OpenGL', 'Vulkan', 'Terraform',
      'Ansible', 'HarmonyOS', 'seL4', 'Chromium', 'Selenium', 'Puppeteer', 'Node.js', 'Django', 'Flask', 'FastAPI', 'Google Colab', 'Colab',
      'Jupyter; Jupyter Notebook', 'VS Code', 'Zenodo', 'Figshare', 'Dataverse', 'OpenReview', 'OpenAlex', 'Semantic Scholar', 'Google Scholar',
      'PubMed Central', 'Scopus', 'Wikimedia Commons', 'Wiktionary', 'Twitter/X', 'Sina Weibo', 'WeChat', 'WhatsApp', 'Mastodon', 'Moltbook',
      'Twitch', 'Bilibili', 'Xiaohongshu', 'RedNote', 'Amazon EC2', 'SageMaker', 'AWS Bedrock', 'Vertex AI', 'BigQuery', 'Microsoft Azure',
      'Azure OpenAI', 'Snowflake', 'PySpark', 'Apache Flink', 'Apache Kafka', 'RabbitMQ', 'Postgres', 'ClickHouse', 'SQL Server', 'OpenSearch',
      'Solr', 'Qdrant', 'ChromaDB', 'GraphX', 'OpenAI Whisper API', 'Agent2Agent', 'OpenAPI', 'RESTful API', 'EvalAI', 'Mechanical Turk', 'LabelImg',
      'Doccano', 'brat annotation', 'Prodigy annotation', 'Microsoft Excel', 'Google Sheets', 'PowerPoint', 'Microsoft Word', 'Microsoft Office',
      'LibreOffice', 'Google Docs', 'D3.js', 'Vega-Lite', 'Matplotlib', 'ECharts', 'BlenderProc', 'Unity3D', 'Unity ML-Agents', 'ML-Agents',
      'Unreal Engine 5', 'Unreal Engine 4', 'Godot', 'Roblox', 'Houdini', 'Adobe Photoshop', 'Lightroom', 'Figma', 'Canva', 'AutoCAD', 'FreeCAD',
      'CadQuery', 'Grasshopper', 'Abaqus', 'COMSOL', 'FEniCS', 'PhysicsNeMo', 'DeepXDE', 'NVIDIA Warp', 'Google Earth; Google Earth Engine', 'ArcGIS',
      'Google Street View', 'PubChem database', 'ThingSpeak', 'OPC UA', 'Hyperledger Fabric; Hyperledger', 'CodeQL', 'Jenkins', 'Jira', 'Datadog',
      'OpenTelemetry', 'Jaeger',
    ],
  },
  {
    type: 'tool',
    source: 'names that are also words or other abbreviations; programming languages, formats, compilers and hardware design tools; spelling of their makers',
    ambiguous: true,
    names: [
      'Windows', 'Twitter', 'Grab', 'Spark', 'Ray', 'Prolific', 'Excel', 'Blender', 'Unity', 'Triton', 'R', 'Go', 'Julia', 'Swift', 'Ruby', 'Scratch',
      'Ada', 'Mermaid', 'Rhino',
    ],
  },
]
