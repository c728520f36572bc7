import { CUE } from '../lexicon/cues.ts'
import type { RoleRule } from '../rule.ts'
import { firstOwnSentence } from './own-sentence.ts'
import { cueBefore, eachMention, listHead, voteFor } from './vote.ts'

export const mentioned: RoleRule = {
  id: 'role.mentions',
  stage: 'role',
  reason:
    'Before the authors begin to speak of their own work they describe the field; "inspired by" and "unlike" say so too.',
  examples: [['Models like GPT-4 have changed the field. We propose Quartz, a method.', 'GPT-4 mentions']],
  counterexamples: ['We use GPT-4o.'],
  run(reading) {
    const { document } = reading
    const turn = firstOwnSentence(reading)
    return eachMention(reading, (entity, mention) => {
      const background = cueBefore(reading, listHead(reading, mention), CUE.background, 5)
      if (background >= 0) return voteFor(reading, entity, 'mentions', 0.7, background, background)
      if (mention.end <= document.titleEnd || (document.sentenceOf[mention.first] as number) >= turn)
        return undefined
      return voteFor(reading, entity, 'mentions', 0.7, mention.first, mention.last)
    })
  },
}
