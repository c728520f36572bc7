import { type Document, gapAfter, spanOf } from '../reading/document.ts'
import { isCapitalised, looksMadeUp } from '../reading/names.ts'
import type { MentionRule } from '../rule.ts'

const LONGEST_TITLE_PART = 10
const TASK_WORDS = /^(?:shared|task|tasks|track|challenge|subtask|[0-9]{1,2}|[a-d])$/

/** "System at Task-2024: …" in the title. */
export const sharedTask: MentionRule = {
  id: 'mention.shared-task',
  stage: 'mention',
  on: 'paper',
  reason: 'The report of a team names the shared task between "at" and the colon of its title.',
  examples: [
    ['StoneTeam at RockEval-2024: Counting Stones\nWe count.', 'RockEval-2024:benchmark'],
    ['StoneTeam at RockEval-2024 Task 3: Counting Stones\nWe count.', 'RockEval-2024 Task 3:benchmark'],
    ['StoneTeam @ RockEval 2024 Shared Task: Counting Stones\nWe count.', 'RockEval 2024:benchmark'],
  ],
  counterexamples: ['Looking at Stones: A Study\nWe look.', 'A Look at RockEval\nWe look.'],
  run(document, _at, votes) {
    const title = document.sentences[0]
    if (!title) return
    const end = Math.min(title.end, title.first + LONGEST_TITLE_PART)
    let from = -1
    for (let w = title.first; w < end; w++) {
      const gap = gapAfter(document, w)
      if (from < 0 && w > title.first && document.lower(w) === 'at') from = w + 1
      else if (from < 0 && gap.trim() === '@') from = w + 1
      if (!gap.includes(':')) continue
      let last = w
      while (last > from && TASK_WORDS.test(document.lower(last)) && !isNumbered(document, last)) last--
      if (
        from < 0 ||
        last < from ||
        last - from > 4 ||
        !(looksMadeUp(document, title.first) || looksMadeUp(document, from)) ||
        !isCapitalised(document, from)
      )
        return
      votes.name(spanOf(document, from, last), {
        weight: 1.2,
        type: 'benchmark',
        typeWeight: 1.5,
        subtype: 'competition',
      })
      return
    }
  },
}

/** "RockEval-2024 Task 3": the number says which of the tasks. */
function isNumbered(document: Document, w: number): boolean {
  return /^\d{1,2}$/.test(document.lower(w)) && document.lower(w - 1) === 'task'
}
