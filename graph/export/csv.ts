/** Two tables, one of edges and one of nodes, with the column names Gephi expects. Formulas are inert. */
import { stringify } from 'csv-stringify/browser/esm/sync'
import type { GraphEdge, GraphNode } from '../../src/model.ts'
import { type Exporter, isDirected } from './exporter.ts'

/** Rows turned into text at a time. */
const BATCH = 1000

type Cell = string | number | undefined

const EDGE_COLUMNS: Record<string, (edge: GraphEdge) => Cell> = {
  Source: ({ source }) => source,
  Target: ({ target }) => target,
  Type: (edge) => (isDirected(edge) ? 'Directed' : 'Undirected'),
  Id: ({ id }) => id,
  Label: ({ type }) => type,
  Weight: ({ weight }) => weight ?? 1,
  Confidence: ({ confidence }) => confidence,
  Shared: ({ shared }) => shared?.map(({ name }) => name).join('; '),
  Paper: ({ paper }) => paper,
  Metric: ({ metric }) => metric,
  Value: ({ value }) => value,
  Unit: ({ unit }) => unit,
  Of: ({ of }) => of,
  Split: ({ split }) => split,
  Kind: ({ kind }) => kind,
  Own: ({ own }) => (own === undefined ? undefined : String(own)),
  Evidence: ({ evidence }) => evidence[0]?.text,
}

const NODE_COLUMNS: Record<string, (node: GraphNode) => Cell> = {
  Id: ({ id }) => id,
  Label: ({ name }) => name,
  Type: ({ label }) => label,
  Degree: ({ degree }) => degree,
  X: ({ x }) => x,
  Y: ({ y }) => y,
  Community: ({ community }) => community,
  Papers: ({ papers }) => papers,
  Members: ({ size }) => size,
  Spellings: ({ surfaces }) => surfaces?.join('; '),
  Subtype: ({ subtype }) => subtype,
  Kind: ({ kind }) => kind,
  Year: ({ year }) => year,
  Authors: ({ authors }) => authors?.join('; '),
  Venue: ({ venue }) => venue,
  Url: ({ url }) => url,
}

export const csv: Exporter = {
  id: 'csv',
  title: 'CSV, one table of edges and one of nodes, for spreadsheets, pandas and Gephi',
  files: ({ nodes, edges }) => [
    { suffix: '', chunks: table(edges, EDGE_COLUMNS) },
    { suffix: '.nodes', chunks: table(nodes, NODE_COLUMNS) },
  ],
}

function* table<T>(items: readonly T[], columns: Record<string, (item: T) => Cell>): Generator<string> {
  const cells = Object.values(columns)
  yield stringify([Object.keys(columns)])
  for (let at = 0; at < items.length; at += BATCH) {
    const rows = items.slice(at, at + BATCH).map((item) => cells.map((cell) => cell(item)))
    yield stringify(rows, { escape_formulas: true })
  }
}
