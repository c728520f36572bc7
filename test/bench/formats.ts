/** Measures how fast lists are read, beside the parser underneath alone. */
import { Parser } from 'htmlparser2'
import Papa from 'papaparse'
import { bibtexEntries, parseEntry } from '../../src/ingest/bibtex-entries.ts'
import { readPapers } from '../../src/ingest/index.ts'
import { linesOf } from '../../src/ingest/lines.ts'

/** Megabytes of each list, and the size of the pieces that it comes in. */
const SIZE = 12e6
const PIECE = 65_536
const PASSES = 4

const ABSTRACT =
  'We present a method that reads {lists} of papers & turns them into graphs. It is tested on three benchmarks, improves on the best of earlier work by 3.1 points, and needs no training. '.repeat(
    7,
  )

/** A record in each format. */
const RECORDS: Record<string, (n: number) => string> = {
  jsonl: (n) =>
    `${JSON.stringify({ id: `p${n}`, title: `Paper number ${n} of a list`, abstract: ABSTRACT, year: 2024, authors: ['Jane Doe', 'Ann Roe'] })}\n`,
  ris: (n) =>
    `TY  - JOUR\nTI  - Paper number ${n} of a list\nAU  - Doe, Jane\nAU  - Roe, Ann\nPY  - 2024\nDO  - 10.1000/x.${n}\nAB  - ${ABSTRACT}\nER  - \n\n`,
  bibtex: (n) =>
    `@article{doe${n},\n  title = {Paper number ${n} of a {L}ist},\n  author = {Doe, J{\\"o}rg and Roe, Ann},\n  year = {2024},\n  doi = {10.1000/x.${n}},\n  abstract = {${ABSTRACT.replaceAll('&', '\\&')}}\n}\n\n`,
  csv: (n) => `"Paper number ${n} of a list","Doe, Jane; Roe, Ann",2024,"${ABSTRACT}",10.1000/x.${n}\n`,
  'acl-xml': (n) =>
    `<paper id="${n}"><title>Paper number ${n} of a list</title><author><first>Jane</first><last>Doe</last></author><abstract>${ABSTRACT.replaceAll('&', '&amp;')}</abstract><url>2024.x-long.${n}</url></paper>\n`,
}

const HEADS: Record<string, string> = {
  csv: 'Title,Authors,Year,Abstract,DOI\n',
  'acl-xml':
    '<?xml version="1.0"?>\n<collection id="2024.x"><volume id="long"><meta><year>2024</year></meta>\n',
}

/** What stands underneath, on the decoded text. */
const PARSERS: Record<string, { title: string; parse: (text: string) => Promise<number> | number }> = {
  jsonl: {
    title: 'JSON.parse',
    parse: (text) =>
      text
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as unknown).length,
  },
  ris: { title: 'lines alone', parse: async (text) => count(linesOf(piecesOf(text))) },
  bibtex: {
    title: 'entries and fields alone',
    async parse(text) {
      let fields = 0
      for await (const found of bibtexEntries(piecesOf(text))) {
        if ('text' in found) fields += parseEntry(found.text, new Map())?.fields.size ?? 0
      }
      return fields
    },
  },
  csv: { title: 'papaparse', parse: (text) => Papa.parse(text).data.length },
  'acl-xml': {
    title: 'htmlparser2',
    parse(text) {
      let elements = 0
      const parser = new Parser({ onopentag: () => elements++ }, { xmlMode: true })
      for (let at = 0; at < text.length; at += PIECE) parser.write(text.slice(at, at + PIECE))
      parser.end()
      return elements
    },
  },
}

/** Prints a line for each format: megabytes a second, ours and the parser's. */
export async function benchFormats(row: (title: string, speed: number, note: string) => void): Promise<void> {
  for (const [format, record] of Object.entries(RECORDS)) {
    const text = listOf(format, record)
    const bytes = new TextEncoder().encode(text)
    const { title, parse } = PARSERS[format]!
    const ours = await fastest(bytes.length, async () => readBytes(format, bytes))
    row(format, ours, '')
    row(`  ${title}`, await fastest(bytes.length, async () => parse(text)), '')
  }
}

function listOf(format: string, record: (n: number) => string): string {
  const pieces = [HEADS[format] ?? '']
  for (let length = 0, n = 1; length < SIZE; n++) length += pieces[pieces.push(record(n)) - 1]!.length
  return pieces.join('')
}

async function readBytes(format: string, bytes: Uint8Array): Promise<number> {
  let at = 0
  const open = () =>
    new ReadableStream<Uint8Array>({
      pull(controller) {
        if (at >= bytes.length) return controller.close()
        controller.enqueue(bytes.subarray(at, at + PIECE))
        at += PIECE
      },
    })
  let papers = 0
  for await (const reading of readPapers({ name: 'list', open })) {
    if ('paper' in reading) papers++
    else if ('format' in reading && reading.format !== format)
      throw new Error(`${format} was read as ${reading.format}`)
  }
  return papers
}

/** Megabytes a second of the fastest pass, in time of the processor: what else the machine does is left out. */
async function fastest(bytes: number, run: () => Promise<number>): Promise<number> {
  let best = 0
  for (let pass = 0; pass < PASSES; pass++) {
    const start = process.cpuUsage()
    if ((await run()) === 0) throw new Error('nothing was read')
    const { user, system } = process.cpuUsage(start)
    best = Math.max(best, bytes / (user + system))
  }
  return best
}

async function count(items: AsyncIterable<unknown>): Promise<number> {
  let found = 0
  for await (const _ of items) found++
  return found
}

async function* piecesOf(text: string): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += PIECE) yield text.slice(at, at + PIECE)
}
