/**
 * ForceAtlas2 on typed arrays: M. Jacomy et al., "ForceAtlas2, a continuous graph layout algorithm for handy network
 * visualization designed for the Gephi software", PLoS ONE 9(6), 2014.
 */
import type { Csr } from '../sparse/csr.ts'
import { type Bodies, Quadtree } from './quadtree.ts'

/** Repulsion, and the pull to the centre, which grows with the distance. As graphology's `inferSettings` has them. */
const REPULSION = 10
const GRAVITY = 0.05
const THETA = 1

export interface ForceOptions {
  steps: number
  /** Called after each step. */
  onStep?: (done: number) => void
}

/**
 * Moves bodies in place. Each repels each by both masses over the distance; ties pull by weight and distance, less
 * where even the lighter end has many (attraction shared out among ties), so that hubs do not draw all together. Swinging bodies are
 * slowed down. Time near-linear in bodies and ties for each step.
 */
export function forceAtlas(bodies: Bodies, ties: Csr, { steps, onStep }: ForceOptions): void {
  const { x, y, mass } = bodies
  const order = x.length
  const tree = new Quadtree(bodies, THETA)
  let [dx, dy] = [new Float64Array(order), new Float64Array(order)]
  let [oldX, oldY] = [new Float64Array(order), new Float64Array(order)]
  const converging = new Float64Array(order).fill(1)
  const slowDown = 1 + Math.log(Math.max(1, order))
  const meanMass = mass.reduce((sum, one) => sum + one, 0) / Math.max(1, order)
  for (let step = 1; step <= steps; step++) {
    ;[oldX, oldY, dx, dy] = [dx, dy, oldX, oldY]
    dx.fill(0)
    dy.fill(0)
    tree.build()
    for (let i = 0; i < order; i++) {
      tree.push(i, REPULSION, dx, dy)
      const gravity = GRAVITY * (mass[i] as number)
      dx[i] = (dx[i] as number) - gravity * (x[i] as number)
      dy[i] = (dy[i] as number) - gravity * (y[i] as number)
    }
    attract(bodies, ties, meanMass, dx, dy)
    for (let i = 0; i < order; i++) {
      const [fx, fy] = [dx[i] as number, dy[i] as number]
      const [wasX, wasY] = [oldX[i] as number, oldY[i] as number]
      const swinging = 1 + Math.sqrt((mass[i] as number) * Math.sqrt((wasX - fx) ** 2 + (wasY - fy) ** 2))
      const traction = Math.sqrt((wasX + fx) ** 2 + (wasY + fy) ** 2) / 2
      const speed = ((converging[i] as number) * Math.log(1 + traction)) / swinging
      converging[i] = Math.min(1, Math.sqrt((speed * (fx * fx + fy * fy)) / swinging))
      x[i] = (x[i] as number) + (fx * speed) / slowDown
      y[i] = (y[i] as number) + (fy * speed) / slowDown
    }
    onStep?.(step)
  }
}

function attract(
  { x, y, mass }: Bodies,
  { order, offsets, targets, weights }: Csr,
  meanMass: number,
  dx: Float64Array,
  dy: Float64Array,
): void {
  for (let i = 0; i < order; i++) {
    const [atX, atY, own] = [x[i] as number, y[i] as number, mass[i] as number]
    let [sumX, sumY] = [0, 0]
    for (let e = offsets[i] as number; e < (offsets[i + 1] as number); e++) {
      const j = targets[e] as number
      const factor = (meanMass * (weights[e] as number)) / Math.min(own, mass[j] as number)
      sumX += factor * ((x[j] as number) - atX)
      sumY += factor * ((y[j] as number) - atY)
    }
    dx[i] = (dx[i] as number) + sumX
    dy[i] = (dy[i] as number) + sumY
  }
}
