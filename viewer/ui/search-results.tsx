import { labelOf, type MapGraph } from '../data/graph.ts'
import { Swatch } from './swatch.tsx'
import { counted } from './words.ts'

interface Props {
  graph: MapGraph
  rows: readonly number[]
  active: number
  /** False while the index is still being made. */
  ready: boolean
  choose: (row: number) => void
}

/** What the search found, as a list to choose from. */
export function SearchResults({ graph, rows, active, ready, choose }: Props) {
  return (
    <div class="results">
      <p class="none" role="status">
        {rows.length > 0 ? null : ready ? 'Nothing found.' : 'One moment…'}
      </p>
      <div id="search-results" role="listbox" aria-label="Search results">
        {rows.map((row, index) => (
          // The box above keeps the focus and handles the keys, as in every list of suggestions.
          <button
            type="button"
            key={row}
            id={`result-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(row)}
          >
            <Swatch label={labelOf(graph, row)} />
            <bdi>{graph.nodes.name[row]!.slice(0, 200)}</bdi>
            <span class="note">{describe(graph, row)}</span>
          </button>
        ))}
      </div>
    </div>
  )
}

function describe(graph: MapGraph, row: number): string {
  const label = labelOf(graph, row)
  if (label === 'Paper') return graph.nodes.year[row] ? String(graph.nodes.year[row]) : ''
  if (label === 'Repository') return ''
  return counted(graph.nodes.papers[row]!, label === 'Community' ? 'member' : 'paper')
}
