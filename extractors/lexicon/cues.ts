/**
 * Cue words by class, in every form that counts. The forms were collected by reading abstracts and from the
 * vocabulary of academic writing (Swales, Genre Analysis, 1990: moves "presenting research", "indicating a gap").
 * A class is a bit, so that the classes of a word are one number.
 */
export const CUE = {
  /** Presents something of the paper's own. */
  introduce: 1 << 0,
  /** What follows is a name: "called", "named". */
  naming: 1 << 1,
  /** Reports measurements. */
  evaluate: 1 << 2,
  /** Sets one thing against another. */
  compare: 1 << 3,
  /** Builds on or applies something. */
  use: 1 << 4,
  /** Head nouns: what kind of thing a name is. */
  benchmark: 1 << 5,
  dataset: 1 << 6,
  model: 1 << 7,
  method: 1 << 8,
  tool: 1 << 9,
  /** Articles, pronouns and adjectives that may stand between a cue and a name. */
  filler: 1 << 10,
  /** Opens a list of examples. */
  examples: 1 << 11,
  /** The authors: "we", "our", "this paper". */
  authors: 1 << 12,
  /** Words that are no name, however they are spelled. */
  common: 1 << 13,
  /** Trains or derives a model or data set from another. */
  derive: 1 << 14,
  /** Says that something is background or negated: "unlike", "inspired by". */
  background: 1 << 15,
  preposition: 1 << 16,
  conjunction: 1 << 17,
  metric: 1 << 18,
  competition: 1 << 19,
  /** Words for fields and tasks: they may stand inside a name, but make none by themselves. */
  topic: 1 << 20,
} as const
export type Cue = keyof typeof CUE

/** One-word cues. Longer ones stand in CUE_PHRASES. */
export const CUE_WORDS: Record<Cue, string> = {
  introduce:
    'introduce introduces introduced introducing propose proposes proposed proposing present presents presented presenting release releases released releasing develop develops developed developing design designs designed create creates created creating construct constructs constructed constructing build builds built curate curates curated unveil unveils contribute contributes devise devises devised establish establishes open-source open-sources open-sourced opensource publish publishes synthesize synthesizes compile compiled compiles collect collects collected assemble assembled provide provides launch launches introduces',
  naming: 'called named dubbed termed coined denoted denote abbreviated name call dub term namely i.e',
  evaluate:
    'evaluate evaluates evaluated evaluating evaluation evaluations experiment experiments test tests tested testing validate validates validated assess assessed assessing results result benchmarked benchmarking achieve achieves achieved achieving attain attains attained reach reaches reaching score scores scored scoring solve solves solved solving accuracy performance reported improves improve improved improving improvement improvements state-of-the-art sota demonstrate demonstrated performs gains gain',
  compare:
    'outperform outperforms outperformed outperforming surpass surpasses surpassed surpassing exceed exceeds exceeded exceeding beat beats beating than versus vs compared over against comparable rivals rivaling matches matching competitive baseline baselines competitors outpacing comparison',
  use: 'use uses used using utilize utilizes utilizing leverage leverages leveraging leveraged employ employs employed employing apply applies applied applying adopt adopts adopting adopted via with based integrate integrates integrated integrating incorporate incorporates incorporating implemented implement implements implementation combine combines combining combined written powered equipped extend extends extending through by on from in across for',
  benchmark:
    'benchmark benchmarks testbed test-bed testbeds leaderboard testset test-set testsets suite suites question-answering',
  dataset: 'dataset datasets data-set corpus corpora database collection treebank wordnet lexicon ontology',
  model:
    'model models llm llms lm lms vlm vlms mllm mllms lrm lrms network networks backbone backbones encoder encoders decoder decoders transformer transformers classifier checkpoint checkpoints chatbot lvlm lvlms slm slms rlm rlms vla vlas cnn cnns verifier verifiers generator generators evaluator evaluators family series',
  method:
    'method methods framework frameworks algorithm algorithms approach approaches pipeline pipelines technique techniques strategy strategies system systems architecture architectures paradigm mechanism scheme procedure optimizer recipe methodology module modules agent agents metric loss estimator quantizer scheduler protocol workflow accelerator formulation attack defense head heads',
  tool: 'toolkit toolkits library libraries tool tools platform platforms engine engines simulator simulators solver solvers package packages software compiler compilers prover provers api apis plugin environment',
  filler:
    "a an the our this these those their its new novel simple effective efficient first large-scale comprehensive lightweight general unified scalable powerful robust challenging high-quality open-source open publicly available large small two three four five several various multiple diverse popular widely used well-known standard recent existing advanced leading state-of-the-art strong both all other current public original so-called also further then thus hereby here formally specifically automatic automated generic flexible modular adaptive dynamic innovative two-stage multi-stage training-free plug-and-play end-to-end multi-modal multimodal multilingual real-world synthetic manually carefully fully task-specific commonly commercial proprietary proposed",
  examples: 'including include includes e.g like notably especially namely',
  authors: 'we our us ours',
  common:
    'we our in the this that these those it its an a and or but if as at by for from to of on with while when where which who whose what why how although though however moreover furthermore additionally finally then thus hence therefore also here there such both each every all any some many most more less few several other another one two three four five six seven eight nine ten recently existing current previous prior traditional conventional despite given based using through across between among within without under over after before during until since because due than not no can could may might must shall should will would do does did is are was were be been being have has had i.e e.g et al etc vs versus via per yet still even just only quite rather very much overall instead beyond towards toward into onto about against specifically particularly notably importantly consequently ours us they them their his her you your github available paper work study',
  topic:
    'question questions answer answers task tasks problem problems training inference learning reasoning language large small model models deep neural network networks reinforcement supervised unsupervised self-supervised pre-training fine-tuning post-training evaluation analysis understanding generation optimization human automatic multi-modal multimodal visual mathematical math formal natural english chinese french german japanese korean arabic hindi spanish russian european american african indian olympiad lean-based extensive experiments experimental empirical results data code project page abstract introduction conclusion section figure table appendix theorem lemma proof contribution contributions novel new recent first second third last next system systems approach towards toward beyond rethinking improving enhancing exploring leveraging unified efficient effective robust scalable adaptive hierarchical equivariant probabilistic stochastic bayesian semantic temporal spatial geometric dynamic sparse dense causal multi-agent multi-task multi-view cross-modal text image video audio speech graph tree vision knowledge information',
  derive:
    'fine-tuned finetuned fine-tune finetune fine-tunes fine-tuning finetuning distilled distill distilling trained train training derived adapted initialized pretrained pre-trained post-trained',
  background: 'unlike inspired despite motivated similar analogous previous prior existing',
  preposition: 'on in of for with at across over from to by into using via against between upon within under than',
  conjunction: 'and or & as',
  metric:
    'accuracy f1 bleu rouge pass@1 pass@k fid map miou iou psnr ssim lpips wer cer perplexity ppl auc auroc recall precision em score scores rate win-rate winrate r2 mae rmse mse ndcg mrr hit@1 hits@1 top-1 top-5 dice latency throughput speedup success',
  competition: 'challenge competition contest olympiad olympiads shared track task exam examination',
}

