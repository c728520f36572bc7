import { CUE } from '../lexicon/cues.ts'
import type { RoleRule } from '../rule.ts'
import { cueBefore, eachMention, listHead, saysWhichKind, voteFor } from './vote.ts'

export const uses: RoleRule = {
  id: 'role.uses',
  stage: 'role',
  reason: 'What a paper names and neither introduces, measures on nor compares with, it works with.',
  examples: [['We fine-tune BERT with LoRA.', 'BERT uses', 'LoRA uses']],
  counterexamples: ['It outperforms GPT-4o.', 'Experiments on GSM8K show gains.'],
  run(reading) {
    const { document } = reading
    return eachMention(reading, (entity, mention) => {
      const benchmark = reading.entities[entity]?.type === 'benchmark'
      const cue = cueBefore(
        reading,
        listHead(reading, mention),
        benchmark ? CUE.derive : CUE.use | CUE.derive,
        5,
      )
      if (cue >= 0 && mention.start > document.titleEnd && !(benchmark && saysWhichKind(document, cue)))
        return voteFor(reading, entity, 'uses', benchmark ? 1.2 : 0.6, cue, cue)
      return benchmark ? undefined : voteFor(reading, entity, 'uses', 0.3, mention.first, mention.last)
    })
  },
}
