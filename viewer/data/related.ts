/** What stands around a node, worked out from the map alone. */
import { EDGE_OF_RELATION, EDGE_OF_ROLE, type EdgeType, ROLES, type Role } from '../../src/model.ts'
import { compareText } from '../../src/text.ts'
import { edgesOf, edgeTypeOf, labelOf, type MapGraph, otherEnd } from './graph.ts'

const RELATION_TYPES: ReadonlySet<EdgeType> = new Set(Object.values(EDGE_OF_RELATION))
const ROLE_TYPES: ReadonlySet<EdgeType> = new Set(Object.values(EDGE_OF_ROLE))

/** Rows of the papers that name an entity, by role, in the order of ROLES; the newest first, then by title. */
export function papersByRole(graph: MapGraph, entity: number): [Role, number[]][] {
  return ROLES.map((role): [Role, number[]] => {
    const papers = neighboursBy(graph, entity, EDGE_OF_ROLE[role])
    return [role, papers.sort((a, b) => byYear(graph, a, b))]
  }).filter(([, papers]) => papers.length > 0)
}

/** Rows at the other end of every edge of one type, each once. */
export function neighboursBy(graph: MapGraph, row: number, type: EdgeType): number[] {
  const found = new Set<number>()
  for (const edge of edgesOf(graph, row)) {
    if (edgeTypeOf(graph, edge) === type) found.add(otherEnd(graph, edge, row))
  }
  return [...found].sort((a, b) => byName(graph, a, b))
}

export interface Relative {
  row: number
  type: EdgeType
  /** True where this node is the source: "this is a variant of that". */
  outward: boolean
}

/** Entities tied to an entity by a relation that a paper states. */
export function relatives(graph: MapGraph, row: number): Relative[] {
  const found: Relative[] = []
  for (const edge of edgesOf(graph, row)) {
    const type = edgeTypeOf(graph, edge)
    if (!RELATION_TYPES.has(type)) continue
    found.push({ row: otherEnd(graph, edge, row), type, outward: graph.edges.source[edge] === row })
  }
  return found.sort((a, b) => compareText(a.type, b.type) || byName(graph, a.row, b.row))
}

/** Entities that stand in the most papers together with this one: `[row, papers]`, most papers first. */
export function namedTogether(graph: MapGraph, entity: number, limit: number): [number, number][] {
  const counts = new Map<number, number>()
  for (const [, papers] of papersByRole(graph, entity)) {
    for (const paper of papers) {
      for (const edge of edgesOf(graph, paper)) {
        const other = otherEnd(graph, edge, paper)
        if (other === entity || !ROLE_TYPES.has(edgeTypeOf(graph, edge))) continue
        counts.set(other, (counts.get(other) ?? 0) + 1)
      }
    }
  }
  return [...counts]
    .filter(([, papers]) => papers > 1)
    .sort((a, b) => b[1] - a[1] || byName(graph, a[0], b[0]))
    .slice(0, limit)
}

/** Rows of what belongs to a community, best connected first. */
export function membersOf(graph: MapGraph, community: number): number[] {
  return neighboursBy(graph, community, 'IN_COMMUNITY').sort(
    (a, b) => graph.nodes.degree[b]! - graph.nodes.degree[a]! || byName(graph, a, b),
  )
}

/** Rows that light up with a node: its neighbours over the edges shown, or the members of a community. */
export function neighbourhood(graph: MapGraph, row: number, shown: (type: EdgeType) => boolean): Set<number> {
  const isCommunity = labelOf(graph, row) === 'Community'
  const rows = new Set([row])
  for (const edge of edgesOf(graph, row)) {
    const type = edgeTypeOf(graph, edge)
    if (isCommunity ? type === 'IN_COMMUNITY' : type !== 'IN_COMMUNITY' && shown(type)) {
      rows.add(otherEnd(graph, edge, row))
    }
  }
  return rows
}

function byYear(graph: MapGraph, a: number, b: number): number {
  return graph.nodes.year[b]! - graph.nodes.year[a]! || byName(graph, a, b)
}

function byName(graph: MapGraph, a: number, b: number): number {
  return compareText(graph.nodes.name[a]!, graph.nodes.name[b]!) || a - b
}
