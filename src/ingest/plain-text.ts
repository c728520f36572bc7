import { type Format, TOO_LARGE } from './format.ts'
import { type Line, linesOf } from './lines.ts'

/** Characters that a title has at most, and an abstract at least. */
const TITLE_LENGTH = 300
const ABSTRACT_LENGTH = 30

/** Plain text: a line with a title, lines with an abstract, an empty line. */
export const plainText: Format = {
  id: 'plain-text',
  title: 'plain text: a title on a line, its abstract on the next ones, an empty line between papers',
  isGeneral: true,
  example: `Reading Graphs from Lists
We present ReadGraph, which turns a reading list
into a graph.

A Second Paper
It has an abstract, which stands on one line.
`,
  detect(head) {
    const blocks = head
      .replaceAll('\r', '')
      .split(/\n[ \t]{0,20}\n/)
      .map((block) => block.trim())
      .filter((block) => block !== '')
    const whole = head.length < 60_000 ? blocks : blocks.slice(0, -1)
    return whole.length > 0 && whole.filter(isPaper).length >= Math.max(1, whole.length * 0.8)
  },
  async *read(chunks) {
    let block: Line[] = []
    for await (const line of linesOf(chunks)) {
      if (line.text === undefined) yield { line: line.number, problem: TOO_LARGE }
      else if (line.text.trim() !== '') block.push(line)
      else {
        if (block.length > 0) yield toRecord(block)
        block = []
      }
    }
    if (block.length > 0) yield toRecord(block)
  },
}

/** A short line that is no sentence, and then sentences. */
function isPaper(block: string): boolean {
  const end = block.indexOf('\n')
  if (end < 0) return false
  const [title, abstract] = [block.slice(0, end).trim(), block.slice(end + 1).trim()]
  return (
    title.length >= 4 &&
    title.length <= TITLE_LENGTH &&
    !title.endsWith('.') &&
    /^[\p{Lu}\p{N}"“‘'([$]/u.test(title) &&
    abstract.length >= ABSTRACT_LENGTH &&
    /[.!?)"”]$/.test(abstract) &&
    /\p{L}\p{L} \p{L}/u.test(abstract)
  )
}

function toRecord([title, ...abstract]: readonly Line[]): { line: number; value: unknown } {
  return {
    line: title!.number,
    value: { title: title!.text, abstract: abstract.map(({ text }) => text).join('\n') },
  }
}
