/**
 * GEXF 1.3 with positions, sizes and colours. Opens in Gephi and Gephi Lite. It declares no default direction: with
 * one, Gephi drops every edge of the other kind.
 */
import type { GraphEdge, GraphNode, KnowledgeGraph } from '../../src/model.ts'
import { LABEL_COLORS, nodeSize } from '../appearance.ts'
import { type CellType, type Column, edgeColumns, NODE_COLUMNS, paperTexts } from './columns.ts'
import { type Exporter, isDirected } from './exporter.ts'
import { xmlId, xmlText } from './xml.ts'

const TYPES: Readonly<Record<CellType, string>> = {
  string: 'string',
  integer: 'integer',
  float: 'double',
  boolean: 'boolean',
}

export const gexf: Exporter = {
  id: 'gexf',
  title: 'GEXF 1.3 with positions and colours, for Gephi and Gephi Lite',
  files: (graph) => [{ suffix: '', chunks: document(graph) }],
}

function* document({ nodes, edges }: KnowledgeGraph): Generator<string> {
  const columns = edgeColumns(paperTexts(nodes))
  yield '<?xml version="1.0" encoding="UTF-8"?>\n'
  yield '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n'
  yield '<meta><creator>Paperloom</creator></meta>\n'
  yield '<graph mode="static">\n'
  yield declaration('node', NODE_COLUMNS)
  yield declaration('edge', columns)
  yield '<nodes>\n'
  for (const node of nodes) yield nodeElement(node)
  yield '</nodes>\n<edges>\n'
  for (const edge of edges) yield edgeElement(edge, columns)
  yield '</edges>\n</graph>\n</gexf>\n'
}

function declaration<T>(kind: 'node' | 'edge', columns: readonly Column<T>[]): string {
  const lines = columns.map(
    ({ name, type }) => `<attribute id="${name}" title="${name}" type="${TYPES[type]}"/>\n`,
  )
  return `<attributes class="${kind}">\n${lines.join('')}</attributes>\n`
}

function nodeElement(node: GraphNode): string {
  const color = LABEL_COLORS[node.label]
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16))
  return (
    `<node id="${xmlId(node.id)}" label="${xmlText(node.name)}">` +
    values(node, NODE_COLUMNS) +
    `<viz:size value="${nodeSize(node)}"/><viz:position x="${node.x}" y="${node.y}" z="0"/>` +
    `<viz:color r="${r}" g="${g}" b="${b}"/></node>\n`
  )
}

/** `kind` lets Gephi keep parallel edges of different types apart. */
function edgeElement(edge: GraphEdge, columns: readonly Column<GraphEdge>[]): string {
  const direction = isDirected(edge) ? 'directed' : 'undirected'
  const weight = edge.weight === undefined ? '' : ` weight="${edge.weight}"`
  return (
    `<edge id="${xmlId(edge.id)}" source="${xmlId(edge.source)}" target="${xmlId(edge.target)}"` +
    ` type="${direction}" kind="${edge.type}" label="${edge.type}"${weight}>${values(edge, columns)}</edge>\n`
  )
}

function values<T>(item: T, columns: readonly Column<T>[]): string {
  let out = ''
  for (const { name, of } of columns) {
    const value = of(item)
    if (value !== undefined) out += `<attvalue for="${name}" value="${xmlText(String(value))}"/>`
  }
  return `<attvalues>${out}</attvalues>`
}
