/** Turns the map into what sigma draws. */
import { MultiGraph } from 'graphology'
import { LABEL_COLORS, nodeSize } from '../../graph/appearance.ts'
import { edgeTypeOf, labelOf, type MapGraph } from '../data/graph.ts'
import type { PlaceName } from './label-layer.ts'
import { labelText } from './labels.ts'
import { SHAPES } from './shapes.ts'

/** How soon a title is shown, measured by the name of an entity of the same size. */
const TITLE_IMPORTANCE = 0.55

/** Communities whose names stand on the map. */
const PLACE_NAMES = 12

/** The drawn part of the map. Keys are rows, never ids of documents: sigma keeps plain objects by key. */
export function sigmaGraph(graph: MapGraph): MultiGraph {
  const { nodes, edges } = graph
  const drawn = new MultiGraph()
  for (let row = 0; row < graph.order; row++) {
    const label = labelOf(graph, row)
    if (label === 'Community') continue
    drawn.addNode(row, {
      x: nodes.x[row],
      y: nodes.y[row],
      size: nodeSize({ degree: nodes.degree[row]! }),
      color: LABEL_COLORS[label],
      shape: SHAPES[label],
      label: labelText(nodes.name[row]!),
      fullName: nodes.name[row],
      importance: label === 'Paper' || label === 'Repository' ? TITLE_IMPORTANCE : 1,
    })
  }
  for (let edge = 0; edge < graph.size; edge++) {
    const type = edgeTypeOf(graph, edge)
    if (type === 'IN_COMMUNITY') continue
    drawn.addEdgeWithKey(edge, edges.source[edge], edges.target[edge], {
      size: type === 'MENTIONS' ? 0.6 : 1,
    })
  }
  return drawn
}

/** Names of the largest communities, where they stand. */
export function placeNames(graph: MapGraph): PlaceName[] {
  return [...graph.communities.values()].slice(0, PLACE_NAMES).flatMap((community) => {
    const row = graph.rows.get(community.id)
    if (row === undefined) return []
    const { x, y } = graph.nodes
    return [{ name: labelText(community.name), x: x[row]!, y: y[row]!, weight: community.size }]
  })
}

/** What all nodes cover at full size, in square pixels. */
export function areaOf(drawn: MultiGraph): number {
  return drawn.reduceNodes((area, _, { size }) => area + Math.PI * size * size, 0)
}
