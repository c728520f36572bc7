/** Mining: from inputs to a table of names and the contexts they stand in. */
import { gzipSync } from 'node:zlib'
import { Miner } from '../../extractors/mining/miner.ts'
import { writeTable } from '../../extractors/mining/table.ts'
import { type Input, isSkippedRecord, keysOf, type ReadOptions, readAll } from '../ingest/index.ts'
import type { Diagnostic } from '../model.ts'
import { writeFileWhole } from './output.ts'

export interface MineRequest extends ReadOptions {
  /** Fewest papers that must say a name. */
  minPapers?: number | undefined
  /** The table; packed where it ends in .gz. */
  output: string
  onRecord: (records: number) => void
  onDiagnostic: (diagnostic: Diagnostic) => void
}

export interface MineReport {
  /** Read, repeats among them. */
  records: number
  skipped: number
  papers: number
  names: number
}

/**
 * Counts the names of all inputs into a table. The same records give the same bytes, whatever their order; a record
 * is read and let go.
 * @throws PaperloomError for inputs that cannot be read and a file that cannot be written.
 */
export async function mineInputs(inputs: readonly Input[], request: MineRequest): Promise<MineReport> {
  const miner = new Miner()
  let [records, skipped] = [0, 0]
  for await (const reading of readAll(inputs, request)) {
    if ('paper' in reading) {
      miner.add(keysOf(reading.paper), reading.paper)
      request.onRecord(++records)
    } else if ('diagnostic' in reading) {
      if (isSkippedRecord(reading.diagnostic)) skipped++
      request.onDiagnostic(reading.diagnostic)
    }
  }
  const table = miner.finish(request.minPapers)
  const lines = writeTable(table)
  await writeFileWhole(request.output, request.output.endsWith('.gz') ? packed(lines) : lines)
  return { records, skipped, papers: table.papers, names: table.names.length }
}

/** The byte for the system that packed it. */
const SYSTEM_AT = 9
const UNKNOWN_SYSTEM = 255

/** Gzip without a date or the name of a system, so that the same text gives the same bytes everywhere. */
function packed(lines: Iterable<string>): Uint8Array[] {
  const bytes = gzipSync([...lines].join(''), { level: 9 })
  bytes[SYSTEM_AT] = UNKNOWN_SYSTEM
  return [bytes]
}
