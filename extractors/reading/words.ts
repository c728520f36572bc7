import { BREAK, CLASSES, classOf, codesOf, DIGIT, JOINER, LOWER, SPACE, UPPER, unitAt } from './characters.ts'
import { hashOf, nextHash, UNHASHED } from './dictionary.ts'
import { type WordList, type Words, wordList } from './word-list.ts'

/** Shape of a word, as bits. */
export const HAS_LOWER = 1
export const HAS_UPPER = 2
export const HAS_DIGIT = 4
/** The first letter or digit is a capital. */
export const CAPITALISED = 8
/** A capital after a small letter or digit, or two capitals: LoRA, GPT, MiniF2F. */
export const INNER_UPPER = 16
export const HAS_HYPHEN = 32
/** Followed by a possessive 's, which is not part of the word. */
export const POSSESSIVE = 64
/** LaTeX residue inside. */
export const HAS_LATEX = 128
export const HAS_SLASH = 256

const HYPHEN = 45
const DOT = 46
const PLUS = 43
const STAR = 42
const HASH = 35
const SLASH = 47
const PERCENT = 37
const AMPERSAND = 38
const AT = 64

/**
 * Splits a text into words and atoms. One pass, linear. Most words are letters that a space, a break, or a full stop
 * and a space ends: those are read right here, with one look at each character.
 */
export function readWords(text: string): Words {
  const codes = codesOf(text)
  const { length } = codes
  const words = wordList(length)
  let i = 0
  while (i < length) {
    const start = i
    let shape = 0
    let hash = 0
    let bits = 0
    let kind = SPACE
    for (; i < length; i++) {
      const code = codes[i] as number
      kind = CLASSES[code] as number
      if (kind === LOWER) shape |= HAS_LOWER
      else if (kind === UPPER) shape |= HAS_UPPER | (i === start ? CAPITALISED : INNER_UPPER)
      else break
      hash = nextHash(hash, code)
      bits |= code
    }
    if (i === length || kind === SPACE || kind === BREAK || isFullStop(codes, i)) {
      if (i > start) words.addPlain(start, i, shape, bits > 127 ? UNHASHED : hash)
      i++
    } else {
      let marked = marksAddress(codes, i)
      if (i === start) i++
      for (; i < length && !breaksAt(codes, i); i++) marked ||= marksAddress(codes, i)
      const word = words.wordCount
      readWord(codes, start, i, words)
      if (marked) words.addMarked({ start, end: i, word: words.wordCount > word ? word : -1 })
    }
  }
  return words.finish(codes)
}

function isFullStop(codes: Uint16Array, i: number): boolean {
  return (codes[i] as number) === DOT && (i + 1 === codes.length || classOf(unitAt(codes, i + 1)) === SPACE)
}

/** A slash, or the dot of `www.`: web addresses have one or the other. */
function marksAddress(codes: Uint16Array, i: number): boolean {
  const code = codes[i] as number
  return code === SLASH || (code === DOT && isW(codes, i - 1) && isW(codes, i - 2) && isW(codes, i - 3))
}

function isW(codes: Uint16Array, i: number): boolean {
  return (unitAt(codes, i) | 32) === 119
}

/** Does a word end before position `i`? A comma or colon between digits, and a doubled hyphen, are looked at. */
function breaksAt(codes: Uint16Array, i: number): boolean {
  const code = codes[i] as number
  const kind = CLASSES[code] as number
  if (kind === SPACE) return true
  if (kind === BREAK) {
    if (code !== 44) return true
    return classOf(unitAt(codes, i - 1)) !== DIGIT || !isDigitAt(codes, i + 1) || !isDigitAt(codes, i + 3)
  }
  if (code === HYPHEN) return unitAt(codes, i + 1) === HYPHEN
  if (code === AT) return classOf(unitAt(codes, i + 1)) === UPPER
  return code === DOT && missesSpace(codes, i)
}

/** A full stop without a space after it: a word before it, a capitalised word behind it. */
function missesSpace(codes: Uint16Array, dot: number): boolean {
  return (
    classOf(unitAt(codes, dot + 1)) === UPPER &&
    classOf(unitAt(codes, dot + 2)) === LOWER &&
    isLetterAt(codes, dot - 1) &&
    isLetterAt(codes, dot - 2)
  )
}

