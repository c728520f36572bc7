import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { MapGraph } from '../data/graph.ts'
import { searchIndex, select } from '../state/state.ts'
import { SearchResults } from './search-results.tsx'

const LIMIT = 12

/** The search box. `/` goes there, the arrow keys choose, Enter selects, Escape closes. */
export function Search({ graph }: { graph: MapGraph }) {
  const input = useRef<HTMLInputElement>(null)
  const [query, setQuery] = useState('')
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  const rows = open ? (searchIndex.value?.find(query, LIMIT) ?? []) : []
  const shown = open && query.trim() !== ''
  useSlashKey(input)

  function choose(row: number | undefined): void {
    if (row === undefined) return
    setOpen(false)
    input.current?.blur()
    select(graph.nodes.id[row]!)
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape') setOpen(false)
    else if (event.key === 'Enter') choose(rows[active])
    else if (event.key === 'ArrowDown') setActive(Math.min(active + 1, rows.length - 1))
    else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0))
    else return
    event.preventDefault()
  }

  return (
    <search class="search" onFocusOut={(event) => leaves(event) && setOpen(false)}>
      <input
        ref={input}
        type="search"
        placeholder="Search papers, benchmarks, models…"
        aria-label="Search"
        aria-autocomplete="list"
        aria-controls="search-results"
        aria-activedescendant={shown && rows.length > 0 ? `result-${active}` : undefined}
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => {
          setQuery(event.currentTarget.value)
          setActive(0)
          setOpen(true)
        }}
        onFocus={() => setOpen(true)}
        onKeyDown={onKeyDown}
      />
      <kbd>/</kbd>
      {shown ? (
        <SearchResults
          graph={graph}
          rows={rows}
          active={active}
          ready={searchIndex.value !== null}
          choose={choose}
        />
      ) : null}
    </search>
  )
}

function leaves(event: FocusEvent & { currentTarget: Element }): boolean {
  return !event.currentTarget.contains(event.relatedTarget as Node | null)
}

/** `/` anywhere outside a field puts the cursor into the search box. */
function useSlashKey(input: { current: HTMLInputElement | null }): void {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.target instanceof HTMLInputElement && event.target.type !== 'checkbox') return
      event.preventDefault()
      input.current?.focus()
      input.current?.select()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [input])
}
