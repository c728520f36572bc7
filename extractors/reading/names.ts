import { CUE } from '../lexicon/cues.ts'
import { type Document, gapAfter, type Span, spanOf } from './document.ts'
import { CAPITALISED, HAS_DIGIT, HAS_HYPHEN, HAS_LATEX, HAS_UPPER, INNER_UPPER, POSSESSIVE } from './words.ts'

const LONGEST_NAME = 6

/** Nouns that say what kind of thing a name is. */
export const HEAD_NOUN = CUE.benchmark | CUE.dataset | CUE.competition | CUE.model | CUE.method | CUE.tool

/** Made up, by its look: inner capitals, or capitals with digits. A hint, never proof. */
export function looksMadeUp(document: Document, w: number): boolean {
  const shape = document.words.shape[w] as number
  if (shape & INNER_UPPER) return !isCapitalisedCompound(document, w)
  return (shape & HAS_UPPER) !== 0 && (shape & HAS_DIGIT) !== 0
}

/** `Chain-of-Thought`, `Multi-Agent`: capitals only because words are written with capitals. */
function isCapitalisedCompound(document: Document, w: number): boolean {
  const shape = document.words.shape[w] as number
  if (!(shape & HAS_HYPHEN) || shape & HAS_DIGIT) return false
  const { words, text } = document
  for (let a = words.firstAtom[w] as number; a < (words.firstAtom[w + 1] as number); a++)
    if (/[A-Z]/.test(text.slice((words.atomStart[a] as number) + 1, words.atomEnd[a]))) return false
  return true
}

export function isCapitalised(document: Document, w: number): boolean {
  return ((document.words.shape[w] as number) & (CAPITALISED | HAS_LATEX)) !== 0
}

export function isCommon(document: Document, w: number): boolean {
  return ((document.cues[w] as number) & CUE.common) !== 0
}

/** First word of its sentence: a capital there says nothing. */
export function opensSentence(document: Document, w: number): boolean {
  return document.sentences[document.sentenceOf[w] as number]?.first === w
}

/** Can this word begin a name: made up, or written with a capital and not a common word? */
export function beginsName(document: Document, w: number): boolean {
  if (w >= document.words.length) return false
  if ((document.nameOf[w] as number) >= 0) return true
  if (looksMadeUp(document, w)) return true
  return isCapitalised(document, w) && !isCommon(document, w)
}

/**
 * The name that starts at word w: made-up words, capitalised words and version numbers, parted by one space.
 * In the title, where every word has a capital, one made-up word is taken alone.
 */
export function nameAt(document: Document, w: number): Span | undefined {
  if (!beginsName(document, w)) return undefined
  const { words } = document
  const sentence = document.sentenceOf[w]
  const hit = document.nameOf[w] as number
  let last = hit >= 0 ? (document.names[hit]?.last as number) : w
  while (
    last + 1 < words.length &&
    last - w + 1 < LONGEST_NAME &&
    document.sentenceOf[last + 1] === sentence
  ) {
    if ((words.shape[last] as number) & POSSESSIVE || gapAfter(document, last) !== ' ') break
    const next = last + 1
    if (!continuesName(document, next)) break
    last = next
  }
  return spanOf(document, w, last)
}

function continuesName(document: Document, w: number): boolean {
  if (isVersion(document, w)) return true
  if (!isCapitalised(document, w) && !looksMadeUp(document, w)) return false
  return !isCommon(document, w) || ((document.cues[w] as number) & HEAD_NOUN) !== 0
}

const VERSION = /^v?\d{1,4}(?:\.\d{1,3}){0,2}[bBkKmM]?$/

/** 2, 3.1, v2, 7B, 2024: a number that belongs to the name before it. */
export function isVersion(document: Document, w: number): boolean {
  const { words } = document
  if (!((words.shape[w] as number) & HAS_DIGIT)) return false
  const length = (words.end[w] as number) - (words.start[w] as number)
  return length <= 8 && VERSION.test(document.text.slice(words.start[w], words.end[w]))
}
