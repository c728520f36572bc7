/**
 * The map: what a viewer needs of a graph at once, in columns. No abstracts and no evidence, which are
 * fetched one node at a time. Columns are a fraction of the size of objects, to send and to hold.
 */
import type { Community, GraphEdge, GraphNode } from '../src/model.ts'
import { EDGE_TYPES, FORMAT_VERSION, NODE_LABELS } from '../src/model.ts'

/** Columns of equal length; row i is node i. */
export interface MapNodes {
  id: string[]
  name: string[]
  /** Index into NODE_LABELS. */
  label: number[]
  x: number[]
  y: number[]
  degree: number[]
  /** Row of its community, -1 for none. */
  community: number[]
  /** Papers: year, 0 where unknown. */
  year: number[]
  /** Entities: how many papers name it. Communities: number of members. Else 0. */
  papers: number[]
  /** Spellings other than the name. */
  surfaces: string[][]
}

/** Columns of equal length; row i is edge i. */
export interface MapEdges {
  /** Index into EDGE_TYPES. */
  type: number[]
  /** Rows of nodes. */
  source: number[]
  target: number[]
  /** SHARES_BENCHMARKS: its weight; else 0. */
  weight: number[]
}

export interface MapData {
  format: number
  nodes: MapNodes
  edges: MapEdges
  communities: Community[]
}

/** Makes a map from nodes and then edges, one at a time, so that a graph can be streamed through it. */
export class MapBuilder {
  readonly #nodes: MapNodes = {
    id: [],
    name: [],
    label: [],
    x: [],
    y: [],
    degree: [],
    community: [],
    year: [],
    papers: [],
    surfaces: [],
  }
  readonly #edges: MapEdges = { type: [], source: [], target: [], weight: [] }
  readonly #rows = new Map<string, number>()
  readonly #communities: (string | undefined)[] = []

  /** Row of a node by its id. */
  row(id: string): number | undefined {
    return this.#rows.get(id)
  }

  /** Adds a node. A second node of the same id is left out. */
  addNode(node: GraphNode): void {
    if (this.#rows.has(node.id)) return
    const nodes = this.#nodes
    this.#rows.set(node.id, nodes.id.length)
    nodes.id.push(node.id)
    nodes.name.push(node.name)
    nodes.label.push(NODE_LABELS.indexOf(node.label))
    nodes.x.push(node.x)
    nodes.y.push(node.y)
    nodes.degree.push(node.degree)
    nodes.year.push(node.year ?? 0)
    nodes.papers.push(node.papers ?? node.size ?? 0)
    nodes.surfaces.push((node.surfaces ?? []).filter((surface) => surface !== node.name))
    this.#communities.push(node.community)
  }

  /** Adds an edge between nodes that were added before; returns false where an end is unknown. */
  addEdge(edge: GraphEdge): boolean {
    const source = this.#rows.get(edge.source)
    const target = this.#rows.get(edge.target)
    if (source === undefined || target === undefined) return false
    this.#edges.type.push(EDGE_TYPES.indexOf(edge.type))
    this.#edges.source.push(source)
    this.#edges.target.push(target)
    this.#edges.weight.push(edge.weight ?? 0)
    return true
  }

  /** The map of all that was added. */
  finish(communities: readonly Community[]): MapData {
    this.#nodes.community = this.#communities.map((id) =>
      id === undefined ? -1 : (this.#rows.get(id) ?? -1),
    )
    return {
      format: FORMAT_VERSION,
      nodes: this.#nodes,
      edges: this.#edges,
      communities: [...communities],
    }
  }
}

/** The map as JSON, a column at a time. */
export function* mapChunks(map: MapData): Generator<string> {
  yield `{"format":${map.format},"nodes":{`
  yield* columns(map.nodes)
  yield '},"edges":{'
  yield* columns(map.edges)
  yield `},"communities":${JSON.stringify(map.communities)}}`
}

function* columns(table: MapNodes | MapEdges): Generator<string> {
  let first = true
  for (const [name, column] of Object.entries(table)) {
    yield `${first ? '' : ','}${JSON.stringify(name)}:${JSON.stringify(column)}`
    first = false
  }
}
