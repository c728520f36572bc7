/** Where nodes stand before forces act. */
import type { GraphNode } from '../../src/model.ts'
import { seededRandom } from '../random.ts'

/** Half of the golden angle's turn gives points of a sunflower: even over the disc, without rings. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))
const SPACING = 10

/**
 * Start positions, a community to a place: its members begin near each other, so that forces have less to untangle.
 * Nodes must be sorted by id; communities take their places in the order in which they are met.
 */
export function startPositions(
  nodes: readonly GraphNode[],
  seed: number,
): { node: GraphNode; x: number; y: number }[] {
  const random = seededRandom(seed)
  const sizes = new Map<string, number>()
  for (const { community = '' } of nodes) sizes.set(community, (sizes.get(community) ?? 0) + 1)
  const centres = new Map<string, { x: number; y: number; radius: number }>()
  let before = 0
  for (const [community, size] of sizes) {
    const distance = SPACING * Math.sqrt(before + size / 2)
    const angle = GOLDEN_ANGLE * centres.size
    const [x, y] = community === '' ? [0, 0] : [distance * Math.cos(angle), distance * Math.sin(angle)]
    const radius = SPACING * Math.sqrt(community === '' ? nodes.length : size)
    centres.set(community, { x, y, radius })
    before += size
  }
  return nodes.map((node) => {
    const centre = centres.get(node.community ?? '') ?? { x: 0, y: 0, radius: SPACING }
    const angle = 2 * Math.PI * random()
    const distance = centre.radius * Math.sqrt(random())
    return { node, x: centre.x + distance * Math.cos(angle), y: centre.y + distance * Math.sin(angle) }
  })
}
