import type { RoleRule, RoleVote } from '../rule.ts'
import { voteFor } from './vote.ts'

export const introduces: RoleRule = {
  id: 'role.introduces',
  stage: 'role',
  reason: 'What the title names before its colon, or the authors say they propose, is theirs.',
  examples: [['We propose Quartz, a framework for sorting.', 'Quartz introduces']],
  counterexamples: ['We evaluate on GSM8K.'],
  run(reading) {
    const votes: RoleVote[] = []
    reading.entities.forEach(({ introduces, mentions }, entity) => {
      const first = mentions[0]
      if (introduces >= 1 && first)
        votes.push(voteFor(reading, entity, 'introduces', 10, first.first, first.last))
    })
    return votes
  },
}
