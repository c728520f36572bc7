import { ENTITY_TYPES } from '../model.ts'
import type { Linking } from './linking.ts'
import type { Score } from './score.ts'

/** Precision, recall and F1 to four decimals, and the counts they come from. */
export interface Figures {
  p: number
  r: number
  f1: number
  tp: number
  fp: number
  fn: number
}

/** The rows that every report has, in its order; others follow in the order of their names. */
const ROWS = [
  'entity',
  ...ENTITY_TYPES.map((type) => `entity.${type}`),
  'name',
  'role.introduces',
  'role.evaluates_on',
  'repo',
  'repo.kind',
  'result',
  'result.full',
  'relation',
]

/** The figures of a score by row, in the order of a report. */
export function figuresOf({ tallies }: Score): Map<string, Figures> {
  const others = [...tallies.keys()].filter((key) => !ROWS.includes(key)).sort()
  return new Map(
    [...ROWS, ...others].map((key) => {
      const { precision, recall, f1, tp, fp, fn } = tallies.of(key)
      return [key, { p: rounded(precision), r: rounded(recall), f1: rounded(f1), tp, fp, fn }]
    }),
  )
}

/** The whole report as data: papers, figures by row, linking. */
export function reportOf(score: Score): Record<string, unknown> {
  const { papers, absent, linking } = score
  return {
    papers,
    absent,
    ...Object.fromEntries(figuresOf(score)),
    linking: linking ? roundedLinking(linking) : null,
  }
}

/** Linking to four decimals. */
export function roundedLinking({ p, r, f1, n }: Linking): Linking {
  return { p: rounded(p), r: rounded(r), f1: rounded(f1), n }
}

function rounded(share: number): number {
  return Number(share.toFixed(4))
}
