/** What the map draws: the nodes that edges tie, one tie for each tied pair, and what hangs together. */
import type { GraphEdge, GraphNode, KnowledgeGraph } from '../../src/model.ts'
import { type Csr, type TieColumns, toCsr } from '../sparse/csr.ts'
import { ROLE_WEIGHT } from '../weights.ts'

export interface Drawn {
  nodes: GraphNode[]
  ties: Csr
  /** Number of the connected component of each node, in the order of their first nodes, and the size of each. */
  components: Int32Array
  sizes: number[]
}

/** Reads what is drawn; nodes keep their order. */
export function readDrawn({ nodes, edges }: KnowledgeGraph): Drawn {
  const rows = new Map(nodes.map(({ id }, row) => [id, row]))
  const columns: TieColumns = { a: [], b: [], weight: [] }
  const pairs = new Map<number, number>()
  const isTied = new Uint8Array(nodes.length)
  for (const edge of edges) {
    const [a, b] = [rows.get(edge.source), rows.get(edge.target)]
    if (edge.type === 'IN_COMMUNITY' || a === undefined || b === undefined) continue
    const pair = Math.min(a, b) * nodes.length + Math.max(a, b)
    const known = pairs.get(pair)
    if (known !== undefined) columns.weight[known] = (columns.weight[known] as number) + pull(edge)
    else {
      pairs.set(pair, columns.a.length)
      columns.a.push(a)
      columns.b.push(b)
      columns.weight.push(pull(edge))
      isTied[a] = 1
      isTied[b] = 1
    }
  }
  const places = new Int32Array(nodes.length)
  const drawn: GraphNode[] = []
  nodes.forEach((node, row) => {
    if (isTied[row] === 1) places[row] = drawn.push(node) - 1
  })
  const place = (row: number) => places[row] as number
  const ties = toCsr(drawn.length, { ...columns, a: columns.a.map(place), b: columns.b.map(place) })
  return { nodes: drawn, ties, ...componentsOf(ties) }
}

/** How strongly an edge pulls its ends together: a strong role more than a weak one, a shared rarity most. */
function pull({ role, weight }: GraphEdge): number {
  if (role !== undefined) return 0.5 + ROLE_WEIGHT[role]
  return weight === undefined ? 1 : Math.min(2, weight / 4)
}

function componentsOf({ order, offsets, targets }: Csr): Pick<Drawn, 'components' | 'sizes'> {
  const components = new Int32Array(order).fill(-1)
  const sizes: number[] = []
  const waiting: number[] = []
  for (let first = 0; first < order; first++) {
    if (components[first] !== -1) continue
    const component = sizes.push(0) - 1
    components[first] = component
    waiting.push(first)
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      sizes[component] = (sizes[component] as number) + 1
      for (let e = offsets[node] as number; e < (offsets[node + 1] as number); e++) {
        const other = targets[e] as number
        if (components[other] !== -1) continue
        components[other] = component
        waiting.push(other)
      }
    }
  }
  return { components, sizes }
}

/** The ties among some nodes, by their place in `kept`. */
export function tiesAmong({ order, offsets, targets, weights }: Csr, kept: Int32Array): Csr {
  const places = new Int32Array(order).fill(-1)
  kept.forEach((node, place) => {
    places[node] = place
  })
  const columns: TieColumns = { a: [], b: [], weight: [] }
  kept.forEach((node, place) => {
    for (let e = offsets[node] as number; e < (offsets[node + 1] as number); e++) {
      const other = places[targets[e] as number] as number
      if (other <= place) continue
      columns.a.push(place)
      columns.b.push(other)
      columns.weight.push(weights[e] as number)
    }
  })
  return toCsr(kept.length, columns)
}
