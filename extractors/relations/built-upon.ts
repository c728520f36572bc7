import type { Relation } from '../../src/model.ts'
import type { RelationRule } from '../rule.ts'
import { builtWith } from './built-with.ts'
import { relateAt } from './relate.ts'

/** "a method built on X", "extends X": what is made with a thing of another kind, or a method from a method. */
export const builtUpon: RelationRule = {
  id: 'relation.built-upon',
  stage: 'relation',
  reason:
    "The paper's own thing that the text says is based on, built on or an extension of a method or model of another kind is built on that.",
  examples: [
    ['We propose QuartzOpt, an algorithm built on top of GRPO.', 'QuartzOpt built_on GRPO'],
    ['We introduce QuartzRank, a GRPO-based algorithm.', 'QuartzRank built_on GRPO'],
  ],
  counterexamples: [
    'We propose QuartzOpt, an algorithm. It surpasses methods based on GRPO.',
    'We introduce QuartzLM, a model built on Llama-2-7B.',
  ],
  run(reading) {
    return reading.entities.flatMap((ground): Relation[] => {
      if (ground.type === 'tool' || ground.type === 'benchmark') return []
      for (const mention of ground.mentions) {
        const built = builtWith(reading, ground, mention)
        if (built)
          return [relateAt(reading, built.candidate, built.mention, 'built_on', ground, mention, this.id)]
      }
      return []
    })
  },
}
