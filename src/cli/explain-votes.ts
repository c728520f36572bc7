/** What rules said, in words. */
import type {
  ExplainedEntity,
  ExplainedRole,
  ExplainedVote,
} from '../../extractors/explaining/explanation.ts'
import { compareText } from '../text.ts'
import { plain } from './terminal.ts'

export type Row = string[]

/** Characters of the words of one row. */
const WORDS = 60

/** "model 1.5, method 0.2": all evidence for each type, the most first. */
export function typesText({ types }: ExplainedEntity): string {
  return Object.entries(types)
    .sort(([a, x], [b, y]) => y - x || compareText(a, b))
    .map(([type, weight]) => `${type} ${weight}`)
    .join(', ')
}

/** All that was said of an entity: first for what it was taken for, then against it. */
export function claimsOn(entity: ExplainedEntity): Row[] {
  const { name, type, role, votes, roleVotes, same, ending, isCertain } = entity
  const names = nameRows(votes, (vote) => [
    verdict(vote.weight >= 0 && (vote.type === undefined || vote.type === type)),
    vote.rule,
  ])
  if (isCertain) names.push([verdict(true), 'a pack', type, name])
  if (ending)
    names.push([verdict(ending.type === type), 'its ending', `${ending.type} ${ending.weight}`, name])
  const spellings = same.map(({ rule, words }) => ['for', rule, 'one thing', words.join(' = ')])
  const roles = gathered(roleVotes, (vote) => [
    verdict(vote.role === role),
    vote.rule,
    vote.role,
    vote.weight,
  ]).map(({ cells: [is, rule, said, weight], all, words }) => {
    const times = all.length > 1 ? ` × ${all.length}` : ''
    return [is, rule, `${said} ${weight}${times}`, words] as Row
  })
  return [...forFirst(names), ...spellings, ...forFirst(roles)].map(cut)
}

/** What was said of a stretch that was not taken. */
export function votesInWords(votes: readonly ExplainedVote[]): Row[] {
  return nameRows(votes, (vote) => [vote.rule]).map(cut)
}

/** A rule counts once for a name, at its strongest: one row for all that it said of one type. */
function nameRows(votes: readonly ExplainedVote[], cellsOf: (vote: ExplainedVote) => string[]): Row[] {
  return gathered(votes, (vote) => [...cellsOf(vote), vote.type ?? '', String(vote.introduces ?? 0)]).map(
    ({ cells, all, words }) => [...cells.slice(0, -2), voteText(strongest(all)), words],
  )
}

function strongest(votes: readonly ExplainedVote[]): ExplainedVote {
  return votes.reduce((best, vote) => (Math.abs(vote.weight) > Math.abs(best.weight) ? vote : best))
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

interface Gathered<V> {
  cells: string[]
  all: V[]
  /** The words of all of them. */
  words: string
}

/** Puts together the votes that have the same cells. */
function gathered<V extends ExplainedVote | ExplainedRole>(
  votes: readonly V[],
  cellsOf: (vote: V) => (string | number)[],
): Gathered<V>[] {
  const groups = new Map<string, { cells: string[]; all: V[] }>()
  for (const vote of votes) {
    const cells = cellsOf(vote).map(String)
    const key = JSON.stringify(cells)
    const group = groups.get(key) ?? { cells, all: [] }
    groups.set(key, group)
    group.all.push(vote)
  }
  return [...groups.values()].map(({ cells, all }) => {
    const words = [...new Set(all.map(({ text }) => text))].join(', ')
    return { cells, all, words }
  })
}

function verdict(isFor: boolean): string {
  return isFor ? 'for' : 'against'
}

function forFirst(rows: readonly Row[]): Row[] {
  return [...rows.filter(([first]) => first === 'for'), ...rows.filter(([first]) => first !== 'for')]
}

/** The words are the last cell. */
function cut(row: Row): Row {
  return [...row.slice(0, -1), plain(row.at(-1) as string, WORDS)]
}
