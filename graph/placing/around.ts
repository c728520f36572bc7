/** Places without forces: nodes around a hub, and islands beside the map. */
import { nodeSize } from '../appearance.ts'
import type { Drawn } from './drawn.ts'
import { pushApart } from './overlap.ts'
import { GOLDEN_ANGLE } from './start.ts'

/** Positions and radii of all drawn nodes. */
export interface Placed {
  readonly x: Float64Array
  readonly y: Float64Array
  readonly radius: Float64Array
}

const GAP = 3
/** Free space around an island. */
const SHORE = 8

/** Places of nothing yet. */
export function unplaced({ nodes }: Drawn): Placed {
  return {
    x: new Float64Array(nodes.length),
    y: new Float64Array(nodes.length),
    radius: Float64Array.from(nodes, nodeSize),
  }
}

/** Stands nodes in a sunflower around a hub that has its place. */
export function placeAround(placed: Placed, hub: number, nodes: readonly number[]): void {
  const { x, y, radius } = placed
  let area = ((radius[hub] as number) + GAP) ** 2
  nodes.forEach((node, i) => {
    const width = (2 * (radius[node] as number) + GAP) ** 2 / 2
    const distance = Math.sqrt(area + width)
    const angle = GOLDEN_ANGLE * (i + hub)
    x[node] = (x[hub] as number) + distance * Math.cos(angle)
    y[node] = (y[hub] as number) + distance * Math.sin(angle)
    area += width
  })
}

/** A free strip beside the map: all to the right of `left`, from `low` up to `high`. */
export interface Strip {
  left: number
  low: number
  high: number
}

/**
 * Stands small components, each around its best connected node, in columns in a strip, the widest first. Where they
 * need more room than the map, the strip is widened to a square.
 * @param islands nodes of each, best connected first
 */
export function placeIslands(
  placed: Placed,
  islands: readonly (readonly number[])[],
  { left, low, high }: Strip,
): void {
  const shores = islands.map((nodes) => ({ nodes, width: placeIsland(placed, nodes) }))
  shores.sort((a, b) => b.width - a.width || (a.nodes[0] ?? 0) - (b.nodes[0] ?? 0))
  const area = shores.reduce((sum, { width }) => sum + width ** 2, 0)
  const most = Math.max(high - low, Math.sqrt(area))
  for (let first = 0; first < shores.length; ) {
    let tall = 0
    let next = first
    for (; next < shores.length; next++) {
      const width = shores[next]?.width ?? 0
      if (next > first && tall + width > most) break
      tall += width
    }
    const widest = shores[first]?.width ?? 0
    let top = (low + high + tall) / 2
    for (const { nodes, width } of shores.slice(first, next)) {
      move(placed, nodes, left + widest / 2, top - width / 2)
      top -= width
    }
    left += widest
    first = next
  }
}

/** Lays an island out around 0, 0; returns how wide it is, with some space around it. */
function placeIsland(placed: Placed, nodes: readonly number[]): number {
  const [hub, ...others] = nodes
  if (hub === undefined) return 0
  placed.x[hub] = 0
  placed.y[hub] = 0
  placeAround(placed, hub, others)
  const own = {
    x: Float64Array.from(nodes, (node) => placed.x[node] as number),
    y: Float64Array.from(nodes, (node) => placed.y[node] as number),
    radius: Float64Array.from(nodes, (node) => placed.radius[node] as number),
  }
  pushApart(own)
  let reach = 0
  nodes.forEach((node, i) => {
    placed.x[node] = own.x[i] as number
    placed.y[node] = own.y[i] as number
    reach = Math.max(reach, Math.hypot(own.x[i] as number, own.y[i] as number) + (own.radius[i] as number))
  })
  return 2 * reach + SHORE
}

function move({ x, y }: Placed, nodes: readonly number[], byX: number, byY: number): void {
  for (const node of nodes) {
    x[node] = (x[node] as number) + byX
    y[node] = (y[node] as number) + byY
  }
}
