import { type BenchmarkSubtype, ENTITY_TYPES, type EntityType } from '../../src/model.ts'
import { foldName } from '../../src/text.ts'
import { cleanName } from '../clean.ts'
import { endingType } from '../endings.ts'
import type { KnownName } from '../lexicon/vocabulary.ts'
import type { Document } from '../reading/document.ts'
import type { Candidate, Mention } from '../reading/reading.ts'
import type { NameVote } from '../votes.ts'
import type { Group } from './groups.ts'

/** Evidence at which a stretch of text counts as a name: one good rule, or two hints. */
export const ACCEPT = 1

/**
 * Weighs the votes for one name: whether it is one, of which type, whose. Each rule counts once, at its strongest,
 * however often the paper repeats itself; so does what the name's own ending tells of its type.
 */
export function candidateOf(
  document: Document,
  group: Group,
  certain: ReadonlyMap<string, KnownName>,
): Candidate {
  let introduces = 0
  for (const { ballot } of group.votes) introduces = Math.max(introduces, ballot.introduces ?? 0)
  const votes = introduces >= 1 ? group.votes.filter(({ ballot }) => !ballot.hearsay) : group.votes
  const strongest = new Map<string, number>()
  for (const { rule, ballot } of votes) {
    const other = strongest.get(rule)
    if (other === undefined || Math.abs(ballot.weight) > Math.abs(other)) strongest.set(rule, ballot.weight)
  }
  let score = 0
  for (const weight of strongest.values()) score += weight
  const name = knownName(votes) ?? cleanName(bestSurface(document, votes))
  const given = certain.size === 0 ? undefined : certainOf(name, votes, certain)
  const type = given?.type ?? heaviestType(typeWeights(votes, name))
  return {
    name,
    type,
    subtype: type === 'benchmark' ? (given?.subtype ?? subtypeOf(votes)) : undefined,
    isCertain: given !== undefined,
    score,
    votes,
    introduces,
    mentions: mentionsOf(votes),
  }
}

/** Evidence for each type: of each rule the strongest, and the ending of the name. */
export function typeWeights(votes: readonly NameVote[], name: string): ReadonlyMap<EntityType, number> {
  const byType = new Map<EntityType, Map<string, number>>()
  const types = new Map<EntityType, number>()
  const add = (type: EntityType, weight: number) => types.set(type, (types.get(type) ?? 0) + weight)
  for (const { rule, ballot } of votes) {
    if (!ballot.type) continue
    let byRule = byType.get(ballot.type)
    if (!byRule) {
      byRule = new Map()
      byType.set(ballot.type, byRule)
    }
    const counted = byRule.get(rule) ?? 0
    const weight = ballot.typeWeight ?? ballot.weight
    if (weight <= counted) continue
    add(ballot.type, weight - counted)
    byRule.set(rule, weight)
  }
  const ending = endingType(name)
  if (ending) add(ending.type, ending.weight)
  return types
}

/** What a pack says of a name; also of one in other capitals, where nothing else is known of that. */
function certainOf(
  name: string,
  votes: readonly NameVote[],
  certain: ReadonlyMap<string, KnownName>,
): KnownName | undefined {
  const isKnown = votes.some(({ ballot }) => ballot.known)
  return isKnown ? votes.find(({ ballot }) => ballot.certain)?.ballot.known : certain.get(foldName(name))
}

function subtypeOf(votes: readonly NameVote[]): BenchmarkSubtype | undefined {
  return votes.find(({ ballot }) => ballot.subtype)?.ballot.subtype
}

function knownName(votes: readonly NameVote[]): string | undefined {
  let unsure: string | undefined
  for (const { ballot } of votes) {
    if (ballot.known && !ballot.known.ambiguous) return ballot.name
    if (ballot.known) unsure ??= ballot.name
  }
  return unsure
}

const FROM_LAST = [...ENTITY_TYPES].reverse()

/** What nothing types is a method: most names that papers make up are. Of equals the first in ENTITY_TYPES. */
function heaviestType(types: ReadonlyMap<EntityType, number>): EntityType {
  let best: EntityType = 'method'
  for (const type of FROM_LAST) {
    const weight = types.get(type) ?? 0
    if (weight > 0 && weight >= (types.get(best) ?? 0)) best = type
  }
  return best
}

/** The spelling that most votes stand on; of equals the shorter, which is the abbreviation. */
function bestSurface(document: Document, votes: readonly NameVote[]): string {
  const counts = new Map<string, number>()
  for (const { start, end, ballot } of votes) {
    const surface = document.text.slice(start, end)
    counts.set(surface, (counts.get(surface) ?? 0) + ballot.weight)
  }
  let best: [string, number] | undefined
  for (const entry of counts) if (!best || isBetter(entry, best)) best = entry
  return (best as [string, number])[0]
}

function isBetter([a, x]: [string, number], [b, y]: [string, number]): boolean {
  return x !== y ? x > y : a.length !== b.length ? a.length < b.length : a < b
}

/** One mention for each place, with the rule that is surest of it. Votes for one place stand side by side. */
function mentionsOf(votes: readonly NameVote[]): Mention[] {
  const mentions: Mention[] = []
  let best: NameVote | undefined
  for (const vote of votes) {
    if (best?.start === vote.start) {
      if (vote.ballot.weight <= best.ballot.weight) continue
      mentions.pop()
    }
    best = vote
    const { first, last, start, end, rule } = vote
    mentions.push({ first, last, start, end, rule })
  }
  return mentions.length > 1 ? mentions.sort((a, b) => a.start - b.start) : mentions
}
