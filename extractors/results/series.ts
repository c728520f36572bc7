import { type Document, wordsBetween } from '../reading/document.ts'
import type { Figure, Series } from './figure.ts'
import { LIGHT, METRICS } from './wording.ts'

/** A "from" is looked for this many words before the first number, and a "to" between the two. */
const REACH = 8
const ARROW = /\u2192|->|\u21d2|=>|\\to\b|rightarrow/
/** "up to", "leading to": no target of a change. */
const NO_TARGET =
  /^(?:up|lead|leads|leading|led|compared|comparable|close|relative|due|according|equivalent|equal|corresponding|amounting|contributing|adding)$/
const JOINS = /^(?:and|or|&|by|then|percent|%|points?|pp|pts|percentage|absolute|respectively|followed)$/

/** Puts figures of one breath together. */
export function seriesOf(document: Document, figures: readonly Figure[]): Series[] {
  const all: Series[] = []
  for (const figure of figures) {
    const current = all.at(-1)
    const previous = current?.figures.at(-1)
    const form = previous && formOf(document, previous, figure)
    if (current && previous && form && fits(current, form)) {
      if (form === 'change') {
        previous.part ??= 'old'
        figure.part = 'new'
      }
      current.form = form
      current.figures.push(figure)
    } else all.push({ form: 'list', figures: [figure] })
  }
  for (const { figures: members } of all) shareUnit(members)
  for (let n = 1; n < all.length; n++) markChange(document, all[n - 1] as Series, all[n] as Series)
  return all
}

/** A series is of one form; a change goes on with another new value, and a list may begin anew only as a series of its own. */
function fits({ form, figures }: Series, next: Series['form']): boolean {
  return form === next || figures.length === 1
}

/** How two figures next to each other hang together, if they do. */
function formOf(document: Document, a: Figure, b: Figure): Series['form'] | undefined {
  const { text } = document
  const between = text.slice(a.end, b.start)
  if (between.length > 90) return undefined
  if (a.word === b.word) return between === '/' ? 'list' : 'range'
  if (between.length < 24 && ARROW.test(between)) return 'change'
  if (/[;]/.test(between)) return undefined
  const to = wordBefore(document, b.word, 'to', 4)
  if (to >= 0 && !NO_TARGET.test(document.lower(to - 1))) return toForm(document, a, between, to)
  if (/[()[\]:]/.test(between)) return undefined
  if (/^(?:--?|\s?[\u2013\u2014]\s?|\s-\s|\s?~\s?)$/.test(between)) return 'range'
  const words = wordsBetween(document, a.word + 1, b.word)
  if (words.length > 6) return undefined
  if (words.length === 0) return /^[*$]{0,3}(?:,|\s?[/&])\s?[*$]{0,3}$/.test(between) ? 'list' : undefined
  if (!words.every((word) => JOINS.test(word) || METRICS.has(word))) return undefined
  if (words.includes('and') && follows(document, a.word, 'between')) return 'range'
  return words.some((word) => word === 'and' || word === 'or' || word === '&') || between.includes(',')
    ? 'list'
    : undefined
}

/** "from a to b" is a change, "ranging from a to b" and "a to b" are ranges; "(a to b)" is a change. */
function toForm(document: Document, a: Figure, between: string, to: number): Series['form'] | undefined {
  if (a.part === 'new') return /^(?:and|then|further)$/.test(document.lower(to - 1)) ? 'change' : undefined
  const from = wordBefore(document, a.word, 'from')
  if (from >= 0) return /^(?:rang|vary|vari|span)/.test(document.lower(from - 1)) ? 'range' : 'change'
  if (!/^\s?(?:percent|points|pp)?\s?to\s$/.test(between)) return undefined
  return document.text[a.start - 1] === '(' ? 'change' : 'range'
}

/** Is the word before, but for light ones, this one? */
function follows(document: Document, w: number, word: string): boolean {
  return wordBefore(document, w, word, 4) >= 0
}

function wordBefore(document: Document, w: number, word: string, reach = REACH): number {
  for (let i = w - 1; i >= Math.max(0, w - reach); i--) {
    if (document.lower(i) === word) return i
    if (document.sentenceOf[i] !== document.sentenceOf[w]) return -1
    if (reach < REACH && !LIGHT.has(document.lower(i))) return -1
    if (/^\d/.test(document.lower(i))) return -1
  }
  return -1
}

/** "from 60.2 and 50.1 to 70.3 and 65.2": a list of old values and one of new. */
function markChange(document: Document, a: Series, b: Series): void {
  const [first] = b.figures
  const last = a.figures.at(-1)
  if (!first || !last || a.form !== 'list' || a.figures.length < 2 || a.figures.length !== b.figures.length)
    return
  const goes = /^[^\p{L}]{0,6}(?:percent |points )?to\s$/u.test(document.text.slice(last.end, first.start))
  if (!goes || wordBefore(document, (a.figures[0] as Figure).word, 'from') < 0) return
  for (const figure of a.figures) figure.part = 'old'
  for (const figure of b.figures) figure.part = 'new'
}

/** "70.8 and 94.0%": a unit counts for the numbers before it. */
function shareUnit(figures: readonly Figure[]): void {
  const unit = figures.find((figure) => figure.unit && figure.unit !== 'count')?.unit
  if (!unit) return
  const fractions = figures.some(({ value, unit: own }) => own === undefined && Math.abs(value) < 1)
  if (!fractions || unit === 'points') for (const figure of figures) figure.unit ??= unit
}
