import type { ParseResult } from 'papaparse'
import { splitNames } from './authors.ts'
import { type ColumnField, columnsOf } from './csv-columns.ts'
import { type Format, MAX_RECORD, type Problem, type RawRecord, TOO_LARGE } from './format.ts'

const DELIMITERS = [',', ';', '\t', '|']
/** Lines that may stand before the header: a title, "sep=;". */
const BEFORE_HEADER = 5
const NO_TITLE: Problem = {
  code: 'record-no-title-column',
  reason: 'no column is a title; say which is with --map title=COLUMN',
}

const OPEN_QUOTE: Problem = { code: 'record-not-csv', reason: 'a quote is never closed' }
/** Lines at the end of a file whose quotes are never closed, of which each is passed over. */
const MOST_OPEN_QUOTES = 50

/** Tables with a header: comma, semicolon, tab or bar between cells, quotes as spreadsheets write them. */
export const csv: Format = {
  id: 'csv',
  title: 'CSV or TSV with a header: Zotero, Scopus, Embase, MiniConf, spreadsheets (see --map)',
  isGeneral: true,
  example: `Title,Authors,Year,Abstract,DOI
Reading Graphs from Lists,Jane Doe; Ann Roe,2025,"We present ReadGraph, which turns ""a list"" into
a graph.",10.1000/csv.2025.1
A Second Paper,Bo Beispiel,2024,It has an abstract.,
`,
  detect(head, { columns = {} } = {}) {
    const header = findHeader(head)
    if (header?.columns.has('title') && header.cells.length > 1) return true
    return columns.title !== undefined && hasColumn(head, columns.title)
  },
  async *read(chunks, options = {}) {
    const { Parser } = (await import('papaparse')).default as unknown as Papa
    const table = new Table(Parser, options.columns)
    for await (const chunk of withoutReturns(chunks)) yield* table.take(chunk)
    yield* table.finish()
  },
}

/** The low-level parser of papaparse, which stops before a row that is not complete. */
interface Papa {
  Parser: new (config: {
    delimiter: string
    newline: string
  }) => {
    parse(input: string, baseIndex: number, ignoreLastRow: boolean): ParseResult<string[]>
  }
}

/** Reads rows as their text comes. */
class Table {
  private text = ''
  private line = 1
  private columns: Map<ColumnField, number> | undefined
  private delimiter = ','
  /** Characters from which another look for a complete row is worth it. */
  private enough = 0

  constructor(
    private readonly parser: Papa['Parser'],
    private readonly given: Readonly<Record<string, string>> | undefined,
  ) {}

  *take(chunk: string): Generator<RawRecord> {
    this.text += chunk
    if (this.text.length < Math.min(this.enough, MAX_RECORD + 1)) return
    if (!this.columns && this.text.length < HEAD) return
    yield* this.rows()
    this.enough = this.text.length * 2
    if (this.text.length > MAX_RECORD) yield* this.skipLine(TOO_LARGE)
  }

  *finish(): Generator<RawRecord> {
    for (let tries = 0; tries < MOST_OPEN_QUOTES; tries++) {
      yield* this.rows()
      if (!this.columns?.has('title') || this.text === '') return
      const { data, errors } = this.parse(false)
      if (!errors.some(({ code }) => code === 'MissingQuotes')) {
        yield* this.recordsOf(data)
        return
      }
      yield* this.skipLine(OPEN_QUOTE)
    }
  }

  /** Goes on behind a line whose quote is never closed. */
  private *skipLine(problem: Problem): Generator<RawRecord> {
    yield { line: this.line, problem }
    const end = this.text.indexOf('\n') + 1
    this.text = end > 0 ? this.text.slice(end) : ''
    this.line++
    this.enough = 0
  }

  private parse(ignoresLast: boolean): ParseResult<string[]> {
    return new this.parser({ delimiter: this.delimiter, newline: '\n' }).parse(this.text, 0, ignoresLast)
  }

  /** The rows that are complete. */
  private *rows(): Generator<RawRecord> {
    if (!this.columns) {
      const header = findHeader(this.text, this.given)
      if (!header) return
      this.columns = header.columns
      this.delimiter = header.delimiter
      this.line += header.lines
      this.text = this.text.slice(header.end)
      if (!header.columns.has('title')) yield { line: this.line, problem: NO_TITLE }
    }
    if (!this.columns.has('title')) {
      this.text = ''
      return
    }
    const { data, meta } = this.parse(true)
    yield* this.recordsOf(data)
    this.text = this.text.slice(meta.cursor)
  }

  private *recordsOf(rows: readonly string[][]): Generator<RawRecord> {
    for (const row of rows) {
      const { line } = this
      this.line += 1 + row.reduce((sum, cell) => sum + newlinesIn(cell), 0)
      if (row.some((cell) => cell.trim() !== '')) yield { line, value: toFields(row, this.columns!) }
    }
  }
}

