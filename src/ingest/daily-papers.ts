import { type Format, type Problem, type RawRecord, TOO_LARGE } from './format.ts'
import { type Line, linesOf } from './lines.ts'

/** Lines that only the head of a saved page has. */
const HEADER = new Set([
  'new',
  'Get trending papers in your email inbox!',
  'Subscribe',
  'Daily Papers',
  'byAK and the research community',
])
/** The header ends with a line such as "Jun 26". */
const DATE = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}(?:, \d{4})?$/
/** Votes or comments beside an entry. */
const COUNT = /^\d{1,6}$|^\d{1,3}(?:\.\d)?k$/
/** Lines with text that the header has at most. */
const HEADER_LINES = 12
/** Characters that a title has at most. */
const TITLE_LENGTH = 250

const NO_ABSTRACT: Problem = {
  code: 'record-no-abstract',
  reason: 'no abstract follows this title; it is kept without one',
}

type TextLine = Line & { text: string }

/** The text of a saved "Daily Papers" search page: some header lines, then titles and abstracts by turns. */
export const dailyPapers: Format = {
  id: 'daily-papers',
  title: 'text of a saved "Daily Papers" page: titles and abstracts by turns',
  example: `new

Get trending papers in your email inbox!

Subscribe

Daily Papers

byAK and the research community

Jun 26

Reading Graphs from Lists

We present ReadGraph, which turns a reading list into a graph. It needs no key and no network.

A Second Paper

Its abstract is short. It ends here.
`,
  detect(head) {
    const lines = head.split('\n').map((line) => line.trim())
    const [first = '', ...others] = lines.filter((line) => line !== '').slice(0, HEADER_LINES)
    if (/^[{[<@%]/.test(first)) return false
    return DATE.test(first) || [first, ...others].some((line) => line !== 'new' && HEADER.has(line))
  },
  async *read(chunks) {
    let entry: Entry | undefined
    for await (const [line, next] of withNext(withoutHeader(linesWithText(chunks)))) {
      if (line.text === undefined) yield { line: line.number, problem: TOO_LARGE }
      else if (!entry) entry = { title: line as TextLine, abstract: [] }
      else if (belongsTo(entry, line as TextLine, next)) entry.abstract.push(line as TextLine)
      else {
        yield toRecord(entry)
        entry = { title: line as TextLine, abstract: [] }
      }
    }
    if (entry) yield toRecord(entry)
  },
}

interface Entry {
  title: TextLine
  abstract: TextLine[]
}

/**
 * Whether a line goes on with an entry or starts the next. By turns, except where the line after it shows
 * that an abstract is missing or has one more paragraph.
 */
function belongsTo(entry: Entry, line: TextLine, next: Line | undefined): boolean {
  const isNextTitle = !next?.text || looksLikeTitle(next.text)
  if (entry.abstract.length === 0) return !looksLikeTitle(line.text) || isNextTitle
  return !looksLikeTitle(line.text) && isNextTitle
}

function looksLikeTitle(text: string): boolean {
  const line = text.trim()
  return line.length <= TITLE_LENGTH && !line.endsWith('.')
}

function toRecord({ title, abstract }: Entry): RawRecord {
  let text = ''
  abstract.forEach((line, i) => {
    if (i > 0) text += line.number === abstract[i - 1]!.number + 1 ? '\n' : '\n\n'
    text += line.text
  })
  const record = { line: title.number, value: { title: title.text, abstract: text } }
  return abstract.length > 0 ? record : { ...record, warning: NO_ABSTRACT }
}

async function* linesWithText(chunks: AsyncIterable<string>): AsyncGenerator<Line> {
  for await (const line of linesOf(chunks)) {
    const text = line.text?.trim()
    if (text !== '' && !(text !== undefined && COUNT.test(text))) yield line
  }
}

/** Leaves out everything through the date line; where there is no date, the known header lines. */
async function* withoutHeader(lines: AsyncGenerator<Line>): AsyncGenerator<Line> {
  const start: Line[] = []
  while (start.length < HEADER_LINES) {
    const { value, done } = await lines.next()
    if (done) break
    start.push(value)
  }
  const date = start.findIndex((line) => DATE.test(line.text?.trim() ?? ''))
  const first = start.findIndex((line) => !HEADER.has(line.text?.trim() ?? ''))
  if (date >= 0) yield* start.slice(date + 1)
  else if (first >= 0) yield* start.slice(first)
  yield* lines
}

async function* withNext(lines: AsyncIterable<Line>): AsyncGenerator<[Line, Line | undefined]> {
  let held: Line | undefined
  for await (const line of lines) {
    if (held) yield [held, line]
    held = line
  }
  if (held) yield [held, undefined]
}
