import { Command } from 'commander'
import { type Input, isSkippedRecord, readAll, SeenPapers } from '../ingest/index.ts'
import type { Paper } from '../model.ts'
import { assertNothingSkipped } from '../node/diagnostics.ts'
import { findInputs } from '../node/inputs.ts'
import { readNames } from '../node/names.ts'
import { writeFileWhole } from '../node/output.ts'
import { type Progress, startProgress } from '../node/progress.ts'
import { Complaints } from './complaints.ts'
import {
  formatOption,
  INPUTS,
  inputFormats,
  mapOption,
  namesOption,
  strictOption,
  workersOption,
} from './options.ts'
import { packOption, readPackOption } from './packs.ts'
import { writeOut } from './stdout.ts'

interface Options {
  output: string
  format?: string
  map?: Record<string, string>
  workers?: number
  strict?: boolean
  pack: string[]
  names?: string
}

export function extractCommand(): Command {
  return new Command('extract')
    .description('write the facts of each paper alone, one line of JSON a paper, as a stream')
    .argument('[input...]', INPUTS)
    .option('-o, --output <file>', 'file to write, - for standard output', '-')
    .addOption(formatOption())
    .addOption(mapOption())
    .addOption(packOption())
    .addOption(namesOption())
    .addOption(workersOption())
    .addOption(strictOption())
    .addHelpText('after', inputFormats())
    .addHelpText('after', '\nExample:\n  zcat papers.jsonl.gz | paperloom extract - -o facts.jsonl')
    .action(async (paths: string[], options: Options) => {
      const { extractLines } = await import('../node/pool.ts')
      const packs = await readPackOption(options.pack, paths)
      const names = options.names === undefined ? [] : [await readNames(options.names)]
      const progress = startProgress()
      const complaints = new Complaints()
      const counts = { written: 0, repeats: 0, skipped: 0, withoutAbstract: 0 }
      try {
        const papers = readOnce(await findInputs(paths), options, { progress, complaints, counts })
        const lines = extractLines(papers, options.workers, { packs, names })
        if (options.output === '-') await writeOut(lines)
        else await writeFileWhole(options.output, lines)
      } finally {
        progress.stop()
        complaints.finish('')
      }
      const { written, repeats, skipped, withoutAbstract } = counts
      process.stderr.write(
        `${written} papers, ${withoutAbstract} without abstract; ${repeats} repeats left out, ${skipped} records skipped\n`,
      )
    })
}

interface Run {
  progress: Progress
  complaints: Complaints
  counts: { written: number; repeats: number; skipped: number; withoutAbstract: number }
}

/** The papers of all inputs, in their order, without those that were there before. */
async function* readOnce(
  inputs: readonly Input[],
  options: Options,
  { progress, complaints, counts }: Run,
): AsyncGenerator<Paper> {
  const seen = new SeenPapers()
  for await (const reading of readAll(inputs, { format: options.format, columns: options.map })) {
    if ('diagnostic' in reading) {
      if (options.strict) assertNothingSkipped([reading.diagnostic])
      if (isSkippedRecord(reading.diagnostic)) counts.skipped++
      progress.stop()
      complaints.add(reading.diagnostic)
    } else if ('paper' in reading) {
      if (seen.isRepeat(reading.paper)) counts.repeats++
      else {
        if (reading.paper.abstract.trim() === '') counts.withoutAbstract++
        progress.onProgress('extracting', ++counts.written, 0)
        yield reading.paper
      }
    }
  }
}
