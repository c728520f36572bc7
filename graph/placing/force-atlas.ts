/**
 * ForceAtlas2 as graphology has it: M. Jacomy et al., "ForceAtlas2, a continuous graph layout algorithm for handy
 * network visualization designed for the Gephi software", PLoS ONE 9(6), 2014.
 */
import iterate from 'graphology-layout-forceatlas2/iterate.js'
import type { Csr } from '../sparse/csr.ts'

/** Points with masses; columns of one length. */
export interface Bodies {
  readonly x: Float64Array
  readonly y: Float64Array
  readonly mass: Float64Array
}

export interface ForceOptions {
  steps: number
  /** Called after each step. */
  onStep?: (done: number) => void
}

/** From this many bodies on, distant ones repel as a group (Barnes-Hut): n log n instead of n². */
const MANY_BODIES = 1000
/** Columns of graphology's matrix of nodes: x and y first; the mass, then how fast the node may move. */
const COLUMNS = 10
const MASS = 6
/** Columns of its matrix of edges: where the rows of both ends begin, and the weight. */
const TIE_COLUMNS = 3

/**
 * Moves bodies in place. Each repels each by both masses over the distance; ties pull by weight and distance, less
 * where even the lighter end has many (attraction shared out among ties), so that hubs do not draw all together.
 * Time of a step near-linear in bodies and ties.
 */
export function forceAtlas(bodies: Bodies, ties: Csr, { steps, onStep }: ForceOptions): void {
  const { x, y, mass } = bodies
  const order = x.length
  // The strengths are those that graphology's `inferSettings` has for every graph.
  const settings = {
    linLogMode: false,
    adjustSizes: false,
    edgeWeightInfluence: 1,
    outboundAttractionDistribution: true,
    barnesHutTheta: 1,
    strongGravityMode: true,
    gravity: 0.05,
    scalingRatio: 10,
    slowDown: 1 + Math.log(Math.max(1, order)),
    barnesHutOptimize: order > MANY_BODIES,
  }
  const nodes = nodeRows(bodies)
  const edges = tieRows(ties, mass)
  for (let step = 1; step <= steps; step++) {
    iterate(settings, nodes, edges)
    onStep?.(step)
  }
  for (let i = 0; i < order; i++) {
    x[i] = nodes[COLUMNS * i] as number
    y[i] = nodes[COLUMNS * i + 1] as number
  }
}

function nodeRows({ x, y, mass }: Bodies): Float32Array {
  const rows = new Float32Array(COLUMNS * x.length)
  mass.forEach((own, i) => {
    rows.set([x[i] as number, y[i] as number], COLUMNS * i)
    rows.set([own, 1], COLUMNS * i + MASS)
  })
  return rows
}

/** The lighter end comes first, for it is the first among whose ties attraction is shared out. */
function tieRows({ order, offsets, targets, weights }: Csr, mass: Float64Array): Float32Array {
  const rows = new Float32Array((TIE_COLUMNS * targets.length) / 2)
  let row = 0
  for (let i = 0; i < order; i++) {
    for (let e = offsets[i] as number; e < (offsets[i + 1] as number); e++) {
      const j = targets[e] as number
      if (j < i) continue
      const [light, heavy] = (mass[j] as number) < (mass[i] as number) ? [j, i] : [i, j]
      rows.set([COLUMNS * light, COLUMNS * heavy, weights[e] as number], TIE_COLUMNS * row++)
    }
  }
  return rows
}
