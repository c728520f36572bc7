/** A build folder as rows for Neo4j: a batch at a time, so that no more than that is held in memory. */
import { join } from 'node:path'
import {
  type NodeRow,
  nodeRow,
  type PaperTexts,
  type RelationshipRow,
  relationshipRow,
} from '../../../graph/export/neo4j/schema.ts'
import type { GraphEdge, GraphNode } from '../../model.ts'
import { BUILD_FILES } from '../build-files.ts'
import { byteLines, type LinePlaces, readLines } from '../byte-lines.ts'
import { parseLine } from '../folder.ts'

/** Papers whose texts are kept at hand: some 40 MB. */
const KEPT = 20_000

/** Where each paper stands in `nodes.jsonl`, gathered while the nodes are read. */
export class PaperPlaces {
  readonly #dir: string
  readonly #rows = new Map<string, number>()
  readonly #places: LinePlaces = { start: [], length: [] }
  readonly #texts = new Map<string, { title: string; abstract: string }>()

  constructor(dir: string) {
    this.#dir = dir
  }

  add(paper: string, start: number, length: number): void {
    this.#rows.set(paper, this.#places.start.length)
    this.#places.start.push(start)
    this.#places.length.push(length)
  }

  /** The texts of some papers, those that are not at hand read from the folder. */
  async textsOf(papers: ReadonlySet<string>): Promise<PaperTexts> {
    const missing = [...papers].filter((paper) => !this.#texts.has(paper))
    if (this.#texts.size + missing.length > KEPT) {
      for (const paper of this.#texts.keys()) if (!papers.has(paper)) this.#texts.delete(paper)
    }
    const rows = missing.flatMap((paper) => this.#rows.get(paper) ?? []).sort((a, b) => a - b)
    const lines = await readLines(join(this.#dir, BUILD_FILES.nodes), this.#places, rows)
    for (const line of lines) {
      const { paper, name, abstract } = JSON.parse(line) as GraphNode
      this.#texts.set(paper!, { title: name, abstract: abstract ?? '' })
    }
    return (paper) => this.#texts.get(paper)
  }
}

/** The nodes of a folder in batches of one label; each paper is told to `papers`. */
export async function* nodeBatches(
  dir: string,
  graph: string,
  size: number,
  papers: PaperPlaces,
): AsyncGenerator<NodeRow[]> {
  let batch: NodeRow[] = []
  let line = 0
  for await (const { start, bytes } of byteLines(join(dir, BUILD_FILES.nodes))) {
    const node = parseLine<GraphNode>(bytes.toString(), BUILD_FILES.nodes, ++line)
    if (node.paper !== undefined) papers.add(node.paper, start, bytes.length)
    if (batch.length === size || (batch[0] && batch[0].label !== node.label)) {
      yield batch
      batch = []
    }
    batch.push(nodeRow(node, graph))
  }
  if (batch.length > 0) yield batch
}

/** The edges of a folder in batches of one type and one pair of labels at the ends. */
export async function* relationshipBatches(
  dir: string,
  graph: string,
  size: number,
  papers: PaperPlaces,
): AsyncGenerator<RelationshipRow[]> {
  let edges: GraphEdge[] = []
  let line = 0
  for await (const { bytes } of byteLines(join(dir, BUILD_FILES.edges))) {
    edges.push(parseLine<GraphEdge>(bytes.toString(), BUILD_FILES.edges, ++line))
    if (edges.length < size) continue
    yield* byEnds(edges, graph, papers)
    edges = []
  }
  yield* byEnds(edges, graph, papers)
}

async function* byEnds(
  edges: readonly GraphEdge[],
  graph: string,
  papers: PaperPlaces,
): AsyncGenerator<RelationshipRow[]> {
  const named = new Set(edges.flatMap(({ evidence }) => evidence.map(({ paper }) => paper)))
  const texts = await papers.textsOf(named)
  const groups = new Map<string, RelationshipRow[]>()
  for (const edge of edges) {
    const row = relationshipRow(edge, graph, texts)
    const ends = `${row.type} ${row.source.label} ${row.target.label}`
    const group = groups.get(ends)
    if (group) group.push(row)
    else groups.set(ends, [row])
  }
  yield* groups.values()
}
