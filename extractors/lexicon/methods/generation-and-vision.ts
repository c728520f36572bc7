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
      'Classifier Guidance', 'Self-Forcing', 'Diffusion Forcing', 'Visual Autoregressive Modeling; VAR modeling',
      'Schrödinger Bridge; Schrödinger Bridges', 'Normalizing Flows; Normalizing Flow', 'NeRF; Neural Radiance Fields; Neural Radiance Field',
      'Instant-NGP; InstantNGP', 'Mip-NeRF', '3D Gaussian Splatting; 3DGS; Gaussian Splatting', '2D Gaussian Splatting; 2DGS',
      '4D Gaussian Splatting', 'DreamBooth', 'Textual Inversion', 'Prompt-to-Prompt', 'DreamFusion', 'SDEdit', 'DDRM', 'REPA', 'Diffusion-DPO',
      'CoOp', 'CoCoOp', 'Active Appearance Model', 'ArcFace', 'CosFace', 'DeepSORT', 'ByteTrack', 'Distilled Feature Fields',
      'Masked Autoencoders; Masked Autoencoder', 'Discrete Flow Matching', 'Stochastic Interpolants', 'MeanFlow; MeanFlows',
      'Progressive Distillation', 'Diff-Instruct', 'Context Forcing', 'Langevin dynamics', 'Attend-and-Excite', 'MultiDiffusion', 'FreeU', 'FreeLong',
      'StyleAligned', 'TurboEdit', 'RF-Solver', 'FlowEdit', 'FireFlow', 'DragGAN', 'DragDiffusion', 'AdvDM', 'Anti-DreamBooth', 'PhotoGuard',
      'Tree-Ring', 'StegaStamp', 'Plug-and-Play Priors', 'Deep Image Prior', 'Noise2Noise', 'Noise2Self', 'ADMM-Net', 'Dispersive Loss', 'Zip-NeRF',
      'TensoRF', 'HexPlane', 'Nerfacto', 'Neuralangelo', 'Instruct-NeRF2NeRF', 'Scaffold-GS', 'Deformable 3D Gaussians; Deformable-3DGS',
      'Gaussian Opacity Fields', 'GaussianPro', 'LightGaussian', '3DGS-MCMC', 'Pixel-GS', 'Relightable 3D Gaussian', 'LangSplat', 'Feature 3DGS',
      'OpenGaussian', 'CityGaussian', 'GaussianAvatars', 'GaussianAvatar', 'SplattingAvatar', 'MVSNet', 'CLIP-Adapter', 'Tip-Adapter', 'SphereFace',
      'AdaFace', 'Hungarian matching', 'Non-Maximum Suppression; Soft-NMS', 'GIoU', 'Convolutional Block Attention Module',
      'SE block; Squeeze-and-Excitation', 'Coordinate Attention', 'Deformable Convolution', 'Feature-wise Linear Modulation', 'Q-Former',
      'Slot Attention', 'DINOSAUR', 'Joint-Embedding Predictive Architecture', 'FitNets', 'Attention Transfer',
      'Gaussian Mixture Model; Gaussian Mixture Models', 'Conditional Random Fields; Conditional Random Field',
      'Connectionist Temporal Classification', 'RNN-Transducer', 'Wiener filter', 'Residual Vector Quantization', 'Finite Scalar Quantization',
      'Lookup-Free Quantization',
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