/** Cue phrases; hyphens and spaces count alike. */
export const CUE_PHRASES: Partial<Record<Cue, readonly string[]>> = {
  introduce: ['open source', 'open sourced', 'make available', 'put forward', 'come up with'],
  naming: ['referred to as', 'refer to as', 'which we call', 'we call', 'known as', 'short for', 'i.e.', 'abbreviated as'],
  examples: ['such as', 'for example', 'for instance', 'e.g.'],
  compare: ['compared to', 'compared with', 'in comparison to', 'relative to', 'on par with', 'superior to', 'better than', 'rather than', 'comparable to', 'improves over', 'improvement over', 'prior state of the art', 'previous state of the art'],
  evaluate: ['state of the art', 'experiments on', 'evaluated on', 'results on', 'tested on', 'performance on'],
  use: ['based on', 'built on', 'built upon', 'on top of', 'powered by', 'implemented in', 'written in', 'with the help of'],
  derive: ['fine tuned', 'fine tune', 'fine tuning', 'trained on', 'trained from', 'distilled from', 'derived from', 'adapted from', 'built from', 'starting from', 'initialized from', 'sourced from', 'drawn from', 'collected from'],
  background: ['inspired by', 'in contrast to', 'unlike', 'motivated by', 'similar to', 'generalizes', 'originally'],
  benchmark: ['test set', 'test suite', 'evaluation suite', 'question bank', 'test bed'],
  dataset: ['data set', 'training set', 'problem set', 'training data', 'knowledge base', 'knowledge graph'],
  model: ['language model', 'language models', 'foundation model', 'foundation models', 'reward model', 'base model', 'base models', 'diffusion model'],
  tool: ['proof assistant', 'proof assistants', 'theorem prover', 'theorem provers', 'programming language', 'programming languages', 'formal language', 'formal languages', 'inference engine', 'open source software'],
  competition: ['shared task', 'shared tasks'],
}
