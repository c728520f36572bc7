/** Where nodes stand before forces act. */
import { seededRandom } from '../random.ts'
import { type Csr, type TieColumns, toCsr } from '../sparse/csr.ts'
import { type Bodies, forceAtlas } from './force-atlas.ts'

/** Turned by this at each step, points never line up: a sunflower, even over the disc. */
export const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))
const SPACING = 10
const SEED = 1
const GROUP_STEPS = 500

/**
 * Start positions, set in place: first the groups find their places among each other, each as one body (C. Walshaw,
 * "A multilevel algorithm for force-directed graph drawing", J. Graph Algorithms and Applications 7, 2003), then the
 * members of each stand around its place, so that forces have less to untangle.
 * @param groups number of the group of each body, from 0 to `count - 1`
 */
export function startByGroup(bodies: Bodies, ties: Csr, groups: Int32Array, count: number): void {
  const random = seededRandom(SEED)
  const sizes = new Float64Array(count)
  const mass = new Float64Array(count)
  groups.forEach((group, i) => {
    sizes[group] = (sizes[group] as number) + 1
    mass[group] = (mass[group] as number) + (bodies.mass[i] as number)
  })
  const centres = { x: new Float64Array(count), y: new Float64Array(count), mass }
  let before = 0
  for (let group = 0; group < count; group++) {
    const distance = SPACING * Math.sqrt(before + (sizes[group] as number) / 2)
    centres.x[group] = distance * Math.cos(GOLDEN_ANGLE * group)
    centres.y[group] = distance * Math.sin(GOLDEN_ANGLE * group)
    before += sizes[group] as number
  }
  forceAtlas(centres, tiesBetween(ties, groups, count), { steps: GROUP_STEPS })
  groups.forEach((group, i) => {
    const angle = 2 * Math.PI * random()
    const distance = SPACING * Math.sqrt((sizes[group] as number) * random())
    bodies.x[i] = (centres.x[group] as number) + distance * Math.cos(angle)
    bodies.y[i] = (centres.y[group] as number) + distance * Math.sin(angle)
  })
}

/** One tie for each pair of groups that ties cross, with the sum of their weights. */
function tiesBetween({ order, offsets, targets, weights }: Csr, groups: Int32Array, count: number): Csr {
  const sums = new Map<number, number>()
  for (let i = 0; i < order; i++) {
    for (let e = offsets[i] as number; e < (offsets[i + 1] as number); e++) {
      const [a, b] = [groups[i] as number, groups[targets[e] as number] as number]
      if (a < b) sums.set(a * count + b, (sums.get(a * count + b) ?? 0) + (weights[e] as number))
    }
  }
  const columns: TieColumns = { a: [], b: [], weight: [] }
  for (const [pair, weight] of sums) {
    columns.a.push(Math.floor(pair / count))
    columns.b.push(pair % count)
    columns.weight.push(weight)
  }
  return toCsr(count, columns)
}
