/** A table of the papers, for spreadsheets. Formulas are inert. */
import { stringify } from 'csv-stringify/browser/esm/sync'
import type { GraphNode, KnowledgeGraph } from '../../src/model.ts'
import type { Exporter } from './exporter.ts'
import { inertCell } from './inert-cell.ts'
import { papersOf } from './papers.ts'

const COLUMNS: Record<string, (paper: GraphNode) => string | number | undefined> = {
  Id: ({ paper }) => paper,
  Title: ({ name }) => name,
  Authors: ({ authors }) => authors?.join('; '),
  Year: ({ year }) => year,
  Venue: ({ venue }) => venue,
  Abstract: ({ abstract }) => abstract,
  DOI: ({ doi }) => doi,
  'arXiv ID': ({ arxiv }) => arxiv,
  'ACL ID': ({ acl }) => acl,
  'OpenReview ID': ({ openreview }) => openreview,
  URL: ({ url }) => url,
  Keywords: ({ keywords }) => keywords?.join('; '),
}

export const papersCsv: Exporter = {
  id: 'papers-csv',
  title: 'CSV of the papers, one row each, for spreadsheets and reference managers',
  files: (graph) => [{ suffix: '', chunks: rows(graph) }],
}

function* rows(graph: KnowledgeGraph): Generator<string> {
  const cells = Object.values(COLUMNS)
  yield stringify([Object.keys(COLUMNS)])
  for (const paper of papersOf(graph)) yield stringify([cells.map((cell) => written(cell(paper)))])
}

function written(cell: string | number | undefined): string | undefined {
  return typeof cell === 'string' ? inertCell(cell) : cell?.toString()
}
