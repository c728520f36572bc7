/**
 * Positions on the map: ForceAtlas2 (M. Jacomy et al., "ForceAtlas2, a continuous graph layout algorithm", PLoS ONE
 * 9(6), 2014), then noverlap. Seeded: the same graph gives the same map.
 */
import Graph from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import type { GraphEdge, GraphNode, KnowledgeGraph } from '../src/model.ts'
import { nodeSize } from './appearance.ts'
import { placeAlone, placeCommunities } from './placing/aside.ts'
import { spreadOut } from './placing/spread.ts'
import { startPositions } from './placing/start.ts'
import { ROLE_WEIGHT, rounded } from './weights.ts'

export interface LayoutOptions {
  /** Called after each round. */
  onProgress?: (done: number, total: number) => void
}

const SEED = 1
/** From this many nodes on, distant nodes repel each other as a group (Barnes-Hut): n log n instead of n². */
const MANY_NODES = 1000
/** Steps between two reports of progress. */
const ROUND = 20
/** Small graphs get this many steps; large ones as many as this many node-steps allow. */
const MOST_STEPS = 400
const LEAST_STEPS = 50
const NODE_STEPS = 3_000_000

/**
 * Places every node and returns a new graph. Nodes without edges stand in rows below the map; a community stands
 * at the centre of its members. Positions are rounded to two decimals.
 */
export function layoutGraph(graph: KnowledgeGraph, options: LayoutOptions = {}): KnowledgeGraph {
  const map = drawnGraph(graph)
  const steps = stepsFor(map.order)
  const total = Math.ceil(steps / ROUND) + 1
  if (map.order > 1) {
    const settings = {
      ...forceAtlas2.inferSettings(map),
      barnesHutOptimize: map.order > MANY_NODES,
      barnesHutTheta: 1,
      outboundAttractionDistribution: true,
      edgeWeightInfluence: 1,
    }
    for (let round = 1; round < total; round++) {
      forceAtlas2.assign(map, { iterations: ROUND, settings, getEdgeWeight: 'weight' })
      options.onProgress?.(round, total)
    }
    spreadOut(map)
  }
  options.onProgress?.(total, total)
  return place(graph, map)
}

function stepsFor(nodes: number): number {
  return Math.round(Math.min(MOST_STEPS, Math.max(LEAST_STEPS, NODE_STEPS / Math.max(1, nodes))))
}

/** The nodes that edges tie, one edge for each tied pair, at their starting positions. */
function drawnGraph({ nodes, edges }: KnowledgeGraph): Graph {
  const drawn = edges.filter(({ type }) => type !== 'IN_COMMUNITY')
  const tied = new Set(drawn.flatMap(({ source, target }) => [source, target]))
  const map = new Graph({ type: 'undirected' })
  for (const { node, x, y } of startPositions(
    nodes.filter(({ id }) => tied.has(id)),
    SEED,
  )) {
    map.addNode(node.id, { x, y, size: nodeSize(node) })
  }
  for (const edge of drawn) {
    const weight = pull(edge)
    map.updateEdge(edge.source, edge.target, (attributes) => ({ weight: (attributes.weight ?? 0) + weight }))
  }
  return map
}

/** How strongly an edge pulls its ends together: a strong role more than a weak one, a shared rarity most. */
function pull({ role, weight }: GraphEdge): number {
  if (role !== undefined) return 0.5 + ROLE_WEIGHT[role]
  return weight === undefined ? 1 : Math.min(2, weight / 4)
}

function place(graph: KnowledgeGraph, map: Graph): KnowledgeGraph {
  const positions = new Map<string, { x: number; y: number }>()
  map.forEachNode((id, { x, y }) => positions.set(id, { x, y }))
  const alone = graph.nodes.filter(({ id, label }) => label !== 'Community' && !positions.has(id))
  placeAlone(alone, positions)
  placeCommunities(graph.nodes, positions)
  const nodes = graph.nodes.map((node): GraphNode => {
    const { x, y } = positions.get(node.id) ?? { x: 0, y: 0 }
    return { ...node, x: rounded(x, 2), y: rounded(y, 2) }
  })
  return { ...graph, nodes }
}
