import { MAX_RECORD } from './format.ts'

/** A line without its end; `text` is undefined where the line was longer than `MAX_RECORD`. */
export interface Line {
  /** One-based. */
  number: number
  text: string | undefined
}

/**
 * Splits text into lines at `\n` or `\r\n`. Linear in the text whatever the size of the pieces; holds one
 * line and one piece, and of a line above `MAX_RECORD` nothing.
 */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<Line> {
  let pending: string[] = []
  let length = 0
  let number = 1
  const take = (piece: string) => {
    length += piece.length
    if (length <= MAX_RECORD) pending.push(piece)
    else pending = []
  }
  const line = (): Line => {
    const text = length <= MAX_RECORD ? withoutReturn(pending.join('')) : undefined
    pending = []
    length = 0
    return { number: number++, text }
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let at = chunk.indexOf('\n'); at >= 0; at = chunk.indexOf('\n', from)) {
      take(chunk.slice(from, at))
      yield line()
      from = at + 1
    }
    if (from < chunk.length) take(chunk.slice(from))
  }
  if (length > 0) yield line()
}

function withoutReturn(text: string): string {
  return text.endsWith('\r') ? text.slice(0, -1) : text
}
