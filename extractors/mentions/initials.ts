import { foldName } from '../../src/text.ts'
import type { Document } from '../reading/document.ts'

const LONGEST_FORM = 12
const FUNCTION_WORD = /^(?:of|for|the|and|in|with|to|a|an|on|via|by|from|as|at|through|using)$/

/**
 * The first word of the long form that an abbreviation stands for, where that long form ends with word `last`;
 * -1 where there is none. Read from the end: every atom gives a beginning of itself (Low-Rank Adaptation, LoRA),
 * function words may give nothing, and so may one other word. After Schwartz and Hearst, "A simple algorithm
 * for identifying abbreviation definitions in biomedical text", 2003.
 */
export function longFormStart(document: Document, short: string, last: number): number {
  const letters = foldName(short).replace(/[^\p{L}\p{N}]/gu, '')
  const wanted = letters.length > 2 && /[A-Z]s$/.test(short) ? letters.slice(0, -1) : letters
  const first = startOf(document, wanted, last)
  const counted = wanted.replace(COUNTED, (_, letter: string, count: string) => letter.repeat(Number(count)))
  return first < 0 && counted !== wanted ? startOf(document, counted, last) : first
}

/** "P3", "I3C": a digit counts the letter before it. */
const COUNTED = /(\p{L})([2-4])/gu

function startOf(document: Document, wanted: string, last: number): number {
  const { words, text } = document
  const sentence = document.sentenceOf[last]
  let left = wanted.length
  let skipped = 0
  for (let w = last; w >= 0 && last - w < LONGEST_FORM && document.sentenceOf[w] === sentence; w--) {
    if (w < last && /[.;:!?()]/.test(text.slice(words.end[w], words.start[w + 1]))) return -1
    const before = left
    for (let a = (words.firstAtom[w + 1] as number) - 1; a >= (words.firstAtom[w] as number) && left > 0; a--)
      left -= sharedLength(wanted, left, text.slice(words.atomStart[a], words.atomEnd[a]).toLowerCase())
    if (left === 0) return w < last || wanted.length > 2 ? w : -1
    if (left === before && !FUNCTION_WORD.test(document.lower(w)) && (++skipped > 1 || w === last)) return -1
  }
  return -1
}

/** Digits that stand for words: "Disentangle to Decay (D2D)". */
const SPOKEN: ReadonlyMap<string, string> = new Map([
  ['2', 'to'],
  ['4', 'for'],
])

/** How many letters, ending before `left`, are a beginning of the atom: the most that fit. */
function sharedLength(wanted: string, left: number, atom: string): number {
  if (SPOKEN.get(wanted[left - 1] as string) === atom) return 1
  for (let length = Math.min(left, atom.length); length > 0; length--)
    if (wanted.startsWith(atom.slice(0, length), left - length)) return length
  return 0
}
