/**
 * The only place where stages meet: read, merge, extract, link, build, cluster, lay out. Runs in Node and in
 * a browser; files and workers are given by the caller.
 */
import { createExtractor, type ExtractorOptions, rulePackHash } from '../extractors/index.ts'
import { buildGraph } from '../graph/build.ts'
import { clusterGraph, type EarlierCommunities } from '../graph/cluster.ts'
import { layoutGraph } from '../graph/layout.ts'
import { linkCorpus } from '../graph/link.ts'
import type { Overrules } from '../graph/overruling/overrules.ts'
import { type Input, isSkippedRecord, mergePapers, type ReadOptions, readAll } from './ingest/index.ts'
import {
  type Diagnostic,
  EDGE_TYPES,
  type Facts,
  FORMAT_VERSION,
  type Identity,
  type KnowledgeGraph,
  type Manifest,
  NODE_LABELS,
  type Paper,
} from './model.ts'
import { compareText, hash53 } from './text.ts'

export type Stage = 'reading' | 'extracting' | 'laying out'
/** Called often; `total` is zero where it is not known. */
export type OnProgress = (stage: Stage, done: number, total: number) => void

/** Extracts the facts of papers, in their order. */
export type ExtractAll = (
  papers: readonly Paper[],
  onProgress: (done: number) => void,
) => Facts[] | Promise<Facts[]>

export interface BuildOptions extends ReadOptions, ExtractorOptions {
  /** Default: in this thread. One that is given must extract with the same packs and tables. */
  extractAll?: ExtractAll | undefined
  /** Communities of an earlier build (`communitiesOf`), whose ids are taken over by greatest overlap. */
  earlier?: EarlierCommunities | undefined
  /** What a person knows better than linking does. */
  overrules?: Overrules | undefined
  onProgress?: OnProgress | undefined
  /** Called with each diagnostic as soon as it is known. */
  onDiagnostic?: ((diagnostic: Diagnostic) => void) | undefined
}

/** Everything that the inputs say, as they say it. */
export interface Records {
  papers: Paper[]
  diagnostics: Diagnostic[]
  /** Which format each input turned out to be. */
  formats: Map<Input, string>
}

/** What the papers say, linked and not. */
export interface CorpusFacts {
  /** Linked, sorted by paper id. */
  facts: Facts[]
  /** What was taken for one thing, and why; sorted by key. */
  identities: Identity[]
  /** As each paper alone says it, before linking. */
  extracted: Facts[]
  /** The records of each paper that is not one record as it was read, by its id. */
  records: ReadonlyMap<string, readonly Paper[]>
}

export interface Built extends CorpusFacts {
  graph: KnowledgeGraph
  diagnostics: Diagnostic[]
  counts: Manifest['counts']
  /** Hash of the rules, names and cue words that were used. */
  rules: string
  /** Hash of the earlier communities, where ids were taken over. */
  idsFrom?: string
  /** Hash of the overrules, where there are any. */
  identity?: string
}

/** Builds the graph of some inputs. The same inputs in any order give the same result. */
export async function buildFrom(inputs: readonly Input[], options: BuildOptions = {}): Promise<Built> {
  return buildGraphFrom(await readRecords(inputs, options), options)
}

/**
 * Reads all inputs.
 * @throws PaperloomError where no input has a readable record.
 */
export async function readRecords(inputs: readonly Input[], options: BuildOptions = {}): Promise<Records> {
  const records: Records = { papers: [], diagnostics: [], formats: new Map() }
  for await (const reading of readAll(inputs, options)) {
    if ('paper' in reading) records.papers.push(reading.paper)
    else if ('diagnostic' in reading) {
      records.diagnostics.push(reading.diagnostic)
      options.onDiagnostic?.(reading.diagnostic)
    } else records.formats.set(reading.input, reading.format)
    options.onProgress?.('reading', records.papers.length, 0)
  }
  return records
}

