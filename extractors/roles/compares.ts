import { CUE } from '../lexicon/cues.ts'
import type { RoleRule } from '../rule.ts'
import { cueBefore, eachMention, listHead, voteFor } from './vote.ts'

export const compares: RoleRule = {
  id: 'role.compares',
  stage: 'role',
  reason: 'What is outperformed, or stands after "than" or "compared to", is a baseline.',
  examples: [['It outperforms GPT-4o and BERT.', 'GPT-4o compares', 'BERT compares']],
  counterexamples: ['We use GPT-4o.'],
  run(reading) {
    return eachMention(reading, (entity, mention) => {
      if (reading.entities[entity]?.type === 'benchmark') return undefined
      const cue = cueBefore(reading, listHead(reading, mention), CUE.compare, 7)
      return cue < 0 ? undefined : voteFor(reading, entity, 'compares', 0.8, cue, cue)
    })
  },
}
