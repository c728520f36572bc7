/** How two nodes hang together: the cheapest paths between them, each step with its sentence. */
import { PaperloomError } from '../../src/errors.ts'
import type { EdgeType, GraphEdge, KnowledgeGraph } from '../../src/model.ts'
import { rounded } from '../weights.ts'
import { EDGE_WORDS } from './edge-words.ts'
import { type Network, networkOf, tiesOf } from './network.ts'
import { papersById, type Quote, quoteOf } from './quote.ts'
import { type NodeRef, nodeRef } from './refs.ts'
import { type CostOf, cheapestPaths } from './shortest-path.ts'

/** One step along a path, from the node before to the one after it. */
export interface PathStep {
  type: EdgeType
  /** `forward` where the edge points along the path. */
  direction: 'forward' | 'backward'
  /** "evaluates on", "is built on". */
  words: string
  /** Where it stands. */
  quote?: Quote
}

export interface ExplainedPath {
  cost: number
  nodes: NodeRef[]
  /** One fewer than nodes. */
  steps: PathStep[]
}

export interface Paths {
  from: NodeRef
  to: NodeRef
  /** Cheapest first; empty where nothing ties the two. */
  paths: ExplainedPath[]
}

/**
 * The cheapest paths between two nodes. A step costs 1, more where the tie is weak, and the logarithm of how many ties
 * the node has that it goes through: what everything is tied to explains nothing (D. Croes et al., "Inferring
 * meaningful pathways in weighted metabolic networks", J. Mol. Biol. 356(1), 2006, weigh compounds by degree).
 * @param count most paths
 * @throws PaperloomError `not-found` where the graph has not got one of the nodes
 */
export function pathsBetween(graph: KnowledgeGraph, from: string, to: string, count = 3): Paths {
  const network = networkOf(graph)
  const [a, b] = [from, to].map((id) => {
    const number = network.numbers.get(id)
    if (number !== undefined) return number
    throw new PaperloomError('not-found', `The graph has no node ${id}. Look for it by a part of its name.`)
  }) as [number, number]
  const costOf: CostOf = (place) => {
    const through = network.targets[place]!
    return 1 / network.weights[place]! + (through === b ? 0 : Math.log(tiesOf(network, through)))
  }
  const papers = papersById(graph)
  const paths = cheapestPaths(network, costOf, a, b, count).map(({ cost, nodes }) => ({
    cost: rounded(cost, 4),
    nodes: nodes.map((n) => nodeRef(network.nodes[n]!)),
    steps: nodes
      .slice(1)
      .map((n, i) => step(strongestTie(network, nodes[i]!, n), network.nodes[n]!.id, papers)),
  }))
  return { from: nodeRef(network.nodes[a]!), to: nodeRef(network.nodes[b]!), paths }
}

/** Of parallel edges, the one that weighs most. */
function strongestTie({ offsets, targets, weights, edgeOf }: Network, a: number, b: number): GraphEdge {
  let best = -1
  for (let place = offsets[a]!; place < offsets[a + 1]!; place++) {
    if (targets[place] === b && (best < 0 || weights[place]! > weights[best]!)) best = place
  }
  return edgeOf[best]!
}

function step(edge: GraphEdge, to: string, papers: Parameters<typeof quoteOf>[1]): PathStep {
  const isForward = edge.target === to
  const quote = quoteOf(edge, papers)
  return {
    type: edge.type,
    direction: isForward ? 'forward' : 'backward',
    words: EDGE_WORDS[edge.type][isForward ? 0 : 1],
    ...(quote && { quote }),
  }
}
