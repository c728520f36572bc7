/**
 * Things that look like names and are none: fields, tasks, metrics, hardware, data types, organisations,
 * venues. Read by the guideline of the gold set: these are never annotated. Compared folded.
 */
export const NOT_NAMES: readonly string[] = [
  // fields, tasks and generic classes of models
  ...'AI ML DL NLP NLU NLG CV RL IR HCI LLM LLMs MLLM MLLMs LVLM LVLMs VLM VLMs LMM LMMs LM LMs SLM SLMs LRM LRMs PLM PLMs VLA VLAs LALM AudioLLM VideoLLM Video-LLM Video-LLMs CNN CNNs RNN RNNs LSTM LSTMs GRU GNN GNNs DNN DNNs MLP MLPs ANN SNN SNNs GAN GANs VAE VAEs DM DMs SVM SVMs HMM CRF DiT DiTs ViTs FFN KV NMT SMT MT ASR TTS OCR VQA QA KGQA MRC RE NER POS SRL ICL CoT RAG SFT PEFT RLHF PTQ QAT NAS HPO FL OOD DG DA UDA SSL FSL CL OCL AGI ATP ITP NTP MDP MDPs POMDP POMDPs CMDP SDE SDEs ODE ODEs PDE PDEs MoE MoEs DP LDP DP-SCO GUI GUIs API APIs URL URLs UI UX IoT UAV UAVs AUV EEG ECG EMG MRI fMRI CT PET LiDAR RGB RGB-D RGBD BEV HDR 2D 3D 4D 6D 6DoF DoF VR AR XR SLAM VIO IMU GPS OODA CAD CAM EDA RTL HLS STEM IQ EQ ID IDs OK PhD KG KGs DB GEC CSC STS NLI TTA TTS T2I T2V I2V TTI V2X FPS SOTA PRM PRMs ORM ORMs RM RMs FL-based NL FL ML-based CTR CVR LTR CF RS VC ASV SV KWS VAD-based AES DRL MARL IRL HRL BO GP GPs MCQ MCQA IE EE RGB-T SAR HSI MLaaS XAI FM FMs TSF EHR EHRs SDG LVM LVMs MIA MIAs FHE HE MPC-based TEE SGX ZKP CI CD DevOps LoC AST-based FOL CNF SAT SMT MILP LP ILP QP MIP NP NP-hard IID i.i.d non-IID N-gram n-gram k-means SIMD ReLU GELU AE AEs QUBO CFD PBR NVS MAS ERP FEM DFT IVF HMI BCI DTI TTT SSM SSMs CBM CBMs TCM SLU DST NLIDB CQA AVQA EQA HOI HOIs VOS VIS MOT SOD COD SISR ISP CGI TIR NIR'.split(
    ' ',
  ),
  // hardware and number formats
  ...'GPU GPUs CPU CPUs TPU TPUs NPU NPUs FPGA FPGAs ASIC ASICs SoC SoCs DRAM SRAM HBM NVM PIM A100 H100 H200 B200 V100 A6000 RTX RTX4090 4090 3090 T4 L40S Jetson M1 M2 M3 NVIDIA AMD Intel ARM RISC-V x86 AVX AVX2 NVLink PCIe SSD SSDs INT2 INT3 INT4 INT8 INT16 UINT8 FP4 FP6 FP8 FP16 FP32 FP64 BF16 TF32 MXFP4 MXFP8 NVFP4 W4A4 W4A8 W8A8 W2A16 W3A16 W4A16 W1A8 W2A8 bfloat16 float16 GEMM GEMMs GEMV SpMM FLOPs FLOP FLOPS TFLOPS TOPS MAC MACs KB MB GB TB LUT LUTs'.split(
    ' ',
  ),
  // metrics
  ...'accuracy BLEU ROUGE ROUGE-L METEOR chrF chrF++ CIDEr SPICE F1 F1-score EM FID IS KID CLIPScore LPIPS PSNR SSIM WER CER MOS PESQ STOI SI-SDR mAP AP mIoU IoU AUC AUROC AUPRC ROC NDCG nDCG nDCG@10 P@10 MRR MAE MSE RMSE MAPE R2 PPL pass@1 pass@k Pass@k pass@8 pass@32 top-1 top-5 Recall@1 R@1 Hit@1 ECE EER DER UAR CCC KL ELBO Elo ADE FDE ATE mAcc IC50 TM-score RMSD PCK HOTA MOTA IDF1 Dice DSC HD95 SNR SDR FVD ACC MCC MAUVE BPB'.split(
    ' ',
  ),
  // organisations and venues
  ...'OpenAI Google DeepMind Anthropic Meta Microsoft Alibaba Tencent ByteDance Baidu Huawei Apple Amazon IBM NVIDIA HuggingFace Mistral-AI Stability-AI Salesforce Adobe Samsung Xiaomi Kuaishou Meituan JD MIT CMU Stanford Berkeley Oxford NASA NeurIPS ICML ICLR AAAI IJCAI ACL EMNLP NAACL EACL COLING CVPR ICCV ECCV KDD WWW SIGIR CIKM WSDM ICRA IROS CoRL RSS INTERSPEECH ICASSP TREC CLEF IEEE ACM arXiv US USA UK EU UN China India Japan Europe COVID-19 COVID DNA RNA mRNA HIV PDF'.split(
    ' ',
  ),
  // words of abstracts that are written with capitals or marks
  'State-of-the-Art', 'Large Language Models', 'Large Language Model', 'Vision-Language Models', 'Multimodal Large Language Models', 'Artificial Intelligence', 'Machine Learning', 'Deep Learning', 'Natural Language Processing', 'Computer Vision', 'Reinforcement Learning', 'Reinforcement Learning from Human Feedback', 'Reinforcement Learning with Verifiable Rewards', 'Supervised Fine-Tuning', 'Retrieval-Augmented Generation', 'Chain-of-Thought', 'Mixture-of-Experts', 'Mixture of Experts', 'Post-Training Quantization', 'Quantization-Aware Training', 'Differential Privacy', 'Automated Theorem Proving', 'Markov Decision Process', 'Parameter-Efficient Fine-Tuning', 'In-Context Learning', 'Large Reasoning Models', 'Process Reward Models', 'Process Reward Model', 'Vision Transformers', 'Vision Transformer', 'Diffusion Models', 'Graph Neural Networks', 'Convolutional Neural Networks', 'Deep Neural Networks', 'Recurrent Neural Networks', 'Generative Adversarial Networks', 'Variational Autoencoder', 'Transformer', 'Transformers', 'Diffusion Transformer', 'Diffusion Transformers', 'Theorem Proving', 'Olympiad', 'Bayesian', 'Gaussian', 'Euclidean', 'Riemannian', 'Boolean', 'Markov', 'Markovian', 'Bellman', 'Lipschitz', 'Wasserstein', 'Hessian', 'Jacobian', 'Fourier', 'Laplace', 'Turing', 'Pareto', 'Bernoulli', 'Hilbert', 'Nash', 'Shannon', 'Lyapunov', 'Fisher', 'Cartesian', 'Stein', 'Socratic', 'System 1', 'System 2', 'Phase 1', 'Phase 2', 'Stage 1', 'Stage 2', 'Internet', 'Web', 'Arabic', 'English', 'Chinese',
]
