import type { KnownName, Vocabulary } from '../lexicon/vocabulary.ts'
import { classOf, DIGIT, LOWER, SPACE, UPPER } from './characters.ts'
import type { Document, NameHit } from './document.ts'
import { HAS_HYPHEN, HAS_SLASH } from './words.ts'

const LONG_ENOUGH = 8

/** Finds cue phrases and known names: the cues are added to the words, the names to `names` and `nameOf`. */
export function matchPhrases(document: Document, { phrases }: Vocabulary): void {
  const { words, text } = document
  const { atoms, wordOfAtom } = atomIds(document, phrases)
  let covered = 0
  for (let a = 0; a < atoms.length; a++) {
    if (!phrases.starts(atoms[a] as number) || !startsName(document, a, wordOfAtom[a] as number)) continue
    let best: NameHit | undefined
    let bestEnd = a
    phrases.match(atoms, a, atoms.length, (endAtom, values) => {
      const first = wordOfAtom[a] as number
      if (document.inAddress[first]) return
      const last = wordOfAtom[endAtom - 1] as number
      if (document.sentenceOf[first] !== document.sentenceOf[last]) return
      const start = words.atomStart[a] as number
      const end = words.atomEnd[endAtom - 1] as number
      if (first !== last && !joinedBySpaces(document, first, last)) return
      for (const value of values) {
        if (typeof value === 'number') {
          if (end === words.end[last]) document.cues[last] = (document.cues[last] as number) | value
        } else if (
          a >= covered &&
          endsName(document, end, last, value) &&
          (spelledAs(text.slice(start, end), value) || (value.family && goesOnWithNumber(text, end)))
        ) {
          if (!best || endAtom > bestEnd) {
            best = { first, last, start, end, known: value }
            bestEnd = endAtom
          }
        }
      }
    })
    if (best) {
      covered = bestEnd
      for (let w = best.first; w <= best.last; w++) document.nameOf[w] = document.names.length
      document.names.push(best)
    }
  }
}

function atomIds(
  document: Document,
  phrases: Vocabulary['phrases'],
): { atoms: Int32Array; wordOfAtom: Int32Array } {
  const { words, text } = document
  const atoms = new Int32Array(words.atomStart.length)
  const wordOfAtom = new Int32Array(atoms.length)
  for (let w = 0; w < words.length; w++) {
    const first = words.firstAtom[w] as number
    const end = words.firstAtom[w + 1] as number
    for (let a = first; a < end; a++) {
      wordOfAtom[a] = w
      const whole =
        end === first + 1 && words.atomStart[a] === words.start[w] && words.atomEnd[a] === words.end[w]
      const atom = whole
        ? (document.lower[w] as string)
        : text.slice(words.atomStart[a], words.atomEnd[a]).toLowerCase()
      atoms[a] = phrases.id(atom)
    }
  }
  return { atoms, wordOfAtom }
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
    const end = document.words.end[w] as number
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
