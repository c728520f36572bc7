import type { Result } from '../../src/model.ts'
import { Section } from './parts.tsx'

/** The numbers that an abstract reports. */
export function Results({ results }: { results: readonly Result[] }) {
  return (
    <Section title="Results">
      <table>
        <thead>
          <tr>
            <th>System</th>
            <th>Benchmark</th>
            <th>Metric</th>
            <th class="number">Value</th>
          </tr>
        </thead>
        <tbody>
          {results.map((result, index) => (
            <tr key={index}>
              <td dir="auto">{subjectName(result.subject)}</td>
              <td dir="auto">
                {result.benchmark}
                {result.split ? ` (${result.split})` : null}
              </td>
              <td>{result.metric ?? ''}</td>
              <td class="number">{formatValue(result)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}

/** A number as the abstract gives it: "66.9 %" with a narrow space, "+3.4 points", "49 of 658". */
export function formatValue(
  result: Pick<Result, 'value' | 'unit' | 'of'> & { kind?: Result['kind'] },
): string {
  const sign = result.kind === 'improvement' && result.value > 0 ? '+' : ''
  const unit = result.unit === '%' ? '\u202f%' : result.unit === 'points' ? '\u00a0points' : ''
  const total = result.of === undefined ? '' : ` of ${result.of}`
  return `${sign}${result.value}${unit}${total}`
}

function subjectName(subject: string): string {
  if (subject === 'ours') return 'this paper'
  return subject
}
