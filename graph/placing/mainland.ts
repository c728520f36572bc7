/** The part of the map that forces lay out: large components, without what hangs on one node alone. */
import { type Csr, strengths } from '../sparse/csr.ts'
import { type Drawn, tiesAmong } from './drawn.ts'

export interface Mainland {
  /** Rows of the nodes that forces move. */
  nodes: Int32Array
  /** Ties among them, by their place in `nodes`. */
  ties: Csr
  /** 1 and the weight of all ties, those to leaves included, so that leaves get room. */
  mass: Float64Array
  /** Group of each, 0 to `groupCount - 1`: its community, or that of what it is tied to. */
  groups: Int32Array
  groupCount: number
  /** Nodes with one neighbour, by that neighbour. */
  leaves: Map<number, number[]>
  /** Small components, the largest component excepted; of each the nodes, best connected first. */
  islands: number[][]
}

/** Components of up to this many nodes need no forces. */
const LARGEST_ISLAND = 12

/** Tells the parts of the map apart. Time linear in nodes and ties. */
export function readMainland(drawn: Drawn): Mainland {
  const { nodes, ties, components, sizes } = drawn
  const { offsets, targets } = ties
  const degree = (node: number) => (offsets[node + 1] as number) - (offsets[node] as number)
  const largest = sizes.reduce((best, size, at) => (size > (sizes[best] ?? 0) ? at : best), 0)
  const kept: number[] = []
  const leaves = new Map<number, number[]>()
  const islands = new Map<number, number[]>()
  for (let node = 0; node < nodes.length; node++) {
    const component = components[node] as number
    const neighbour = targets[offsets[node] as number] as number
    if (component !== largest && (sizes[component] as number) <= LARGEST_ISLAND) add(islands, component, node)
    else if (degree(node) === 1 && degree(neighbour) > 1) add(leaves, neighbour, node)
    else kept.push(node)
  }
  const rows = Int32Array.from(kept)
  const inner = tiesAmong(ties, rows)
  const all = strengths(ties)
  return {
    nodes: rows,
    ties: inner,
    mass: Float64Array.from(rows, (node) => 1 + (all[node] as number)),
    ...groupsOf(drawn, rows, inner),
    leaves,
    islands: [...islands.values()].map((island) => island.sort((a, b) => degree(b) - degree(a) || a - b)),
  }
}

/** Communities, numbered in the order of their first nodes; a node without one joins what it is tied to. */
function groupsOf({ nodes }: Drawn, rows: Int32Array, ties: Csr): Pick<Mainland, 'groups' | 'groupCount'> {
  const numbers = new Map<string, number>()
  const groups = new Int32Array(rows.length).fill(-1)
  const waiting: number[] = []
  rows.forEach((row, place) => {
    const community = nodes[row]?.community
    if (community === undefined) return
    if (!numbers.has(community)) numbers.set(community, numbers.size)
    groups[place] = numbers.get(community) as number
    waiting.push(place)
  })
  let groupCount = numbers.size
  for (let head = 0, next = 0; ; head++) {
    if (head === waiting.length) {
      while (next < groups.length && groups[next] !== -1) next++
      if (next === groups.length) return { groups, groupCount }
      groups[next] = groupCount++
      waiting.push(next)
    }
    const place = waiting[head] as number
    for (let e = ties.offsets[place] as number; e < (ties.offsets[place + 1] as number); e++) {
      const other = ties.targets[e] as number
      if (groups[other] !== -1) continue
      groups[other] = groups[place] as number
      waiting.push(other)
    }
  }
}

function add<K>(lists: Map<K, number[]>, key: K, value: number): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
