/** All that a graph knows about one node. */
import { PaperloomError } from '../../src/errors.ts'
import {
  type Community,
  EDGE_OF_ROLE,
  type EdgeEvidence,
  type GraphEdge,
  type GraphNode,
  type KnowledgeGraph,
  ROLES,
  type Role,
  type SharedBenchmark,
} from '../../src/model.ts'
import { compareText } from '../../src/text.ts'
import { papersById, type Quote, quoteOf } from './quote.ts'

/** A node at the other end of an edge, and what says so. */
export interface Tie {
  id: string
  label: GraphNode['label']
  name: string
  evidence: EdgeEvidence[]
  /** The sentence that says it. */
  quote?: Quote
}

/** What is known about a node. Lists that its label does not have are empty. */
export interface NodeDescription {
  node: GraphNode
  /** Paper: the entities it names. Entity: the papers that name it. By role. */
  byRole: Record<Role, Tie[]>
  /** Paper: its links. Entity: where it is hosted. */
  repositories: (Tie & { url: string; own?: boolean })[]
  /** Repository: the papers that link to it and the entities hosted there. */
  linkedFrom: Tie[]
  /** Entity: how it relates to other entities; `out` where it is the subject ("Lean 4 variant_of Lean"). */
  relations: (Tie & { type: GraphEdge['type']; direction: 'out' | 'in' })[]
  /** Scores that a paper reports, that a model or method reached, that were reached on a benchmark. */
  scores: {
    subject: Tie
    benchmark: Tie
    paper: string
    value: number
    kind: 'score' | 'improvement'
    metric?: string
    unit?: string
    of?: number
    split?: string
  }[]
  /** Paper: papers with benchmarks in common, heaviest first. */
  shared: (Tie & { weight: number; benchmarks: SharedBenchmark[] })[]
  /** The community it belongs to, or that it is. */
  community?: Community
}

/**
 * Describes the node with an id. Time linear in the graph.
 * @throws PaperloomError `not-found` where the graph has no such node.
 */
export function describeNode(graph: KnowledgeGraph, id: string): NodeDescription {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]))
  const node = nodes.get(id)
  if (!node)
    throw new PaperloomError('not-found', `The graph has no node ${id}. Look for it by a part of its name.`)
  const edges = graph.edges.filter(
    (edge) =>
      edge.source === id || edge.target === id || (edge.paper !== undefined && edge.paper === node.paper),
  )
  const papers = papersById(graph)
  const tie = (end: string, edge: GraphEdge): Tie => {
    const { label, name } = nodes.get(end) ?? { label: 'Paper' as const, name: end }
    const quote = quoteOf(edge, papers)
    return { id: end, label, name, evidence: edge.evidence, ...(quote && { quote }) }
  }
  const other = (edge: GraphEdge) => tie(edge.source === id ? edge.target : edge.source, edge)
  const of = (...types: GraphEdge['type'][]) => edges.filter(({ type }) => types.includes(type))
  const community = graph.communities.find((one) => one.id === (node.community ?? id))
  const links = of('LINKS_TO', 'HOSTED_AT')
  return {
    node,
    byRole: Object.fromEntries(
      ROLES.map((role) => [role, of(EDGE_OF_ROLE[role]).map(other).sort(byName)]),
    ) as NodeDescription['byRole'],
    repositories: links
      .filter(({ source }) => source === id)
      .map((edge) => {
        const url = nodes.get(edge.target)?.url ?? ''
        return { ...other(edge), url, ...(edge.own !== undefined && { own: edge.own }) }
      }),
    linkedFrom: links.filter(({ target }) => target === id).map(other),
    relations: of('VARIANT_OF', 'DERIVED_FROM', 'BUILT_ON', 'PART_OF').map((edge) => ({
      ...other(edge),
      type: edge.type,
      direction: edge.source === id ? ('out' as const) : ('in' as const),
    })),
    scores: of('SCORES').map((edge) => score(edge, tie)),
    shared: of('SHARES_BENCHMARKS')
      .map((edge) => ({ ...other(edge), weight: edge.weight ?? 0, benchmarks: edge.shared ?? [] }))
      .sort((a, b) => b.weight - a.weight || byName(a, b)),
    ...(community && { community }),
  }
}

function score(
  edge: GraphEdge,
  tie: (end: string, edge: GraphEdge) => Tie,
): NodeDescription['scores'][number] {
  const { paper = '', value = 0, kind = 'score', metric, unit, of, split } = edge
  return {
    subject: tie(edge.source, edge),
    benchmark: tie(edge.target, edge),
    paper,
    value,
    kind,
    ...(metric !== undefined && { metric }),
    ...(unit !== undefined && { unit }),
    ...(of !== undefined && { of }),
    ...(split !== undefined && { split }),
  }
}

function byName(a: Tie, b: Tie): number {
  return compareText(a.name, b.name) || compareText(a.id, b.id)
}
