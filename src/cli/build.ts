import { join } from 'node:path'
import { Command } from 'commander'
import type { Pack } from '../../extractors/packs/pack.ts'
import type { Overrules } from '../../graph/overruling/overrules.ts'
import type { Diagnostic, Manifest } from '../model.ts'
import type { BuildReport, BuildRequest } from '../node/build.ts'
import { BUILD_FILES } from '../node/build-files.ts'
import { readIdentityFor } from '../node/identity-file.ts'
import { readNames } from '../node/names.ts'
import { startProgress } from '../node/progress.ts'
import { Complaints } from './complaints.ts'
import {
  DEFAULT_FOLDER,
  formatOption,
  INPUTS,
  identityOption,
  idsFromOption,
  inputFormats,
  jsonOption,
  mapOption,
  namesOption,
  strictOption,
  workersOption,
} from './options.ts'
import { packOption, readPackOption } from './packs.ts'
import { table } from './terminal.ts'

interface Options {
  output: string
  format?: string
  map?: Record<string, string>
  workers?: number
  strict?: boolean
  json?: boolean
  pack: string[]
  names?: string
  idsFrom?: string
  identity?: string
}

export function buildCommand(): Command {
  return new Command('build')
    .description('build the knowledge graph of a reading list into a folder')
    .argument('[input...]', INPUTS)
    .option('-o, --output <dir>', 'folder to make or replace', DEFAULT_FOLDER)
    .addOption(formatOption())
    .addOption(mapOption())
    .addOption(packOption())
    .addOption(namesOption())
    .addOption(idsFromOption())
    .addOption(identityOption())
    .addOption(workersOption())
    .addOption(strictOption())
    .addOption(jsonOption())
    .addHelpText('after', inputFormats())
    .addHelpText('after', '\nExample:\n  paperloom build papers.jsonl more/ -o my-graph')
    .action(async (paths: string[], options: Options) => {
      const packs = await readPackOption(options.pack, paths)
      const overrules = await readIdentityFor(paths, options.identity)
      const { manifest } = await buildWithProgress(paths, { ...options, packs, overrules })
      process.stdout.write(
        options.json ? `${JSON.stringify(manifest.counts, null, 2)}\n` : summary(manifest, options.output),
      )
    })
}

/** Builds a folder; shows on stderr how far it is, and what is skipped as it is met. */
export async function buildWithProgress(paths: string[], options: BuildSettings): Promise<BuildReport> {
  // Loaded here, since the rules take longer to load than the commands that do without them take to run.
  const { buildFolder } = await import('../node/build.ts')
  return withProgress(paths, options, buildFolder)
}

/** What the command line says of a build. */
export type BuildSettings = Pick<
  Options,
  'output' | 'format' | 'map' | 'workers' | 'strict' | 'names' | 'idsFrom'
> & { packs: readonly Pack[]; overrules: Overrules | undefined }

/** Runs a build, or what is like one; shows on stderr how far it is, and what is skipped as it is met. */
export async function withProgress<T>(
  paths: string[],
  options: BuildSettings,
  work: (request: BuildRequest) => Promise<T>,
): Promise<T> {
  const { output: dir, format, map: columns, workers, strict: isStrict, packs, overrules, idsFrom } = options
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
      columns,
      workers,
      packs,
      names,
      overrules,
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
  const { records, merged, withoutAbstract, skipped, papers, nodesByLabel: nodes } = counts
  return table([
    ['records read', records],
    ['  merged', merged],
    ['records skipped', skipped],
    ['papers', papers],
    ['  without abstract', withoutAbstract],
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
