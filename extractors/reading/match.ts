import type { KnownName, Vocabulary } from '../lexicon/vocabulary.ts'
import { classOf, DIGIT, LOWER, SPACE, UPPER } from './characters.ts'
import type { Dictionary } from './dictionary.ts'
import type { Document, NameHit, Span } from './document.ts'
import { HAS_HYPHEN, HAS_SLASH, POSSESSIVE } from './words.ts'

const LONG_ENOUGH = 8

/** The atoms of a document as vocabulary ids, and the word that each belongs to. */
interface Atoms {
  ids: Int32Array
  wordOf: Int32Array
}

/** Finds cue phrases and known names: the cues are added to the words, the names to `names` and `nameOf`. */
export function matchPhrases(document: Document, { words, phrases }: Vocabulary): void {
  const atoms = readAtoms(document, words)
  let covered = 0
  for (let a = 0; a < atoms.ids.length; a++) {
    if (!phrases.starts(atoms.ids[a] as number) || !startsName(document, a, atoms.wordOf[a] as number))
      continue
    let longest: NameHit | undefined
    phrases.match(atoms.ids, a, (endAtom, values) => {
      const span = spanOfAtoms(document, atoms, a, endAtom)
      if (!span) return
      for (const value of values) {
        if (typeof value === 'number') addCue(document, span, value)
        else if (a >= covered && longest?.end !== span.end && isNamed(document, span, value)) {
          longest = { ...span, known: value }
        }
      }
    })
    if (longest) {
      addName(document, longest)
      while (covered < atoms.ids.length && (document.words.atomStart[covered] as number) < longest.end)
        covered++
    }
  }
}

function readAtoms({ words, text, ids: wordIds }: Document, dictionary: Dictionary): Atoms {
  const ids = new Int32Array(words.atomStart.length)
  const wordOf = new Int32Array(ids.length)
  for (let w = 0; w < words.length; w++) {
    const first = words.firstAtom[w] as number
    const end = words.firstAtom[w + 1] as number
    const isWhole =
      end === first + 1 && words.atomStart[first] === words.start[w] && words.atomEnd[first] === words.end[w]
    for (let a = first; a < end; a++) {
      wordOf[a] = w
      ids[a] = isWhole
        ? (wordIds[w] as number)
        : dictionary.find(text, words.atomStart[a] as number, words.atomEnd[a] as number)
    }
  }
  return { ids, wordOf }
}

/** The span from an atom up to, not including, another; undefined in an address or across a sentence or a mark. */
function spanOfAtoms(document: Document, { wordOf }: Atoms, from: number, endAtom: number): Span | undefined {
  const { words, sentenceOf, inAddress } = document
  const first = wordOf[from] as number
  const last = wordOf[endAtom - 1] as number
  if (inAddress[first]) return undefined
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
    (known.family && goesOnWithNumber(document.text, end))
  )
}

/** A name starts where a word does, after a slash, or after a small-letter prefix and a hyphen (non-ImageNet). */
function startsName(document: Document, atom: number, w: number): boolean {
  const { words, text } = document
  if (atom === words.firstAtom[w]) return true
  const shape = words.shape[w] as number
  if (!(shape & (HAS_SLASH | HAS_HYPHEN))) return false
  const start = words.atomStart[atom] as number
  const before = text.charCodeAt(start - 1)
  if (before === 47) return true
  if (before !== 45) return false
  return classOf(text.charCodeAt(start)) === UPPER && isLower(text, words.start[w] as number, start - 1)
}

/** A name ends where its word does, before a slash or a hyphen; a family may go on with a digit. */
function endsName(document: Document, end: number, last: number, known: KnownName): boolean {
  if (end >= (document.words.end[last] as number)) return true
  const code = document.text.charCodeAt(end)
  const kind = classOf(code)
  if (kind === DIGIT) return known.family
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

/** gpt-4.1, llama3: a family's name in small letters is told by the number that is glued to it. */
function goesOnWithNumber(text: string, end: number): boolean {
  const at = text.charCodeAt(end) === 45 ? end + 1 : end
  return at < text.length && classOf(text.charCodeAt(at)) === DIGIT
}

function squeeze(name: string): string {
  return name.replace(/[\s\-\u2010-\u2013]/g, '')
}

function joinedBySpaces(document: Document, first: number, last: number): boolean {
  for (let w = first; w < last; w++) {
    const isPossessive = ((document.words.shape[w] as number) & POSSESSIVE) !== 0
    const end = (document.words.end[w] as number) + (isPossessive ? 2 : 0)
    const next = document.words.start[w + 1] as number
    for (let i = end; i < next; i++) {
      const code = document.text.charCodeAt(i)
      if (classOf(code) !== SPACE && code !== 39 && code !== 0x2019) return false
    }
  }
  return true
}

function isLower(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (classOf(text.charCodeAt(i)) !== LOWER) return false
  return end > start
}
