import { Command } from 'commander'
import type { AddReport } from '../node/add.ts'
import { readIdentityFor } from '../node/identity-file.ts'
import { printJson } from './answer.ts'
import { withProgress } from './build.ts'
import { CHANGES } from './diff.ts'
import { describeDiff } from './diff-text.ts'
import {
  formatOption,
  graphOption,
  identityOption,
  idsFromOption,
  inputFormats,
  jsonOption,
  limitOption,
  mapOption,
  namesOption,
  strictOption,
  workersOption,
} from './options.ts'
import { packOption, readPackOption } from './packs.ts'
import { plain } from './terminal.ts'

interface Options {
  graph: string
  format?: string
  workers?: number
  strict?: boolean
  json?: boolean
  limit?: number
  pack: string[]
  map?: Record<string, string>
  names?: string
  idsFrom?: string
  identity?: string
}

export function addCommand(): Command {
  return new Command('add')
    .description('add papers to a build folder: only new and changed ones are read; prints what that changed')
    .argument('<input...>', 'files, folders, globs, or - for standard input')
    .addOption(graphOption())
    .addOption(formatOption())
    .addOption(mapOption())
    .addOption(packOption())
    .addOption(namesOption())
    .addOption(identityOption())
    .addOption(idsFromOption())
    .addOption(workersOption())
    .addOption(strictOption())
    .addOption(limitOption(`lines of each kind of change (default: ${CHANGES})`))
    .addOption(jsonOption())
    .addHelpText('after', inputFormats())
    .addHelpText(
      'after',
      '\nThe folder is then what building all its inputs together gives. Give the --pack and --names it was\nbuilt with, or every paper is read again without them; --ids-from FOLDER keeps the ids of communities.\n\nExample:\n  paperloom add november.jsonl -g my-graph',
    )
    .action(async (paths: string[], options: Options) => {
      const packs = await readPackOption(options.pack, paths)
      const overrules = await readIdentityFor(paths, options.identity)
      const { addToFolder } = await import('../node/add.ts')
      const settings = { ...options, output: options.graph, packs, overrules }
      const report = await withProgress(paths, settings, addToFolder)
      process.stderr.write(notes(report))
      const { diff, extracted, isRulesChanged, known, manifest } = report
      if (options.json) printJson({ extracted, isRulesChanged, known, counts: manifest.counts, diff })
      else process.stdout.write(describeDiff(diff, options.limit ?? CHANGES))
    })
}

function notes({ extracted, isRulesChanged, known, manifest }: AddReport): string {
  const lines = known.map((name) => `${plain(name)} is in the folder already, with the same content`)
  if (isRulesChanged) {
    lines.push(
      'The rules, packs or tables are not those the folder was built with: every paper is read again',
    )
  }
  lines.push(`${extracted} of ${manifest.counts.papers} papers read`)
  return lines.map((line) => `${line}\n`).join('')
}
