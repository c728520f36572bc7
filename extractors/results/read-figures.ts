import { type Document, gapAfter } from '../reading/document.ts'
import type { Reading } from '../reading/reading.ts'
import type { Sentence } from '../reading/sentences.ts'
import { HAS_DIGIT } from '../reading/words.ts'
import type { Figure } from './figure.ts'
import { numeralsIn } from './numeral.ts'
import { ITEMS, METRICS, SOLVES } from './wording.ts'

const MULTIPLE = /^(?:x|times|fold|\\times|[×x]\b)/
const ARTICLES = /^(?:the|these|those|its|all|our|\d{1,5})$/

/** Every number of a sentence that is no part of a name, with its unit; in text order. */
export function figuresIn({ document, entityOf }: Reading, { first, end }: Sentence): Figure[] {
  const figures: Figure[] = []
  for (let w = first; w < end; w++) {
    if (!((document.words.shape[w] as number) & HAS_DIGIT)) continue
    if ((entityOf[w] as number) >= 0 || document.inAddress[w] || (document.nameOf[w] as number) >= 0) continue
    const found = figuresAt(document, w)
    figures.push(...found)
    w = Math.max(w, found.at(-1)?.last ?? w)
  }
  return figures
}

function figuresAt(document: Document, w: number): Figure[] {
  const { words, text } = document
  const numerals = numeralsIn(text, words.start[w] as number, words.end[w] as number)
  const [one, two] = numerals
  if (!one || isMultiple(document, w)) return []
  if (two && isFraction(document, w) && numerals.length === 2)
    return one.value <= two.value && two.value > 1
      ? [counted(w, w, one.start, two.end, one.value, two.value)]
      : []
  const total = numerals.length === 1 && !one.percent ? totalAfter(document, w) : undefined
  if (total) return [counted(w, total.last, one.start, total.end, one.value, total.of)]
  const unit = unitAfter(document, w)
  const percent = numerals.some((numeral) => numeral.percent)
  return numerals.map(({ start, end, value, decimal, signed, percent: own }, n) => {
    const figure: Figure = { word: w, last: w, start, end, value, kind: 'score', decimal, signed }
    if (unit.last > w) figure.last = unit.last
    if (unit.unit) figure.unit = unit.unit
    else if (own || percent) figure.unit = '%'
    if (unit.sign && n === numerals.length - 1) figure.end = words.end[w + 1] as number
    return figure
  })
}

function counted(word: number, last: number, start: number, end: number, value: number, of: number): Figure {
  return { word, last, start, end, value, of, unit: 'count', kind: 'score', decimal: false, signed: false }
}

/** "2.7x", "3 times", "1.6×", "10-fold": how often, not how well. */
function isMultiple(document: Document, w: number): boolean {
  const gap = gapAfter(document, w)
  return gap.includes('×') || (/^[\s$]{0,2}$/.test(gap) && MULTIPLE.test(document.lower(w + 1)))
}

/** Two whole numbers and a slash, in a bracket or after a verb of solving: "(8/644)", "solves 5/6 problems". */
function isFraction(document: Document, w: number): boolean {
  const { lower } = document
  if (!/^\d{1,5}\/\d{1,5}$/.test(lower(w))) return false
  const before = document.text[(document.words.start[w] as number) - 1]
  return (
    before === '(' ||
    METRICS.has(lower(w - 1)) ||
    ITEMS.has(lower(w + 1)) ||
    SOLVES.has(lower(w - 1)) ||
    SOLVES.has(lower(w - 2)) ||
    /^(?:on|in)$/.test(lower(w + 1))
  )
}

/** "49 out of 658 problems", "2 of these 20 problems", "858 of the 3,431". */
function totalAfter(document: Document, w: number): { of: number; end: number; last: number } | undefined {
  const { lower, words } = document
  let next = w + 1
  while (ITEMS.has(lower(next)) && next < w + 3) next++
  const plain = lower(next) === 'of'
  if (gapAfter(document, next - 1) !== ' ') return undefined
  if (lower(next) === 'out') next++
  if (lower(next) !== 'of') return undefined
  next++
  if (ARTICLES.test(lower(next)) && !/^\d/.test(lower(next))) next++
  const total = /^(?:\d{1,5}|\d{1,3},\d{3})$/.exec(lower(next))
  if (!total || document.sentenceOf[next] !== document.sentenceOf[w]) return undefined
  const of = Number(total[0].replace(',', ''))
  const counts = [1, 2, 3].some((ahead) => ITEMS.has(lower(next + ahead)))
  if (!counts && (plain || !solvesBefore(document, w))) return undefined
  const value = Number(lower(w).replace(',', ''))
  return of >= value && of > 1 ? { of, end: words.end[next] as number, last: next } : undefined
}

function solvesBefore({ lower }: Document, w: number): boolean {
  for (let i = w - 1; i >= Math.max(0, w - 4); i--) if (SOLVES.has(lower(i))) return true
  return false
}

/** The unit that stands behind a number, and its last word. `sign` where a % stands apart. */
function unitAfter(
  document: Document,
  w: number,
): { unit: 'points' | '%' | undefined; last: number; sign: boolean } {
  const { lower } = document
  let next = w + 1
  const sign = lower(next) === '%' || lower(next) === '\\%'
  const percent = sign || lower(next) === 'percent'
  if (percent) next++
  const here = next
  while (next < here + 2 && /^(?:absolute|accuracy|f1|bleu|percentage|map|percent)$/.test(lower(next))) next++
  if (/^(?:points?|pps?|pts?|p\.p|ppt|pct)$/.test(lower(next)) && !/[.;]\s/.test(gapAfter(document, w)))
    return { unit: percent || document.lower(w).endsWith('%') ? '%' : 'points', last: next, sign }
  return { unit: percent ? '%' : undefined, last: percent ? here - 1 : w, sign }
}
