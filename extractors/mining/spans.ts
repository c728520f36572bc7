import { foldName } from '../../src/text.ts'
import { cleanName } from '../clean.ts'
import { classOf, codeAt, LOWER } from '../reading/characters.ts'
import { type Document, gapAfter } from '../reading/document.ts'
import {
  HEAD_NOUN,
  isCapitalised,
  isCommon,
  isVersion,
  looksMadeUp,
  opensSentence,
} from '../reading/names.ts'
import { HAS_HYPHEN, HAS_LATEX, HAS_SLASH, POSSESSIVE } from '../reading/words.ts'
import { isQuantity, isTail } from '../settling/possible.ts'
import { AFTER_BITS } from './contexts.ts'

const MOST_WORDS = 4
const LONGEST = 40
/** GPUs, CNNs */
const PLURAL = /[A-Z0-9]s$/

/** What looks like a name: words `first` to `last`, and how it is spelled. */
export interface NameSpan {
  first: number
  last: number
  name: string
  /** The text has it in the plural. */
  isPlural: boolean
  /** The first of two words, where the second says what kind of thing it is: "Cityscapes" of "Cityscapes Dataset". */
  stem: string | undefined
}

/**
 * All that looks like a name, in text order: made-up words, and runs of capitalised words. In the title and at
 * the beginning of a sentence a capital says nothing, so that only made-up words count there.
 */
export function nameSpans(document: Document): NameSpan[] {
  const spans: NameSpan[] = []
  for (let w = 0; w < document.words.length; ) {
    if (!canBegin(document, w)) {
      w++
      continue
    }
    const last = lastOf(document, w)
    const name = nameOf(document, w, last)
    if (name) {
      const isPlural = PLURAL.test(name)
      const stem = endsWithKind(document, w, last) ? nameOf(document, w, w) : undefined
      spans.push({ first: w, last, name: isPlural ? name.slice(0, -1) : name, isPlural, stem })
    }
    w = last + 1
  }
  return spans
}

function canBegin(document: Document, w: number): boolean {
  if (document.inAddress[w] || isOdd(document, w) || isCommon(document, w)) return false
  if (looksMadeUp(document, w)) return true
  return isCapitalised(document, w) && !isTitle(document, w) && !opensSentence(document, w)
}

function isTitle(document: Document, w: number): boolean {
  return (document.words.start[w] as number) < document.titleEnd
}

/** LaTeX residue and slashes: several spellings, or several names. */
function isOdd(document: Document, w: number): boolean {
  return ((document.words.shape[w] as number) & (HAS_LATEX | HAS_SLASH)) !== 0
}

/** The last word of a run. What says of a made-up word what it is ("RX900 GPU") is no part of it. */
function lastOf(document: Document, first: number): number {
  let last = first
  if (isTitle(document, first)) return first
  const isMadeUp = looksMadeUp(document, first)
  while (last + 1 < document.words.length && last - first + 1 < MOST_WORDS) {
    const next = last + 1
    if (document.sentenceOf[next] !== document.sentenceOf[first]) break
    if ((document.words.shape[last] as number) & POSSESSIVE || gapAfter(document, last) !== ' ') break
    if (isOdd(document, next) || document.inAddress[next] || isCommon(document, next)) break
    if (!isCapitalised(document, next) && !looksMadeUp(document, next) && !isVersion(document, next)) break
    if (isMadeUp && AFTER_BITS.has(document.lower(next))) break
    last = next
  }
  return last
}

function endsWithKind(document: Document, first: number, last: number): boolean {
  return last === first + 1 && ((document.cues[last] as number) & HEAD_NOUN) !== 0
}

function nameOf(document: Document, first: number, last: number): string | undefined {
  const start = document.words.start[first] as number
  const end = endWithoutTail(document, last)
  if (end - start < 2 || end - start > LONGEST) return undefined
  const name = cleanName(document.text.slice(start, end))
  return isQuantity(foldName(name)) ? undefined : name
}

/** "CARLA-based" names CARLA, "CARLA-fine-tuned" too. */
function endWithoutTail({ words, text }: Document, w: number): number {
  const end = words.end[w] as number
  if (!((words.shape[w] as number) & HAS_HYPHEN)) return end
  const start = words.start[w] as number
  const word = text.slice(start, end)
  const hyphen = word.lastIndexOf('-')
  const tail = word.slice(hyphen + 1)
  if (hyphen <= 0 || classOf(codeAt(tail, 0)) !== LOWER || !isTail(tail)) return end
  return start + (word.endsWith('-fine', hyphen) ? hyphen - '-fine'.length : hyphen)
}
