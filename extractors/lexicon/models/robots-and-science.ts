import type { NameGroup } from '../names.ts'

/** Known models: robots and science. */
export const ROBOT_AND_SCIENCE_MODELS: readonly NameGroup[] = [
  {
    type: 'model',
    source: 'policies of robots; spelling of their papers',
    names: [
      'RT-1', 'RT-2', 'Octo', 'OpenVLA', 'OpenVLA-OFT', 'π0; π_0; pi0', 'π0.5; pi0.5', 'GR00T N1', 'GR00T', 'GR00T N1.5', 'Gato', 'VPT',
      'PaLM-SayCan', 'SayCan', 'Decision Transformer', 'Perceiver IO; Perceiver', 'RT-2-X', 'GR00T N1.6', 'GR-1', 'GR-2', 'GR-3', 'GR-RL', 'RDT-1B',
      'SmolVLA', 'CogACT', 'SpatialVLA', 'TraceVLA', 'RoboFlamingo', 'DexVLA', 'ChatVLA-2', 'DreamVLA', 'CoT-VLA', 'VLA-Adapter', 'X-VLA',
      'InternVLA-M1', 'InternVLA-A1', 'GO-1', 'GO-1 Pro', '3D-VLA', 'QDepth-VLA', 'NaVILA', 'NaVid', 'Uni-NaVid', 'StreamVLN', 'NavGPT', 'MapGPT',
      'VLN-BERT', 'ScaleVLN', 'DiscussNav', 'LeLaN', 'CityWalker', 'UniGoal', 'JARVIS-VLA', 'Optimus-1', 'Inner Monologue', 'VoxPoser', 'ReKep',
      'CLIPort', 'TransporterNet', 'PerAct', 'RVT-2', 'Act3D', '3D Diffuser Actor', 'ChainedDiffuser', 'GNFactor', 'Beast', '3D Diffusion Policy',
      'iDP3', 'Moto-GPT', 'AdaWorld', 'GE-Act', 'Genie Envisioner', 'DreamZero', 'LingBot-VA', 'LingBot-VLA', 'GraspNet', 'Dex-Net', 'GG-CNN',
      'GraspVLA', 'DrEureka', 'OmniH2O', 'HumanPlus', 'MaskedMimic', 'CLoSD', 'LangWBC', 'Being-H0',
    ],
  },
  {
    type: 'model',
    source: 'proteins, molecules, materials, cells and weather; spelling of their papers',
    names: [
      'AlphaFold', 'ESM-2; ESM2', 'ESMFold', 'ProtBERT', 'ProGen', 'ESM3', 'RoseTTAFold', 'DNABERT', 'Enformer', 'Evo 2', 'scGPT', 'Geneformer',
      'RFdiffusion', 'ProteinMPNN', 'GraphCast', 'Pangu-Weather', 'FourCastNet', 'AlphaFold2', 'AlphaFold 3', 'Boltz-2', 'AlphaFlow', 'ESM-1b',
      'MSA Transformer', 'ProtGPT2', 'DPLM-2', 'AlphaProteo', 'GearNet', 'DeepSequence', 'ProLLaMA', 'ProtLLM', 'InstructProtein', 'Uni-Mol',
      'SemlaFlow', 'GeoDiff', 'REINVENT', 'GFlowNet', 'GFlowNets', 'GraphRNN', 'GraphVAE', 'MolFormer', 'GraphMVP', 'Grover', 'DiffMS', 'SchNet',
      'SphereNet', 'EquiformerV2', 'MatterSim', 'Graphormer', 'DNABERT-2', 'Nucleotide Transformer', 'AlphaGenome', 'Caduceus', 'RNA-FM',
      'scFoundation', 'scGen', 'cell2location', 'GenCast', 'Aurora', 'ACE2', 'CorrDiff', 'PredRNN', 'PredRNN++', 'ConvLSTM', 'SimVP', 'CasCast',
      'WeatherGNN', 'SpecFormer', 'Transolver', 'U-FNO', 'MeshGraphNet', 'MeshGraphNets', 'AB-UPT', 'PELICAN',
    ],
  },
  {
    type: 'model',
    source: 'names that are also words or other abbreviations; proteins, molecules, materials, cells and weather; spelling of their papers',
    ambiguous: true,
    names: [
      'Evo',
    ],
  },
  {
    type: 'model',
    source: 'time series, tables, graphs and recommendation; spelling of their papers',
    names: [
      'Chronos', 'TimesFM', 'Moirai', 'PatchTST', 'iTransformer', 'Informer', 'Autoformer', 'TabPFN', 'TabNet', 'Chronos-2', 'TimesFM-2.5', 'Timer',
      'Time-MoE', 'Lag-Llama', 'TimeGPT', 'Tiny Time Mixers', 'VisionTS', 'VisionTS++', 'UniTime', 'Time-LLM', 'LLMTime', 'ITFormer', 'TimeMixer',
      'DLinear', 'NLinear', 'RLinear', 'SCINet', 'DeepState', 'TSDiff', 'TS2Vec', 'TS-TCC', 'MiniROCKET', 'LSTM-FCN', 'LSTM-VAE', 'ARIMA', 'SARIMAX',
      'NeuralProphet', 'Graph WaveNet', 'STAEformer', 'UniST', 'ST-ResNet', 'TabPFNv2', 'TabICL', 'Mitra', 'Orion-MSP', 'TabTransformer',
      'FT-Transformer', 'AutoInt', 'DCNv2', 'LLaRA', 'CoLLM', 'BERT4Rec', 'SASRec', 'Mamba4Rec', 'TransE', 'TransH', 'QuatE', 'DistMult', 'ConvE',
      'CompGCN', 'KG-BERT', 'SimKGC', 'KGT5', 'NBFNet', 'CyGNet', 'TiRGN', 'OpenGraph', 'GraphCLIP', 'GraphPrompt', 'DIFFormer', 'SGFormer',
      'GraphCL', 'InfoGraph', 'JKNet', 'ChebNet', 'GATv2', 'HyperGCN', 'UniGNN', 'AllSet', 'DiffPool', 'SAGPool', 'GNNExplainer', 'NeuralCD',
    ],
  },
]
