/** How a node and an edge look now: pure functions of the state, applied by sigma while it draws. */
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types'
import type { EdgeType, NodeLabel } from '../../src/model.ts'
import { edgeTypeOf, labelOf, type MapGraph } from '../data/graph.ts'
import { edgeColor, litEdgeColor, type Palette } from './palette.ts'

export interface Look {
  palette: Palette
  hiddenLabels: ReadonlySet<NodeLabel>
  hiddenEdges: ReadonlySet<EdgeType>
  /** Rows that stand out; null where all are alike. */
  lit: ReadonlySet<number> | null
  /** Row whose name is always shown. */
  selected: number | null
}

/** Above this many lit nodes only the largest keep their names, as elsewhere. */
const MAX_FORCED_LABELS = 30

/** The reducers for sigma's settings. A node's key is its row, an edge's key too. */
export function reducers(graph: MapGraph, look: Look) {
  const { palette, lit, selected } = look
  const forced = lit !== null && lit.size <= MAX_FORCED_LABELS
  const edge = edgeColor(palette, graph.size)
  const litEdge = litEdgeColor(palette)
  const hiddenNode = (row: number) => look.hiddenLabels.has(labelOf(graph, row))

  function nodeLook<T extends Partial<NodeDisplayData>>(key: string, data: T): T {
    const row = Number(key)
    if (hiddenNode(row)) return { ...data, hidden: true }
    if (row === selected) return { ...data, zIndex: 2, forceLabel: true, highlighted: true }
    if (lit === null) return data
    if (lit.has(row)) return { ...data, zIndex: 1, forceLabel: forced }
    return { ...data, color: palette.dimNode, label: null, zIndex: 0 }
  }

  function edgeLook<T extends Partial<EdgeDisplayData>>(key: string, data: T): T {
    const row = Number(key)
    const source = graph.edges.source[row]!
    const target = graph.edges.target[row]!
    if (look.hiddenEdges.has(edgeTypeOf(graph, row)) || hiddenNode(source) || hiddenNode(target)) {
      return { ...data, hidden: true }
    }
    if (lit === null) return { ...data, color: edge }
    if (lit.has(source) && lit.has(target)) return { ...data, color: litEdge, zIndex: 1 }
    return { ...data, hidden: true }
  }

  return { node: nodeLook, edge: edgeLook }
}
