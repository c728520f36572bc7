/** What a push did. */
import { EDGE_TYPES, type EdgeType, NODE_LABELS, type NodeLabel } from '../../model.ts'

/** Numbers of rows. */
export interface Change {
  created: number
  updated: number
  removed: number
  unchanged: number
}

export interface PushReport {
  /** What the server calls itself. */
  server: string
  /** The name of the graph in the database. */
  graph: string
  nodes: Record<NodeLabel, Change>
  relationships: Record<EdgeType, Change>
  /** Ids of nodes that are no longer in the folder and stay, since relationships of somebody else hang on them. */
  kept: string[]
}

/** A report of nothing done so far. */
export function emptyReport(server: string, graph: string): PushReport {
  return { server, graph, nodes: changes(NODE_LABELS), relationships: changes(EDGE_TYPES), kept: [] }
}

function changes<K extends string>(kinds: readonly K[]): Record<K, Change> {
  const none = () => ({ created: 0, updated: 0, removed: 0, unchanged: 0 })
  return Object.fromEntries(kinds.map((kind) => [kind, none()])) as Record<K, Change>
}
