/** The weighted graph that communities are found in. */
import type { GraphEdge, KnowledgeGraph } from '../../src/model.ts'
import { ROLE_WEIGHT, rarity } from '../weights.ts'

/** A tie between two nodes, by id. */
export interface Tie {
  a: string
  b: string
  weight: number
}

export interface Projection {
  /** In the order of the graph's edges. */
  ties: Tie[]
  /** Entities that one paper alone names, under that paper: they go where it goes. */
  leaves: Map<string, string[]>
  /** Papers that name an entity. */
  naming: Map<string, number>
  /** Number of papers. */
  papers: number
}

/** How much two entities that a paper relates pull each other. */
const RELATION = 1

/**
 * Papers, the entities that two papers or more name, and the relations between those. A paper's tie to an entity
 * weighs its role times the entity's rarity: were all edges alike, GPT-4 and MATH would pull half of the corpus into
 * one group. SHARES_BENCHMARKS is left out, for it only repeats what the ties to benchmarks say; so are repositories.
 */
export function projectGraph({ nodes, edges }: KnowledgeGraph): Projection {
  const naming = new Map<string, number>()
  let papers = 0
  for (const { id, label, papers: count } of nodes) {
    if (label === 'Paper') papers++
    else if (count !== undefined) naming.set(id, count)
  }
  const ties: Tie[] = []
  const leaves = new Map<string, string[]>()
  for (const edge of edges) {
    if (edge.role === undefined) {
      const tie = relationTie(edge, naming)
      if (tie) ties.push(tie)
    } else if ((naming.get(edge.target) ?? 0) > 1) {
      ties.push(roleTie(edge, rarity(papers, naming.get(edge.target) ?? 0), ROLE_WEIGHT[edge.role]))
    } else {
      const own = leaves.get(edge.source)
      if (own) own.push(edge.target)
      else leaves.set(edge.source, [edge.target])
    }
  }
  return { ties: ties.filter(({ weight }) => weight > 0), leaves, naming, papers }
}

function roleTie({ source, target }: GraphEdge, rare: number, role: number): Tie {
  return { a: source, b: target, weight: rare * role }
}

/** Only between entities that are nodes of the projection themselves. */
function relationTie(
  { type, source, target }: GraphEdge,
  naming: ReadonlyMap<string, number>,
): Tie | undefined {
  if (type !== 'VARIANT_OF' && type !== 'DERIVED_FROM' && type !== 'BUILT_ON' && type !== 'PART_OF') {
    return undefined
  }
  if ((naming.get(source) ?? 0) < 2 || (naming.get(target) ?? 0) < 2) return undefined
  return { a: source, b: target, weight: RELATION }
}
