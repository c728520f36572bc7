import { CUE } from '../lexicon/cues.ts'
import type { Candidate, Mention, Reading } from '../reading/reading.ts'
import { firstOwnSentence } from '../roles/own-sentence.ts'
import { cueBefore, listHead } from '../roles/vote.ts'
import type { RelationRule } from '../rule.ts'
import { relate } from './relate.ts'

/** The paper's own work, and the languages and tools that it is made with. */
export const builtOn: RelationRule = {
  id: 'relation.built-on',
  stage: 'relation',
  reason:
    'A formal language, library or engine that the paper says its work is written in or runs on carries that work.',
  examples: [['We introduce StoneBench, a benchmark in Lean 4.', 'StoneBench built_on Lean 4']],
  counterexamples: ['Python is popular. We introduce StoneBench, a benchmark.'],
  run(reading) {
    const own = reading.entities.filter(({ introduces }) => introduces >= 1)
    if (own.length === 0) return []
    const turn = firstOwnSentence(reading)
    return reading.entities.flatMap((tool) => {
      if (tool.type !== 'tool' || tool.introduces >= 1) return []
      const ground = tool.mentions.find((mention) => isGround(reading, mention, turn))
      return ground ? [relate(reading, nearestOwn(own, ground), 'built_on', tool, this.id)] : []
    })
  },
}

/** The introduced entity that the tool's sentence is about: the last named before it, else the first of all. */
function nearestOwn(own: readonly Candidate[], ground: Mention): Candidate {
  let nearest = own[0] as Candidate
  let best = -1
  for (const candidate of own)
    for (const { start } of candidate.mentions)
      if (start < ground.start && start > best && ground.start - start < NEAR) {
        nearest = candidate
        best = start
      }
  return nearest
}

/** A sentence or so. */
const NEAR = 200
const GROUND = /^(?:in|on|with|using|into|via|by|upon|through|within|use|uses|and|both|as|a|the|of|from)$/

/**
 * In the authors' own sentences: a preposition of making close before the tool, or what is made right behind it
 * ("a Lean 4 benchmark", "Python code").
 */
function isGround(reading: Reading, mention: Mention, turn: number): boolean {
  const { document } = reading
  const sentence = document.sentenceOf[mention.first] as number
  if (mention.start < document.titleEnd || sentence < turn) return false
  if (cueBefore(reading, mention, CUE.compare | CUE.background, 4) >= 0) return false
  const head = listHead(reading, mention)
  for (let w = head.first - 1; w >= Math.max(0, head.first - 3) && document.sentenceOf[w] === sentence; w--)
    if (GROUND.test(document.lower(w))) return true
  return (
    MADE.test(document.lower(mention.last + 1)) ||
    ((document.cues[mention.last + 1] ?? 0) & (CUE.benchmark | CUE.dataset)) !== 0
  )
}

const MADE =
  /^(?:code|programs?|functions?|implementations?|scripts?|environment|interpreter|library|proofs?|theorems?|statements?|kernels?|compiler)$/
