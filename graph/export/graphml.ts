/**
 * GraphML with positions, sizes and colours, for networkx, igraph, Gephi, Cytoscape and yEd. All edges are directed,
 * since networkx and igraph refuse or forget a mixture; `undirected` marks those that have no direction.
 */
import type { GraphEdge, GraphNode, KnowledgeGraph } from '../../src/model.ts'
import { LABEL_COLORS, nodeSize } from '../appearance.ts'
import { type CellType, type Column, edgeColumns, NODE_COLUMNS, paperTexts } from './columns.ts'
import { type Exporter, isDirected } from './exporter.ts'
import { xmlId, xmlText } from './xml.ts'

const TYPES: Readonly<Record<CellType, string>> = {
  string: 'string',
  integer: 'int',
  float: 'double',
  boolean: 'boolean',
}

/** Gephi and graphology take colours as three numbers of these names. */
const LOOKS: readonly Column<GraphNode>[] = [
  { name: 'label', type: 'string', of: ({ name }) => name },
  { name: 'x', type: 'float', of: ({ x }) => x },
  { name: 'y', type: 'float', of: ({ y }) => y },
  { name: 'size', type: 'float', of: nodeSize },
  { name: 'r', type: 'integer', of: ({ label }) => Number.parseInt(LABEL_COLORS[label].slice(1, 3), 16) },
  { name: 'g', type: 'integer', of: ({ label }) => Number.parseInt(LABEL_COLORS[label].slice(3, 5), 16) },
  { name: 'b', type: 'integer', of: ({ label }) => Number.parseInt(LABEL_COLORS[label].slice(5, 7), 16) },
]

const LINKS: readonly Column<GraphEdge>[] = [
  { name: 'label', type: 'string', of: ({ type }) => type },
  { name: 'weight', type: 'float', of: ({ weight }) => weight },
  { name: 'undirected', type: 'boolean', of: (edge) => (isDirected(edge) ? undefined : true) },
]

export const graphml: Exporter = {
  id: 'graphml',
  title: 'GraphML with positions and colours, for networkx, igraph, Gephi and yEd',
  files: (graph) => [{ suffix: '', chunks: document(graph) }],
}

function* document({ nodes, edges }: KnowledgeGraph): Generator<string> {
  const ofNodes = [...LOOKS, ...NODE_COLUMNS]
  const ofEdges = [...LINKS, ...edgeColumns(paperTexts(nodes))]
  yield '<?xml version="1.0" encoding="UTF-8"?>\n'
  yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n'
  yield keys('node', ofNodes)
  yield keys('edge', ofEdges)
  yield '<graph id="paperloom" edgedefault="directed">\n'
  for (const node of nodes) yield `<node id="${xmlId(node.id)}">${data('node', node, ofNodes)}</node>\n`
  for (const edge of edges) {
    const ends = `source="${xmlId(edge.source)}" target="${xmlId(edge.target)}"`
    yield `<edge id="${xmlId(edge.id)}" ${ends}>${data('edge', edge, ofEdges)}</edge>\n`
  }
  yield '</graph>\n</graphml>\n'
}

/** Keys of nodes and edges share one space of ids. */
function keys<T>(kind: 'node' | 'edge', columns: readonly Column<T>[]): string {
  const lines = columns.map(
    ({ name, type }) =>
      `<key id="${kind}-${name}" for="${kind}" attr.name="${name}" attr.type="${TYPES[type]}"/>\n`,
  )
  return lines.join('')
}

function data<T>(kind: 'node' | 'edge', item: T, columns: readonly Column<T>[]): string {
  let out = ''
  for (const { name, of } of columns) {
    const value = of(item)
    if (value !== undefined) out += `<data key="${kind}-${name}">${xmlText(String(value))}</data>`
  }
  return out
}
