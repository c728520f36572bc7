/** How nodes look, the same in the viewer, in the layout that keeps them apart and in exports. */
import type { GraphNode, NodeLabel } from '../src/model.ts'

/** Okabe and Ito's colours, told apart by colour-blind readers (jfly.uni-koeln.de/color, 2008). */
export const LABEL_COLORS: Readonly<Record<NodeLabel, string>> = {
  Paper: '#0072B2',
  Benchmark: '#D55E00',
  Model: '#009E73',
  Method: '#CC79A7',
  Tool: '#E69F00',
  Repository: '#56B4E9',
  Community: '#999999',
}

const SMALLEST = 2
const LARGEST = 24

/** Radius of a node: grows with the square root of its degree, so that the area shows the degree. */
export function nodeSize({ degree }: Pick<GraphNode, 'degree'>): number {
  return Math.min(LARGEST, SMALLEST + 1.2 * Math.sqrt(degree))
}
