/** Why two papers are related, in words, with the entities that carry it. */
import type { EdgeType, GraphEdge } from '../../src/model.ts'
import { compareText } from '../../src/text.ts'
import { rounded } from '../weights.ts'
import { EDGE_WORDS } from './edge-words.ts'
import type { Network } from './network.ts'
import { type NodeRef, nodeRef } from './refs.ts'

/** One reason: a thing that both papers name, or two things of theirs that are related. */
export interface Reason {
  /** Of the other paper, where "this paper" is the one that was asked about. */
  text: string
  entities: NodeRef[]
  /** Chance that a walk goes this way. */
  weight: number
}

/** Reasons that are told. */
const MOST_REASONS = 4

const RELATIONS: readonly EdgeType[] = ['VARIANT_OF', 'DERIVED_FROM', 'BUILT_ON', 'PART_OF']

/** A tie from a paper to one of its things. */
interface Tie {
  to: number
  edge: GraphEdge
  chance: number
}

/**
 * Why paper `b` is related to paper `a`, strongest first: what both name or link to, and what one names that is
 * related to what the other names. Time linear in the ties of both papers and of the things they name.
 */
export function reasonsFor(network: Network, a: number, b: number): Reason[] {
  const own = new Map(tiesFrom(network, a).map((tie) => [tie.to, tie]))
  const theirs = new Map(tiesFrom(network, b).map((tie) => [tie.to, tie]))
  const reasons: Reason[] = []
  for (const [to, tie] of own) {
    const other = theirs.get(to)
    if (other) {
      const weight = tie.chance * other.chance
      reasons.push({ text: inCommon(network, tie, other), entities: refs(network, to), weight })
      continue
    }
    for (const { to: next, edge, chance } of tiesFrom(network, to)) {
      const far = theirs.get(next)
      if (!far || !RELATIONS.includes(edge.type) || own.has(next)) continue
      const [from, onto] = [edge.source, edge.target].map(
        (id) => network.nodes[network.numbers.get(id)!]!.name,
      )
      const text = `${does(network, far)}; ${from} ${EDGE_WORDS[edge.type][0]} ${onto}; this paper ${does(network, tie)}`
      reasons.push({ text, entities: refs(network, to, next), weight: tie.chance * chance * far.chance })
    }
  }
  return reasons
    .sort((x, y) => y.weight - x.weight || compareText(x.text, y.text))
    .slice(0, MOST_REASONS)
    .map((reason) => ({ ...reason, weight: rounded(reason.weight, 6) }))
}

/** Ties of a node with the chance that a walk takes them; of parallel ones the first. */
function tiesFrom({ offsets, targets, weights, edgeOf }: Network, n: number): Tie[] {
  const ties: Tie[] = []
  let total = 0
  for (let t = offsets[n]!; t < offsets[n + 1]!; t++) {
    total += weights[t]!
    ties.push({ to: targets[t]!, edge: edgeOf[t]!, chance: weights[t]! })
  }
  return ties.map((tie) => ({ ...tie, chance: total > 0 ? tie.chance / total : 0 }))
}

function inCommon(network: Network, own: Tie, other: Tie): string {
  const mine = own.edge.role
  if (mine === undefined || other.edge.role === undefined) return `${does(network, other)} as well`
  if (mine === other.edge.role) return `also ${does(network, other)}`
  return `${does(network, other)}, which this paper ${EDGE_WORDS[own.edge.type][0]}`
}

function does({ nodes }: Network, { to, edge }: Tie): string {
  return `${EDGE_WORDS[edge.type][0]} ${nodes[to]!.name}`
}

function refs({ nodes }: Network, ...numbers: number[]): NodeRef[] {
  return numbers.map((n) => nodeRef(nodes[n]!))
}
