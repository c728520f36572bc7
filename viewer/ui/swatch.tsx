import { LABEL_COLORS } from '../../graph/appearance.ts'
import type { NodeLabel } from '../../src/model.ts'

/** The shapes of the map, in a box of 16 by 16. */
const PATHS: Record<NodeLabel, string> = {
  Paper: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11z',
  Benchmark: 'M3 3h10v10H3z',
  Model: 'M8 1.8 14.6 13H1.4z',
  Method: 'm8 1 7 7-7 7-7-7z',
  Tool: 'M5 2.8h6L14 8l-3 5.2H5L2 8z',
  Repository: 'M5.5 1.8h5v3.7h3.7v5h-3.7v3.7h-5v-3.7H1.8v-5h3.7z',
  Community: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11z',
}

/** Shape and colour of a type, as on the map. */
export function Swatch({ label }: { label: NodeLabel }) {
  return (
    <svg class="swatch" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[label]} fill={LABEL_COLORS[label]} />
    </svg>
  )
}
