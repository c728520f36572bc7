/** GEXF 1.3 with positions, sizes and colours. Opens in Gephi and Gephi Lite. */
import type { GraphEdge, GraphNode, KnowledgeGraph } from '../../src/model.ts'
import { LABEL_COLORS, nodeSize } from '../appearance.ts'
import { type Exporter, isDirected } from './exporter.ts'
import { xmlAttribute } from './xml.ts'

type Value = string | number | boolean | undefined
interface Column<T> {
  id: string
  type: 'string' | 'integer' | 'double' | 'boolean'
  of: (item: T) => Value
}

const NODE_COLUMNS: readonly Column<GraphNode>[] = [
  { id: 'type', type: 'string', of: (node) => node.label },
  { id: 'degree', type: 'integer', of: (node) => node.degree },
  { id: 'community', type: 'string', of: (node) => node.community },
  { id: 'papers', type: 'integer', of: (node) => node.papers },
  { id: 'subtype', type: 'string', of: (node) => node.subtype },
  { id: 'spellings', type: 'string', of: (node) => node.surfaces?.join('; ') },
  { id: 'year', type: 'integer', of: (node) => node.year },
  { id: 'authors', type: 'string', of: (node) => node.authors?.join('; ') },
  { id: 'venue', type: 'string', of: (node) => node.venue },
  { id: 'url', type: 'string', of: (node) => node.url },
  { id: 'kind', type: 'string', of: (node) => node.kind },
  { id: 'members', type: 'integer', of: (node) => node.size },
]

const EDGE_COLUMNS: readonly Column<GraphEdge>[] = [
  { id: 'type', type: 'string', of: (edge) => edge.type },
  { id: 'confidence', type: 'double', of: (edge) => edge.confidence },
  { id: 'own', type: 'boolean', of: (edge) => edge.own },
  { id: 'shared', type: 'string', of: (edge) => edge.shared?.map(({ name }) => name).join('; ') },
  { id: 'paper', type: 'string', of: (edge) => edge.paper },
  { id: 'metric', type: 'string', of: (edge) => edge.metric },
  { id: 'value', type: 'double', of: (edge) => edge.value },
  { id: 'unit', type: 'string', of: (edge) => edge.unit },
  { id: 'of', type: 'double', of: (edge) => edge.of },
  { id: 'split', type: 'string', of: (edge) => edge.split },
  { id: 'result', type: 'string', of: (edge) => edge.kind },
]

export const gexf: Exporter = {
  id: 'gexf',
  title: 'GEXF 1.3 with positions and colours, for Gephi and Gephi Lite',
  files: (graph) => [{ suffix: '', chunks: document(graph) }],
}

function* document({ nodes, edges }: KnowledgeGraph): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n'
  yield '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n'
  yield '<meta><creator>Paperloom</creator></meta>\n'
  yield '<graph mode="static" defaultedgetype="directed">\n'
  yield declaration('node', NODE_COLUMNS)
  yield declaration('edge', EDGE_COLUMNS)
  yield '<nodes>\n'
  for (const node of nodes) yield nodeElement(node)
  yield '</nodes>\n<edges>\n'
  for (const edge of edges) yield edgeElement(edge)
  yield '</edges>\n</graph>\n</gexf>\n'
}

function declaration<T>(kind: 'node' | 'edge', columns: readonly Column<T>[]): string {
  const lines = columns.map(({ id, type }) => `<attribute id="${id}" title="${id}" type="${type}"/>\n`)
  return `<attributes class="${kind}">\n${lines.join('')}</attributes>\n`
}

function nodeElement(node: GraphNode): string {
  const color = LABEL_COLORS[node.label]
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16))
  return (
    `<node id="${xmlAttribute(node.id)}" label="${xmlAttribute(node.name)}">` +
    values(node, NODE_COLUMNS) +
    `<viz:size value="${nodeSize(node)}"/><viz:position x="${node.x}" y="${node.y}" z="0"/>` +
    `<viz:color r="${r}" g="${g}" b="${b}"/></node>\n`
  )
}

/** `kind` lets Gephi keep parallel edges of different types apart. */
function edgeElement(edge: GraphEdge): string {
  const direction = isDirected(edge) ? 'directed' : 'undirected'
  const weight = edge.weight === undefined ? '' : ` weight="${edge.weight}"`
  return (
    `<edge id="${xmlAttribute(edge.id)}" source="${xmlAttribute(edge.source)}" target="${xmlAttribute(edge.target)}"` +
    ` type="${direction}" kind="${edge.type}" label="${edge.type}"${weight}>${values(edge, EDGE_COLUMNS)}</edge>\n`
  )
}

function values<T>(item: T, columns: readonly Column<T>[]): string {
  const given = columns.flatMap(({ id, of }) => {
    const value = of(item)
    return value === undefined ? [] : [`<attvalue for="${id}" value="${xmlAttribute(String(value))}"/>`]
  })
  return `<attvalues>${given.join('')}</attvalues>`
}
