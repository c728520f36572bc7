import type { Result } from '../model.ts'

/** A result in words: "ReadGraph: 71.2% on GSM8K (accuracy, test)". */
export function scoreText(score: {
  subject: string
  benchmark: string
  value: number
  kind: Result['kind']
  metric?: string | undefined
  unit?: string | undefined
  of?: number | undefined
  split?: string | undefined
}): string {
  const { subject, benchmark, value, kind, metric, unit, of, split } = score
  const sign = kind === 'improvement' && value > 0 ? '+' : ''
  const figure = [`${sign}${value}`, unit === '%' ? '%' : of === undefined ? '' : ` of ${of}`].join('')
  const details = [metric, split].filter((detail) => detail !== undefined).join(', ')
  return `${subject}: ${figure} on ${benchmark}${details && ` (${details})`}`
}
