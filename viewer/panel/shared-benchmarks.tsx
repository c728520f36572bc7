import type { GraphEdge } from '../../src/model.ts'
import type { MapGraph } from '../data/graph.ts'
import { NodeList, Section } from './parts.tsx'

/** Papers that share benchmarks with a paper, the closest first, with what they share. */
export function SharedBenchmarks({
  graph,
  row,
  edges,
}: {
  graph: MapGraph
  row: number
  edges: readonly GraphEdge[]
}) {
  const id = graph.nodes.id[row]
  const shared = edges
    .filter((edge) => edge.type === 'SHARES_BENCHMARKS')
    .sort((a, b) => (b.weight ?? 0) - (a.weight ?? 0))
    .flatMap((edge) => {
      const other = graph.rows.get(edge.source === id ? edge.target : edge.source)
      const names = (edge.shared ?? []).map((benchmark) => benchmark.name)
      return other === undefined ? [] : [{ other, names: names.join(', ') }]
    })
  if (shared.length === 0) return null
  return (
    <Section title="Shares benchmarks with">
      <NodeList
        graph={graph}
        rows={shared.map(({ other }) => other)}
        note={(index) => shared[index]!.names}
      />
    </Section>
  )
}
