import type { MinedPhrase } from '../lexicon/mined-phrase.ts'
import { classOf, codeAt, DIGIT, LOWER, UPPER } from './characters.ts'
import { type Document, gapAfter, type MinedHit, type NameHit, type Span } from './document.ts'
import { squeeze } from './match.ts'
import type { Ends, Phrases } from './phrases.ts'

/** Finds the names of a mined table: the longest at each place, where the lexicon knows nothing as long. */
export function matchMined(document: Document, ids: Int32Array, phrases: Phrases<MinedPhrase>): MinedHit[] {
  const hits: MinedHit[] = []
  const { firstAtom } = document.words
  let covered = 0
  let w = 0
  for (let a = 0; a < ids.length; a++) {
    if (!phrases.starts(ids[a] as number) || a < covered) continue
    while ((firstAtom[w + 1] as number) <= a) w++
    if (a !== firstAtom[w] || document.inAddress[w] || isFamily(document, w)) continue
    const longest = longestOf(document, w, phrases.endsFrom(ids, a))
    if (!longest) continue
    hits.push(longest)
    covered = firstAtom[longest.last + 1] as number
  }
  return hits
}

/** The longest name that starts at word `w`. */
function longestOf(document: Document, w: number, ends: Ends<MinedPhrase>): MinedHit | undefined {
  let longest: MinedHit | undefined
  for (let n = 0; n < ends.length; n++) {
    const span = spanUpTo(document, w, ends.atoms[n] as number)
    if (!span) continue
    const { first, last, start, end } = span
    for (const mined of ends.values[n] as readonly MinedPhrase[])
      if (isSpelled(document, span, mined)) longest = { first, last, start, end, mined }
  }
  return longest
}

/** Families of models have a grammar of their own. */
function isFamily({ names, nameOf }: Document, w: number): boolean {
  const n = nameOf[w] as number
  return n >= 0 && (names[n] as NameHit).known.family
}

/** From word `first` up to, not including, an atom; undefined where it crosses a mark, or goes on with a letter. */
function spanUpTo(document: Document, first: number, endAtom: number): Span | undefined {
  const { words, text } = document
  let last = first
  while ((words.firstAtom[last + 1] as number) < endAtom) {
    if (gapAfter(document, last) !== ' ') return undefined
    last++
  }
  const end = words.atomEnd[endAtom - 1] as number
  if (end < (words.end[last] as number)) {
    const code = codeAt(text, end)
    const kind = classOf(code)
    if (kind === DIGIT || kind === LOWER || kind === UPPER || code === 43 || code === 42) return undefined
  }
  return { first, last, start: words.start[first] as number, end }
}

/** The same letters with the same capitals; hyphens and spaces may differ. One long word may have others. */
function isSpelled(document: Document, { start, end }: Span, { spelling }: MinedPhrase): boolean {
  if (end - start === spelling.length && document.text.startsWith(spelling, start)) return true
  const surface = squeeze(document.text.slice(start, end))
  const own = squeeze(spelling)
  if (surface === own) return true
  return own.length >= LONG_ENOUGH && !spelling.includes(' ') && /[A-Z].*[A-Z0-9]/.test(surface)
}

const LONG_ENOUGH = 6
