/**
 * Louvain on typed arrays: V. Blondel et al., "Fast unfolding of communities in large networks", J. Stat. Mech.
 * P10008, 2008; nodes are visited from a queue, as V. Traag, L. Waltman and N. van Eck, "From Louvain to Leiden",
 * Scientific Reports 9, 2019, do it: only neighbours of a node that moved are looked at again.
 */
import { type Csr, strengths } from '../sparse/csr.ts'

export interface Partition {
  /** The group of each node: 0 to `count - 1`, numbered in the order of their first nodes. */
  groups: Int32Array
  count: number
  /** Newman's modularity at this resolution, -.5 to 1; 0 for a graph without ties. */
  modularity: number
}

/** A graph in which a node may stand for several; `loops` holds the ties inside each, counted from both ends. */
interface Level extends Csr {
  loops: Float64Array
  strengths: Float64Array
}

/** A move must gain more than the last bits of a sum. */
const LEAST_GAIN = 1e-9

/**
 * Groups of nodes that are tied more closely than chance would tie them.
 * @param random seeded; decides the order in which nodes are visited
 * @param resolution above 1 gives more and smaller groups (J. Reichardt and S. Bornholdt, Phys. Rev. E 74, 2006)
 */
export function louvain(graph: Csr, random: () => number, resolution = 1): Partition {
  let level: Level = { ...graph, loops: new Float64Array(graph.order), strengths: strengths(graph) }
  const total = level.strengths.reduce((sum, strength) => sum + strength, 0)
  let groups = Int32Array.from({ length: graph.order }, (_, i) => i)
  for (;;) {
    const moved = moveNodes(level, total, random, resolution)
    const count = renumber(moved)
    if (count === level.order) break
    groups = groups.map((node) => moved[node] as number)
    level = aggregate(level, moved, count)
  }
  return { groups, count: level.order, modularity: modularityOf(level, total, resolution) }
}

/** Moves single nodes to the neighbouring group that gains most, until none gains. Returns the group of each node. */
function moveNodes(level: Level, total: number, random: () => number, resolution: number): Int32Array {
  const { order, offsets, targets, weights } = level
  const group = Int32Array.from({ length: order }, (_, i) => i)
  const sizes = Float64Array.from(level.strengths)
  const queue = shuffled(order, random)
  const isQueued = new Uint8Array(order).fill(1)
  const toGroup = new Float64Array(order)
  const met = new Int32Array(order)
  for (let head = 0, waiting = order; waiting > 0; head = head + 1 === order ? 0 : head + 1, waiting--) {
    const node = queue[head] as number
    isQueued[node] = 0
    const from = offsets[node] as number
    const to = offsets[node + 1] as number
    const own = group[node] as number
    const pull = (resolution * (level.strengths[node] as number)) / total
    let count = 0
    for (let e = from; e < to; e++) {
      const other = group[targets[e] as number] as number
      if (toGroup[other] === 0) met[count++] = other
      toGroup[other] = (toGroup[other] as number) + (weights[e] as number)
    }
    sizes[own] = (sizes[own] as number) - (level.strengths[node] as number)
    let best = own
    let most = (toGroup[own] as number) - pull * (sizes[own] as number) + LEAST_GAIN
    for (let m = 0; m < count; m++) {
      const other = met[m] as number
      const gain = (toGroup[other] as number) - pull * (sizes[other] as number)
      if (other !== own && gain > most) {
        best = other
        most = gain
      }
      toGroup[other] = 0
    }
    sizes[best] = (sizes[best] as number) + (level.strengths[node] as number)
    if (best === own) continue
    group[node] = best
    for (let e = from; e < to; e++) {
      const neighbour = targets[e] as number
      if (isQueued[neighbour] === 1 || group[neighbour] === best) continue
      isQueued[neighbour] = 1
      queue[(head + waiting) % order] = neighbour
      waiting++
    }
  }
  return group
}

/** Makes of every group a node. */
function aggregate(level: Level, group: Int32Array, count: number): Level {
  const members = membersByGroup(group, count)
  const loops = new Float64Array(count)
  const sums = new Float64Array(count)
  const offsets = new Int32Array(count + 1)
  const targets: number[] = []
  const weights: number[] = []
  const toGroup = new Float64Array(count)
  for (let own = 0; own < count; own++) {
    const met: number[] = []
    for (let m = members.offsets[own] as number; m < (members.offsets[own + 1] as number); m++) {
      const node = members.nodes[m] as number
      loops[own] = (loops[own] as number) + (level.loops[node] as number)
      sums[own] = (sums[own] as number) + (level.strengths[node] as number)
      for (let e = level.offsets[node] as number; e < (level.offsets[node + 1] as number); e++) {
        const other = group[level.targets[e] as number] as number
        if (toGroup[other] === 0) met.push(other)
        toGroup[other] = (toGroup[other] as number) + (level.weights[e] as number)
      }
    }
    for (const other of met) {
      if (other === own) loops[own] = (loops[own] as number) + (toGroup[other] as number)
      else {
        targets.push(other)
        weights.push(toGroup[other] as number)
      }
      toGroup[other] = 0
    }
    offsets[own + 1] = targets.length
  }
  return {
    order: count,
    offsets,
    targets: Int32Array.from(targets),
    weights: Float64Array.from(weights),
    loops,
    strengths: sums,
  }
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

function modularityOf({ order, loops, strengths: sums }: Level, total: number, resolution: number): number {
  let sum = 0
  for (let g = 0; g < order && total > 0; g++) {
    const share = (sums[g] as number) / total
    sum += (loops[g] as number) / total - resolution * share * share
  }
  return sum
}

/** Numbers groups from 0 in the order of their first nodes, in place; returns how many there are. */
function renumber(groups: Int32Array): number {
  const numbers = new Int32Array(groups.length).fill(-1)
  let count = 0
  for (let i = 0; i < groups.length; i++) {
    const group = groups[i] as number
    if (numbers[group] === -1) numbers[group] = count++
    groups[i] = numbers[group] as number
  }
  return count
}

/** 0 to `order - 1` in random order (R. Fisher and F. Yates, 1938). */
function shuffled(order: number, random: () => number): Int32Array {
  const nodes = Int32Array.from({ length: order }, (_, i) => i)
  for (let i = order - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const node = nodes[i] as number
    nodes[i] = nodes[j] as number
    nodes[j] = node
  }
  return nodes
}
