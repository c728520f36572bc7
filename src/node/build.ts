/** A build from paths to a folder: what `build` does, and `view` where the folder is not current. */
import { join } from 'node:path'
import { type ExtractorOptions, rulePackHash } from '../../extractors/index.ts'
import { communitiesOf } from '../../graph/cluster.ts'
import type { Overrules } from '../../graph/overruling/overrules.ts'
import type { Input } from '../ingest/index.ts'
import type { Diagnostic, KnowledgeGraph, Manifest } from '../model.ts'
import {
  type Built,
  buildGraphFrom,
  type ExtractAll,
  manifestOf,
  type OnProgress,
  overrulesHash,
  type Records,
  readRecords,
} from '../pipeline.ts'
import { compareText } from '../text.ts'
import { BUILD_FILES } from './build-files.ts'
import { assertNothingSkipped } from './diagnostics.ts'
import { extractedRecords } from './extracted.ts'
import { readGraph, readManifest } from './folder.ts'
import { checkFolder, replaceFolder } from './folder-swap.ts'
import { type FileInput, findInputs } from './inputs.ts'
import { jsonLines, writeChunks } from './output.ts'
import { extractAll } from './pool.ts'
import { VERSION } from './version.ts'

export interface BuildRequest extends ExtractorOptions {
  /** Files, folders, globs, `-`; none means the seeds. */
  paths: readonly string[]
  /** The build folder, made or replaced as a whole. */
  dir: string
  /** Id of a format, where it should not be told from the content. */
  format?: string | undefined
  /** A build folder, `dir` itself or another, whose communities keep their ids where this build finds them again. */
  idsFrom?: string | undefined
  /** For tables: the column that holds a field, by the field's name. */
  columns?: Readonly<Record<string, string>> | undefined
  /** Threads for extraction. */
  workers?: number | undefined
  /** Fail, and leave the folder as it is, where any record was skipped. */
  isStrict?: boolean | undefined
  /** What a person knows better than linking does. */
  overrules?: Overrules | undefined
  onProgress?: OnProgress | undefined
  onDiagnostic?: ((diagnostic: Diagnostic) => void) | undefined
}

export interface BuildReport {
  manifest: Manifest
  diagnostics: Diagnostic[]
  graph: KnowledgeGraph
}

/**
 * Builds the graph of some inputs into a folder. The same inputs give the same bytes, whatever their order
 * and the number of threads.
 * @throws PaperloomError for inputs that cannot be read, a folder that cannot be written, and in a strict run
 * for the first record that was skipped.
 */
export async function buildFolder(request: BuildRequest): Promise<BuildReport> {
  await checkFolder(request.dir)
  const inputs = await findInputs(request.paths)
  const records = await readRecords(inputs, request)
  if (request.isStrict) assertNothingSkipped(records.diagnostics)
  return buildFolderOf(records, () => describeAll(inputs, records.formats), request)
}

/**
 * Builds the graph of what was read into a folder.
 * @param describe what the manifest says of the inputs; asked at the end
 * @param extractPapers default: in as many threads as the request wants
 */
export async function buildFolderOf(
  records: Records,
  describe: () => Promise<Manifest['inputs']>,
  request: Omit<BuildRequest, 'paths'>,
  extractPapers?: ExtractAll,
): Promise<BuildReport> {
  const { dir, idsFrom, onProgress, onDiagnostic, packs = [], names, overrules, workers } = request
  const earlier = idsFrom === undefined ? undefined : communitiesOf((await readGraph(idsFrom, [])).nodes)
  const built = await buildGraphFrom(records, {
    onProgress,
    onDiagnostic,
    packs,
    names,
    overrules,
    earlier,
    extractAll: extractPapers ?? ((papers, onDone) => extractAll(papers, workers, onDone, { packs, names })),
  })
  const manifest = manifestOf(built, VERSION, await describe())
  await replaceFolder(dir, (folder) => writeBuild(folder, built, manifest))
  return { manifest, diagnostics: built.diagnostics, graph: built.graph }
}

/** True where a folder holds what a build of these inputs by this version, with these packs and overrules, would leave. */
export async function isCurrent(
  dir: string,
  paths: readonly string[],
  options: ExtractorOptions & Pick<BuildRequest, 'overrules'> = {},
): Promise<boolean> {
  if (paths.some((path) => path === '-' || path.startsWith('zotero:'))) return false
  const manifest = await readManifest(dir).catch(() => undefined)
  if (manifest?.version !== VERSION || manifest.rules !== rulePackHash(options)) return false
  if (manifest.identity !== overrulesHash(options.overrules)) return false
  return listingOf(manifest.inputs) === listingOf(await describeAll(await findInputs(paths)))
}

function listingOf(inputs: Manifest['inputs']): string {
  return inputs
    .map(({ name, sha256 }) => JSON.stringify([name, sha256]))
    .sort(compareText)
    .join('\n')
}

/** The inputs as the manifest names them; one that no format reads has none. */
export async function describeAll(
  inputs: readonly FileInput[],
  formats: ReadonlyMap<Input, string> = new Map(),
): Promise<Manifest['inputs']> {
  const described: Manifest['inputs'] = []
  for (const input of inputs) {
    const digest = await input.digest()
    if (digest) described.push({ name: input.name, ...digest, format: formats.get(input) ?? '' })
  }
  return described
}

async function writeBuild(folder: string, built: Built, manifest: Manifest) {
  const { facts, identities, graph, diagnostics } = built
  const write = (name: string, chunks: Parameters<typeof writeChunks>[1]) =>
    writeChunks(join(folder, name), chunks)
  await write(BUILD_FILES.facts, jsonLines(facts))
  await write(BUILD_FILES.extracted, jsonLines(extractedRecords(built)))
  await write(BUILD_FILES.identity, jsonLines(identities))
  await write(BUILD_FILES.nodes, jsonLines(graph.nodes))
  await write(BUILD_FILES.edges, jsonLines(graph.edges))
  await write(BUILD_FILES.communities, [`${JSON.stringify(graph.communities, null, 2)}\n`])
  await write(BUILD_FILES.diagnostics, jsonLines(diagnostics))
  await write(BUILD_FILES.manifest, [`${JSON.stringify(manifest, null, 2)}\n`])
}
