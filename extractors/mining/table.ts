import { PaperloomError } from '../../src/errors.ts'
import { CONTEXTS } from './contexts.ts'

/** Fewest papers that must say a name: what one or two papers alone say is never kept. */
export const FEWEST_PAPERS = 3

/** One name and its counts. */
export interface MinedName {
  /** As most papers spell it. */
  name: string
  /** Number of papers, and of those in each of CONTEXTS. */
  counts: number[]
}

/** How often names stand in which context in some corpus. */
export interface MinedTable {
  /** Papers that were counted. */
  papers: number
  /** Sorted by name. */
  names: MinedName[]
}

/** A table as it is written: JSON, a name a line. */
export interface WrittenTable {
  format: string
  papers: number
  contexts: string[]
  /** `name<tab>papers a1 c3`: the letter is the place among `contexts`, the number counts papers; zeros are left out. */
  names: string[]
}

const FORMAT = 'paperloom-names-1'
const LETTER_A = 97

/** The table as text, a name a line; the same table gives the same text. */
export function* writeTable({ papers, names }: MinedTable): Generator<string> {
  const contexts = JSON.stringify(CONTEXTS)
  yield `{"format":${JSON.stringify(FORMAT)},"papers":${papers},"contexts":${contexts},"names":[`
  let separator = '\n'
  for (const entry of names) {
    yield separator + JSON.stringify(lineOf(entry))
    separator = ',\n'
  }
  yield '\n]}\n'
}

function lineOf({ name, counts }: MinedName): string {
  let line = `${name}\t${counts[0]}`
  for (let i = 1; i < counts.length; i++)
    if (counts[i]) line += String.fromCharCode(LETTER_A + i - 1) + counts[i]
  return line
}

/**
 * Reads a written table.
 * @throws PaperloomError `names-broken` where it is none
 */
export function readTable(written: unknown): MinedTable {
  if (!isWritten(written)) throw new PaperloomError('names-broken', 'is no table of names')
  return { papers: written.papers, names: written.names.map(readLine) }
}

function isWritten(value: unknown): value is WrittenTable {
  const { format, papers, contexts, names } = (value ?? {}) as Partial<WrittenTable>
  return (
    format === FORMAT &&
    Number.isSafeInteger(papers) &&
    Array.isArray(contexts) &&
    contexts.join() === CONTEXTS.join() &&
    Array.isArray(names)
  )
}

function readLine(line: unknown, place: number): MinedName {
  const tab = typeof line === 'string' ? line.indexOf('\t') : -1
  const counts = tab > 0 ? readCounts(line as string, tab + 1) : undefined
  if (!counts) throw new PaperloomError('names-broken', `is broken at name ${place + 1}`)
  return { name: (line as string).slice(0, tab), counts }
}

/** Digits, then a letter and digits for each context; undefined where it is anything else. */
function readCounts(line: string, from: number): number[] | undefined {
  const counts = new Array<number>(CONTEXTS.length + 1).fill(0)
  let column = 0
  let digits = 0
  for (let i = from; i < line.length; i++) {
    const code = line.charCodeAt(i)
    if (code >= 48 && code <= 57) {
      if (++digits > 9) return undefined
      counts[column] = (counts[column] as number) * 10 + code - 48
      continue
    }
    const next = code - LETTER_A + 1
    if (digits === 0 || next <= column || next > CONTEXTS.length) return undefined
    column = next
    digits = 0
  }
  return digits > 0 ? counts : undefined
}
