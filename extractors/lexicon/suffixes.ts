import type { EntityType } from '../../src/model.ts'

/** Endings and beginnings of made-up names that tell what was named. Compared with the end of the last word. */
export interface NameEnding {
  type: EntityType
  ending: string
  /** Evidence for the type; 1 is what a head noun beside the name gives. */
  weight: number
}

/**
 * Weights: share of the introduced names with that ending whose head noun in the abstract agrees, seen while
 * reading; 1 where nearly all agree, .5 where two in three do.
 */
export const NAME_ENDINGS: readonly NameEnding[] = [
  ...['bench', 'benchmark', 'eval', 'qa', 'vqa', 'dataset', 'corpus', 'test', 'exam', 'gym', 'arena', 'instruct-data', 'pile', 'leaderboard', 'challenge', 'treebank', 'wordnet'].map(
    (ending): NameEnding => ({ type: 'benchmark', ending, weight: /^(?:bench|benchmark|dataset|corpus|leaderboard)$/.test(ending) ? 3 : ending === 'eval' || ending === 'gym' || ending === 'test' || ending === 'arena' ? 0.6 : 1 }),
  ),
  ...['gpt', 'llm', 'vlm', 'mllm', 'lmm', 'bert', 'llama', 'llava', 'vla', 'llms', 'roberta', 't5', 'clip', 'vl', 'lm'].map(
    (ending): NameEnding => ({ type: 'model', ending, weight: 0.7 }),
  ),
  ...['net', 'former', 'mamba', 'unet', 'vit', 'nets', 'coder', 'embed', 'prover', 'r1', 'o1', 'gan', 'vae', 'dit', 'diffusion'].map(
    (ending): NameEnding => ({ type: 'model', ending, weight: 0.35 }),
  ),
  ...['po', 'quant', 'rl', 'rag', 'agent', 'attention', 'prompt', 'tuning', 'lora', 'kv', 'cot', 'opt', 'grpo', 'dpo', 'search', 'distill', 'nerf', 'splat', 'gs', 'flow', 'sgd', 'decoding', 'sampling', 'slam', 'fl', 'spec', 'sampler', 'learning', 'optimization'].map(
    (ending): NameEnding => ({ type: 'method', ending, weight: 0.6 }),
  ),
  ...['kit', 'lib', 'py', 'studio', 'toolkit', 'sim', '.jl', 'hub'].map(
    (ending): NameEnding => ({ type: 'tool', ending, weight: 0.8 }),
  ),
]

/** Splits that follow a benchmark's name after a hyphen or a space; they are not part of its identity. */
export const SPLITS: readonly string[] = ['test', 'valid', 'val', 'validation', 'dev', 'train', 'testset', 'mini', 'testmini', 'minitest']

/** What may follow a model family's name and still belong to it. Glued parts need no list. */
export const MODEL_VARIANTS: readonly string[] = [
  ...'instruct chat base turbo mini nano micro pro flash ultra sonnet opus haiku preview thinking coder math vl omni audio vision distill large small medium tiny xl xxl lite max plus high low it sft rl vision-instruct turbo-instruct max-thinking next image realtime expanse computer'.split(
    ' ',
  ),
]

/** A lower-case tail after a hyphen that is not part of a name: GPT-4-based, Llama-style. */
export const COMPOUND_TAILS: readonly string[] = [
  ...'based style like relevant focused level trained tuned powered generated aware driven only free guided specific verified verifiable compatible enhanced augmented assisted native formalized class inspired derived equipped centric oriented related type wise series family scale ready finetuned pretrained quantized compressed distilled optimized annotated labeled scored judged written expanded integrated initialized backed hosted side as a encoded encoder decoder agnostic conditioned supervised to and or in of for the'.split(
    ' ',
  ),
]
