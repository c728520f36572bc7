/** The graph as related and path walk it: numbered nodes, and weighted ties in compressed rows. */
import type { EdgeType, GraphEdge, GraphNode, KnowledgeGraph } from '../../src/model.ts'
import { type Csr, type TieColumns, toCsr } from '../sparse/csr.ts'
import { ROLE_WEIGHT } from '../weights.ts'

/**
 * What the ties that are no role weigh beside it (1 for introduces, see ROLE_WEIGHT). SCORES and HOSTED_AT repeat what
 * roles and links say, so they only add to it. SHARES_BENCHMARKS and IN_COMMUNITY are computed from the others.
 */
const TIE_WEIGHT: Partial<Record<EdgeType, number>> = {
  LINKS_TO: 0.5,
  VARIANT_OF: 0.5,
  DERIVED_FROM: 0.5,
  BUILT_ON: 0.5,
  PART_OF: 0.5,
  SCORES: 0.25,
  HOSTED_AT: 0.25,
}

/** Types of the edges that are walked. */
export const WALKED: readonly EdgeType[] = [
  'INTRODUCES',
  'EVALUATES_ON',
  'USES',
  'COMPARES_WITH',
  'MENTIONS',
  ...(Object.keys(TIE_WEIGHT) as EdgeType[]),
]

/**
 * Ties between numbered nodes, both directions. The neighbours of node `n` are `targets` from `offsets[n]` up to, not
 * including, `offsets[n + 1]`; `weights` and `edgeOf` have the same places.
 */
export interface Network extends Csr {
  nodes: readonly GraphNode[]
  /** Number of a node by its id. */
  numbers: ReadonlyMap<string, number>
  edgeOf: readonly GraphEdge[]
}

/** Numbers the nodes of a graph and gathers the ties that are walked. */
export function networkOf({ nodes, edges }: KnowledgeGraph): Network {
  const numbers = new Map(nodes.map(({ id }, n) => [id, n]))
  const walked: GraphEdge[] = []
  const rows: TieColumns = { a: [], b: [], weight: [] }
  for (const edge of edges) {
    const [a, b] = [numbers.get(edge.source), numbers.get(edge.target)]
    if (a === undefined || b === undefined || tieWeight(edge) === 0) continue
    rows.a.push(a)
    rows.b.push(b)
    rows.weight.push(walked.push(edge) - 1)
  }
  const { order, offsets, targets, weights: places } = toCsr(nodes.length, rows)
  const edgeOf = Array.from(places, (row) => walked[row]!)
  return { order, offsets, targets, weights: Float64Array.from(edgeOf, tieWeight), nodes, numbers, edgeOf }
}

function tieWeight({ type, role }: GraphEdge): number {
  return role === undefined ? (TIE_WEIGHT[type] ?? 0) : ROLE_WEIGHT[role]
}

/** Number of ties that meet at a node. */
export function tiesOf({ offsets }: Network, n: number): number {
  return offsets[n + 1]! - offsets[n]!
}
