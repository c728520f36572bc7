import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { labelOf, type MapGraph } from '../data/graph.ts'
import { nodeHash } from '../state/hash.ts'
import { NodeLink } from '../ui/node-link.tsx'
import { Swatch } from '../ui/swatch.tsx'
import type { Loaded } from './use-loaded.ts'

/** The line over the name: type, and what else tells nodes of that type apart. */
export function Kicker({
  graph,
  row,
  notes,
}: {
  graph: MapGraph
  row: number
  notes: (string | undefined)[]
}) {
  const label = labelOf(graph, row)
  const community = graph.nodes.community[row]!
  return (
    <p class="kicker">
      <Swatch label={label} />
      {[label, ...notes.filter(Boolean)].join(' · ')}
      {community >= 0 ? (
        <a href={nodeHash(graph.nodes.id[community]!)} title="Community">
          {graph.nodes.name[community]}
        </a>
      ) : null}
    </p>
  )
}

/** A part of the panel under a heading; nothing where it is empty. */
export function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  )
}

/** Longer lists are cut here until the reader asks for all. */
const FIRST = 12

/** The beginning of a long list, and the button that shows the rest. */
export function useFirst<T>(items: readonly T[]): [shown: readonly T[], more: ComponentChildren] {
  const [all, setAll] = useState(false)
  if (all || items.length <= FIRST) return [items, null]
  const more = (
    <button type="button" class="more" onClick={() => setAll(true)}>
      Show all {items.length.toLocaleString('en')}
    </button>
  )
  return [items.slice(0, FIRST), more]
}

/** A list of nodes to select; a note may stand behind each. */
export function NodeList({
  graph,
  rows,
  note,
}: {
  graph: MapGraph
  rows: readonly number[]
  note?: (index: number) => string
}) {
  const [shown, more] = useFirst(rows)
  return (
    <ul class="nodes">
      {shown.map((row, index) => (
        <li key={row}>
          <NodeLink graph={graph} row={row} {...(note ? { note: note(index) } : {})} />
        </li>
      ))}
      {more ? <li>{more}</li> : null}
    </ul>
  )
}

/** What stands in for details that are not there yet, or cannot be had. */
export function Pending({ loaded }: { loaded: Loaded<unknown> }) {
  if (loaded.value !== null) return null
  return (
    <p class="pending" role="status">
      {loaded.problem || 'Loading…'}
    </p>
  )
}
