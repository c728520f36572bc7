/**
 * Positions on the map. Forces (ForceAtlas2) place what hangs together, from a start by communities; what hangs on
 * one node alone stands around it, small islands beside the map; then discs that cover each other are pushed apart.
 * Seeded: the same graph gives the same map.
 */
import type { GraphNode, KnowledgeGraph } from '../src/model.ts'
import { type Placed, placeAround, placeIslands, type Strip, unplaced } from './placing/around.ts'
import { placeAlone, placeCommunities } from './placing/aside.ts'
import { type Drawn, readDrawn } from './placing/drawn.ts'
import { type Bodies, forceAtlas } from './placing/force-atlas.ts'
import { type Mainland, readMainland } from './placing/mainland.ts'
import { pushApart } from './placing/overlap.ts'
import { startByGroup } from './placing/start.ts'
import { rounded } from './weights.ts'

export interface LayoutOptions {
  /** Called after each round. */
  onProgress?: (done: number, total: number) => void
}

/** Steps between two reports of progress. */
const ROUND = 20
/** Small graphs get this many steps; large ones as many as this many node-steps allow. */
const MOST_STEPS = 400
const LEAST_STEPS = 60
const NODE_STEPS = 3_000_000
/** Between the map and the islands beside it. */
const STRAIT = 20
/** Share of the map that its discs cover: with less, nodes are lost in it; with more, nothing could be told apart. */
const COVERED = 0.06
/** Share of the mainland's nodes that are no outliers. */
const INSIDE = 0.98

/**
 * Places every node and returns a new graph. Nodes without edges stand in rows below the map; a community stands
 * at the centre of its members. Positions are rounded to two decimals. Time near-linear in nodes and edges.
 */
export function layoutGraph(graph: KnowledgeGraph, options: LayoutOptions = {}): KnowledgeGraph {
  const drawn = readDrawn(graph)
  const placed = unplaced(drawn)
  const mainland = readMainland(drawn)
  const steps = stepsFor(mainland.nodes.length)
  const total = Math.ceil(steps / ROUND) + 1
  placeMainland(placed, mainland, steps, (step) => {
    if (step % ROUND === 0) options.onProgress?.(step / ROUND, total)
  })
  placeIslands(placed, mainland.islands, besideMainland(placed, mainland))
  pushApart(placed)
  options.onProgress?.(total, total)
  return place(graph, drawn, placed)
}

function stepsFor(nodes: number): number {
  return Math.round(Math.min(MOST_STEPS, Math.max(LEAST_STEPS, NODE_STEPS / Math.max(1, nodes))))
}

function placeMainland(
  placed: Placed,
  mainland: Mainland,
  steps: number,
  onStep: (step: number) => void,
): void {
  const { nodes, ties, mass, groups, groupCount, leaves } = mainland
  const bodies = { x: new Float64Array(nodes.length), y: new Float64Array(nodes.length), mass }
  startByGroup(bodies, ties, groups, groupCount)
  forceAtlas(bodies, ties, { steps, onStep })
  const scale = scaleFor(bodies, mainlandNodes(mainland), placed.radius)
  nodes.forEach((node, i) => {
    placed.x[node] = scale * (bodies.x[i] as number)
    placed.y[node] = scale * (bodies.y[i] as number)
  })
  for (const [hub, own] of leaves) placeAround(placed, hub, own)
}

/** By how much the map must grow for its discs to cover the share that they should; its width is taken without outliers. */
function scaleFor({ x, y }: Bodies, all: readonly number[], radius: Float64Array): number {
  const distances = x.map((atX, i) => Math.hypot(atX, y[i] as number)).sort()
  const wide = distances[Math.floor(INSIDE * distances.length)] ?? 0
  const squares = all.reduce((sum, node) => sum + (radius[node] as number) ** 2, 0)
  return wide > 0 ? Math.sqrt(squares / COVERED) / wide : 1
}

function mainlandNodes({ nodes, leaves }: Mainland): number[] {
  return [...nodes, ...[...leaves.values()].flat()]
}

function besideMainland({ x, y, radius }: Placed, mainland: Mainland): Strip {
  let [left, low, high] = [0, 0, 0]
  for (const node of mainlandNodes(mainland)) {
    left = Math.max(left, (x[node] as number) + (radius[node] as number))
    low = Math.min(low, (y[node] as number) - (radius[node] as number))
    high = Math.max(high, (y[node] as number) + (radius[node] as number))
  }
  return { left: left + STRAIT, low, high }
}

function place(graph: KnowledgeGraph, drawn: Drawn, { x, y }: Placed): KnowledgeGraph {
  const positions = new Map(drawn.nodes.map(({ id }, i) => [id, { x: x[i] as number, y: y[i] as number }]))
  const alone = graph.nodes.filter(({ id, label }) => label !== 'Community' && !positions.has(id))
  placeAlone(alone, positions)
  placeCommunities(graph.nodes, positions)
  const nodes = graph.nodes.map((node): GraphNode => {
    const { x, y } = positions.get(node.id) ?? { x: 0, y: 0 }
    return { ...node, x: rounded(x, 2), y: rounded(y, 2) }
  })
  return { ...graph, nodes }
}
