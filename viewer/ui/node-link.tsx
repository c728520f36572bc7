import { labelOf, type MapGraph } from '../data/graph.ts'
import { nodeHash } from '../state/hash.ts'
import { Swatch } from './swatch.tsx'

/** A node by name, to select it. */
export function NodeLink({ graph, row, note }: { graph: MapGraph; row: number; note?: string }) {
  return (
    <a class="node-link" href={nodeHash(graph.nodes.id[row]!)}>
      <Swatch label={labelOf(graph, row)} />
      <bdi>{graph.nodes.name[row]}</bdi>
      {note ? <span class="note">{note}</span> : null}
    </a>
  )
}
