import { ENTITY_TYPES, type EntityType } from '../src/model.ts'
import { foldName } from '../src/text.ts'
import { cleanName } from './clean.ts'
import { COMPOUND_TAILS } from './lexicon/suffixes.ts'
import type { Document, Span } from './reading/document.ts'
import type { Candidate, Mention, Reading } from './reading/reading.ts'
import { findRepeats } from './repeats.ts'
import type { NameVote, Votes } from './votes.ts'

const TAILS = new Set(COMPOUND_TAILS)

/** Evidence at which a stretch of text counts as a name: one good rule, or two hints. */
const ACCEPT = 1

interface Group {
  key: string
  votes: NameVote[]
}

/** Settles what the votes say into entities: overlaps, spellings, long forms, types, repeats. */
export function settleEntities(document: Document, votes: Votes, notNames: ReadonlySet<string>): Reading {
  const names = votes.names
    .map((vote) => withoutTail(document, vote))
    .filter((vote) => vote.ballot.known || isPossible(document, vote, notNames))
  const kept = withoutOverlaps(names)
  const groups = unite(groupByName(document, kept), votes)
  const candidates = groups.map((group) => candidateOf(document, group)).filter((c) => c.score >= ACCEPT)
  adoptVariants(candidates)
  const entities = findRepeats(document, candidates).sort((a, b) => firstStart(a) - firstStart(b))
  const entityOf = new Int32Array(document.words.length).fill(-1)
  const mentionOf: (Mention | undefined)[] = new Array(document.words.length).fill(undefined)
  for (const [e, entity] of entities.entries())
    for (const mention of entity.mentions)
      for (let w = mention.first; w <= mention.last; w++) {
        entityOf[w] = e
        mentionOf[w] = mention
      }
  return { document, entities, entityOf, mentionOf }
}

const MOST_ADOPTING = 8

/** What extends the name of something introduced is introduced with it: Quartz and Quartz-7B. */
function adoptVariants(candidates: Candidate[]): void {
  const own = candidates.filter(({ introduces }) => introduces >= 1).slice(0, MOST_ADOPTING)
  for (const candidate of candidates) {
    if (candidate.introduces >= 1) continue
    const folded = foldName(candidate.name)
    if (own.some(({ name }) => name.length > 3 && folded.startsWith(foldName(name)))) candidate.introduces = 1
  }
}

function firstStart(candidate: Candidate): number {
  return (candidate.mentions[0] as Mention).start
}

function surfaceOf(document: Document, span: Span): string {
  return document.text.slice(span.start, span.end)
}

function isPossible(document: Document, vote: NameVote, notNames: ReadonlySet<string>): boolean {
  const surface = surfaceOf(document, vote)
  if (surface.length < 2 || surface.length > 80) return false
  const folded = foldName(surface)
  if (folded.length < 2 || QUANTITY.test(folded)) return false
  if (PLURAL_INITIALS.test(surface)) return false
  return ![folded, folded.replace(/s$/, ''), foldName(surface.replace(PREFIX, ''))].some((name) =>
    notNames.has(name),
  )
}

/** "Quartz-based" names Quartz: what follows the last hyphen is cut where it is a tail of small letters. */
function withoutTail(document: Document, vote: NameVote): NameVote {
  if (vote.ballot.known || vote.end !== document.words.end[vote.last]) return vote
  const start = document.words.start[vote.last] as number
  const word = document.text.slice(start, vote.end)
  const hyphen = word.lastIndexOf('-')
  return hyphen > 0 && isTail(word.slice(hyphen + 1)) ? { ...vote, end: start + hyphen } : vote
}

/** non-SOTA, multi-GPU: a prefix makes no name of what is none. */
const PREFIX = /^(?:non|pre|post|multi|sub|cross|intra|inter)-/i

/** A listed tail, or a participle in small letters: -guided, -inducing. */
function isTail(part: string): boolean {
  return TAILS.has(part.toLowerCase()) || /^[a-z]{2,16}(?:ed|ing)$/.test(part)
}

/** LLMs, dLLMs, VFMs: initials in the plural stand for a class of things, not for one. */
const PLURAL_INITIALS = /^[a-z]?[A-Z][A-Z-]{1,8}s$/

/** 7B, 0.5b32b, 8TB, 64x64: a size, not a name. */
const QUANTITY =
  /^[\d.]{1,12}(?:[bmktgx]b?|tb|gb|th|nd|rd|st|d)?(?:parameter|params|sized|scale|[\d.]{1,12}[bmk]?)?$/

/** A stretch as one number: no two stretches of a text have the same. */
function placeOf(vote: NameVote): number {
  return vote.start * 4096 + Math.min(4095, vote.end - vote.start)
}

