import { type Document, gapAfter, type Span, spanOf } from '../reading/document.ts'
import { isShortAcronym, looksMadeUp } from '../reading/names.ts'
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
    [
      'It is our entry to RockEval-2024 Task 3 (StoneCount).',
      'RockEval-2024 Task 3:benchmark',
      'StoneCount:benchmark',
    ],
  ],
  counterexamples: ['It solves Task 3 with ease.', 'We use StoneNet for Task 3.'],
  run(document, at, votes) {
    const { lower } = document
    let task = at + 1
    if (YEAR.test(lower(task))) task++
    if (lower(task) !== 'task' || !NUMBER.test(lower(task + 1))) return
    for (let w = at; w <= task; w++) if (gapAfter(document, w) !== ' ') return
    const span = spanOf(document, at, task + 1)
    const ballot = { weight: 1.5, type: 'benchmark', typeWeight: 6, subtype: 'competition' } as const
    votes.name(span, ballot)
    const alias = aliasBehind(document, span)
    if (!alias) return
    votes.name(alias, ballot)
    votes.sameThing(span, alias)
  },
}

/** "RockEval-2024 Task 3 (StoneCount)", "RockEval-2024 Task 3, StoneCount,": what the task is called. */
function aliasBehind(document: Document, { last, start }: Span): Span | undefined {
  const next = last + 1
  if (start < document.titleEnd || !looksMadeUp(document, next) || isShortAcronym(document, next))
    return undefined
  const gap = gapAfter(document, last)
  const closes = /^\s*\($/.test(gap) ? /^\)/ : /^\s*[,:\u2013\u2014-]\s*$/.test(gap) ? /^[,.]/ : undefined
  return closes?.test(gapAfter(document, next)) ? spanOf(document, next, next) : undefined
}
