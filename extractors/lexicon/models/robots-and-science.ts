import type { NameGroup } from '../names.ts'

/** Known models: robots and science. */
export const ROBOT_AND_SCIENCE_MODELS: readonly NameGroup[] = [
  {
    type: 'model',
    source: 'policies of robots; spelling of their papers',
    names: [
      'RT-1', 'RT-2', 'Octo', 'OpenVLA', 'OpenVLA-OFT', 'π0; π_0; pi0', 'π0.5; pi0.5', 'GR00T N1', 'GR00T', 'GR00T N1.5', 'Gato', 'VPT',
      'Decision Transformer', 'Perceiver IO; Perceiver', 'RT-2-X', 'GR00T N1.6', 'GR-1', 'RDT-1B', 'SmolVLA', 'CogACT', 'SpatialVLA', 'RoboFlamingo',
      'DexVLA', 'DreamVLA', 'VLA-Adapter', 'X-VLA', '3D-VLA', 'JARVIS-VLA', 'TransporterNet', 'PerAct', '3D Diffuser Actor', 'GNFactor', 'Beast',
      '3D Diffusion Policy', 'Genie Envisioner', 'LingBot-VA', 'LingBot-VLA', 'Dex-Net',
    ],
  },
  {
    type: 'model',
    source: 'proteins, molecules, materials, cells and weather; spelling of their papers',
    names: [
      'AlphaFold', 'ESM-2', 'ESMFold', 'ProtBERT', 'ProGen', 'ESM3', 'RoseTTAFold', 'DNABERT', 'Enformer', 'Evo 2', 'scGPT', 'Geneformer',
      'RFdiffusion', 'ProteinMPNN', 'GraphCast', 'Pangu-Weather', 'FourCastNet', 'AlphaFold 3', 'AlphaFlow', 'ESM-1b', 'MSA Transformer', 'ProtGPT2',
      'DeepSequence', 'ProLLaMA', 'GFlowNet', 'GFlowNets', 'GraphRNN', 'GraphVAE', 'SphereNet', 'MatterSim', 'Graphormer', 'DNABERT-2',
      'Nucleotide Transformer', 'AlphaGenome', 'Caduceus', 'PredRNN', 'ConvLSTM', 'SpecFormer', 'Transolver', 'MeshGraphNet',
    ],
  },
  {
    type: 'model',
    source: 'names that are also words or other abbreviations; proteins, molecules, materials, cells and weather; spelling of their papers',
    ambiguous: true,
    names: [
      'Evo', 'Aurora',
    ],
  },
  {
    type: 'model',
    source: 'time series, tables, graphs and recommendation; spelling of their papers',
    names: [
      'Chronos', 'TimesFM', 'Moirai', 'PatchTST', 'iTransformer', 'Informer', 'Autoformer', 'TabPFN', 'TabNet', 'Chronos-2', 'Time-MoE', 'TimeMixer',
      'DeepState', 'ARIMA', 'SARIMAX', 'TabICL', 'Mitra', 'Orion-MSP', 'DCNv2', 'LLaRA', 'CoLLM', 'BERT4Rec', 'SASRec', 'TransE', 'RotatE',
      'DistMult', 'ComplEx', 'CompGCN', 'KG-BERT', 'NBFNet', 'OpenGraph', 'GraphCLIP', 'GraphPrompt', 'SGFormer', 'GraphCL', 'GATv2', 'HyperGCN',
      'AllSet', 'DiffPool',
    ],
  },
]
