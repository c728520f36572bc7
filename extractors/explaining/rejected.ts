import { foldName } from '../../src/text.ts'
import type { NotNames } from '../lexicon/refused.ts'
import { type Document, evidenceAt, type Span } from '../reading/document.ts'
import { ACCEPT } from '../settling/candidate.ts'
import { overlaps, placeOf } from '../settling/place.ts'
import type { Weighing } from '../settling/settle.ts'
import type { NameVote, Votes } from '../votes.ts'
import type { Rejected } from './explanation.ts'
import { explainVote, rounded } from './shown.ts'

/** The stretches that rules voted for and whose votes were refused, each with the reason, in text order. */
export function rejectedIn(
  document: Document,
  votes: Votes,
  { possible, standing, groups }: Weighing,
  notNames: NotNames,
): { span: Span; rejected: Rejected }[] {
  const impossible = withoutThose(votes.names, possible)
  const stays = new Set(standing)
  const found: { span: Span; rejected: Rejected }[] = []
  for (const list of byPlace(impossible)) {
    const why = isListed(document, list[0], votes, notNames) ? 'listed' : 'form'
    found.push({ span: list[0], rejected: describe(document, list, why) })
  }
  for (const list of byPlace(possible.filter((vote) => !stays.has(vote)))) {
    const other = standing.find((vote) => overlaps(list[0], placeOf(vote)))
    const lostTo = other && { lostTo: wordsOf(document, other) }
    found.push({ span: list[0], rejected: { ...describe(document, list, 'overlap'), ...lostTo } })
  }
  for (const { candidate, votes: list } of groups)
    if (candidate.score < ACCEPT && isFilled(list))
      found.push({
        span: list[0],
        rejected: { ...describe(document, list, 'weak'), score: rounded(candidate.score) },
      })
  return found.sort((a, b) => a.span.start - b.span.start)
}

type Filled = readonly [NameVote, ...NameVote[]]

function isFilled(list: readonly NameVote[]): list is Filled {
  return list.length > 0
}

function byPlace(votes: readonly NameVote[]): Filled[] {
  const places = new Map<number, [NameVote, ...NameVote[]]>()
  for (const vote of votes) {
    const list = places.get(placeOf(vote))
    if (list) list.push(vote)
    else places.set(placeOf(vote), [vote])
  }
  return [...places.values()]
}

function describe(document: Document, list: Filled, why: Rejected['why']): Rejected {
  const [{ start, end, rule }] = list
  const { field, start: from, end: to } = evidenceAt(document, start, end, rule)
  const score = rounded(list.reduce((sum, { ballot }) => sum + ballot.weight, 0))
  return {
    field,
    start: from,
    end: to,
    text: document.text.slice(start, end),
    why,
    score,
    votes: list.map((vote) => explainVote(document, vote)),
  }
}

/** The votes that are not among those kept; a vote whose tail was cut is another object with the same ballot. */
function withoutThose(votes: readonly NameVote[], kept: readonly NameVote[]): NameVote[] {
  const starts = new Map<NameVote['ballot'], Set<number>>()
  for (const { ballot, start } of kept) starts.set(ballot, (starts.get(ballot) ?? new Set()).add(start))
  return votes.filter(({ ballot, start }) => !starts.get(ballot)?.has(start))
}

/** Is it, a part of it between hyphens, its singular or its abbreviation listed? */
function isListed(document: Document, span: Span, votes: Votes, notNames: NotNames): boolean {
  const words = wordsOf(document, span)
  const short = votes.same.find(({ a }) => placeOf(a) === placeOf(span))
  return [words, ...words.split('-'), ...(short ? [wordsOf(document, short.b)] : [])]
    .map(foldName)
    .some((part) => notNames.has(part) || (part.endsWith('s') && notNames.has(part.slice(0, -1))))
}

function wordsOf(document: Document, { start, end }: Span): string {
  return document.text.slice(start, end)
}
