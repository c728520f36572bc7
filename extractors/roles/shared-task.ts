import type { RoleRule } from '../rule.ts'
import { eachMention, voteFor } from './vote.ts'

export const takesPart: RoleRule = {
  id: 'role.takes-part',
  stage: 'role',
  reason: 'A team that names a shared task in the title of its report is measured there.',
  examples: [['StoneTeam at RockEval-2024: Counting Stones\nWe count.', 'RockEval-2024 evaluates_on']],
  counterexamples: ['RockEval-2024: A Shared Task on Stones\nWe describe the RockEval-2024 shared task.'],
  run(reading) {
    return eachMention(reading, (entity, mention) =>
      mention.rule === 'mention.shared-task'
        ? voteFor(reading, entity, 'evaluates_on', 2, mention.first, mention.last)
        : undefined,
    )
  },
}
