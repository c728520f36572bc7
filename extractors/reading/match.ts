import type { KnownName, Phrase, Vocabulary } from '../lexicon/vocabulary.ts'
import { classOf, codeAt, DIGIT, LOWER, SPACE, UPPER } from './characters.ts'
import type { Document, NameHit, Span } from './document.ts'
import type { Ends } from './phrases.ts'
import { HAS_HYPHEN, HAS_SLASH, POSSESSIVE } from './words.ts'

const LONG_ENOUGH = 8

/**
 * Finds cue phrases and known names: the cues are added to the words, the names to `names` and `nameOf`.
 * @param ids vocabulary ids of the atoms
 */
export function matchPhrases(document: Document, ids: Int32Array, { phrases }: Vocabulary): void {
  const { firstAtom, atomStart } = document.words
  let covered = 0
  let w = 0
  for (let a = 0; a < ids.length; a++) {
    while ((firstAtom[w + 1] as number) <= a) w++
    if (!phrases.starts(ids[a] as number) || !startsName(document, a, w)) continue
    const ends = phrases.endsFrom(ids, a)
    const longest = ends.length > 0 && readPhrases(document, a, w, a >= covered, ends)
    if (!longest) continue
    addName(document, longest)
    while (covered < ids.length && (atomStart[covered] as number) < longest.end) covered++
  }
}

/** Adds the cues that start at an atom of word `w`, and gives the longest name that does, if names are wanted. */
function readPhrases(
  document: Document,
  from: number,
  w: number,
  wantsName: boolean,
  ends: Ends<Phrase>,
): NameHit | undefined {
  let longest: NameHit | undefined
  for (let n = 0; n < ends.length; n++) {
    const span = spanOfAtoms(document, w, from, ends.atoms[n] as number)
    if (!span) continue
    for (const value of ends.values[n] as readonly Phrase[]) {
      if (typeof value === 'number') addCue(document, span, value)
      else if (wantsName && longest?.end !== span.end && isNamed(document, span, value))
        longest = hitOf(span, value)
    }
  }
  return longest
}

function hitOf({ first, last, start, end }: Span, known: KnownName): NameHit {
  return { first, last, start, end, known }
}

/**
 * The span from an atom of word `first` up to, not including, another atom; undefined in an address or across a
 * sentence or a mark.
 */
function spanOfAtoms(document: Document, first: number, from: number, endAtom: number): Span | undefined {
  const { words, sentenceOf, inAddress } = document
  if (inAddress[first]) return undefined
  let last = first
  while ((words.firstAtom[last + 1] as number) < endAtom) last++
  if (first !== last && (sentenceOf[first] !== sentenceOf[last] || !joinedBySpaces(document, first, last)))
    return undefined
  return { first, last, start: words.atomStart[from] as number, end: words.atomEnd[endAtom - 1] as number }
}

/** A cue phrase stands on its last word, if it ends where that word does. */
function addCue({ words, cues }: Document, { last, end }: Span, bits: number): void {
  if (end === words.end[last]) cues[last] = (cues[last] as number) | bits
}

function addName(document: Document, hit: NameHit): void {
  for (let w = hit.first; w <= hit.last; w++) document.nameOf[w] = document.names.length
  document.names.push(hit)
}

function isNamed(document: Document, { last, start, end }: Span, known: KnownName): boolean {
  if (!endsName(document, end, last, known)) return false
  return (
    spelledAs(document.text.slice(start, end), known) ||
    (known.family && goesOnWithNumber(document.text, start, end))
  )
}

/** A name starts where a word does, after a slash, or after a small-letter prefix and a hyphen (non-ImageNet). */
function startsName(document: Document, atom: number, w: number): boolean {
  const { words, text } = document
  if (atom === words.firstAtom[w]) return true
  const shape = words.shape[w] as number
  if (!(shape & (HAS_SLASH | HAS_HYPHEN))) return false
  const start = words.atomStart[atom] as number
  const before = codeAt(text, start - 1)
  if (before === 47) return true
  if (before !== 45) return false
  return classOf(codeAt(text, start)) === UPPER && isLower(text, words.start[w] as number, start - 1)
}

/** A name ends where its word does, before a slash or a hyphen; a family or a competition may go on with a digit. */
function endsName(document: Document, end: number, last: number, known: KnownName): boolean {
  if (end >= (document.words.end[last] as number)) return true
  const code = codeAt(document.text, end)
  const kind = classOf(code)
  if (kind === DIGIT) return known.family || known.subtype === 'competition'
  return kind !== LOWER && kind !== UPPER && code !== 43 && code !== 42 && code !== 35 && code !== 46
}

/**
 * Spelling: exact where the lexicon says so. A name with a digit may stand in any case; one of letters alone
 * needs two capitals, its own spelling, or enough letters that it can be no other word.
 */
function spelledAs(surface: string, known: KnownName): boolean {
  if (squeeze(surface) === squeeze(known.spelling)) return true
  if (known.exact) return false
  return /[0-9]/.test(surface) || /[A-Z].*[A-Z]/.test(surface) || known.spelling.length >= LONG_ENOUGH
}

/** gpt-4.1, llama3, GEMINI 2.0: a family's name in other letters is told by the number behind it. */
function goesOnWithNumber(text: string, start: number, end: number): boolean {
  if (codeAt(text, end) === 32 && classOf(codeAt(text, end + 1)) === DIGIT) return isUpper(text, start, end)
  const at = codeAt(text, end) === 45 ? end + 1 : end
  return classOf(codeAt(text, at)) === DIGIT
}

/** A spelling without spaces and hyphens. */
export function squeeze(name: string): string {
  return name.replace(/[\s\-\u2010-\u2013]/g, '')
}

function joinedBySpaces(document: Document, first: number, last: number): boolean {
  for (let w = first; w < last; w++) {
    const isPossessive = ((document.words.shape[w] as number) & POSSESSIVE) !== 0
    const end = (document.words.end[w] as number) + (isPossessive ? 2 : 0)
    const next = document.words.start[w + 1] as number
    for (let i = end; i < next; i++) {
      const code = document.words.codes[i] as number
      if (classOf(code) !== SPACE && code !== 39 && code !== 0x2019) return false
    }
  }
  return true
}

function isUpper(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (classOf(text.charCodeAt(i)) !== UPPER) return false
  return end > start
}

function isLower(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (classOf(codeAt(text, i)) !== LOWER) return false
  return end > start
}
