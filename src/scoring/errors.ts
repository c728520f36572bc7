import { compareText } from '../text.ts'
import type { ScoreError } from './comparison.ts'

/** Errors that one rule made, or finds of one kind that no rule made. */
export interface ErrorGroup {
  /** Id of a rule; for what was missed, its kind. */
  name: string
  isMissed: boolean
  errors: ScoreError[]
}

/** Errors by rule, what was missed by kind; largest first. An error that several rules made stands with each. */
export function groupErrors(errors: readonly ScoreError[]): ErrorGroup[] {
  const groups = new Map<string, ErrorGroup>()
  for (const error of errors)
    for (const name of error.rules.length > 0 ? error.rules : [error.kind]) {
      const group = groups.get(name)
      if (group) group.errors.push(error)
      else groups.set(name, { name, isMissed: error.rules.length === 0, errors: [error] })
    }
  for (const { errors } of groups.values())
    errors.sort((a, b) => compareText(a.kind, b.kind) || compareText(a.paper, b.paper))
  return [...groups.values()].sort(
    (a, b) =>
      Number(a.isMissed) - Number(b.isMissed) ||
      b.errors.length - a.errors.length ||
      compareText(a.name, b.name),
  )
}
