import type { NameVote } from '../votes.ts'
import { ACCEPT } from './candidate.ts'
import { overlaps, placeOf } from './place.ts'

interface Ranked {
  vote: NameVote
  place: number
  length: number
  /** Total of the votes for the same stretch. */
  strength: number
}

/**
 * Of two overlapping stretches the longer stays if it is well attested, else the stronger. Two names may share a
 * word where a slash parts them: `Coq/Isabelle`.
 */
export function withoutOverlaps(votes: readonly NameVote[]): NameVote[] {
  if (votes.length < 2) return [...votes]
  const strength = new Map<number, number>()
  const ranked: Ranked[] = []
  for (const vote of votes) {
    const place = placeOf(vote)
    strength.set(place, (strength.get(place) ?? 0) + vote.ballot.weight)
    ranked.push({ vote, place, length: vote.end - vote.start, strength: 0 })
  }
  for (const entry of ranked) entry.strength = strength.get(entry.place) as number
  ranked.sort(
    (a, b) =>
      Number(b.strength >= ACCEPT) - Number(a.strength >= ACCEPT) ||
      b.length - a.length ||
      b.strength - a.strength ||
      a.vote.start - b.vote.start,
  )
  const owner = new Map<number, number>()
  const kept: NameVote[] = []
  for (const { vote, place } of ranked) {
    if (!isFree(vote, place, owner)) continue
    for (let w = vote.first; w <= vote.last; w++) owner.set(w, place)
    kept.push(vote)
  }
  return kept
}

function isFree(vote: NameVote, place: number, owner: ReadonlyMap<number, number>): boolean {
  for (let w = vote.first; w <= vote.last; w++) {
    const other = owner.get(w)
    if (other !== undefined && other !== place && overlaps(vote, other)) return false
  }
  return true
}
