import { Command } from 'commander'
import { type MergedPaper, mergePapers } from '../ingest/index.ts'
import type { Paper } from '../model.ts'
import { findInputs } from '../node/inputs.ts'
import { Complaints } from './complaints.ts'
import { formatOption, INPUTS, inputFormats, jsonOption, mapOption } from './options.ts'
import { writeOut } from './stdout.ts'
import { plain } from './terminal.ts'

/** Characters of a title or id. */
const WIDTH = 100

interface Options {
  format?: string
  map?: Record<string, string>
  duplicates?: boolean
  json?: boolean
}

export function papersCommand(): Command {
  return new Command('papers')
    .description('list the papers of a reading list as they are read, or what was merged in them and why')
    .argument('[input...]', INPUTS)
    .option('--duplicates', 'only papers that several records gave: each record, and why they are one paper')
    .addOption(formatOption())
    .addOption(mapOption())
    .addOption(jsonOption())
    .addHelpText('after', inputFormats())
    .addHelpText('after', '\nExample:\n  paperloom papers zotero.bib scopus.ris --duplicates')
    .action(async (paths: string[], options: Options) => {
      const { papers, merged } = await readMerged(paths, options)
      const listed = options.duplicates ? merged : papers
      if (options.json) await writeOut([`${JSON.stringify(listed, null, 2)}\n`])
      else await writeOut(options.duplicates ? duplicatesText(merged) : papers.map(paperLine))
    })
}

async function readMerged(paths: readonly string[], { format, map: columns }: Options) {
  const { readRecords } = await import('../pipeline.ts')
  const complaints = new Complaints()
  try {
    const records = await readRecords(await findInputs(paths), {
      format,
      columns,
      onDiagnostic: (diagnostic) => complaints.add(diagnostic),
    })
    return mergePapers(records.papers)
  } finally {
    complaints.finish('')
  }
}

function paperLine({ id, year, title }: Paper): string {
  return `${plain(id, WIDTH)}\t${year ?? ''}\t${plain(title, WIDTH)}\n`
}

/** A paragraph for each paper: its title, why its records are one, and the records. */
function* duplicatesText(merged: readonly MergedPaper[]): Generator<string> {
  if (merged.length === 0) yield 'No paper stands in the input twice.\n'
  for (const { id, title, reasons, records } of merged) {
    yield `${plain(title, WIDTH)}\n  ${plain(id, WIDTH)}, merged by ${plain(reasons.join('; '), 3 * WIDTH)}\n`
    for (const record of records) yield `  - ${recordText(record, title)}\n`
    yield '\n'
  }
}

/** Where a record stood, with its id; its title where it is another. */
function recordText({ id, title, year, sources }: MergedPaper['records'][number], kept: string): string {
  const places = sources.map(({ input, format }) => `${input} (${format})`).join(', ')
  const about = [places, id, year, title === kept ? undefined : title].filter((part) => part !== undefined)
  return plain(about.join(', '), 3 * WIDTH)
}
