import type { Result } from '../model.ts'

/** What was reached: "71.2%", "49 of 658", "+3.1". */
export function figureText(score: {
  value: number
  kind?: Result['kind'] | undefined
  unit?: string | undefined
  of?: number | undefined
}): string {
  const { value, kind, unit, of } = score
  const sign = kind === 'improvement' && value > 0 ? '+' : ''
  return [`${sign}${value}`, unit === '%' ? '%' : of === undefined ? '' : ` of ${of}`].join('')
}

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
  const { subject, benchmark, metric, split } = score
  const details = [metric, split].filter((detail) => detail !== undefined).join(', ')
  return `${subject}: ${figureText(score)} on ${benchmark}${details && ` (${details})`}`
}
