import { Command, Option } from 'commander'
import { FEWEST_PAPERS } from '../../extractors/mining/table.ts'
import { PaperloomError } from '../errors.ts'
import type { Diagnostic } from '../model.ts'
import { assertNothingSkipped } from '../node/diagnostics.ts'
import { findInputs } from '../node/inputs.ts'
import type { MineReport } from '../node/mine.ts'
import { startProgress } from '../node/progress.ts'
import { Complaints } from './complaints.ts'
import {
  formatOption,
  INPUTS,
  inputFormats,
  jsonOption,
  mapOption,
  positiveInteger,
  strictOption,
} from './options.ts'
import { table } from './terminal.ts'

interface Options {
  output: string
  format?: string
  map?: Record<string, string>
  minPapers: number
  strict?: boolean
  json?: boolean
}

export function mineCommand(): Command {
  return new Command('mine')
    .description('count in which contexts many papers use each name, as a table for --names')
    .argument('[input...]', INPUTS)
    .requiredOption('-o, --output <file>', 'table to write; packed if it ends in .gz')
    .addOption(minPapersOption())
    .addOption(formatOption())
    .addOption(mapOption())
    .addOption(strictOption())
    .addOption(jsonOption())
    .addHelpText('after', inputFormats())
    .addHelpText(
      'after',
      '\nExample:\n  paperloom mine papers.jsonl -o names.json.gz && paperloom build papers.jsonl --names names.json.gz',
    )
    .action(async (paths: string[], options: Options) => {
      const report = await mineWithProgress(paths, options)
      process.stdout.write(
        options.json ? `${JSON.stringify(report, null, 2)}\n` : summary(report, options.output),
      )
    })
}

function minPapersOption(): Option {
  return new Option('-m, --min-papers <n>', 'leave out names that fewer papers say')
    .argParser(atLeastFewest)
    .default(FEWEST_PAPERS)
}

function atLeastFewest(text: string): number {
  const papers = positiveInteger(text)
  if (papers >= FEWEST_PAPERS) return papers
  throw new PaperloomError('usage', `A table holds no name that fewer than ${FEWEST_PAPERS} papers say`)
}

async function mineWithProgress(paths: string[], options: Options): Promise<MineReport> {
  const { output, format, map: columns, minPapers, strict } = options
  const { mineInputs } = await import('../node/mine.ts')
  const { onProgress, stop } = startProgress()
  const complaints = new Complaints()
  const onDiagnostic = (diagnostic: Diagnostic) => {
    if (strict) assertNothingSkipped([diagnostic])
    stop()
    complaints.add(diagnostic)
  }
  const onRecord = (records: number) => onProgress('reading', records, 0)
  try {
    return await mineInputs(await findInputs(paths), {
      output,
      format,
      columns,
      minPapers,
      onRecord,
      onDiagnostic,
    })
  } finally {
    stop()
    complaints.finish('')
  }
}

function summary({ records, skipped, papers, names }: MineReport, output: string): string {
  return table([
    ['records read', records],
    ['records skipped', skipped],
    ['papers', papers],
    ['names', names],
    ['table', output],
  ])
}
