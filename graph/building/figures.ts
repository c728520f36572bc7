/** Structural figures of nodes: how many edges of which type meet there, and how central it is. */
import type { GraphEdge, GraphNode } from '../../src/model.ts'
import { type TieColumns, toCsr } from '../sparse/csr.ts'
import { pageRank } from '../sparse/page-rank.ts'
import { ROLE_WEIGHT, rounded } from '../weights.ts'

/** Sets `degree`, `degrees` and `pageRank` of nodes. `edges` are all edges but IN_COMMUNITY. */
export function setFigures(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): void {
  const rows = new Map(nodes.map(({ id }, row) => [id, row]))
  const ties: TieColumns = { a: [], b: [], weight: [] }
  for (const edge of edges) {
    const [a, b] = [rows.get(edge.source), rows.get(edge.target)]
    if (a === undefined || b === undefined) continue
    for (const row of [a, b]) countEdge(nodes[row] as GraphNode, edge)
    if (edge.type === 'SHARES_BENCHMARKS') continue
    ties.a.push(a)
    ties.b.push(b)
    ties.weight.push(edge.role === undefined ? 1 : ROLE_WEIGHT[edge.role])
  }
  const ranks = pageRank(toCsr(nodes.length, ties))
  nodes.forEach((node, row) => {
    node.pageRank = rounded((ranks[row] as number) * nodes.length, 3)
  })
}

function countEdge(node: GraphNode, { type }: GraphEdge): void {
  node.degree++
  node.degrees ??= {}
  node.degrees[type] = (node.degrees[type] ?? 0) + 1
}
