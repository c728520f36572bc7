import { BREAK, CLASSES, classOf, codeAt, DIGIT, JOINER, LOWER, SPACE, UPPER } from './characters.ts'
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
  const words = wordList(text.length)
  let i = 0
  while (i < text.length) {
    const start = i
    let shape = 0
    let hash = 0
    let codes = 0
    let kind = SPACE
    for (; i < text.length; i++) {
      const code = text.charCodeAt(i)
      kind = CLASSES[code] as number
      if (kind === LOWER) shape |= HAS_LOWER
      else if (kind === UPPER) shape |= HAS_UPPER | (i === start ? CAPITALISED : INNER_UPPER)
      else break
      hash = nextHash(hash, code)
      codes |= code
    }
    if (i === text.length || kind === SPACE || kind === BREAK || isFullStop(text, i)) {
      if (i > start) words.addPlain(start, i, shape, codes > 127 ? UNHASHED : hash)
      i++
    } else {
      if (i === start) i++
      while (i < text.length && !breaksAt(text, i)) i++
      readWord(text, start, i, words)
    }
  }
  return words.finish()
}

function isFullStop(text: string, i: number): boolean {
  return text.charCodeAt(i) === DOT && (i + 1 === text.length || classOf(codeAt(text, i + 1)) === SPACE)
}

/** Does a word end before position `i`? A comma or colon between digits, and a doubled hyphen, are looked at. */
function breaksAt(text: string, i: number): boolean {
  const code = text.charCodeAt(i)
  const kind = CLASSES[code] as number
  if (kind === SPACE) return true
  if (kind === BREAK) {
    if (code !== 44) return true
    return classOf(codeAt(text, i - 1)) !== DIGIT || !isDigitAt(text, i + 1) || !isDigitAt(text, i + 3)
  }
  if (code === HYPHEN) return codeAt(text, i + 1) === HYPHEN
  if (code === AT) return classOf(codeAt(text, i + 1)) === UPPER
  return code === DOT && missesSpace(text, i)
}

/** A full stop without a space after it: a word before it, a capitalised word behind it. */
function missesSpace(text: string, dot: number): boolean {
  return (
    classOf(codeAt(text, dot + 1)) === UPPER &&
    classOf(codeAt(text, dot + 2)) === LOWER &&
    isLetterAt(text, dot - 1) &&
    isLetterAt(text, dot - 2)
  )
}

function isLetterAt(text: string, i: number): boolean {
  const kind = i < 0 ? SPACE : classOf(text.charCodeAt(i))
  return kind === LOWER || kind === UPPER
}

function isDigitAt(text: string, i: number): boolean {
  return i < text.length && classOf(text.charCodeAt(i)) === DIGIT
}

/** Trims outer joiners of the run [from, to), notes its shape and cuts it into atoms. */
function readWord(text: string, from: number, to: number, words: WordList): void {
  let start = from
  while (start < to && classOf(text.charCodeAt(start)) === JOINER && !opensMacro(text, start, to)) start++
  let end = bracesEnd(text, start, to)
  while (end > start && trimsAtEnd(codeAt(text, end - 1), text, start, end)) end--
  if (start >= end) return
  let shape = 0
  if (end - start > 2 && isApostrophe(codeAt(text, end - 2)) && codeAt(text, end - 1) === 115) {
    end -= 2
    shape |= POSSESSIVE
  }
  const firstAtom = words.atomCount
  shape |= readAtoms(text, start, end, words)
  if (words.atomCount > firstAtom) words.addWord(start, end, shape, firstAtom)
}

/** Where the run [start, end) ends for want of an opening brace. */
function bracesEnd(text: string, start: number, end: number): number {
  let open = 0
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code < 123) continue
    if (code === 123) open++
    else if (code === 125 && --open < 0) return i
  }
  return end
}

/** A backslash that begins a command stays: it is the name's own LaTeX. */
function opensMacro(text: string, start: number, end: number): boolean {
  return text.charCodeAt(start) === 92 && start + 1 < end && classOf(codeAt(text, start + 1)) <= UPPER
}

function trimsAtEnd(code: number, text: string, start: number, end: number): boolean {
  if (classOf(code) !== JOINER) return false
  if (code === STAR) return codeAt(text, end - 2) === STAR || codeAt(text, end) === STAR
  if (code === PLUS || code === HASH || code === PERCENT) return false
  return code !== 125 || !text.slice(start, end - 1).includes('{')
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019
}

function readAtoms(text: string, start: number, end: number, words: WordList): number {
  let shape = 0
  let first = true
  let previous = JOINER
  let atom = -1
  let uppers = 0
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    const kind = CLASSES[code] as number
    if (kind === UPPER || kind === LOWER || kind === DIGIT) {
      const joins = atom >= 0 && (kind === DIGIT) === (previous === DIGIT)
      if (!joins) {
        if (atom >= 0) words.addAtom(atom, i, hashOf(text, atom, i))
        atom = i
      }
      if (kind === UPPER) {
        uppers++
        shape |= HAS_UPPER | (first ? CAPITALISED : 0)
        if (previous === LOWER || previous === DIGIT || uppers > 1) shape |= INNER_UPPER
      } else shape |= kind === LOWER ? HAS_LOWER : HAS_DIGIT
      first = false
    } else {
      if (atom >= 0) words.addAtom(atom, i, hashOf(text, atom, i))
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
        words.addAtom(i, i + 1, hashOf(text, i, i + 1))
    }
    previous = kind
  }
  if (atom >= 0) words.addAtom(atom, end, hashOf(text, atom, end))
  return shape
}

function shapeOfJoiner(code: number): number {
  if (code === HYPHEN || (code >= 0x2010 && code <= 0x2013)) return HAS_HYPHEN
  if (code === SLASH) return HAS_SLASH
  return code === 123 || code === 125 || code === 92 || code === 94 || code === 36 ? HAS_LATEX : 0
}
