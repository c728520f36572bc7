/** A score as text for a terminal. */
import type { ErrorGroup } from '../scoring/errors.ts'
import { type Figures, figuresOf, roundedLinking } from '../scoring/figures.ts'
import type { Score } from '../scoring/score.ts'
import { plain, table } from './terminal.ts'

/** Characters of the text of an error. */
const WIDTH = 80

/** A row for each kind of find: precision, recall, F1, right, wrong, missed. */
export function scoreTable(score: Score): string {
  const { papers, absent } = score
  const rows = [...figuresOf(score)].map(([name, figures]) => row(name, figures))
  const linking = score.linking && roundedLinking(score.linking)
  return [
    `${papers} papers${absent > 0 ? `, of which ${absent} have no facts` : ''}\n`,
    table([
      ['', '    P', '    R', '   F1', 'right', 'wrong', 'missed'],
      ...rows,
      ...(linking ? [['linking (B-cubed)', share(linking.p), share(linking.r), share(linking.f1)]] : []),
    ]),
  ].join('')
}

function row(name: string, { p, r, f1, tp, fp, fn }: Figures): (string | number)[] {
  return [name, share(p), share(r), share(f1), tp, fp, fn]
}

function share(value: number): string {
  return value.toFixed(3)
}

/** Errors by rule, then what was missed by kind; of each group at most `most`. */
export function errorsText(groups: readonly ErrorGroup[], most: number): string {
  return groups
    .map(({ name, isMissed, errors }) => {
      const rows = errors
        .slice(0, most)
        .map(({ kind, paper, text }) => [...(isMissed ? [] : [kind]), plain(paper, 40), plain(text, WIDTH)])
      const rest = errors.length > most ? `  and ${errors.length - most} more\n` : ''
      const heading = `${errors.length} ${isMissed ? 'times ' : 'wrong by '}${name}`
      return `\n${heading}\n${table(rows).replace(/^(?=.)/gm, '  ')}${rest}`
    })
    .join('')
}
