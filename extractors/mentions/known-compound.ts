import { SPLITS } from '../lexicon/suffixes.ts'
import { type Document, type NameHit, type Span, spanOf } from '../reading/document.ts'
import type { MentionRule } from '../rule.ts'

const SPLIT_WORDS = new Set(SPLITS)

/** What follows the hyphen: capitals or digits, so that the compound is a name and not a description. */
const BEHIND = /^-(?:[A-Z][A-Za-z]{0,12}|[A-Z0-9]{1,6})(?:-[A-Z0-9][A-Za-z0-9]{0,12})?\+{0,2}$/
/** "GSM8K-Based": written with a capital in a title. */
const DESCRIBES = /^(?:based|style|like|level|scale|trained|tuned|guided|driven|free|only|aware|set)$/

/** "MMLU-Hard": a known benchmark and more, tied by a hyphen. */
export const knownCompound: MentionRule = {
  id: 'mention.known-compound',
  stage: 'mention',
  on: 'name',
  reason: 'A known benchmark with a capitalised part tied to it by a hyphen is a benchmark made from it.',
  examples: [['We look at MMLU-River too.', 'MMLU-River:benchmark']],
  counterexamples: [
    'We look at MMLU-based tests.',
    'GSM8K-Based Tests\nWe test.',
    'We look at GSM8K-Test.',
    'It is a non-MMLU test.',
  ],
  run(document, at, votes) {
    const hit = document.names[at]
    if (hit?.known.type !== 'benchmark' || hit.known.ambiguous) return
    const whole = compoundOf(document, hit)
    if (whole) votes.name(whole, { weight: 1, type: 'benchmark', typeWeight: 0.5 })
  },
}

/** The words of the hit up to where the last one ends, if they are more than the hit. */
function compoundOf(document: Document, hit: NameHit): Span | undefined {
  const whole = spanOf(document, hit.first, hit.last)
  const behind = document.text.slice(hit.end, whole.end)
  if (whole.start < hit.start || !BEHIND.test(behind)) return undefined
  const [, part = ''] = behind.toLowerCase().split('-')
  return DESCRIBES.test(part) || SPLIT_WORDS.has(part) || /^\d{1,2}$/.test(part) ? undefined : whole
}
