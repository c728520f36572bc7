import type { Relation } from '../../src/model.ts'
import type { Candidate } from '../reading/reading.ts'
import type { RelationRule } from '../rule.ts'
import { linkWords, phraseBefore } from './phrase.ts'
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
        const phrase = phraseBefore(reading, mention, WORDS)
        const built =
          phrase && subjectOf(reading, phrase, ground, mention, (candidate) => isMadeWith(candidate, ground))
        if (built)
          return [relateAt(reading, built.candidate, built.mention, 'built_on', ground, mention, this.id)]
      }
      return []
    })
  },
}

function isMadeWith(candidate: Candidate, ground: Candidate): boolean {
  if (ground.type === 'benchmark') return false
  return candidate.type !== ground.type || ground.type === 'method' || ground.type === 'tool'
}
