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
  const name = knownName(votes) ?? cleanName(bestSurface(document, votes))
  const given = certain.size === 0 ? undefined : certainOf(name, votes, certain)
  const { score, types } = weigh(votes, name)
  const type = given?.type ?? heaviestType(types)
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

/** What one rule says of a name at its strongest. */
interface Said {
  weight: number
  /** For each of ENTITY_TYPES. */
  types: number[]
}

/** Evidence that it is a name, and for each of ENTITY_TYPES: of each rule the strongest, and the ending of the name. */
export function weigh(votes: readonly NameVote[], name: string): { score: number; types: number[] } {
  const byRule = new Map<string, Said>()
  const types = ENTITY_TYPES.map(() => 0)
  const add = (type: number, weight: number) => {
    types[type] = (types[type] as number) + weight
  }
  for (const { rule, ballot } of votes) {
    let said = byRule.get(rule)
    if (!said) {
      said = { weight: ballot.weight, types: ENTITY_TYPES.map(() => 0) }
      byRule.set(rule, said)
    } else if (Math.abs(ballot.weight) > Math.abs(said.weight)) said.weight = ballot.weight
    if (!ballot.type) continue
    const type = ENTITY_TYPES.indexOf(ballot.type)
    const weight = ballot.typeWeight ?? ballot.weight
    const counted = said.types[type] as number
    if (weight <= counted) continue
    add(type, weight - counted)
    said.types[type] = weight
  }
  const ending = endingType(name)
  if (ending) add(ENTITY_TYPES.indexOf(ending.type), ending.weight)
  let score = 0
  for (const { weight } of byRule.values()) score += weight
  return { score, types }
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

/** What nothing types is a method: most names that papers make up are. Of equals the first in ENTITY_TYPES. */
function heaviestType(weights: readonly number[]): EntityType {
  let best = ENTITY_TYPES.indexOf('method')
  for (let type = weights.length - 1; type >= 0; type--) {
    const weight = weights[type] as number
    if (weight > 0 && weight >= (weights[best] as number)) best = type
  }
  return ENTITY_TYPES[best] as EntityType
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
