import type { NameGroup } from '../names.ts'

/** Known methods: generation and vision. */
export const GENERATION_AND_VISION_METHODS: readonly NameGroup[] = [
  {
    type: 'method',
    source: 'generative modelling, vision and 3D; spelling of their papers',
    names: [
      'DDPM; Denoising Diffusion Probabilistic Models; Denoising Diffusion Probabilistic Model', 'Improved DDPM',
      'DDIM; Denoising Diffusion Implicit Models; Denoising Diffusion Implicit Model', 'PNDM', 'DPM-Solver', 'DPM-Solver++', 'UniPC',
      'Rectified Flow; Rectified Flows', 'Flow Matching; Conditional Flow Matching', 'Consistency Models; Consistency Model; Consistency Training',
      'Consistency Distillation', 'Latent Consistency Models; LCM; Latent Consistency Model', 'Score Distillation Sampling',
      'Variational Score Distillation', 'DMD; Distribution Matching Distillation', 'DMD2', 'rCM', 'Classifier-Free Guidance; CFG',
      'Classifier Guidance', 'Self-Forcing; Self Forcing', 'Diffusion Forcing', 'Visual Autoregressive Modeling; VAR modeling',
      'Schrödinger Bridge; Schrödinger Bridges', 'Normalizing Flows; Normalizing Flow', 'NeRF; Neural Radiance Fields; Neural Radiance Field',
      'Instant-NGP; InstantNGP', 'Mip-NeRF', '3D Gaussian Splatting; 3DGS; Gaussian Splatting', '2D Gaussian Splatting; 2DGS',
      '4D Gaussian Splatting', 'DreamBooth', 'Textual Inversion', 'Prompt-to-Prompt', 'DreamFusion', 'SDEdit', 'DDRM', 'REPA', 'Diffusion-DPO',
      'CoOp; Context Optimization', 'CoCoOp', 'Active Appearance Model', 'ArcFace', 'CosFace', 'DeepSORT', 'ByteTrack', 'Distilled Feature Fields',
      'Test-Time Training', 'Masked Autoencoders; Masked Autoencoder', 'OT-CFM', 'Discrete Flow Matching', 'Stochastic Interpolants',
      'MeanFlow; MeanFlows', 'Progressive Distillation', 'Diff-Instruct', 'CFG++', 'CFG-Zero*', 'Teacher Forcing', 'Context Forcing',
      'Masked Image Modeling', 'Langevin dynamics', 'Brownian Bridge', 'Attend-and-Excite', 'StructureDiffusion', 'MultiDiffusion', 'SyncDiffusion',
      'FreeU', 'FreeInit', 'FreeLong', 'ZipLoRA', 'StyleAligned', 'StyleDrop', 'Null-text inversion', 'DDIM inversion', 'Plug-and-Play', 'MasaCtrl',
      'LEDITS++', 'TurboEdit', 'RF-Inversion', 'RF-Solver', 'FlowEdit', 'FireFlow', 'DragGAN', 'DragDiffusion', 'Erased Stable Diffusion', 'AdvDM',
      'Anti-DreamBooth', 'PhotoGuard', 'Tree-Ring; Tree-Ring watermark', 'StegaStamp', 'RED-diff', 'PnP-DM', 'Plug-and-Play Priors',
      'Deep Image Prior; DIP prior', 'Noise2Noise', 'Noise2Void', 'Noise2Self', 'Neighbor2Neighbor', 'ISTA-Net', 'ADMM-Net', 'E2E-VarNet',
      'Deep Unfolding; Deep Unrolling', 'Dispersive Loss', 'U-REPA', 'Zip-NeRF', 'TensoRF', 'K-Planes', 'HexPlane', 'Nerfacto', 'MVSNeRF', 'GeoNeRF',
      'NeuralAngelo', 'Feature Fields', 'Instruct-NeRF2NeRF', 'GaussianEditor', 'Mip-Splatting', 'Scaffold-GS',
      'Deformable 3D Gaussians; Deformable-3DGS', 'Gaussian Opacity Fields', 'GaussianPro', 'SparseGS', 'CoherentGS', 'LightGaussian', 'Taming 3DGS',
      '3DGS-MCMC', 'Pixel-GS', 'StopThePop', 'Relightable 3D Gaussian', 'LangSplat', 'Feature 3DGS', 'LEGaussians', 'OpenGaussian', 'CityGaussian',
      'Hierarchical 3DGS', 'Street Gaussians', 'OmniRe', 'GaussianAvatars', 'GaussianAvatar', 'SplattingAvatar', 'HumanNeRF', 'Structure-from-Motion',
      'Bundle Adjustment', 'MVSNet', 'CasMVSNet', 'PatchmatchNet', 'PromptSRC', 'KgCoOp', 'ProDA', 'CLIP-Adapter', 'Tip-Adapter', 'SphereFace',
      'AdaFace', 'MagFace', 'Hungarian matching', 'Non-Maximum Suppression; Soft-NMS', 'GIoU', 'Convolutional Block Attention Module',
      'SE block; Squeeze-and-Excitation', 'Coordinate Attention', 'Deformable Convolution', 'Feature-wise Linear Modulation', 'Q-Former',
      'Slot Attention', 'DINOSAUR', 'MONet', 'Joint-Embedding Predictive Architecture', 'Knowledge Amalgamation', 'Dataset Distillation', 'SRe2L',
      'FitNets; FitNet', 'Attention Transfer', 'Born-Again Networks', 'Self-Distillation', 'AnyMatch',
      'Gaussian Mixture Model; Gaussian Mixture Models', 'Hidden Markov Model', 'Conditional Random Fields; Conditional Random Field',
      'Connectionist Temporal Classification', 'RNN-Transducer', 'Wiener filter', 'Residual Vector Quantization', 'Finite Scalar Quantization',
      'Lookup-Free Quantization', 'Vector Quantization',
    ],
  },
  {
    type: 'method',
    source: 'names that are also words or other abbreviations; generative modelling, vision and 3D; spelling of their papers',
    ambiguous: true,
    names: [
      'SDS', 'VAR', 'DPS', 'CIoU',
    ],
  },
]
