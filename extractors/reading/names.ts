import { CUE } from '../lexicon/cues.ts'
import { type Document, gapAfter, type Span, spanOf } from './document.ts'
import { CAPITALISED, HAS_DIGIT, HAS_HYPHEN, HAS_LATEX, HAS_UPPER, INNER_UPPER, POSSESSIVE } from './words.ts'

const LONGEST_NAME = 6

/** Nouns that say what kind of thing a name is. */
export const HEAD_NOUN = CUE.benchmark | CUE.dataset | CUE.competition | CUE.model | CUE.method | CUE.tool

/** Made up, by its look: inner capitals, or capitals with digits. A hint, never proof. */
export function looksMadeUp(document: Document, w: number): boolean {
  const shape = document.words.shape[w] as number
  if (document.inAddress[w]) return false
  if (shape & INNER_UPPER) return !isCapitalisedCompound(document, w)
  return (shape & HAS_UPPER) !== 0 && (shape & HAS_DIGIT) !== 0
}

const SHORT_ACRONYM = /^[A-Z]{2,4}$/

/** Two to four capitals: more often a field, a task or a metric than a name. */
export function isShortAcronym(document: Document, w: number): boolean {
  const { words, text } = document
  const start = words.start[w] as number
  const end = words.end[w] as number
  return end - start <= 4 && SHORT_ACRONYM.test(text.slice(start, end))
}

/** `Chain-of-Thought`, `Multi-Agent`: capitals only because words are written with capitals. */
function isCapitalisedCompound(document: Document, w: number): boolean {
  const shape = document.words.shape[w] as number
  if (!(shape & HAS_HYPHEN) || shape & HAS_DIGIT) return false
  const { words, text } = document
  for (let a = words.firstAtom[w] as number; a < (words.firstAtom[w + 1] as number); a++)
    if (
      (words.atomEnd[a] as number) - (words.atomStart[a] as number) === 1 ||
      /[A-Z]/.test(text.slice((words.atomStart[a] as number) + 1, words.atomEnd[a]))
    )
      return false
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

/** A word for a field or a task: it may stand inside a name, but makes none by itself. */
export function isTopic(document: Document, w: number): boolean {
  return ((document.cues[w] as number) & (CUE.topic | HEAD_NOUN)) !== 0
}

/** Can this word begin a name: known, made up, or written with a capital and no common word? */
export function beginsName(document: Document, w: number): boolean {
  if (w >= document.words.length || document.inAddress[w]) return false
  if ((document.nameOf[w] as number) >= 0) return true
  if (isCommon(document, w)) return false
  return looksMadeUp(document, w) || isCapitalised(document, w)
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
  let telling = hit >= 0 || !isTopic(document, w)
  while (
    last + 1 < words.length &&
    last - w + 1 < LONGEST_NAME &&
    document.sentenceOf[last + 1] === sentence
  ) {
    if ((words.shape[last] as number) & POSSESSIVE || gapAfter(document, last) !== ' ') break
    const next = last + 1
    if (!continuesName(document, next)) break
    telling ||= !isTopic(document, next)
    last = next
  }
  return telling ? spanOf(document, w, last) : undefined
}

function continuesName(document: Document, w: number): boolean {
  if (isVersion(document, w)) return true
  return (isCapitalised(document, w) || looksMadeUp(document, w)) && !isCommon(document, w)
}

const VERSION = /^v?\d{1,4}(?:x\d{1,3})?(?:\.\d{1,3}){0,2}(?:[bBkKmM]|-[SMLX]{1,3})?$/

/** 2, 3.1, v2, 7B, 2024: a number that belongs to the name before it. */
export function isVersion(document: Document, w: number): boolean {
  const { words } = document
  if (!((words.shape[w] as number) & HAS_DIGIT)) return false
  const length = (words.end[w] as number) - (words.start[w] as number)
  return length <= 8 && VERSION.test(document.text.slice(words.start[w], words.end[w]))
}
