import { COMPOUND_TAILS, SPLITS } from '../lexicon/suffixes.ts'
import { classOf, UPPER } from '../reading/characters.ts'
import type { Document, Span } from '../reading/document.ts'

const TAILS = new Set(COMPOUND_TAILS)
const SPLIT_WORDS = new Set(SPLITS)
/** Characters behind a name that are looked at. */
const LONGEST_TAIL = 40

/**
 * Where a name ends inside its word, is what follows only a tail such as "-based"? Then the name stands for
 * itself; a tail with a capital or digit makes it another name (MATH-Vision).
 */
export function compoundEnd(document: Document, span: Span): boolean {
  const end = document.words.end[span.last] as number
  if (span.end >= end) return true
  const tail = document.text.slice(span.end, Math.min(end, span.end + LONGEST_TAIL))
  if (tail.startsWith('/') || tail.startsWith('&')) return true
  if (!/^[-\u2010-\u2013]/.test(tail)) return false
  const word = tail.slice(1).split('-', 1)[0] as string
  return (
    TAILS.has(word) || (word.length > 3 && classOf(word.charCodeAt(0)) !== UPPER && /^[a-z]+$/.test(word))
  )
}

/** ImageNet 64x64: the size of its images. */
const RESOLUTION = /^\d{2,4}(?:x|times|\u00d7)\d{2,4}$/

/** A benchmark with the split or the image size that follows it: MiniF2F-test, miniF2F test. */
export function withSplit(document: Document, span: Span): Span {
  const { words, text, lower } = document
  const end = words.end[span.last] as number
  if (span.end < end) {
    const tail = text.slice(span.end + 1, Math.min(end, span.end + LONGEST_TAIL)).toLowerCase()
    if (SPLIT_WORDS.has(tail.split('/', 1)[0] as string)) return { ...span, end }
    return span
  }
  const next = span.last + 1
  if (next >= words.length || text.slice(end, words.start[next]) !== ' ') return span
  if (
    RESOLUTION.test(lower(next)) ||
    (SPLIT_WORDS.has(lower(next)) &&
      lower(next + 1) !== 'set' &&
      lower(next + 1) !== 'sets' &&
      lower(next) !== 'mini')
  )
    return { ...span, last: next, end: words.end[next] as number }
  return span
}

const YEAR = /^(?:19|20)\d{2}$/
const GLUED_EDITION = /^[-'\u2019]?(?:(?:19|20)?\d{2})(?:\/['\u2019]?(?:20)?\d{2})?$/

/** A benchmark with the year of its edition: IWSLT 2024, WMT23, AIME 24/25; undefined where none follows. */
export function withEdition(document: Document, span: Span): Span | undefined {
  const { words, text, lower } = document
  const end = words.end[span.last] as number
  if (span.end < end) return GLUED_EDITION.test(text.slice(span.end, end)) ? { ...span, end } : undefined
  const next = span.last + 1
  if (next >= words.length || text.slice(end, words.start[next]) !== ' ' || !YEAR.test(lower(next)))
    return undefined
  return { ...span, last: next, end: words.end[next] as number }
}

const DOUBLE = /^\/['\u2019]?(?:20)?\d{2}$/

/** AIME 24/25: two editions under one name. */
export function isDoubleEdition(document: Document, span: Span): boolean {
  return DOUBLE.test(document.text.slice(span.end, document.words.end[span.last]))
}
