/** Papers brought into a build folder: what `add` does. */
import { type ExtractorOptions, rulePackHash } from '../../extractors/index.ts'
import { diffGraphs, type GraphDiff } from '../../graph/diff.ts'
import type { Facts, Manifest, Paper } from '../model.ts'
import { type ExtractAll, readRecords } from '../pipeline.ts'
import { type BuildReport, type BuildRequest, buildFolderOf, describeAll } from './build.ts'
import { assertNothingSkipped } from './diagnostics.ts'
import { type EarlierBuild, readEarlierBuild, reuse } from './extracted.ts'
import { readGraph, readManifest } from './folder.ts'
import { checkFolder } from './folder-swap.ts'
import { type FileInput, findInputs } from './inputs.ts'
import { extractAll } from './pool.ts'
import { VERSION } from './version.ts'

export interface AddReport extends BuildReport {
  diff: GraphDiff
  /** Papers that were read anew; all others are as the folder had them. */
  extracted: number
  /** True where the rules, or the packs and tables, are not those of the folder, so that every paper was read anew. */
  isRulesChanged: boolean
  /** Names of inputs that the folder holds already. */
  known: string[]
}

/**
 * Adds inputs to a build folder: the result is that of building the inputs of the folder and the new ones together,
 * byte for byte. Only papers that are new or changed are extracted, as long as rules, packs and tables are the same.
 * An input of the same name and content as one of the folder's is left out.
 * @throws PaperloomError as `buildFolder`, and `graph-missing` or `graph-broken` for the folder
 */
export async function addToFolder(request: BuildRequest): Promise<AddReport> {
  const { dir, packs = [], names } = request
  await checkFolder(dir)
  const manifest = await readManifest(dir)
  const before = await readGraph(dir)
  const earlier = await readEarlierBuild(dir, manifest)
  const { fresh, known } = await freshInputs(await findInputs(request.paths), manifest)
  const added = fresh.length > 0 ? await readRecords(fresh, request) : undefined
  if (added && request.isStrict) assertNothingSkipped(added.diagnostics)
  const isRulesChanged = manifest.rules !== rulePackHash({ packs, names }) || manifest.version !== VERSION
  const extractor = new Extraction(isRulesChanged ? undefined : earlier, request.workers, { packs, names })
  const report = await buildFolderOf(
    {
      papers: [...earlier.papers, ...(added?.papers ?? [])],
      diagnostics: [...earlier.diagnostics, ...(added?.diagnostics ?? [])],
      formats: added?.formats ?? new Map(),
    },
    async () => [...manifest.inputs, ...(await describeAll(fresh, added?.formats))],
    request,
    extractor.all,
  )
  const diff = diffGraphs(before, report.graph)
  return { ...report, diff, extracted: extractor.count, isRulesChanged, known }
}

/** Inputs that the folder was not built of. */
async function freshInputs(inputs: readonly FileInput[], manifest: Manifest) {
  const listed = new Set(manifest.inputs.map(({ name, sha256 }) => `${sha256} ${name}`))
  const fresh: FileInput[] = []
  const known: string[] = []
  for (const input of inputs) {
    const sha256 = (await input.digest())?.sha256
    if (sha256 !== undefined && listed.has(`${sha256} ${input.name}`)) known.push(input.name)
    else fresh.push(input)
  }
  return { fresh, known }
}

/** Extracts what an earlier build has not got. */
class Extraction {
  /** Papers that were extracted. */
  count = 0
  constructor(
    private readonly earlier: EarlierBuild | undefined,
    private readonly workers: number | undefined,
    private readonly options: ExtractorOptions,
  ) {}

  readonly all: ExtractAll = async (papers, onProgress) => {
    const known = papers.map((paper) => this.earlier && reuse(this.earlier, paper))
    const unread: Paper[] = papers.filter((_, i) => !known[i])
    this.count = unread.length
    const done = papers.length - unread.length
    const read = await extractAll(unread, this.workers, (count) => onProgress(done + count), this.options)
    let next = 0
    return known.map((facts) => facts ?? (read[next++] as Facts))
  }
}
