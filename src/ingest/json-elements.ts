import { MAX_RECORD, type Problem, TOO_LARGE } from './format.ts'
import { NOT_JSON } from './json.ts'

/** The text of one element of a JSON list, not yet parsed. `line` is one-based. */
export type JsonElement = { line: number; text: string } | { line: number; problem: Problem }

const NEWLINE = 0x0a
const QUOTE = 0x22
const COMMA = 0x2c
const BACKSLASH = 0x5c
const OPEN_LIST = 0x5b
const CLOSE_LIST = 0x5d
const OPEN_OBJECT = 0x7b
const CLOSE_OBJECT = 0x7d

/**
 * Takes a JSON list apart into its elements without parsing it: follows strings and brackets, in constant
 * memory and linear time. Objects outside a list, and one list after another, are taken apart alike. An
 * element above `MAX_RECORD` characters is skipped.
 */
export async function* jsonElements(chunks: AsyncIterable<string>): AsyncGenerator<JsonElement> {
  let line = 1
  let inList = false
  /** Of the element being read: line, pieces, length, open brackets, and where in a string it stands. */
  let start = 0
  let pieces: string[] = []
  let length = 0
  let depth = 0
  let inString = false
  let isEscaped = false

  const take = (piece: string) => {
    length += piece.length
    if (length <= MAX_RECORD) pieces.push(piece)
    else pieces = []
  }
  const finish = (): JsonElement => {
    const text = pieces.join('')
    const element = length <= MAX_RECORD ? { line: start, text } : { line: start, problem: TOO_LARGE }
    start = 0
    pieces = []
    length = 0
    return element
  }

  for await (const chunk of chunks) {
    let from = 0
    for (let at = 0; at < chunk.length; at++) {
      const c = chunk.charCodeAt(at)
      if (c === NEWLINE) line++
      if (start === 0) {
        if (c <= 0x20 || c === COMMA) continue
        if (c === OPEN_LIST && !inList) inList = true
        else if (c === CLOSE_LIST) inList = false
        else {
          start = line
          from = at
          depth = 0
          inString = c === QUOTE
          isEscaped = false
          if (c === OPEN_OBJECT || c === OPEN_LIST) depth = 1
        }
      } else if (inString) {
        if (isEscaped) isEscaped = false
        else if (c === BACKSLASH) isEscaped = true
        else if (c === QUOTE) inString = false
      } else if (c === QUOTE) inString = true
      else if (c === OPEN_OBJECT || c === OPEN_LIST) depth++
      else if (depth > 0) {
        if ((c === CLOSE_OBJECT || c === CLOSE_LIST) && --depth === 0) {
          take(chunk.slice(from, at + 1))
          yield finish()
        }
      } else if (c === COMMA || c === NEWLINE || c === CLOSE_LIST) {
        take(chunk.slice(from, at))
        yield finish()
        if (c === CLOSE_LIST) inList = false
      }
    }
    if (start !== 0) {
      take(chunk.slice(from))
      from = 0
    }
  }
  if (start !== 0) yield depth > 0 || inString ? { line: start, problem: NOT_JSON } : finish()
  else if (inList) yield { line, problem: { code: 'record-not-json', reason: 'the list is cut off here' } }
}
