import { gapAfter, spanOf } from '../reading/document.ts'
import type { MentionRule } from '../rule.ts'

const NUMBER = /^\d{1,2}$/
const YEAR = /^(?:19|20)\d{2}$/

/** "RockEval-2024 Task 3", "RockEval 2024 Task 3". */
export const numberedTask: MentionRule = {
  id: 'mention.numbered-task',
  stage: 'mention',
  on: 'shape',
  reason: 'A shared task is known by the name of its campaign and its number.',
  examples: [
    ['Our system for RockEval-2024 Task 3 wins.', 'RockEval-2024 Task 3:benchmark'],
    ['Our system for RockEval 2024 Task 12 wins.', 'RockEval 2024 Task 12:benchmark'],
  ],
  counterexamples: ['It solves Task 3 with ease.', 'We use StoneNet for Task 3.'],
  run(document, at, votes) {
    const { lower } = document
    let task = at + 1
    if (YEAR.test(lower(task))) task++
    if (lower(task) !== 'task' || !NUMBER.test(lower(task + 1))) return
    for (let w = at; w <= task; w++) if (gapAfter(document, w) !== ' ') return
    votes.name(spanOf(document, at, task + 1), {
      weight: 1.5,
      type: 'benchmark',
      typeWeight: 6,
      subtype: 'competition',
    })
  },
}
