/** Folding, slugs, hashes, order and likeness of texts, shared by all stages. Pure, linear, without dependencies. */

/** Letters and digits of ASCII alone need no folding but of case. */
const PLAIN = /^[A-Za-z0-9]*$/

/** What no normal form changes. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII
const ASCII = /^[\x00-\x7f]*$/

/**
 * Folds a name to what makes it the same name: case, accents, spaces, hyphens and LaTeX residue go;
 * `+`, `*`, `#` and a dot between digits stay, since they tell names apart (SliM-LLM+, A*, C#, v1.5).
 */
export function foldName(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase()
  let out = ''
  const stripped = stripLatex(name)
  const plain = (ASCII.test(stripped) ? stripped : stripped.normalize('NFKD')).toLowerCase()
  for (let i = 0; i < plain.length; i++) {
    const c = plain[i] as string
    if (isWordCharacter(c) || c === '+' || c === '*' || c === '#') out += c
    else if (c === '.' && isDigit(plain[i - 1]) && isDigit(plain[i + 1])) out += c
  }
  return out
}

/** Folds a title: letters and digits only, lower case. Empty where the title has none. */
export function foldTitle(title: string): string {
  return stripLatex(title)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

const LATEX_COMMAND =
  /\\(?:text[a-z]{0,8}|math[a-z]{1,8}|emph|small|large|scriptsize|tiny|sc|bf|it|rm|tt)(?![a-zA-Z])/g

/** Removes LaTeX commands for type, and braces, from a name or title. For matching only; text is stored as given. */
export function stripLatex(text: string): string {
  if (!/[\\{}$^]/.test(text)) return text
  return text
    .replace(LATEX_COMMAND, '')
    .replace(/small(?=\{)/g, '')
    .replace(/[{}$^\\]/g, '')
}

/** Lower-case words joined by `-`, at most `max` characters, cut between words where that is possible. */
export function slug(text: string, max = 60): string {
  const words = stripLatex(text)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
  let out = ''
  for (const word of words) {
    if (!word) continue
    if (out && out.length + 1 + word.length > max) break
    out = out ? `${out}-${word}` : word.slice(0, max)
  }
  return out
}

const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193

/**
 * 53 bits of hash as 11 lower-case letters and digits: 32-bit FNV-1a (Fowler, Noll and Vo) over the text, and
 * 21 bits of the same over the text read backwards. Not for secrets.
 */
export function hash53(text: string): string {
  let forward = FNV_OFFSET
  let backward = FNV_OFFSET
  for (let i = 0; i < text.length; i++) {
    forward = Math.imul(forward ^ text.charCodeAt(i), FNV_PRIME)
    backward = Math.imul(backward ^ text.charCodeAt(text.length - 1 - i), FNV_PRIME)
  }
  return ((forward >>> 0) * 2 ** 21 + (backward >>> 11)).toString(36).padStart(11, '0')
}

/** Order by UTF-16 code units: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/**
 * True where at most `most` insertions, deletions and substitutions turn one text into the other. Looks at a band of
 * the table only, so time is linear in the length (E. Ukkonen, "Algorithms for approximate string matching",
 * Information and Control 64, 1985).
 */
export function withinDistance(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false
  const beyond = most + 1
  let before = Array.from({ length: b.length + 1 }, (_, j) => Math.min(j, beyond))
  for (let i = 1; i <= a.length; i++) {
    const row = new Array<number>(b.length + 1).fill(beyond)
    if (i <= most) row[0] = i
    let least = row[0] as number
    for (let j = Math.max(1, i - most); j <= Math.min(b.length, i + most); j++) {
      const change = (before[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)
      row[j] = Math.min(change, (before[j] as number) + 1, (row[j - 1] as number) + 1, beyond)
      least = Math.min(least, row[j] as number)
    }
    if (least > most) return false
    before = row
  }
  return (before[b.length] as number) <= most
}

function isDigit(c: string | undefined): boolean {
  return c !== undefined && c >= '0' && c <= '9'
}

const WORD = /[\p{L}\p{N}]/u
function isWordCharacter(c: string): boolean {
  const code = c.charCodeAt(0)
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
  return (code >= 0xd800 && code <= 0xdfff) || WORD.test(c)
}

/** Characters shown of a sentence on either side of the words in question. */
const REACH = 500

/** The end of a sentence: its mark, closing marks, and space before what does not begin in lower case. */
const SENTENCE_END = /[.!?]["'\u2019\u201d)\]]?(?=\s+[^\s\p{Ll}])/gu

/** What a dot belongs to: an abbreviation, or the initial of a name. */
const NO_SENTENCE_END =
  /(?:^|[\s(])(?:\p{Lu}|e\.g|i\.e|al|vs|cf|figs?|eqs?|sec|dr|mr|prof|no|approx|resp)\.$/iu

/**
 * The sentence of a text in which the words from `start` up to `end` stand, as it is written there, without the
 * space around it. For reading: at most 500 characters on either side of the words.
 */
export function sentenceAround(text: string, start: number, end: number): string {
  const from = Math.max(0, start - REACH)
  const around = text.slice(from, end + REACH)
  let first = 0
  let last = around.length
  for (const { 0: mark, index } of around.matchAll(SENTENCE_END)) {
    const after = index + mark.length
    if (NO_SENTENCE_END.test(around.slice(Math.max(0, index - 8), index + 1))) continue
    if (after <= start - from) first = after
    else if (after >= end - from) {
      last = after
      break
    }
  }
  return around.slice(first, last).trim()
}
