/** Moves nodes apart until none covers another. */
import type Graph from 'graphology'
import noverlap from 'graphology-layout-noverlap'
import { seededRandom } from '../random.ts'

const MARGIN = 1
const MOST_ROUNDS = 30
const SEED = 2

/**
 * Noverlap on the nodes of a graph with `x`, `y` and `size`. The library moves nodes that stand on the very same
 * spot by an unseeded random number, so they are parted by a seeded one before each of its rounds.
 */
export function spreadOut(graph: Graph): void {
  const random = seededRandom(SEED)
  const settings = { gridSize: gridFor(graph.order), margin: MARGIN, ratio: 1, speed: 3 }
  for (let round = 0; round < MOST_ROUNDS; round++) {
    partCoincident(graph, random)
    if (!moves(graph, noverlap(graph, { maxIterations: 1, settings }))) return
  }
}

/** About four nodes to a cell of the grid that collisions are looked for in. */
function gridFor(nodes: number): number {
  return Math.max(1, Math.ceil(Math.sqrt(nodes) / 2))
}

function partCoincident(graph: Graph, random: () => number): void {
  const taken = new Set<string>()
  graph.updateEachNodeAttributes((_, attributes) => {
    let x = Math.fround(attributes.x)
    let y = Math.fround(attributes.y)
    while (taken.has(`${x} ${y}`)) {
      x = Math.fround(x + random() - 0.5)
      y = Math.fround(y + random() - 0.5)
    }
    taken.add(`${x} ${y}`)
    return { ...attributes, x, y }
  })
}

/** Takes new positions over; true where one differs. */
function moves(graph: Graph, positions: Record<string, { x: number; y: number }>): boolean {
  let moved = false
  graph.updateEachNodeAttributes((node, attributes) => {
    const { x, y } = positions[node] ?? attributes
    moved ||= x !== attributes.x || y !== attributes.y
    return { ...attributes, x, y }
  })
  return moved
}
