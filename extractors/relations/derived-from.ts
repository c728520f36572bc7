import type { Relation } from '../../src/model.ts'
import { foldName } from '../../src/text.ts'
import { CUE } from '../lexicon/cues.ts'
import { wordsBetween } from '../reading/document.ts'
import type { Mention, Reading } from '../reading/reading.ts'
import { listHead } from '../roles/vote.ts'
import type { RelationRule } from '../rule.ts'
import { relate } from './relate.ts'

/** "fine-tuned from X", "distilled from X": the paper's own model or data set comes from another. */
export const derivedFrom: RelationRule = {
  id: 'relation.derived-from',
  stage: 'relation',
  reason:
    'What is fine-tuned, distilled or adapted from something comes from it; the name of a distilled model says so too.',
  examples: [
    ['We introduce QuartzLM, a model fine-tuned from Llama-2-7B.', 'QuartzLM derived_from Llama-2-7B'],
    [
      'DeepSeek-R1-Distill-Qwen-7B comes after DeepSeek-R1.',
      'DeepSeek-R1-Distill-Qwen-7B derived_from DeepSeek-R1',
    ],
  ],
  counterexamples: ['We use GPT-4 with BERT.'],
  run(reading) {
    const relations: Relation[] = []
    const models = reading.entities.filter(({ type }) => type === 'model')
    for (const model of models) {
      const teacher = /^(.{2,40}?)-Distill/.exec(model.name)?.[1]
      const source = teacher && models.find((other) => foldName(other.name) === foldName(teacher))
      if (source) relations.push(relate(reading, model, 'derived_from', source, this.id))
    }
    for (const type of ['model', 'benchmark'] as const) {
      const own = reading.entities.find((entity) => entity.type === type && entity.introduces >= 1)
      if (!own) continue
      for (const other of reading.entities)
        if (
          other.type === type &&
          other.introduces < 1 &&
          other.mentions.some((mention) => isSource(reading, mention))
        )
          relations.push(relate(reading, own, 'derived_from', other, this.id))
    }
    return relations
  },
}

const FROM_PHRASE = /^(?:from|upon|on|of)$/
/** Base of a model: "based on X", "built on the X backbone". */
const BASE = /^(?:based|built|initialized|starting|top|backbone|backbones)$/

/** A deriving word or a word for a base, then from, on or upon, then X: "fine-tuned from X", "based on X". */
function isSource(reading: Reading, mention: Mention): boolean {
  const { document } = reading
  const head = listHead(reading, mention)
  if (mention.start < document.titleEnd) return false
  const first = Math.max(0, head.first - REACH)
  for (
    let w = head.first - 1;
    w >= first && document.sentenceOf[w] === document.sentenceOf[head.first];
    w--
  ) {
    const word = document.lower(w)
    if (!((document.cues[w] as number) & CUE.derive) && !BASE.test(word)) continue
    const between = wordsBetween(document, w, head.first)
    return between.some((other) => FROM_PHRASE.test(other)) && !/^train/.test(word)
  }
  return false
}

const REACH = 6
