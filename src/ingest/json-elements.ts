import { MAX_RECORD, type Problem, TOO_LARGE } from './format.ts'
import { NOT_JSON } from './json.ts'

/** The text of one element of a JSON list, not yet parsed. `line` is one-based. */
export type JsonElement = { line: number; text: string } | { line: number; problem: Problem }

const NEWLINE = 0x0a
const QUOTE = 0x22
const COMMA = 0x2c
const COLON = 0x3a
const BACKSLASH = 0x5c
const OPEN_LIST = 0x5b
const CLOSE_LIST = 0x5d
const OPEN_OBJECT = 0x7b
const CLOSE_OBJECT = 0x7d

/**
 * Takes a JSON list apart into its elements without parsing it: follows strings and brackets, in constant
 * memory and linear time. Objects outside a list, and one list after another, are taken apart alike; so is a list
 * inside an object under one of the keys `under`, in place of that object. An element above `MAX_RECORD` characters
 * is skipped.
 */
export async function* jsonElements(
  chunks: AsyncIterable<string>,
  under: readonly string[] = [],
): AsyncGenerator<JsonElement> {
  let line = 1
  let inList = false
  /** Of the element being read: line, pieces, length, open brackets, and where in a string it stands. */
  let start = 0
  let pieces: string[] = []
  let length = 0
  let depth = 0
  let inString = false
  let isEscaped = false
  /** Objects around the list that is taken apart, and whether we are behind it. */
  let around = 0
  let isBehind = false
  const keys = new LastKey(under)

  const take = (piece: string) => {
    length += piece.length
    if (length <= MAX_RECORD) pieces.push(piece)
    else pieces = []
  }
  const drop = () => {
    start = 0
    pieces = []
    length = 0
    isBehind = around > 0 && !inList
    depth = isBehind ? around : 0
  }
  const finish = (): JsonElement => {
    const text = pieces.join('')
    const element = length <= MAX_RECORD ? { line: start, text } : { line: start, problem: TOO_LARGE }
    drop()
    return element
  }

  for await (const chunk of chunks) {
    let from = 0
    for (let at = 0; at < chunk.length; at++) {
      const c = chunk.charCodeAt(at)
      if (c === NEWLINE) line++
      if (inString) {
        if (isEscaped) isEscaped = false
        else if (c === BACKSLASH) isEscaped = true
        else if (c === QUOTE) inString = false
        if (depth === 1 && !inList) keys.add(c)
      } else if (isBehind) {
        if (c === QUOTE) inString = true
        else if (c === OPEN_OBJECT || c === OPEN_LIST) depth++
        else if ((c === CLOSE_OBJECT || c === CLOSE_LIST) && --depth === 0) {
          around = 0
          isBehind = false
        }
      } else if (start === 0) {
        if (c <= 0x20 || c === COMMA) continue
        if (c === OPEN_LIST && !inList) inList = true
        else if (c === CLOSE_LIST) {
          inList = false
          drop()
        } else {
          start = line
          from = at
          inString = c === QUOTE
          isEscaped = false
          depth = c === OPEN_OBJECT || c === OPEN_LIST ? 1 : 0
          keys.start()
        }
      } else if (c === QUOTE) {
        inString = true
        if (depth === 1 && !inList) keys.start()
      } else if (c === COLON) {
        if (depth === 1 && !inList) keys.end()
      } else if (c === OPEN_OBJECT || c === OPEN_LIST) {
        if (depth === 1 && !inList && keys.isWanted) {
          around++
          inList = c === OPEN_LIST
          pieces = []
          length = 0
          start = inList ? 0 : line
          from = at
          depth = inList ? 0 : 1
          keys.start()
        } else depth++
      } else if (depth > 0) {
        if (c === COMMA) keys.start()
        else if ((c === CLOSE_OBJECT || c === CLOSE_LIST) && --depth === 0) {
          take(chunk.slice(from, at + 1))
          yield finish()
        }
      } else if (c === COMMA || c === NEWLINE || c === CLOSE_LIST) {
        take(chunk.slice(from, at))
        if (c === CLOSE_LIST) inList = false
        yield finish()
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

/** Characters that a wanted key may have. */
const LONGEST = 40

/** The key before the value that is read, as far as it may be one of those wanted. */
class LastKey {
  isWanted = false
  private text = ''

  constructor(private readonly wanted: readonly string[]) {}

  start(): void {
    this.isWanted = false
    this.text = ''
  }

  add(code: number): void {
    if (code !== QUOTE && this.wanted.length > 0 && this.text.length < LONGEST)
      this.text += String.fromCharCode(code)
  }

  end(): void {
    this.isWanted = this.wanted.includes(this.text)
  }
}
