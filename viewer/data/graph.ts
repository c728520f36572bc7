/** The map as the viewer holds it: columns, and edges by node. A node is named by its row from here on. */
import type { MapData, MapEdges, MapNodes } from '../../graph/map.ts'
import {
  type Community,
  EDGE_TYPES,
  type EdgeType,
  FORMAT_VERSION,
  NODE_LABELS,
  type NodeLabel,
} from '../../src/model.ts'

export interface MapGraph {
  order: number
  size: number
  nodes: MapNodes
  edges: MapEdges
  /** Row of a node by its id. */
  rows: ReadonlyMap<string, number>
  /** Edges that meet node n: `edgeRows.subarray(edgeStart[n], edgeStart[n + 1])`. */
  edgeStart: Uint32Array
  edgeRows: Uint32Array
  communities: ReadonlyMap<string, Community>
}

/**
 * Takes up a map that was fetched.
 * @throws Error where another version of Paperloom wrote it.
 */
export function decodeMap(data: MapData): MapGraph {
  if (data.format !== FORMAT_VERSION) {
    throw new Error('This graph was built by another version of Paperloom. Build it again: paperloom build')
  }
  const { nodes, edges } = data
  return {
    order: nodes.id.length,
    size: edges.type.length,
    nodes,
    edges,
    rows: new Map(nodes.id.map((id, row) => [id, row])),
    ...edgesByNode(nodes.id.length, edges),
    communities: new Map(data.communities.map((community) => [community.id, community])),
  }
}

/** Counting sort of edges by their ends. */
function edgesByNode(order: number, edges: MapEdges): Pick<MapGraph, 'edgeStart' | 'edgeRows'> {
  const edgeStart = new Uint32Array(order + 1)
  for (const ends of [edges.source, edges.target]) for (const row of ends) edgeStart[row + 1]!++
  for (let row = 0; row < order; row++) edgeStart[row + 1]! += edgeStart[row]!
  const edgeRows = new Uint32Array(edgeStart[order]!)
  const next = edgeStart.slice()
  for (let edge = 0; edge < edges.type.length; edge++) {
    edgeRows[next[edges.source[edge]!]!++] = edge
    edgeRows[next[edges.target[edge]!]!++] = edge
  }
  return { edgeStart, edgeRows }
}

/** Rows of the edges that meet a node. */
export function edgesOf(graph: MapGraph, row: number): Uint32Array {
  return graph.edgeRows.subarray(graph.edgeStart[row], graph.edgeStart[row + 1])
}

/** The end of an edge that is not the given one. */
export function otherEnd(graph: MapGraph, edge: number, row: number): number {
  return graph.edges.source[edge] === row ? graph.edges.target[edge]! : graph.edges.source[edge]!
}

export function labelOf(graph: MapGraph, row: number): NodeLabel {
  return NODE_LABELS[graph.nodes.label[row]!]!
}

export function edgeTypeOf(graph: MapGraph, edge: number): EdgeType {
  return EDGE_TYPES[graph.edges.type[edge]!]!
}

/** How many nodes there are of each label. */
export function countByLabel(graph: MapGraph): Map<NodeLabel, number> {
  return countBy(NODE_LABELS, graph.nodes.label)
}

/** How many edges there are of each type. */
export function countByEdgeType(graph: MapGraph): Map<EdgeType, number> {
  return countBy(EDGE_TYPES, graph.edges.type)
}

function countBy<T>(names: readonly T[], column: readonly number[]): Map<T, number> {
  const counts = new Map<T, number>(names.map((name) => [name, 0]))
  for (const index of column) counts.set(names[index]!, counts.get(names[index]!)! + 1)
  return counts
}