/** Characters that are waited for before the header is looked for. */
const HEAD = 16 * 1024

interface Header {
  cells: string[]
  columns: Map<ColumnField, number>
  delimiter: string
  /** Where the rows start, and how many lines stand before. */
  end: number
  lines: number
}

/** Finds the line with the names of columns among the first, and what stands between its cells. */
function findHeader(text: string, given?: Readonly<Record<string, string>>): Header | undefined {
  let start = 0
  let first: Header | undefined
  for (let lines = 1; lines <= BEFORE_HEADER; lines++) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const line = text.slice(start, end).replace(/\r$/, '')
    const delimiter = delimiterOf(line, Object.values(given ?? {}))
    const cells = cellsOf(line, delimiter)
    if (cells.length > 1 || given) {
      const columns = given && cells.length > 1 ? columnsOf(cells, given) : columnsOf(cells)
      const header = { cells, columns, delimiter, end: end + 1, lines }
      if (columns.has('title')) return header
      first ??= header
    }
    if (newline < 0) break
    start = newline + 1
  }
  return first
}

/** True where one of the first lines has a cell of this name. */
function hasColumn(head: string, name: string): boolean {
  const lines = head.split(/\r?\n/, BEFORE_HEADER)
  return lines.some((line) => cellsOf(line, delimiterOf(line, [name])).includes(name))
}

/** The delimiter that makes most cells, `names` among them where that can be. */
function delimiterOf(line: string, names: readonly string[]): string {
  const cells = DELIMITERS.map((delimiter) => cellsOf(line, delimiter))
  const counts = cells.map((own) => own.length + (names.some((name) => own.includes(name)) ? line.length : 0))
  return DELIMITERS[counts.indexOf(Math.max(...counts))]!
}

/** The cells of a header; a delimiter inside quotes is none. */
function cellsOf(line: string, delimiter: string): string[] {
  const cells: string[] = []
  let cell = ''
  let isQuoted = false
  for (const c of line) {
    if (c === '"') isQuoted = !isQuoted
    else if (c === delimiter && !isQuoted) {
      cells.push(cell.trim())
      cell = ''
    } else cell += c
  }
  return [...cells, cell.trim()]
}

function toFields(
  row: readonly string[],
  columns: ReadonlyMap<ColumnField, number>,
): Record<string, unknown> {
  const cell = (field: ColumnField) => {
    const at = columns.get(field)
    return at === undefined ? undefined : withoutMarks(row[at] ?? '').trim() || undefined
  }
  const links = cell('links')
  return {
    id: cell('id'),
    title: cell('title'),
    abstract: abstractIn(cell('abstract')),
    authors: authorsIn(cell('authors')),
    year: /\b(?:1[5-9]|20)\d{2}\b/.exec(cell('year') ?? cell('venue') ?? '')?.[0],
    venue: cell('venue'),
    doi: cell('doi'),
    arxiv: cell('arxiv'),
    acl: cell('acl'),
    openreview: cell('openreview'),
    url: cell('url')?.split(/[;|\s]/)[0],
    links: links?.split(/[;|,\s]+/),
    keywords: cell('keywords')?.split(cell('keywords')?.includes(';') ? ';' : /[|,]/),
  }
}

/** A quote mark before what a spreadsheet would take for a formula, as our own tables have it, is no part of the text. */
function withoutMarks(cell: string): string {
  if (!cell.includes("'")) return cell
  return cell
    .replace(/^'(?='*(?:[ \ufeff]*[=+\-@＝＋－＠]|[\t\r\n]))/, '')
    .replace(/([;\t\r\n] *)'(?='*[=+\-@＝＋－＠])/g, '$1')
}

/** What databases write where they have no abstract. */
function abstractIn(text: string | undefined): string | undefined {
  return text !== undefined && /^(?:\[no abstract available\]|n\/a|none)$/i.test(text) ? undefined : text
}

/** Names of authors, also as Embase and Scopus have them: "Liu R., Adler D.G.". */
function authorsIn(text: string | undefined): string[] | undefined {
  if (text === undefined) return undefined
  const names = splitNames(text)
  return names.map((name) => name.replace(/\s{0,2}\(\d{5,15}\)$/, ''))
}

function newlinesIn(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++
  return count
}

/** Line ends of Windows as those of Unix. */
async function* withoutReturns(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let held = ''
  for await (const chunk of chunks) {
    const text = held + chunk
    held = text.endsWith('\r') ? '\r' : ''
    yield (held ? text.slice(0, -1) : text).replaceAll('\r\n', '\n')
  }
  if (held) yield held
}
