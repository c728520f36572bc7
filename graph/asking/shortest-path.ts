/** Shortest and next-shortest paths without loops. */
import type { Network } from './network.ts'

/** Cost of going along the tie in a place of the network. Above zero. */
export type CostOf = (place: number) => number

export interface NumberedPath {
  cost: number
  nodes: number[]
}

/** Where a search may not go: nodes, and first steps. */
interface Blocked {
  nodes: ReadonlySet<number>
  first: ReadonlySet<number>
}

const NOTHING: Blocked = { nodes: new Set(), first: new Set() }

/**
 * The `count` cheapest paths without loops, cheapest first (J. Yen, "Finding the K shortest loopless paths in a
 * network", Management Science 17(11), 1971, over Dijkstra's algorithm). Fewer where there are fewer.
 */
export function cheapestPaths(
  network: Network,
  costOf: CostOf,
  from: number,
  to: number,
  count: number,
): NumberedPath[] {
  const first = cheapestPath(network, costOf, from, to, NOTHING)
  if (!first) return []
  const found = [first]
  const candidates = new Map<string, NumberedPath>()
  while (found.length < count) {
    const last = found.at(-1)!
    for (let at = 0; at + 1 < last.nodes.length; at++) {
      const root = last.nodes.slice(0, at + 1)
      const sameRoot = found.filter(({ nodes }) => root.every((node, i) => nodes[i] === node))
      const spur = cheapestPath(network, costOf, root[at]!, to, {
        nodes: new Set(root.slice(0, at)),
        first: new Set(sameRoot.map(({ nodes }) => nodes[at + 1]!)),
      })
      if (!spur) continue
      const nodes = [...root.slice(0, at), ...spur.nodes]
      candidates.set(nodes.join(' '), { cost: costAlong(network, costOf, root) + spur.cost, nodes })
    }
    const best = [...candidates].sort(([, a], [, b]) => a.cost - b.cost || compareNodes(a, b))[0]
    if (!best) break
    candidates.delete(best[0])
    found.push(best[1])
  }
  return found
}

function compareNodes(a: NumberedPath, b: NumberedPath): number {
  const at = a.nodes.findIndex((node, i) => node !== b.nodes[i])
  return at < 0 ? a.nodes.length - b.nodes.length : a.nodes[at]! - (b.nodes[at] ?? -1)
}

/** Dijkstra's algorithm; of equal paths the one through nodes of lower number. */
function cheapestPath(
  { offsets, targets }: Network,
  costOf: CostOf,
  from: number,
  to: number,
  blocked: Blocked,
): NumberedPath | undefined {
  const cost = new Float64Array(offsets.length - 1).fill(Number.POSITIVE_INFINITY)
  const before = new Int32Array(offsets.length - 1).fill(-1)
  const queue = new Queue()
  cost[from] = 0
  queue.push(0, from)
  for (let next = queue.pop(); next; next = queue.pop()) {
    const [reached, node] = next
    if (node === to) return { cost: reached, nodes: trace(before, to) }
    if (reached > cost[node]!) continue
    for (let place = offsets[node]!; place < offsets[node + 1]!; place++) {
      const other = targets[place]!
      if (blocked.nodes.has(other) || (node === from && blocked.first.has(other))) continue
      const total = reached + costOf(place)
      if (total >= cost[other]!) continue
      cost[other] = total
      before[other] = node
      queue.push(total, other)
    }
  }
  return undefined
}

function trace(before: Int32Array, to: number): number[] {
  const nodes: number[] = []
  for (let node = to; node >= 0; node = before[node]!) nodes.push(node)
  return nodes.reverse()
}

function costAlong({ offsets, targets }: Network, costOf: CostOf, nodes: readonly number[]): number {
  let total = 0
  for (let i = 0; i + 1 < nodes.length; i++) {
    let least = Number.POSITIVE_INFINITY
    for (let place = offsets[nodes[i]!]!; place < offsets[nodes[i]! + 1]!; place++) {
      if (targets[place] === nodes[i + 1]) least = Math.min(least, costOf(place))
    }
    total += least
  }
  return total
}

/** A binary heap of nodes by cost, then by number. */
class Queue {
  readonly #items: [cost: number, node: number][] = []

  push(cost: number, node: number): void {
    const items = this.#items
    let at = items.push([cost, node]) - 1
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (!isBefore(items[at]!, items[parent]!)) break
      ;[items[at], items[parent]] = [items[parent]!, items[at]!]
      at = parent
    }
  }

  pop(): [cost: number, node: number] | undefined {
    const items = this.#items
    const top = items[0]
    const last = items.pop()
    if (items.length === 0 || !last) return top
    items[0] = last
    for (let at = 0; ; ) {
      let least = at
      for (const child of [2 * at + 1, 2 * at + 2]) {
        if (child < items.length && isBefore(items[child]!, items[least]!)) least = child
      }
      if (least === at) return top
      ;[items[at], items[least]] = [items[least]!, items[at]!]
      at = least
    }
  }
}

function isBefore(a: [number, number], b: [number, number]): boolean {
  return a[0] < b[0] || (a[0] === b[0] && a[1] < b[1])
}
