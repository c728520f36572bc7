/** Louvain, by graphology: groups of nodes that are tied more closely than chance would tie them. */
import { UndirectedGraph } from 'graphology'
import louvain from 'graphology-communities-louvain'
import { seededRandom } from '../random.ts'
import type { Csr } from '../sparse/csr.ts'

export interface Partition {
  /** The group of each node: 0 to `count - 1`. */
  groups: Int32Array
  count: number
  /** Newman's modularity at this resolution, -.5 to 1; 0 for a graph without ties. */
  modularity: number
}

/**
 * One partition for each seed: V. Blondel et al., "Fast unfolding of communities in large networks", J. Stat. Mech.
 * P10008, 2008.
 * @param resolution above 1 gives more and smaller groups (J. Reichardt and S. Bornholdt, Phys. Rev. E 74, 2006)
 */
export function louvainRuns(ties: Csr, seeds: readonly number[], resolution = 1): Partition[] {
  const graph = toGraph(ties)
  return seeds.map((seed) => {
    const rng = seededRandom(seed)
    const found = louvain.detailed(graph, { rng, resolution, getEdgeWeight: 'weight' })
    return {
      groups: Int32Array.from({ length: ties.order }, (_, node) => found.communities[node] as number),
      count: found.count,
      modularity: graph.size > 0 ? found.modularity : 0,
    }
  })
}

/** Ties of one pair become one. */
function toGraph({ order, offsets, targets, weights }: Csr): UndirectedGraph<object, { weight: number }> {
  const graph = new UndirectedGraph<object, { weight: number }>()
  for (let node = 0; node < order; node++) graph.addNode(node)
  for (let node = 0; node < order; node++) {
    for (let e = offsets[node] as number; e < (offsets[node + 1] as number); e++) {
      const other = targets[e] as number
      if (other < node) continue
      graph.updateEdge(node, other, ({ weight = 0 }) => ({ weight: weight + (weights[e] as number) }))
    }
  }
  return graph
}

/** Nodes by group: those of group `g` are `nodes[offsets[g]]` up to, not including, `nodes[offsets[g + 1]]`. */
export function membersByGroup(
  groups: Int32Array,
  count: number,
): { offsets: Int32Array; nodes: Int32Array } {
  const offsets = new Int32Array(count + 1)
  for (const group of groups) offsets[group + 1] = (offsets[group + 1] as number) + 1
  for (let g = 0; g < count; g++) offsets[g + 1] = (offsets[g + 1] as number) + (offsets[g] as number)
  const free = offsets.slice()
  const nodes = new Int32Array(groups.length)
  groups.forEach((group, node) => {
    const at = free[group] as number
    free[group] = at + 1
    nodes[at] = node
  })
  return { offsets, nodes }
}
