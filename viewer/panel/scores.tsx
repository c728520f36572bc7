import type { GraphEdge } from '../../src/model.ts'
import { compareText } from '../../src/text.ts'
import { labelOf, type MapGraph } from '../data/graph.ts'
import { nodeHash } from '../state/hash.ts'
import { Section, useFirst } from './parts.tsx'
import { formatValue } from './results.tsx'

/** The scores that papers report on a benchmark, or of a model or method; each links to its paper. */
export function Scores({ graph, row, edges }: { graph: MapGraph; row: number; edges: readonly GraphEdge[] }) {
  const scores = edges.filter((edge) => edge.type === 'SCORES').sort(byMetric)
  const [shown, more] = useFirst(scores)
  const onThis = labelOf(graph, row) === 'Benchmark'
  if (scores.length === 0) return null
  return (
    <Section title="Scores">
      <table>
        <thead>
          <tr>
            <th>{onThis ? 'System' : 'Benchmark'}</th>
            <th>Metric</th>
            <th class="number">Value</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((edge) => (
            <Score key={edge.id} graph={graph} edge={edge} other={onThis ? edge.source : edge.target} />
          ))}
        </tbody>
      </table>
      {more}
    </Section>
  )
}

function Score({ graph, edge, other }: { graph: MapGraph; edge: GraphEdge; other: string }) {
  const row = graph.rows.get(other)
  return (
    <tr>
      <td dir="auto">
        <a href={nodeHash(other)}>{row === undefined ? other : graph.nodes.name[row]}</a>
      </td>
      <td>{[edge.metric, edge.split && `(${edge.split})`].filter(Boolean).join(' ')}</td>
      <td class="number">
        <a href={nodeHash(`paper:${edge.paper}`)} title="The paper that reports it">
          {formatValue({ ...edge, value: edge.value ?? Number.NaN })}
        </a>
      </td>
    </tr>
  )
}

/** Scores before improvements, equal metrics together, the highest first. */
function byMetric(a: GraphEdge, b: GraphEdge): number {
  return (
    compareText(b.kind ?? '', a.kind ?? '') ||
    compareText(a.metric ?? '', b.metric ?? '') ||
    compareText(a.split ?? '', b.split ?? '') ||
    (b.value ?? 0) - (a.value ?? 0)
  )
}