/** Builds the graph of what was read. */
export async function buildGraphFrom(records: Records, options: BuildOptions = {}): Promise<Built> {
  const { onProgress, onDiagnostic, earlier } = options
  const { diagnostics: merging, ...corpus } = await factsFrom(records, options)
  const { facts } = corpus
  const graph = layoutGraph(clusterGraph(buildGraph(facts), { earlier }), {
    onProgress: (done, steps) => onProgress?.('laying out', done, steps),
  })
  const met = [...merging, ...facts.flatMap((paper) => paper.diagnostics)]
  for (const diagnostic of met) onDiagnostic?.(diagnostic)
  const diagnostics = [...records.diagnostics, ...met].sort(compareDiagnostics)
  const counts = countAll(records, facts, graph, diagnostics)
  const identity = overrulesHash(options.overrules)
  return {
    ...corpus,
    graph,
    diagnostics,
    counts,
    rules: rulePackHash(options),
    ...(earlier && { idsFrom: hashOf(earlier) }),
    ...(identity && { identity }),
  }
}

/** The linked facts of what was read, and what was met while equal papers were merged and names linked. */
export async function factsFrom(
  records: Records,
  options: BuildOptions = {},
): Promise<CorpusFacts & { diagnostics: Diagnostic[] }> {
  const { onProgress, extractAll = extractHere(options) } = options
  const { papers, records: kept, diagnostics } = mergePapers(records.papers)
  const extracted = await extractAll(papers, (done) => onProgress?.('extracting', done, papers.length))
  const linked = linkCorpus(extracted, options.overrules)
  return { ...linked, extracted, records: kept, diagnostics: [...diagnostics, ...linked.diagnostics] }
}

/** Hash of what a person overrules, to tell whether a build is current. */
export function overrulesHash(overrules: Overrules | undefined): string | undefined {
  return overrules && hash53(JSON.stringify(overrules))
}

/** What a build was made of. `inputs` as the caller knows them. */
export function manifestOf(built: Built, version: string, inputs: Manifest['inputs']): Manifest {
  const sorted = inputs.toSorted((a, b) => compareText(a.name, b.name) || compareText(a.sha256, b.sha256))
  return {
    format: FORMAT_VERSION,
    version,
    rules: built.rules,
    ...(built.identity && { identity: built.identity }),
    ...(built.idsFrom && { idsFrom: built.idsFrom }),
    inputs: sorted,
    counts: built.counts,
  }
}

function hashOf(earlier: EarlierCommunities): string {
  return hash53(JSON.stringify([...earlier].sort(([a], [b]) => compareText(a, b))))
}

function extractHere(options: ExtractorOptions): ExtractAll {
  const { extract } = createExtractor(options)
  return (papers, onProgress) =>
    papers.map((paper, i) => {
      onProgress(i)
      return extract(paper)
    })
}

function countAll(
  records: Records,
  facts: readonly Facts[],
  graph: KnowledgeGraph,
  diagnostics: readonly Diagnostic[],
): Manifest['counts'] {
  const nodesByLabel = countBy(NODE_LABELS, graph.nodes, (node) => node.label)
  return {
    records: records.papers.length,
    merged: records.papers.length - facts.length,
    skipped: diagnostics.filter(isSkippedRecord).length,
    papers: facts.length,
    withoutAbstract: facts.filter(({ abstract }) => abstract.trim() === '').length,
    entities: nodesByLabel.Benchmark + nodesByLabel.Model + nodesByLabel.Method + nodesByLabel.Tool,
    nodes: graph.nodes.length,
    edges: graph.edges.length,
    communities: graph.communities.length,
    diagnostics: diagnostics.length,
    nodesByLabel,
    edgesByType: countBy(EDGE_TYPES, graph.edges, (edge) => edge.type),
  }
}

function countBy<K extends string, T>(
  keys: readonly K[],
  items: readonly T[],
  keyOf: (item: T) => K,
): Record<K, number> {
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>
  for (const item of items) counts[keyOf(item)]++
  return counts
}

function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.input ?? '', b.input ?? '') ||
    (a.line ?? 0) - (b.line ?? 0) ||
    compareText(a.paper ?? '', b.paper ?? '') ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  )
}
