import { EDGE_TYPES, NODE_LABELS } from '../../src/model.ts'
import { countByEdgeType, countByLabel, type MapGraph } from '../data/graph.ts'
import { hiddenEdges, hiddenLabels, toggleEdge, toggleLabel } from '../state/state.ts'
import { Swatch } from './swatch.tsx'
import { EDGES, LABELS_PLURAL } from './words.ts'

/** What the shapes, colours and edges mean; each can be switched off. */
export function Legend({ graph }: { graph: MapGraph }) {
  const labels = countByLabel(graph)
  const edges = countByEdgeType(graph)
  return (
    <details class="legend" open={!matchMedia('(max-width: 640px)').matches}>
      <summary>Legend</summary>
      <fieldset>
        <legend>Types</legend>
        {NODE_LABELS.filter((label) => label !== 'Community' && labels.get(label)! > 0).map((label) => (
          <Entry
            key={label}
            name={LABELS_PLURAL[label]}
            count={labels.get(label)!}
            on={!hiddenLabels.value.has(label)}
            toggle={() => toggleLabel(label)}
          >
            <Swatch label={label} />
          </Entry>
        ))}
      </fieldset>
      <details class="edges">
        <summary>Edges</summary>
        <fieldset>
          <legend>Edges</legend>
          {EDGE_TYPES.filter((type) => type !== 'IN_COMMUNITY' && edges.get(type)! > 0).map((type) => (
            <Entry
              key={type}
              name={EDGES[type]}
              count={edges.get(type)!}
              on={!hiddenEdges.value.has(type)}
              toggle={() => toggleEdge(type)}
            />
          ))}
        </fieldset>
      </details>
    </details>
  )
}

interface EntryProps {
  name: string
  count: number
  on: boolean
  toggle: () => void
  children?: preact.ComponentChildren
}

function Entry({ name, count, on, toggle, children }: EntryProps) {
  return (
    <label class="entry">
      <input type="checkbox" checked={on} onChange={toggle} />
      {children}
      <span>{name}</span>
      <span class="count">{count.toLocaleString('en')}</span>
    </label>
  )
}