/** Of two overlapping stretches the longer stays if it is well attested, else the stronger. */
function withoutOverlaps(votes: readonly NameVote[]): NameVote[] {
  if (votes.length < 2) return [...votes]
  const strength = new Map<number, number>()
  for (const vote of votes)
    strength.set(placeOf(vote), (strength.get(placeOf(vote)) ?? 0) + vote.ballot.weight)
  const ranked = votes.map((vote) => ({
    vote,
    length: vote.end - vote.start,
    strength: strength.get(placeOf(vote)) ?? 0,
  }))
  ranked.sort(
    (a, b) =>
      Number(b.strength >= ACCEPT) - Number(a.strength >= ACCEPT) ||
      b.length - a.length ||
      b.strength - a.strength ||
      a.vote.start - b.vote.start,
  )
  const owner = new Map<number, number>()
  const kept: NameVote[] = []
  for (const { vote } of ranked) {
    let free = true
    for (let w = vote.first; w <= vote.last && free; w++) {
      const other = owner.get(w)
      free = other === undefined || other === placeOf(vote) || !overlaps(vote, other)
    }
    if (!free) continue
    for (let w = vote.first; w <= vote.last; w++) owner.set(w, placeOf(vote))
    kept.push(vote)
  }
  return kept
}

/** Two names may share a word where a slash parts them: `Coq/Isabelle`. */
function overlaps(vote: NameVote, other: number): boolean {
  const start = Math.floor(other / 4096)
  return vote.start < start + (other % 4096) && start < vote.end
}

function groupByName(document: Document, votes: readonly NameVote[]): Map<string, Group> {
  const groups = new Map<string, Group>()
  for (const vote of votes) {
    const key = foldName(vote.ballot.name ?? vote.ballot.known?.name ?? surfaceOf(document, vote))
    const group = groups.get(key)
    if (group) group.votes.push(vote)
    else groups.set(key, { key, votes: [vote] })
  }
  return groups
}

/** Joins groups that "Long Form (LF)" says are one. */
function unite(groups: Map<string, Group>, votes: Votes): Group[] {
  const groupAt = new Map<number, Group>()
  for (const group of groups.values()) for (const vote of group.votes) groupAt.set(vote.start, group)
  for (const { a, b } of votes.same) {
    const ga = groupAt.get(a.start)
    const gb = groupAt.get(b.start)
    if (!ga || !gb || ga === gb) continue
    const [into, from] = ga.votes.length >= gb.votes.length ? [ga, gb] : [gb, ga]
    into.votes.push(...from.votes)
    for (const vote of from.votes) groupAt.set(vote.start, into)
    from.votes = []
  }
  return [...groups.values()].filter((group) => group.votes.length > 0)
}

function candidateOf(document: Document, group: Group): Candidate {
  const strongest = new Map<string, number>()
  const types = new Map<EntityType, number>()
  let introduces = 0
  for (const { rule, ballot } of group.votes) {
    const other = strongest.get(rule) ?? 0
    if (Math.abs(ballot.weight) > Math.abs(other)) strongest.set(rule, ballot.weight)
    introduces = Math.max(introduces, ballot.introduces ?? 0)
    if (ballot.type)
      types.set(ballot.type, (types.get(ballot.type) ?? 0) + (ballot.typeWeight ?? ballot.weight))
  }
  const type = heaviestType(types)
  const subtype =
    type === 'benchmark' ? group.votes.find(({ ballot }) => ballot.subtype)?.ballot.subtype : undefined
  const known = group.votes.find(({ ballot }) => ballot.known && !ballot.known.ambiguous)?.ballot
  return {
    name: known?.name ?? cleanName(bestSurface(document, group)),
    type,
    ...(subtype && { subtype }),
    score: [...strongest.values()].reduce((sum, weight) => sum + weight, 0),
    introduces,
    mentions: mentionsOf(group),
  }
}

/** What nothing types is a method: most names that papers make up are. Of equals the first in ENTITY_TYPES. */
function heaviestType(types: ReadonlyMap<EntityType, number>): EntityType {
  let best: EntityType = 'method'
  for (const type of [...ENTITY_TYPES].reverse())
    if ((types.get(type) ?? 0) > 0 && (types.get(type) ?? 0) >= (types.get(best) ?? 0)) best = type
  return best
}

/** The spelling that most votes stand on; of equals the shorter, which is the abbreviation. */
function bestSurface(document: Document, group: Group): string {
  const counts = new Map<string, number>()
  for (const vote of group.votes) {
    const surface = surfaceOf(document, vote)
    counts.set(surface, (counts.get(surface) ?? 0) + vote.ballot.weight)
  }
  const ranked = [...counts].sort(([a, x], [b, y]) => y - x || a.length - b.length || (a < b ? -1 : 1))
  return (ranked[0] as [string, number])[0]
}

function mentionsOf(group: Group): Mention[] {
  const best = new Map<number, NameVote>()
  for (const vote of group.votes) {
    const other = best.get(vote.start)
    if (!other || vote.ballot.weight > other.ballot.weight) best.set(vote.start, vote)
  }
  return [...best.values()]
    .sort((a, b) => a.start - b.start)
    .map(({ first, last, start, end, rule }) => ({ first, last, start, end, rule }))
}