function isLetterAt(codes: Uint16Array, i: number): boolean {
  const kind = i < 0 ? SPACE : classOf(codes[i] as number)
  return kind === LOWER || kind === UPPER
}

function isDigitAt(codes: Uint16Array, i: number): boolean {
  return i < codes.length && classOf(codes[i] as number) === DIGIT
}

/** Trims outer joiners of the run [from, to), notes its shape and cuts it into atoms. */
function readWord(codes: Uint16Array, from: number, to: number, words: WordList): void {
  let start = from
  while (start < to && classOf(codes[start] as number) === JOINER && !opensMacro(codes, start, to)) start++
  let end = bracesEnd(codes, start, to)
  while (end > start && trimsAtEnd(codes, end)) end--
  if (start >= end) return
  let shape = 0
  if (end - start > 2 && isApostrophe(unitAt(codes, end - 2)) && unitAt(codes, end - 1) === 115) {
    end -= 2
    shape |= POSSESSIVE
  }
  const firstAtom = words.atomCount
  shape |= readAtoms(codes, start, end, words)
  if (words.atomCount > firstAtom) words.addWord(start, end, shape, firstAtom)
}

/** Where the run [start, end) ends for want of an opening brace. */
function bracesEnd(codes: Uint16Array, start: number, end: number): number {
  let open = 0
  for (let i = start; i < end; i++) {
    const code = codes[i] as number
    if (code < 123) continue
    if (code === 123) open++
    else if (code === 125 && --open < 0) return i
  }
  return end
}

/** A backslash that begins a command stays: it is the name's own LaTeX. */
function opensMacro(codes: Uint16Array, start: number, end: number): boolean {
  return (codes[start] as number) === 92 && start + 1 < end && classOf(unitAt(codes, start + 1)) <= UPPER
}

function trimsAtEnd(codes: Uint16Array, end: number): boolean {
  const code = codes[end - 1] as number
  if (classOf(code) !== JOINER) return false
  if (code === STAR) return unitAt(codes, end - 2) === STAR || unitAt(codes, end) === STAR
  if (code === PLUS || code === HASH || code === PERCENT) return false
  return code !== 125 // its opening brace is inside
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019
}

function readAtoms(codes: Uint16Array, start: number, end: number, words: WordList): number {
  let shape = 0
  let first = true
  let previous = JOINER
  let atom = -1
  let uppers = 0
  for (let i = start; i < end; i++) {
    const code = codes[i] as number
    const kind = CLASSES[code] as number
    if (kind === UPPER || kind === LOWER || kind === DIGIT) {
      const joins = atom >= 0 && (kind === DIGIT) === (previous === DIGIT)
      if (!joins) {
        if (atom >= 0) words.addAtom(atom, i, hashOf(codes, atom, i))
        atom = i
      }
      if (kind === UPPER) {
        uppers++
        shape |= HAS_UPPER | (first ? CAPITALISED : 0)
        if (previous === LOWER || previous === DIGIT || uppers > 1) shape |= INNER_UPPER
      } else shape |= kind === LOWER ? HAS_LOWER : HAS_DIGIT
      first = false
    } else {
      if (atom >= 0) words.addAtom(atom, i, hashOf(codes, atom, i))
      atom = -1
      shape |= shapeOfJoiner(code)
      if (
        code === PLUS ||
        code === STAR ||
        code === HASH ||
        code === DOT ||
        code === SLASH ||
        code === PERCENT ||
        code === AMPERSAND
      )
        words.addAtom(i, i + 1, hashOf(codes, i, i + 1))
    }
    previous = kind
  }
  if (atom >= 0) words.addAtom(atom, end, hashOf(codes, atom, end))
  return shape
}

function shapeOfJoiner(code: number): number {
  if (code === HYPHEN || (code >= 0x2010 && code <= 0x2013)) return HAS_HYPHEN
  if (code === SLASH) return HAS_SLASH
  return code === 123 || code === 125 || code === 92 || code === 94 || code === 36 ? HAS_LATEX : 0
}
