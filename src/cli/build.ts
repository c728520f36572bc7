import { join } from 'node:path'
import { Command } from 'commander'
import type { Pack } from '../../extractors/packs/pack.ts'
import type { Diagnostic, Manifest } from '../model.ts'
import type { BuildReport, BuildRequest } from '../node/build.ts'
import { BUILD_FILES } from '../node/build-files.ts'
import { readNames } from '../node/names.ts'
import { startProgress } from '../node/progress.ts'
import { Complaints } from './complaints.ts'
import {
  DEFAULT_FOLDER,
  formatOption,
  INPUTS,
  idsFromOption,
  inputFormats,
  jsonOption,
  namesOption,
  strictOption,
  workersOption,
} from './options.ts'
import { packOption, readPackOption } from './packs.ts'
import { table } from './terminal.ts'

interface Options {
  output: string
  format?: string
  workers?: number
  strict?: boolean
  json?: boolean
  pack: string[]
  names?: string
  idsFrom?: string
}

export function buildCommand(): Command {
  return new Command('build')
    .description('build the knowledge graph of a reading list into a folder')
    .argument('[input...]', INPUTS)
    .option('-o, --output <dir>', 'folder to make or replace', DEFAULT_FOLDER)
    .addOption(formatOption())
    .addOption(packOption())
    .addOption(namesOption())
    .addOption(idsFromOption())
    .addOption(workersOption())
    .addOption(strictOption())
    .addOption(jsonOption())
    .addHelpText('after', inputFormats())
    .addHelpText('after', '\nExample:\n  paperloom build papers.jsonl more/ -o my-graph')
    .action(async (paths: string[], options: Options) => {
      const packs = await readPackOption(options.pack, paths)
      const { manifest } = await buildWithProgress(paths, { ...options, packs })
      process.stdout.write(
        options.json ? `${JSON.stringify(manifest.counts, null, 2)}\n` : summary(manifest, options.output),
      )
    })
}

/** Builds a folder; shows on stderr how far it is, and what is skipped as it is met. */
export async function buildWithProgress(
  paths: string[],
  options: BuildSettings & { packs: readonly Pack[] },
): Promise<BuildReport> {
  // Loaded here, since the rules take longer to load than the commands that do without them take to run.
  const { buildFolder } = await import('../node/build.ts')
  return withProgress(paths, options, buildFolder)
}

/** Options of the command line that a build depends on. */
export type BuildSettings = Pick<Options, 'output' | 'format' | 'workers' | 'strict' | 'names' | 'idsFrom'>

/** Runs a build, or what is like one; shows on stderr how far it is, and what is skipped as it is met. */
export async function withProgress<T>(
  paths: string[],
  options: BuildSettings & { packs: readonly Pack[] },
  work: (request: BuildRequest) => Promise<T>,
): Promise<T> {
  const { output: dir, format, workers, strict: isStrict, packs, idsFrom } = options
  const { onProgress, stop } = startProgress()
  const complaints = new Complaints()
  const onDiagnostic = (diagnostic: Diagnostic) => {
    stop()
    complaints.add(diagnostic)
  }
  let place = ''
  try {
    const names = options.names === undefined ? [] : [await readNames(options.names)]
    const report = await work({
      paths,
      dir,
      format,
      workers,
      packs,
      names,
      isStrict,
      idsFrom,
      onProgress,
      onDiagnostic,
    })
    place = `, see ${join(dir, BUILD_FILES.diagnostics)}`
    return report
  } finally {
    stop()
    complaints.finish(place)
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
