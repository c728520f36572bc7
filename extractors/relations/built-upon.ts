import type { Relation } from '../../src/model.ts'
import { CUE } from '../lexicon/cues.ts'
import type { Candidate, Mention, Reading } from '../reading/reading.ts'
import type { RelationRule } from '../rule.ts'
import { namedAsBased } from './apposition.ts'
import { isOwn, type Named } from './own.ts'
import { linkWords, type Phrase, phraseBefore } from './phrase.ts'
import { relateAt } from './relate.ts'
import { subjectOf } from './subject.ts'

const BASED = 'based built builds building'

const WORDS = linkWords([
  ['on', BASED],
  ['upon', BASED],
  ['in', 'implemented written formalized formalised instantiated'],
  ['with', 'implemented written built'],
  ['of', 'implementation', { bound: true }],
  ['', 'extends extending'],
])

/** "a method built on X", "extends X": what is made with a thing of another kind, or a method from a method. */
export const builtUpon: RelationRule = {
  id: 'relation.built-upon',
  stage: 'relation',
  reason:
    "The paper's own thing that the text says is based on, built on, written in or an extension of another is built on that; data sets and models made from their like are derived instead.",
  examples: [
    ['We propose QuartzOpt, an algorithm built on top of GRPO.', 'QuartzOpt built_on GRPO'],
    ['QuartzFlow is our framework. It is implemented in PyTorch.', 'QuartzFlow built_on PyTorch'],
  ],
  counterexamples: [
    'We propose QuartzOpt, an algorithm. It surpasses methods based on GRPO.',
    'We introduce QuartzLM, a model built on Llama-2-7B.',
  ],
  run(reading) {
    return reading.entities.flatMap((ground): Relation[] => {
      for (const mention of ground.mentions) {
        const built = builtWith(reading, ground, mention)
        if (built)
          return [relateAt(reading, built.candidate, built.mention, 'built_on', ground, mention, this.id)]
      }
      return []
    })
  },
}

function builtWith(reading: Reading, ground: Candidate, mention: Mention): Named | undefined {
  if (ground.type === 'benchmark') return undefined
  const phrase = phraseBefore(reading, mention, WORDS)
  const isMade = (candidate: Candidate) => isMadeWith(reading, candidate, ground, mention, phrase)
  if (phrase) return subjectOf(reading, phrase, ground, mention, isMade)
  return namedAsBased(
    reading,
    mention,
    (candidate) => candidate !== ground && isOwn(candidate) && isMade(candidate),
  )
}

/** What comes from a model is derived, but for what has its architecture. */
function isMadeWith(
  { document }: Reading,
  candidate: Candidate,
  { type }: Candidate,
  { last }: Mention,
  phrase: Phrase | undefined,
): boolean {
  if (type !== 'model') return candidate.type !== type || type === 'method' || type === 'tool'
  if (/^architectures?$/.test(document.lower(last + 1))) return true
  const saysModel = phrase && ((document.cues[phrase.first - 1] ?? 0) & CUE.model) !== 0
  return candidate.type !== 'model' && !saysModel
}
