import { join } from 'node:path'
import { Command } from 'commander'
import type { Manifest } from '../model.ts'
import { type BuildReport, buildFolder } from '../node/build.ts'
import { BUILD_FILES } from '../node/build-files.ts'
import { startProgress } from '../node/progress.ts'
import { Complaints } from './complaints.ts'
import {
  DEFAULT_FOLDER,
  formatOption,
  INPUTS,
  inputFormats,
  jsonOption,
  strictOption,
  workersOption,
} from './options.ts'
import { table } from './terminal.ts'

interface Options {
  output: string
  format?: string
  workers?: number
  strict?: boolean
  json?: boolean
}

export function buildCommand(): Command {
  return new Command('build')
    .description('build the knowledge graph of a reading list into a folder')
    .argument('[input...]', INPUTS)
    .option('-o, --output <dir>', 'folder to make or replace', DEFAULT_FOLDER)
    .addOption(formatOption())
    .addOption(workersOption())
    .addOption(strictOption())
    .addOption(jsonOption())
    .addHelpText('after', inputFormats())
    .addHelpText('after', '\nExample:\n  paperloom build papers.jsonl more/ -o my-graph')
    .action(async (paths: string[], options: Options) => {
      const { manifest, diagnostics } = await buildWithProgress(paths, options)
      const complaints = new Complaints()
      for (const diagnostic of diagnostics) complaints.add(diagnostic)
      complaints.finish(`, see ${join(options.output, BUILD_FILES.diagnostics)}`)
      process.stdout.write(
        options.json ? `${JSON.stringify(manifest.counts, null, 2)}\n` : summary(manifest, options.output),
      )
    })
}

export async function buildWithProgress(paths: string[], options: Options): Promise<BuildReport> {
  const { onProgress, stop } = startProgress()
  try {
    const { output: dir, format, workers, strict: isStrict } = options
    return await buildFolder({ paths, dir, format, workers, isStrict, onProgress })
  } finally {
    stop()
  }
}

function summary({ counts }: Manifest, dir: string): string {
  const { records, skipped, papers, nodesByLabel: nodes } = counts
  return table([
    ['records read', records],
    ['  merged', records - papers],
    ['records skipped', skipped],
    ['papers', papers],
    ['benchmarks', nodes.Benchmark],
    ['models', nodes.Model],
    ['methods', nodes.Method],
    ['tools', nodes.Tool],
    ['repositories', nodes.Repository],
    ['edges', counts.edges],
    ['communities', counts.communities],
    ['folder', dir],
  ])
}
