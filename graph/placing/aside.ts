/** Places for what forces do not place: nodes without edges, and communities. */
import type { GraphNode } from '../../src/model.ts'

const SPACING = 12

type Positions = Map<string, { x: number; y: number }>

/** Nodes without edges stand in rows below the map, as wide as it is. */
export function placeAlone(alone: readonly GraphNode[], positions: Positions): void {
  const { left, right, bottom } = extent(positions)
  const rowLength = Math.max(Math.floor((right - left) / SPACING), Math.ceil(Math.sqrt(alone.length)), 1)
  const start = (left + right) / 2 - ((Math.min(rowLength, alone.length) - 1) * SPACING) / 2
  alone.forEach(({ id }, i) => {
    const [row, column] = [Math.floor(i / rowLength), i % rowLength]
    positions.set(id, { x: start + column * SPACING, y: bottom - (row + 3) * SPACING })
  })
}

/** A community stands at the mean of its members. */
export function placeCommunities(nodes: readonly GraphNode[], positions: Positions): void {
  const sums = new Map<string, { x: number; y: number; members: number }>()
  for (const { id, community } of nodes) {
    const at = positions.get(id)
    if (community === undefined || !at) continue
    const sum = sums.get(community) ?? { x: 0, y: 0, members: 0 }
    sums.set(community, { x: sum.x + at.x, y: sum.y + at.y, members: sum.members + 1 })
  }
  for (const [id, { x, y, members }] of sums) positions.set(id, { x: x / members, y: y / members })
}

function extent(positions: Positions): { left: number; right: number; bottom: number } {
  if (positions.size === 0) return { left: 0, right: 0, bottom: 0 }
  let [left, right, bottom] = [Infinity, -Infinity, Infinity]
  for (const { x, y } of positions.values()) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    bottom = Math.min(bottom, y)
  }
  return { left, right, bottom }
}
