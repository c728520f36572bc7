/** Two tables, one of edges and one of nodes, with the column names Gephi expects. Formulas are inert. */
import { stringify } from 'csv-stringify/browser/esm/sync'
import type { GraphEdge, GraphNode } from '../../src/model.ts'
import { storableId } from './characters.ts'
import { type Cell, type Column, edgeColumns, NODE_COLUMNS, paperTexts } from './columns.ts'
import { type Exporter, isDirected } from './exporter.ts'
import { inertCell } from './inert-cell.ts'

/** Rows turned into text at a time. */
const BATCH = 1000

type Cells<T> = Record<string, (item: T) => Cell>

const EDGE_CELLS: Cells<GraphEdge> = {
  Source: ({ source }) => storableId(source),
  Target: ({ target }) => storableId(target),
  Type: (edge) => (isDirected(edge) ? 'Directed' : 'Undirected'),
  Id: ({ id }) => storableId(id),
  Label: ({ type }) => type,
  Weight: ({ weight }) => weight ?? 1,
}

const NODE_CELLS: Cells<GraphNode> = {
  Id: ({ id }) => storableId(id),
  Label: ({ name }) => name,
  X: ({ x }) => x,
  Y: ({ y }) => y,
}

export const csv: Exporter = {
  id: 'csv',
  title: 'CSV, one table of edges and one of nodes, for spreadsheets, pandas and Gephi',
  files: ({ nodes, edges }) => {
    const more = edgeColumns(paperTexts(nodes)).filter(({ name }) => name !== 'type')
    return [
      { suffix: '', chunks: table(edges, { ...EDGE_CELLS, ...cells(more) }) },
      { suffix: '.nodes', chunks: table(nodes, { ...NODE_CELLS, ...cells(NODE_COLUMNS) }) },
    ]
  },
}

function cells<T>(columns: readonly Column<T>[]): Cells<T> {
  return Object.fromEntries(columns.map(({ name, of }) => [name[0]?.toUpperCase() + name.slice(1), of]))
}

function* table<T>(items: readonly T[], columns: Cells<T>): Generator<string> {
  const cellsOf = Object.values(columns)
  yield stringify([Object.keys(columns)])
  for (let at = 0; at < items.length; at += BATCH) {
    const batch = items.slice(at, at + BATCH)
    yield stringify(batch.map((item) => cellsOf.map((cell) => written(cell(item)))))
  }
}

function written(cell: Cell): Cell {
  return typeof cell === 'string' ? inertCell(cell) : cell?.toString()
}
