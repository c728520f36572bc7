/** Search by name: prefixes and typos count, exact names come first, then what is best connected. */
import MiniSearch from 'minisearch'
import { foldName } from '../../src/text.ts'
import { labelOf, type MapGraph } from './graph.ts'

export interface SearchIndex {
  /** Rows that match, best first. Empty for a blank query. */
  find(query: string, limit: number): number[]
}

/** Entries indexed in one go, so that the page stays responsive meanwhile. */
const CHUNK = 500

/** Longer names are searched by their beginning. */
const MAX_LENGTH = 400

/** Makes the index in pieces between which the page can react. */
export async function buildSearchIndex(graph: MapGraph): Promise<SearchIndex> {
  const index = new MiniSearch<number>({
    idField: 'row',
    fields: ['name', 'folded', 'surfaces'],
    extractField: (row, field) => fieldOf(graph, row, field),
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length > 5 ? 2 : term.length > 3 ? 1 : false),
      combineWith: 'AND',
      boost: { name: 2, folded: 2 },
      boostDocument: (row) => importance(graph, row),
    },
  })
  await index.addAllAsync(
    graph.nodes.id.map((_, row) => row),
    { chunkSize: CHUNK },
  )
  return { find: (query, limit) => find(graph, index, query.slice(0, MAX_LENGTH), limit) }
}

function find(graph: MapGraph, index: MiniSearch<number>, query: string, limit: number): number[] {
  if (query.trim() === '') return []
  const folded = foldName(query)
  const rows = index.search(query).map((result) => result.id as number)
  const exact = rows.filter((row) => folded !== '' && foldName(nameOf(graph, row)) === folded)
  return [...new Set([...exact, ...rows])].slice(0, limit)
}

/** MiniSearch asks for the id under its own field name. */
function fieldOf(graph: MapGraph, row: number, field: string): string {
  if (field === 'row') return row as unknown as string
  if (field === 'name') return nameOf(graph, row)
  if (field === 'folded') return foldName(nameOf(graph, row))
  return graph.nodes.surfaces[row]!.join(' ').slice(0, MAX_LENGTH)
}

function nameOf(graph: MapGraph, row: number): string {
  return graph.nodes.name[row]!.slice(0, MAX_LENGTH)
}

/** Between 1 and about 3: a well connected node comes before a lone one; a name before a title that holds it. */
function importance(graph: MapGraph, row: number): number {
  const named = labelOf(graph, row) === 'Paper' || labelOf(graph, row) === 'Repository' ? 1 : 1.5
  return named * (1 + Math.log10(1 + graph.nodes.degree[row]!) / 2)
}
