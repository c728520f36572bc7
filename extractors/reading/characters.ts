/** Classes of UTF-16 code units, as one table: a lookup a character is all that the reader spends. */

export const SPACE = 0
export const LOWER = 1
export const UPPER = 2
export const DIGIT = 3
/** Stands inside a name: `-`, `+`, `.`, `'`, LaTeX braces … */
export const JOINER = 4
/** Ends a word wherever it stands: comma, colon, bracket, quote … */
export const BREAK = 5

/** Dashes and apostrophes are listed with their typographic variants. */
const JOINERS = "-\u2010\u2011\u2012\u2013_+*#.'\u2019^{}\\$/&@~%\u00b7\u2032\u00ad\u200b\u200c\u200d\u2060"

/** Class by code unit. Hot loops index it themselves: a call for each character would cost more than the look-up. */
export const CLASSES = buildTable()

export function classOf(code: number): number {
  return CLASSES[code] as number
}

const { charCodeAt } = String.prototype

/**
 * The code units of a text: hot loops read numbers from an array. An engine keeps strings in many forms, and slows a
 * call such as `text.charCodeAt(i)` down once it has met several of them there; called as here it does not matter.
 */
export function codesOf(text: string): Uint16Array {
  const { length } = text
  const codes = new Uint16Array(length)
  for (let i = 0; i < length; i++) codes[i] = charCodeAt.call(text, i)
  return codes
}

/** The code unit at a place, 0 outside the text: to ask for what is not there makes every later look slow. */
export function codeAt(text: string, i: number): number {
  return i >= 0 && i < text.length ? charCodeAt.call(text, i) : 0
}

/** The same for code units that were taken out of a text. */
export function unitAt(codes: Uint16Array, i: number): number {
  return i >= 0 && i < codes.length ? (codes[i] as number) : 0
}

function buildTable(): Uint8Array {
  const table = new Uint8Array(65536).fill(BREAK)
  for (let code = 0; code < 65536; code++) {
    if (code >= 0xd800 && code <= 0xdfff) {
      table[code] = LOWER // halves of astral letters and symbols stay together
      continue
    }
    const c = String.fromCharCode(code)
    if (JOINERS.includes(c)) table[code] = JOINER
    else if (/\s/.test(c)) table[code] = SPACE
    else if (/\p{Nd}/u.test(c)) table[code] = DIGIT
    else if (/\p{Lu}|\p{Lt}/u.test(c)) table[code] = UPPER
    else if (/\p{L}|\p{M}|\p{N}/u.test(c)) table[code] = LOWER
  }
  return table
}
