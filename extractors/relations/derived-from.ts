import type { EntityType, Relation } from '../../src/model.ts'
import { CUE } from '../lexicon/cues.ts'
import type { Candidate, Reading } from '../reading/reading.ts'
import type { RelationRule } from '../rule.ts'
import { type Accept, isOwn } from './own.ts'
import { type LinkWords, linkWords, type Phrase, phraseBefore } from './phrase.ts'
import { relateAt } from './relate.ts'
import { subjectOf } from './subject.ts'

/** "fine-tuned from X", "a subset of X", "adapting X": a model or data set made from another. */
export const derivedFrom: RelationRule = {
  id: 'relation.derived-from',
  stage: 'relation',
  reason:
    'What the text says is fine-tuned, distilled, adapted, translated or built from a thing of its own kind comes from that.',
  examples: [
    ['We introduce QuartzLM, a model fine-tuned from Llama-2-7B.', 'QuartzLM derived_from Llama-2-7B'],
    [
      'We introduce QuartzQA, a dataset of 900 questions translated from SQuAD.',
      'QuartzQA derived_from SQuAD',
    ],
    ['Starting from Mistral-7B, we train a model called QuartzLM.', 'QuartzLM derived_from Mistral-7B'],
  ],
  counterexamples: [
    'We use GPT-4 with BERT.',
    'QuartzLM, our model, surpasses other models based on BERT.',
    'We introduce QuartzQA, a benchmark, and compare models trained on SQuAD.',
  ],
  run(reading) {
    return reading.entities.flatMap((source): Relation[] => {
      const words = WORDS[source.type]
      if (!words) return []
      for (const mention of source.mentions) {
        if (source.type === 'model' && NOT_MODEL.has(reading.document.lower(mention.last + 1))) continue
        const phrase = phraseBefore(reading, mention, words)
        const derived = phrase && subjectOf(reading, phrase, source, mention, alike(reading, phrase, source))
        if (derived && !isNextVersion(derived.candidate, source))
          return [
            relateAt(reading, derived.candidate, derived.mention, 'derived_from', source, mention, this.id),
          ]
      }
      return []
    })
  },
}

/** StoneSort++ is a version of StoneSort. */
function isNextVersion({ name }: Candidate, source: Candidate): boolean {
  return name.replace(/\+{1,2}$/, '') === source.name
}

/**
 * A thing of the same kind; where a model is fine-tuned, or the text says "a model based on X", whatever the paper's
 * own thing was taken for.
 */
function alike({ document }: Reading, phrase: Phrase, { type }: Candidate): Accept {
  const saysModel = type === 'model' && ((document.cues[phrase.first - 1] ?? 0) & CUE.model) !== 0
  return (candidate) => candidate.type === type || (saysModel && isOwn(candidate))
}

/** "X responses": what a model says is data. "The X architecture": that is built on, not derived from. */
const NOT_MODEL = new Set(
  'architecture architectures descriptions outputs responses traces trajectories data embeddings features captions annotations predictions judgments labels generations'.split(
    ' ',
  ),
)

const BASED = 'based built builds building'
const WORDS: Partial<Record<EntityType, LinkWords>> = {
  model: linkWords([
    [
      'from',
      'fine-tuned finetuned distilled derived adapted initialized initialised starting trained post-trained built developed transferred initializing start starts',
      { plain: true },
    ],
    ['on', BASED, { plain: true }],
    ['upon', BASED, { plain: true }],
    ['of', 'extension version variant adaptation derivative', { plain: true, bound: true }],
    ['with', 'initialized initialised initializing'],
    [
      '',
      'fine-tune finetune fine-tuning finetuning fine-tunes finetunes adapting extending extends post-training',
    ],
  ]),
  benchmark: linkWords([
    [
      'from',
      'derived adapted built constructed created curated collected sourced extracted drawn sampled selected converted translated generated synthesized developed obtained starting problems questions samples images videos examples instances sentences articles documents items pairs data tasks clips dialogues conversations recordings utterances scenes annotations queries',
    ],
    ['on', BASED],
    ['upon', BASED],
    [
      'of',
      'extension version variant adaptation adaptations translation translations formalization formalisation reformulation refinement expansion derivative re-annotation',
      { plain: true, bound: true },
    ],
    [
      '',
      'extends extending adapting translating refines enhances rewriting re-annotating reannotating formalizing repurposing',
    ],
  ]),
}
