/** The entries of a BibTeX file, in a stream, and what stands in one. */
import { MAX_RECORD, type Problem, TOO_LARGE } from './format.ts'
import { linesOf } from './lines.ts'

/** The text of one entry, from `@` through its closing brace. */
export type EntryText = { line: number; text: string } | { line: number; problem: Problem }

/** An entry taken apart: values with macros filled in, LaTeX not yet decoded. */
export interface Entry {
  /** In lower case. */
  type: string
  key: string
  /** By name in lower case. */
  fields: Map<string, string>
}

const START = /^\s{0,20}@\s{0,9}[A-Za-z][\w-]{0,40}\s{0,9}[{(]/
/** The same inside an entry, where a text may well have an @ and a bracket: only what cannot be anything else. */
const SURE_START = /^\s{0,4}@[A-Za-z][\w-]{0,40}\{[^\s,={}"]{0,200},\s{0,20}$/
const NOT_CLOSED: Problem = { code: 'record-not-bibtex', reason: 'the entry is not closed' }

/** True for a text in which an entry that may be a paper starts, with a key or a field. */
export function holdsEntry(text: string): boolean {
  let from = 0
  for (const line of text.split('\n')) {
    const start = START.exec(line)?.[0]
    if (start !== undefined && !/@\s{0,9}(?:string|comment|preamble)/i.test(start)) {
      const behind = text.slice(from + start.length, from + start.length + 300)
      if (/^[^{}"]*[,=]/.test(behind)) return true
    }
    from += line.length + 1
  }
  return false
}

/**
 * Finds the entries; what stands between them is comment, as BibTeX has it. A line that starts an entry while one is
 * open shows that this one was never closed.
 */
export async function* bibtexEntries(chunks: AsyncIterable<string>): AsyncGenerator<EntryText> {
  let start = 0
  let pieces: string[] = []
  let length = 0
  let depth = 0
  const take = (piece: string) => {
    length += piece.length + 1
    if (length <= MAX_RECORD) pieces.push(piece)
    else pieces = []
  }
  const finish = (): EntryText => {
    const entry =
      length <= MAX_RECORD ? { line: start, text: pieces.join('\n') } : { line: start, problem: TOO_LARGE }
    start = 0
    pieces = []
    length = 0
    depth = 0
    return entry
  }
  for await (const { number, text } of linesOf(chunks)) {
    if (text === undefined) {
      yield { line: start || number, problem: TOO_LARGE }
      finish()
      continue
    }
    if (start > 0 && SURE_START.test(text)) {
      yield { line: start, problem: NOT_CLOSED }
      finish()
    }
    for (let from = 0; from < text.length || (start > 0 && from === 0); ) {
      if (start === 0) {
        from = text.indexOf('@', from)
        if (from < 0) break
        if (!START.test(text.slice(from, from + 80))) {
          from++
          continue
        }
        start = number
      }
      const end = endOf(text, from, depth)
      depth = end.depth
      take(text.slice(from, end.at))
      from = end.at
      if (depth === 0 && end.isClosed) yield finish()
      if (from >= text.length) break
    }
  }
  if (start > 0) yield { line: start, problem: NOT_CLOSED }
}

/** Follows braces (an entry may stand in parentheses) up to the end of the entry or of the line. */
function endOf(text: string, from: number, before: number): { at: number; depth: number; isClosed: boolean } {
  let depth = before
  for (let at = from; at < text.length; at++) {
    const c = text.charCodeAt(at)
    if (c === 0x7b || (c === 0x28 && depth === 0)) depth++
    else if (c === 0x7d || (c === 0x29 && depth === 1 && isAlone(text, at))) {
      if (--depth <= 0) return { at: at + 1, depth: 0, isClosed: true }
    }
  }
  return { at: text.length, depth, isClosed: false }
}

/** True for a parenthesis that stands alone on its line: it closes an entry that one opened. */
function isAlone(text: string, at: number): boolean {
  return text.trim() === ')' && text[at] === ')'
}

const HEAD = /^\s*@\s*([A-Za-z][\w-]*)\s*[{(]\s*/
const NAME = /[\s,]*([^\s,={}"#%]+)\s*=\s*/y
const WORD = /[^\s,{}"#]+/y
const JOIN = /\s*#\s*/y

/** Takes an entry apart. Macros are looked up in lower case; one that is not known stands for its name. */
export function parseEntry(text: string, macros: ReadonlyMap<string, string>): Entry | undefined {
  const head = HEAD.exec(text)
  if (!head) return undefined
  const type = head[1]!.toLowerCase()
  let at = head[0].length
  let key = ''
  if (type !== 'string' && type !== 'preamble' && type !== 'comment') {
    const comma = text.indexOf(',', at)
    const end = comma < 0 ? text.length - 1 : comma
    const isField = text.slice(at, end).includes('=')
    if (!isField) {
      key = text.slice(at, end).trim()
      at = end
    }
  }
  const fields = new Map<string, string>()
  for (;;) {
    NAME.lastIndex = at
    const name = NAME.exec(text)
    if (!name) break
    const value = parseValue(text, NAME.lastIndex, macros)
    at = value.end
    const field = name[1]!.toLowerCase()
    if (!fields.has(field)) fields.set(field, value.text)
  }
  return { type, key, fields }
}

/** A value: text in braces or quotes, numbers and macros, joined by `#`. */
function parseValue(
  text: string,
  start: number,
  macros: ReadonlyMap<string, string>,
): { text: string; end: number } {
  let out = ''
  let at = start
  for (;;) {
    const c = text[at]
    if (c === '{' || c === '"') {
      const end = c === '{' ? closingBrace(text, at) : closingQuote(text, at)
      out += text.slice(at + 1, end)
      at = end + 1
    } else {
      WORD.lastIndex = at
      const word = WORD.exec(text)?.[0]
      if (word === undefined) return { text: out, end: at }
      out += macros.get(word.toLowerCase()) ?? MONTHS[word.toLowerCase()] ?? word
      at += word.length
    }
    JOIN.lastIndex = at
    if (!JOIN.test(text)) return { text: out, end: at }
    at = JOIN.lastIndex
  }
}

const MONTHS: Readonly<Record<string, string>> = {
  jan: 'January', feb: 'February', mar: 'March', apr: 'April', may: 'May', jun: 'June', jul: 'July',
  aug: 'August', sep: 'September', oct: 'October', nov: 'November', dec: 'December',
} // biome-ignore format: a table

function closingBrace(text: string, start: number): number {
  let depth = 0
  for (let at = start; at < text.length; at++) {
    const c = text.charCodeAt(at)
    if (c === 0x7b) depth++
    else if (c === 0x7d && --depth === 0) return at
  }
  return text.length
}

/** The quote that closes; one inside braces is text. */
function closingQuote(text: string, start: number): number {
  let depth = 0
  for (let at = start + 1; at < text.length; at++) {
    const c = text.charCodeAt(at)
    if (c === 0x7b) depth++
    else if (c === 0x7d) depth--
    else if (c === 0x22 && depth <= 0) return at
  }
  return text.length
}
