import type { NameGroup } from './names.ts'

/** Named techniques, algorithms and architectures that are not themselves trained models. */
export const METHODS: readonly NameGroup[] = [
  {
    type: 'method',
    source: 'training, alignment and reasoning of language models; spelling of their papers',
    names: [
      'GRPO; Group Relative Policy Optimization', 'DAPO', 'Dr. GRPO', 'GSPO', 'VAPO', 'REINFORCE++', 'RLOO', 'PPO; Proximal Policy Optimization', 'TRPO', 'DPO; Direct Preference Optimization', 'SimPO', 'ORPO', 'KTO', 'IPO', 'Step-DPO', 'RLVR', 'RLAIF', 'Constitutional AI', 'Rejection Sampling Fine-Tuning; RFT', 'STaR', 'Quiet-STaR', 'ReST', 'ReST-EM', 'V-STaR', 'Self-Instruct', 'Evol-Instruct', 'Self-Refine', 'Self-Consistency; self-consistency decoding', 'Reflexion', 'ReAct', 'Tree of Thoughts; Tree-of-Thought; ToT; Tree-of-Thoughts', 'Graph of Thoughts; Graph-of-Thought', 'Program-of-Thoughts; Program of Thoughts', 'PAL', 'Least-to-Most', 'Skeleton-of-Thought', 'Chain-of-Verification', 'Best-of-N; BoN; best-of-n sampling', 'MCTS; Monte Carlo Tree Search; Monte-Carlo Tree Search', 'rStar; rStar-Math', 'budget forcing', 'Coconut', 'Speculative decoding; Speculative Sampling', 'Medusa', 'EAGLE', 'EAGLE-2', 'EAGLE-3', 'Lookahead decoding', 'Self-RAG', 'GraphRAG', 'LightRAG', 'HyDE', 'RAPTOR', 'DSP; Draft, Sketch, and Prove', 'DSP+', 'expert iteration', 'Hindsight Experience Replay; HER', 'Toolformer', 'HuggingGPT', 'Voyager', 'AutoGPT', 'MetaGPT', 'ChatDev', 'CAMEL', 'SWE-agent', 'OpenHands', 'Agentless', 'AIDE', 'LLM-as-a-Judge', 'Model Merging; model soups', 'TIES-Merging; TIES', 'DARE', 'Task Arithmetic', 'Knowledge Distillation', 'MiniLLM', 'contrastive decoding', 'DoLa', 'ROME', 'MEMIT', 'Diagram of Thought', 'Genetic-Pareto; GEPA', 'DSPy', 'TextGrad', 'OPRO', 'AutoCoT; Auto-CoT', 'GenRM',
    ],
  },
  {
    type: 'method',
    source: 'adaptation, quantization, pruning and serving; spelling of their papers',
    names: [
      'LoRA; Low-Rank Adaptation', 'QLoRA', 'DoRA', 'AdaLoRA', 'LoRA+', 'PiSSA', 'GaLore', 'VeRA', 'IA3', 'BitFit', 'Prefix-Tuning; prefix tuning', 'Prompt Tuning', 'P-Tuning', 'LLM.int8()', 'GPTQ', 'AWQ', 'SmoothQuant', 'SmoothQuant+', 'OmniQuant', 'AffineQuant', 'QuIP', 'QuIP#', 'SpQR', 'SqueezeLLM', 'ZeroQuant', 'LLM-QAT', 'QuaRot', 'SpinQuant', 'AQLM', 'HQQ', 'RTN', 'BRECQ', 'AdaRound', 'PTQ4ViT', 'RepQ-ViT', 'FQ-ViT', 'PTQD', 'Q-Diffusion', 'Atom', 'QServe', 'KIVI', 'KVQuant', 'H2O', 'StreamingLLM', 'SnapKV', 'Quest', 'PyramidKV', 'SparseGPT', 'Wanda', 'LLM-Pruner', 'SliceGPT', 'ShortGPT', 'Sheared LLaMA', 'SVD-LLM', 'ASVD', 'PagedAttention', 'FlashAttention; Flash Attention', 'FlashAttention-2', 'FlashAttention-3', 'FlashDecoding; Flash-Decoding', 'RingAttention; Ring Attention', 'SageAttention', 'MInference', 'Native Sparse Attention; NSA', 'MoBA', 'Grouped-Query Attention; GQA', 'Multi-head Latent Attention; MLA', 'Multi-Query Attention; MQA', 'RoPE; Rotary Position Embedding', 'ALiBi', 'YaRN', 'LongRoPE', 'SwiGLU', 'RMSNorm', 'LayerNorm; Layer Normalization', 'BatchNorm; Batch Normalization', 'Switch Transformer', 'ZeRO', 'FSDP', 'GPipe', 'PipeDream', 'continuous batching', 'Orca scheduling',
    ],
  },
  {
    type: 'method',
    source: 'optimisation, learning theory and reinforcement learning; spelling of their papers',
    names: [
      'Adam', 'AdamW', 'Adafactor', 'Adagrad; AdaGrad', 'RMSProp', 'SGD; Stochastic Gradient Descent', 'Muon', 'Shampoo', 'SOAP', 'Lion', 'Sophia', 'LAMB', 'L-BFGS', 'K-FAC', 'SAM optimizer; Sharpness-Aware Minimization', 'ADMM', 'Frank-Wolfe', 'FTRL', 'DP-SGD; Differentially Private SGD; DPSGD', 'DP-FTRL', 'PATE', 'D-PSGD', 'C-PSGD', 'FedAvg', 'FedProx', 'SCAFFOLD', 'Levenberg-Marquardt', 'Gauss-Newton', 'Nelder-Mead', 'CMA-ES', 'NSGA-II', 'MAP-Elites', 'NEAT', 'DARTS', 'Hyperband', 'TPE', 'Bayesian Optimization', 'Thompson Sampling', 'UCB', 'LinUCB', 'EXP3', 'Q-learning', 'DQN; Deep Q-Network', 'Double DQN', 'Rainbow', 'A3C', 'A2C', 'DDPG', 'TD3', 'SAC; Soft Actor-Critic', 'TD-MPC', 'TD-MPC2', 'CQL', 'IQL', 'TD3+BC', 'MAPPO', 'QMIX', 'MADDPG', 'VDN', 'GAIL', 'DAgger', 'MAML', 'Reptile', 'ProtoNet; Prototypical Networks', 'Matching Networks', 'EWC', 'iCaRL', 'Learning without Forgetting; LwF', 'Mixup', 'CutMix', 'AutoAugment', 'RandAugment', 'FixMatch', 'Mean Teacher', 'Noisy Student', 'Dropout', 'Weight Matching', 'Straight-Through Estimator; STE', 'Gumbel-Softmax', 'Gumbel-Sinkhorn', 'Sinkhorn', 'NUTS', 'Hamiltonian Monte Carlo; HMC', 'MCMC', 'Gibbs sampling', 'Metropolis-Hastings', 'Sequential Monte Carlo', 'Expectation-Maximization; EM algorithm', 'loopy belief propagation', 'expectation propagation', 'variational inference', 'Gaussian Process', 'Random Forest', 'XGBoost', 'LightGBM', 'CatBoost', 'AdaBoost', 'LASSO', 'k-NN; k-nearest neighbors', 'PCA', 't-SNE', 'UMAP', 'DBSCAN', 'HDBSCAN', 'Isolation Forest', 'SHAP', 'LIME', 'Grad-CAM', 'Integrated Gradients', 'Shapley values', 'TF-IDF', 'BM25', 'LDA; Latent Dirichlet Allocation', 'BERTopic', 'PageRank', 'node2vec', 'DeepWalk', 'GraphSAGE', 'GAT', 'GCN', 'GIN', 'LightGCN', 'RANSAC', 'ICP', 'ORB-SLAM3; ORB-SLAM', 'A*', 'Dijkstra', 'RRT', 'RRT*', 'Weighted A*', 'Conformal Prediction', 'Kolmogorov-Arnold Networks; KAN', 'Neural ODE', 'PINN; Physics-Informed Neural Networks', 'DeepONet', 'Fourier Neural Operator; FNO', 'SOR', 'GMRES', 'conjugate gradient', 'Matrix Geometric Resampling', 'DeepSets', 'Super-Bit LSH', 'Sparse Autoencoders; SAE',
    ],
  },
  {
    type: 'method',
    source: 'generative modelling, vision and 3D; spelling of their papers',
    names: [
      'DDPM; Denoising Diffusion Probabilistic Models', 'Improved DDPM', 'DDIM; Denoising Diffusion Implicit Models', 'PNDM', 'DPM-Solver', 'DPM-Solver++', 'UniPC', 'EDM sampler', 'Rectified Flow; Rectified Flows', 'Flow Matching', 'Consistency Models; Consistency Model', 'Consistency Distillation', 'Latent Consistency Models; LCM', 'Score Distillation Sampling; SDS', 'Variational Score Distillation', 'DMD; Distribution Matching Distillation', 'DMD2', 'rCM', 'Classifier-Free Guidance; CFG', 'Classifier Guidance', 'Self-Forcing; Self Forcing', 'Diffusion Forcing', 'VAR; Visual Autoregressive Modeling', 'Schrödinger Bridge', 'Normalizing Flows', 'NeRF; Neural Radiance Fields', 'Instant-NGP; InstantNGP', 'Mip-NeRF', '3D Gaussian Splatting; 3DGS; Gaussian Splatting', '2D Gaussian Splatting; 2DGS', '4D Gaussian Splatting', 'DreamBooth', 'Textual Inversion', 'Prompt-to-Prompt', 'DreamFusion', 'SDEdit', 'DPS', 'DDRM', 'REPA', 'Flow-GRPO', 'DanceGRPO', 'Diffusion-DPO', 'DiffusionDPO', 'CoOp', 'CoCoOp', 'Active Appearance Model', 'SIFT', 'HOG', 'ArcFace', 'CosFace', 'DeepSORT', 'ByteTrack', 'SORT', 'Action Chunking Transformer; ACT', 'Diffusion Policy', 'Distilled Feature Fields', 'Test-Time Training', 'Tent', 'DropPath', 'Masked Autoencoders', 'Byte Pair Encoding; BPE; byte-pair encoding', 'SentencePiece', 'WordPiece', 'Unigram LM tokenization', 'MinHash', 'AMP', 'Fusion-in-Decoder; Fusion in Decoder', 'Dense Passage Retrieval; DPR', 'hindsight optimization', 'Linear Attention',
    ],
  },
  {
    type: 'method',
    source: 'method names that are also words or other abbreviations',
    ambiguous: true,
    names: ['EM', 'SAM', 'Lion', 'Atom', 'Quest', 'SOAP', 'ReST', 'PAL', 'VAR', 'ACT', 'DARE', 'ROME', 'HER', 'Voyager', 'CAMEL', 'SORT', 'TIES', 'Tent', 'Rainbow', 'SDS', 'DPS', 'SAE', 'NSA', 'MLA', 'H2O', 'RFT', 'KAN', 'EAGLE', 'Medusa', 'Coconut', 'Sophia', 'Adam'],
  },
]
