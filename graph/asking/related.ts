/** Papers related to a paper by all kinds of ties, and why. */
import { PaperloomError } from '../../src/errors.ts'
import type { KnowledgeGraph } from '../../src/model.ts'
import { pageRank } from '../sparse/page-rank.ts'
import { rarity, rounded } from '../weights.ts'
import { type Network, networkOf } from './network.ts'
import { type Reason, reasonsFor } from './reasons.ts'
import { byId, type PaperRef, paperRef } from './refs.ts'

export interface RelatedPaper {
  paper: PaperRef
  /** How often a random walk from the paper is here, beside the paper itself: 0..1. */
  score: number
  /** Strongest first. */
  reasons: Reason[]
}

export interface RelatedPapers {
  paper: PaperRef
  /** Closest first. */
  related: RelatedPaper[]
}

/**
 * The papers closest to a paper: by personalised PageRank over roles, links, relations and scores. A tie to an entity
 * weighs its role times the entity's rarity (see weights.ts), and what many papers name hands on little to each of
 * them, so that hubs count twice less. Time linear in the graph.
 * @param paper node id of the paper
 * @param limit most papers in the answer
 * @throws PaperloomError `not-found` where the graph has no such paper
 */
export function relatedTo(graph: KnowledgeGraph, paper: string, limit = 20): RelatedPapers {
  const network = discounted(networkOf(graph))
  const from = network.numbers.get(paper)
  const node = from === undefined ? undefined : network.nodes[from]
  if (from === undefined || node?.label !== 'Paper') {
    throw new PaperloomError(
      'not-found',
      `The graph has no paper ${paper}. Look for it by a part of its title.`,
    )
  }
  const restart = new Float64Array(network.order)
  restart[from] = 1
  const rank = pageRank(network, { restart })
  const own = rank[from] || 1
  const closest = network.nodes
    .map((other, n) => ({ id: other.id, n, label: other.label, rank: rank[n]! }))
    .filter(({ n, label, rank }) => label === 'Paper' && n !== from && rank > 0)
    .sort((a, b) => b.rank - a.rank || byId(a, b))
    .slice(0, limit)
  return {
    paper: paperRef(node),
    related: closest.map(({ n, rank }) => ({
      paper: paperRef(network.nodes[n]!),
      score: rounded(rank / own, 6),
      reasons: reasonsFor(network, from, n),
    })),
  }
}

/**
 * The same ties, each weighed by the rarity of the entity that it leads to as well: log(1 + papers / papers that name
 * it), which is above zero also for what all papers of a small list name.
 */
function discounted(network: Network): Network {
  const papers = network.nodes.reduce((count, { label }) => count + Number(label === 'Paper'), 0)
  const rare = network.nodes.map((node) => (node.papers ? rarity(papers + node.papers, node.papers) : 1))
  const weights = network.weights.map((weight, place) => weight * rare[network.targets[place]!]!)
  return { ...network, weights }
}
