import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { labelOf, type MapGraph } from '../data/graph.ts'
import { select } from '../state/state.ts'
import { Community } from './community.tsx'
import { Entity } from './entity.tsx'
import { Paper } from './paper.tsx'
import { Repository } from './repository.tsx'

/** What is known of the selected node. */
export function Panel({ graph, id }: { graph: MapGraph; id: string }) {
  const panel = useRef<HTMLElement>(null)
  const row = graph.rows.get(id)
  useEffect(() => {
    panel.current?.scrollTo(0, 0)
  }, [id])
  useEscapeKey()
  return (
    <aside ref={panel} class="panel" aria-label="Details" tabIndex={-1}>
      <button type="button" class="close" aria-label="Close details" onClick={() => select(null)}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="m4 4 8 8M12 4l-8 8" />
        </svg>
      </button>
      {row === undefined ? <Unknown id={id} /> : <Details key={id} graph={graph} row={row} />}
    </aside>
  )
}

/** Escape closes the panel, from its first moment on, unless a field has a use for the key. */
function useEscapeKey(): void {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) select(null)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
}

function Details({ graph, row }: { graph: MapGraph; row: number }) {
  const label = labelOf(graph, row)
  if (label === 'Paper') return <Paper graph={graph} row={row} />
  if (label === 'Repository') return <Repository graph={graph} row={row} />
  if (label === 'Community') return <Community graph={graph} row={row} />
  return <Entity graph={graph} row={row} />
}

function Unknown({ id }: { id: string }) {
  return (
    <article>
      <h2>Not in this graph</h2>
      <p>
        The address names <bdi class="address">{id.slice(0, 200)}</bdi>, which this graph does not have. It
        may have been built from other papers. Search for it, or go on from the map.
      </p>
    </article>
  )
}
