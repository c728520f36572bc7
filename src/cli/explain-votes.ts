/** What rules said, in words. */
import type {
  ExplainedEntity,
  ExplainedRole,
  ExplainedVote,
} from '../../extractors/explaining/explanation.ts'
import { plain } from './terminal.ts'

export type Row = string[]

/** Characters of the words of one row. */
const WORDS = 60

/** All that was said of an entity: first for what it was taken for, then against it. */
export function claimsOn({ type, role, votes, roleVotes, same }: ExplainedEntity): Row[] {
  const names = gathered(votes, (vote) => [
    verdict(vote.weight >= 0 && (vote.type === undefined || vote.type === type)),
    vote.rule,
    voteText(vote),
  ])
  const spellings = same.map(({ rule, words }) => ['for', rule, 'one thing', plain(words.join(' = '), WORDS)])
  const roles = gathered(roleVotes, (vote) => [
    verdict(vote.role === role),
    vote.rule,
    `${vote.role} ${vote.weight}`,
  ])
  return [...forFirst(names), ...spellings, ...forFirst(roles)]
}

function verdict(isFor: boolean): string {
  return isFor ? 'for' : 'against'
}

function forFirst(rows: readonly Row[]): Row[] {
  return [...rows.filter(([first]) => first === 'for'), ...rows.filter(([first]) => first !== 'for')]
}

/** What was said of a stretch that was not taken. */
export function votesInWords(votes: readonly ExplainedVote[]): Row[] {
  return gathered(votes, (vote) => [vote.rule, voteText(vote)])
}

/** "a name 1.5, method 0.2, introduced here" */
function voteText({ weight, type, typeWeight, introduces }: ExplainedVote): string {
  return [
    weight < 0 ? `no name ${-weight}` : weight > 0 && `a name ${weight}`,
    type && `${type} ${typeWeight}`,
    introduces && 'introduced here',
  ]
    .filter(Boolean)
    .join(', ')
}

/** One row for all votes that say the same, with the words of each. */
function gathered<V extends ExplainedVote | ExplainedRole>(
  votes: readonly V[],
  cellsOf: (vote: V) => string[],
): Row[] {
  const rows = new Map<string, { cells: string[]; words: Set<string> }>()
  for (const vote of votes) {
    const cells = cellsOf(vote)
    const key = cells.join('\t')
    const row = rows.get(key) ?? { cells, words: new Set() }
    rows.set(key, row)
    row.words.add(plain(vote.text))
  }
  return [...rows.values()].map(({ cells, words }) => [...cells, plain([...words].join(', '), WORDS)])
}
