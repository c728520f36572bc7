import { gapAfter, spanOf } from '../reading/document.ts'
import { looksMadeUp } from '../reading/names.ts'
import type { MentionRule } from '../rule.ts'

const PLUS = /^([A-Za-z][A-Za-z0-9-]{2,30})\+{1,2}$/

/** "StoneSort+" and "StoneSort++" in a paper that names StoneSort. */
export const plusVariant: MentionRule = {
  id: 'mention.plus-variant',
  stage: 'mention',
  on: 'shape',
  reason:
    'A plus behind a made-up word that the text also names without it makes the name of its next version.',
  examples: [
    ['StoneSort sorts stones. Later, StoneSort++ came.', 'StoneSort++:?'],
    ['RockQA is small, and RockQA+ is large.', 'RockQA+:?'],
  ],
  counterexamples: ['StoneSort sorts 90+ stones.', 'LLM+ is not LLM.', 'It needs C++ and C.'],
  run(document, at, votes) {
    const { text, words } = document
    const start = words.start[at] as number
    const stem = PLUS.exec(text.slice(start, words.end[at]))?.[1]
    if (stem === undefined || (document.nameOf[at] as number) >= 0 || !looksMadeUp(document, at)) return
    if (/^[A-Z]{2,4}$/.test(stem) || gapAfter(document, at).startsWith('/')) return
    const other = standsElsewhere(text, stem, start)
    if (other) votes.name(spanOf(document, at, at), { weight: 1 })
  },
}

/** Is the stem a word of its own somewhere else? Looks at its first few places. */
function standsElsewhere(text: string, stem: string, start: number): boolean {
  let from = 0
  for (let tried = 0; tried < MOST_TRIED; tried++) {
    const found = text.indexOf(stem, from)
    if (found < 0) return false
    if (found !== start && !/[A-Za-z0-9+-]/.test(text[found + stem.length] ?? ' ')) return true
    from = found + stem.length
  }
  return false
}

const MOST_TRIED = 4
