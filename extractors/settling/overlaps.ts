import type { NameVote } from '../votes.ts'
import { ACCEPT } from './candidate.ts'
import { overlaps, placeOf } from './place.ts'

/** All votes for one stretch of text. */
interface Stretch {
  place: number
  start: number
  votes: NameVote[]
  length: number
  /** Total of the votes. */
  strength: number
}

/**
 * Of two overlapping stretches the longer stays if it is well attested, else the stronger. Two names may share a
 * word where a slash parts them: `Coq/Isabelle`. Votes for one stretch stand side by side in what is given.
 */
export function withoutOverlaps(votes: readonly NameVote[]): NameVote[] {
  if (votes.length < 2) return [...votes]
  const owner = new Map<number, number>()
  const kept: NameVote[] = []
  for (const { place, votes: all } of stretchesOf(votes).sort(compareRank)) {
    const [vote] = all as [NameVote]
    if (!isFree(vote, place, owner)) continue
    for (let w = vote.first; w <= vote.last; w++) owner.set(w, place)
    for (const one of all) kept.push(one)
  }
  return kept
}

function stretchesOf(votes: readonly NameVote[]): Stretch[] {
  const stretches = new Map<number, Stretch>()
  for (const vote of votes) {
    const { start, end, ballot } = vote
    const place = placeOf(vote)
    const other = stretches.get(place)
    if (other) {
      other.votes.push(vote)
      other.strength += ballot.weight
    } else stretches.set(place, { place, start, votes: [vote], length: end - start, strength: ballot.weight })
  }
  return [...stretches.values()]
}

function compareRank(a: Stretch, b: Stretch): number {
  return (
    Number(b.strength >= ACCEPT) - Number(a.strength >= ACCEPT) ||
    b.length - a.length ||
    b.strength - a.strength ||
    a.start - b.start
  )
}

function isFree(vote: NameVote, place: number, owner: ReadonlyMap<number, number>): boolean {
  for (let w = vote.first; w <= vote.last; w++) {
    const other = owner.get(w)
    if (other !== undefined && other !== place && overlaps(vote, other)) return false
  }
  return true
}
