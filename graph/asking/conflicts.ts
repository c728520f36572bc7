/** Scores that contradict each other. */
import type { LeaderboardRow, LeaderboardTable } from './score-rows.ts'

/** The same subject, benchmark, metric and split with different values. */
export interface ScoreConflict {
  subject: LeaderboardRow['subject']
  /** `metricName`; '' where the papers name none. */
  metric: string
  split: string
  scale: LeaderboardTable['scale']
  /**
   * Where the values stand together. Two of one sentence, or of one paper, are mostly settings that it sets apart
   * ("from 4.8% to 43%"); two of different papers are what a reader should look at.
   */
  within: 'sentence' | 'paper' | 'corpus'
  /** Two or more, in the order of the table; each with its sentence. */
  rows: LeaderboardRow[]
}

/** Conflicts among the rows of one table, in the order in which their subjects stand in it. Time linear in the rows, but for those of one subject. */
export function conflictsAmong({ metric, split, scale, rows }: LeaderboardTable): ScoreConflict[] {
  const bySubject = new Map<string, LeaderboardRow[]>()
  for (const row of rows) {
    const own = bySubject.get(row.subject.id)
    if (own) own.push(row)
    else bySubject.set(row.subject.id, [row])
  }
  return [...bySubject.values()].flatMap((own): ScoreConflict[] => {
    const [first] = own
    if (!first || own.every((row) => agree(first, row))) return []
    return [{ subject: first.subject, metric, split, scale, within: placeOf(own), rows: own }]
  })
}

/** Papers contradict each other where no value is that of all of them; one paper may come from two lists. */
function placeOf(rows: readonly LeaderboardRow[]): ScoreConflict['within'] {
  const papers = new Set(rows.map(({ paper }) => paper.id))
  const sentences = new Set(rows.map(({ paper, sentence }) => JSON.stringify([paper.id, sentence])))
  const isCommon = (one: LeaderboardRow) => {
    const agreeing = rows.filter((row) => agree(one, row))
    return new Set(agreeing.map(({ paper }) => paper.id)).size === papers.size
  }
  const [first] = rows
  const values = rows.filter(({ paper }) => paper.id === first?.paper.id)
  if (papers.size > 1 && !values.some(isCommon)) return 'corpus'
  return sentences.size > papers.size ? 'paper' : 'sentence'
}

/** True where one is the other, rounded: 88 and 88.2, and 7.447 for 49 of 658 and 7.4%. */
function agree(a: LeaderboardRow, b: LeaderboardRow): boolean {
  const digits = Math.min(decimals(a.comparable), decimals(b.comparable))
  return Math.abs(a.comparable - b.comparable) <= 0.5 * 10 ** -digits + 1e-9
}

function decimals(value: number): number {
  const [, fraction = ''] = String(value).split('.')
  return fraction.length
}
