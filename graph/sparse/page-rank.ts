/** PageRank on a weighted undirected graph. */
import { type Csr, strengths } from './csr.ts'

export interface PageRankOptions {
  /** Where a walker starts again, by node, summing to 1; anywhere, by default. */
  restart?: Float64Array
  /** Chance to walk on along a tie, rather than to start again. */
  damping?: number
}

const DAMPING = 0.85
/** Until all ranks together change by less than this. */
const TOLERANCE = 1e-8
const MOST_STEPS = 100

/**
 * The share of its time that a random walker spends at each node: it follows ties by their weight, and now and then
 * starts again; at a node without ties it starts again (S. Brin and L. Page, "The anatomy of a large-scale
 * hypertextual Web search engine", WWW 1998; with `restart`, personalised: G. Jeh and J. Widom, WWW 2003). Sums to 1.
 */
export function pageRank(graph: Csr, { restart, damping = DAMPING }: PageRankOptions = {}): Float64Array {
  const { order, offsets, targets, weights } = graph
  const out = strengths(graph)
  const start = restart ?? new Float64Array(order).fill(1 / Math.max(1, order))
  let ranks = start.slice()
  for (let step = 0; step < MOST_STEPS; step++) {
    const next = new Float64Array(order)
    let walked = 0
    for (let node = 0; node < order; node++) {
      const strength = out[node] as number
      if (strength <= 0) continue
      const each = (damping * (ranks[node] as number)) / strength
      walked += damping * (ranks[node] as number)
      for (let e = offsets[node] as number; e < (offsets[node + 1] as number); e++) {
        const target = targets[e] as number
        next[target] = (next[target] as number) + each * (weights[e] as number)
      }
    }
    let change = 0
    for (let node = 0; node < order; node++) {
      next[node] = (next[node] as number) + (1 - walked) * (start[node] as number)
      change += Math.abs((next[node] as number) - (ranks[node] as number))
    }
    ranks = next
    if (change < TOLERANCE) break
  }
  return ranks
}
