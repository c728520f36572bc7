import { CUE } from '../lexicon/cues.ts'
import { gapAfter } from '../reading/document.ts'
import type { Mention, Reading } from '../reading/reading.ts'
import type { RoleRule } from '../rule.ts'
import { eachMention, voteFor } from './vote.ts'

const REACH = 12
const ENTRY = /^(?:systems?|submissions?|participations?|participated?|entry|entries|team|submitted|ranked)$/

export const takesPart: RoleRule = {
  id: 'role.takes-part',
  stage: 'role',
  reason:
    'A team that names a shared task in the title of its report, or describes its entry to it, is measured there.',
  examples: [
    ['StoneTeam at RockEval-2024: Counting Stones\nWe count.', 'RockEval-2024 evaluates_on'],
    ['We describe our system for RockEval-2024 Task 3.', 'RockEval-2024 Task 3 evaluates_on'],
  ],
  counterexamples: ['RockEval-2024: A Shared Task on Stones\nWe describe the RockEval-2024 shared task.'],
  run(reading) {
    return eachMention(reading, (entity, mention) => {
      if (reading.entities[entity]?.subtype !== 'competition') return undefined
      if (isTitleEntry(reading, mention))
        return voteFor(reading, entity, 'evaluates_on', 2, mention.first, mention.last)
      const entry = entryBefore(reading, mention)
      return entry < 0 ? undefined : voteFor(reading, entity, 'evaluates_on', 1.5, entry, entry)
    })
  },
}

/** "StoneTeam at RockEval" or "StoneTeam @ RockEval" in the title. */
function isTitleEntry({ document }: Reading, { first, start }: Mention): boolean {
  if (start >= document.titleEnd || first === 0) return false
  return document.lower(first - 1) === 'at' || gapAfter(document, first - 1).includes('@')
}

/** The word that speaks of an entry, before the task in its sentence and in the authors' own words; or -1. */
function entryBefore({ document }: Reading, { first }: Mention): number {
  const sentence = document.sentenceOf[first]
  let entry = -1
  for (let w = first - 1; w >= Math.max(0, first - REACH) && document.sentenceOf[w] === sentence; w--) {
    if (ENTRY.test(document.lower(w))) entry = w
    if (entry >= 0 && ((document.cues[w] as number) & CUE.authors || document.lower(w) === 'this'))
      return entry
  }
  return -1
}
