import { CUE } from '../lexicon/cues.ts'
import type { Mention, Reading } from '../reading/reading.ts'
import { listHead } from '../roles/vote.ts'
import type { RelationRule } from '../rule.ts'
import { relate } from './relate.ts'

/** The paper's own work, and the languages and tools that it is made with. */
export const builtOn: RelationRule = {
  id: 'relation.built-on',
  stage: 'relation',
  reason:
    'A formal language, library or engine that the paper says its work is written in or runs on carries that work.',
  examples: [['We introduce StoneBench, a benchmark in Lean 4.', 'StoneBench built_on Lean 4']],
  counterexamples: ['We introduce StoneBench, a benchmark. Python is popular.'],
  run(reading) {
    const own = reading.entities.find((entity) => entity.introduces >= 1)
    if (!own) return []
    return reading.entities
      .filter(
        (entity) =>
          entity.type === 'tool' &&
          entity !== own &&
          entity.introduces < 1 &&
          entity.mentions.some((mention) => isGround(reading, mention)),
      )
      .map((tool) => relate(reading, own, 'built_on', tool, this.id))
  },
}

const GROUND = /^(?:in|on|with|using|into|via|by|upon|through|within|use|uses)$/

/** A preposition of making right before the tool, or a language named as an adjective: "a Lean 4 benchmark". */
function isGround(reading: Reading, mention: Mention): boolean {
  const { document } = reading
  const head = listHead(reading, mention)
  if (mention.start < document.titleEnd) return false
  for (
    let w = head.first - 1;
    w >= Math.max(0, head.first - 3) && document.sentenceOf[w] === document.sentenceOf[head.first];
    w--
  )
    if (GROUND.test(document.lower[w] as string)) return true
  return ((document.cues[mention.last + 1] ?? 0) & (CUE.benchmark | CUE.dataset)) !== 0
}
