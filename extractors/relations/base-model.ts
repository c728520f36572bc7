import type { Relation } from '../../src/model.ts'
import type { Candidate, Mention, Reading } from '../reading/reading.ts'
import type { RelationRule } from '../rule.ts'
import { namedAsBased } from './apposition.ts'
import { isOwn, lastNamed, type Named, namedAfter, namedBefore } from './own.ts'
import { relateAt } from './relate.ts'

/** "with X as the base model", "X-based A", "X is fine-tuned to obtain A": the words stand behind the base. */
export const baseModel: RelationRule = {
  id: 'relation.base-model',
  stage: 'relation',
  reason:
    "A model that the text calls the base of the paper's own model, or tunes to obtain it, is what that comes from.",
  examples: [
    [
      'We present QuartzLM, a model. QuartzLM with Llama-2-7B as the base model wins.',
      'QuartzLM derived_from Llama-2-7B',
    ],
    [
      'We introduce QuartzLM, a model. Llama-2-7B is fine-tuned on proofs to obtain QuartzLM.',
      'QuartzLM derived_from Llama-2-7B',
    ],
    ['We introduce QuartzLM, a Llama-2-7B-based model.', 'QuartzLM derived_from Llama-2-7B'],
  ],
  counterexamples: [
    'We present QuartzLM, a model. We compare with Llama-2-7B as a judge.',
    'QuartzLM, our model, outperforms Llama-2-7B-based models.',
  ],
  run(reading) {
    return reading.entities.flatMap((base): Relation[] => {
      if (base.type !== 'model' || isOwn(base)) return []
      for (const mention of base.mentions) {
        const made = madeFrom(reading, base, mention)
        if (made)
          return [relateAt(reading, made.candidate, made.mention, 'derived_from', base, mention, this.id)]
      }
      return []
    })
  },
}

/** Words between the base and what is made from it. */
const REACH = 25

function madeFrom(reading: Reading, base: Candidate, mention: Mention): Named | undefined {
  const { last } = mention
  const own = (candidate: Candidate) => candidate !== base && isOwn(candidate) && candidate.type === 'model'
  const tuned = (candidate: Candidate) =>
    candidate !== base && isOwn(candidate) && candidate.type !== 'benchmark'
  if (isCalledBase(reading, last))
    return (
      namedBefore(reading, mention.first, REACH, own) ??
      namedAfter(reading, last, REACH, own) ??
      lastNamed(reading, mention.first, own)
    )
  if (isTuned(reading, last)) return outcome(reading, last, tuned)
  return namedAsBased(reading, mention, own)
}

const BASE = /^(?:base|backbone|foundation|starting|initialization|initialisation)$/

/** "X as the base model". */
function isCalledBase({ document }: Reading, last: number): boolean {
  if (document.lower(last + 1) !== 'as' || document.sentenceOf[last + 1] !== document.sentenceOf[last])
    return false
  return [last + 2, last + 3, last + 4].some((w) => BASE.test(document.lower(w)))
}

const TUNED = /^(?:fine-tuned|finetuned|post-trained|instruction-tuned|distilled)$/
/** Words between a name and "is fine-tuned". */
const PREDICATE = 4

function isTuned({ document }: Reading, last: number): boolean {
  for (let w = last + 1; w <= last + PREDICATE && document.sentenceOf[w] === document.sentenceOf[last]; w++)
    if (TUNED.test(document.lower(w))) return /^(?:is|are|was|were|then|further)$/.test(document.lower(w - 1))
  return false
}

const OBTAIN =
  /^(?:get|obtain|yield|yields|yielding|produce|produces|producing|resulting|called|named|create|into)$/

/** What the tuning gives: "to obtain A". */
function outcome(
  reading: Reading,
  last: number,
  accept: (candidate: Candidate) => boolean,
): Named | undefined {
  const { document } = reading
  const end = Math.min(document.words.length, last + REACH)
  for (let w = last + 1; w < end && document.sentenceOf[w] === document.sentenceOf[last]; w++)
    if (OBTAIN.test(document.lower(w))) return namedAfter(reading, w, PREDICATE + 2, accept)
  return undefined
}
