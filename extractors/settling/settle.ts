import { foldName } from '../../src/text.ts'
import type { Vocabulary } from '../lexicon/vocabulary.ts'
import type { Document } from '../reading/document.ts'
import type { Candidate, Mention, Reading } from '../reading/reading.ts'
import type { NameVote, Votes } from '../votes.ts'
import { ACCEPT, candidateOf } from './candidate.ts'
import { type Group, groupByName, unite, uniteTasks, uniteTitle, uniteVersions } from './groups.ts'
import { withoutOverlaps } from './overlaps.ts'
import { possibleNames } from './possible.ts'
import { findRepeats } from './repeats.ts'

/** What became of the votes, step by step. */
export interface Weighing {
  /** Votes for what can be a name, tails cut off. */
  possible: NameVote[]
  /** Those of them that no overlap took. */
  standing: NameVote[]
  /** One a name, with what it amounts to. */
  groups: (Group & { candidate: Candidate })[]
}

/** Weighs the votes: what can be a name, which of two that overlap, how much there is for each name. */
export function weighVotes(
  document: Document,
  votes: Votes,
  { notNames, certain }: Pick<Vocabulary, 'notNames' | 'certain'>,
): Weighing {
  const possible = possibleNames(document, votes, notNames)
  const standing = withoutOverlaps(possible)
  const united = uniteVersions(unite(groupByName(document, standing), votes))
  const groups = uniteTitle(document, uniteTasks(document, united)).map((group) => ({
    votes: group.votes,
    candidate: candidateOf(document, group, certain),
  }))
  return { possible, standing, groups }
}

/** Settles what the votes say into entities: overlaps, spellings, long forms, types, repeats. */
export function settleEntities(document: Document, votes: Votes, vocabulary: Vocabulary): Reading {
  const { groups } = weighVotes(document, votes, vocabulary)
  const candidates = groups.map(({ candidate }) => candidate).filter(({ score }) => score >= ACCEPT)
  adoptVariants(candidates)
  typeBySizes(candidates)
  const entities = findRepeats(document, candidates).sort((a, b) => firstStart(a) - firstStart(b))
  return { document, entities, ...placesOf(document, entities) }
}

const MOST_ADOPTING = 8

/** What extends the name of something introduced is introduced with it: Quartz and Quartz-7B. */
function adoptVariants(candidates: Candidate[]): void {
  const own = candidates.filter(({ introduces }) => introduces >= 1).slice(0, MOST_ADOPTING)
  if (own.length === 0) return
  const stems = own.filter(({ name }) => name.length > 3).map(({ name }) => foldName(name))
  for (const candidate of candidates) {
    if (candidate.introduces >= 1) continue
    const folded = foldName(candidate.name)
    if (stems.some((stem) => folded.startsWith(stem))) candidate.introduces = 1
  }
}

const SIZE = /[-\s]\d{1,4}(?:\.\d{1,2})?(?:x\d{1,3})?[BM]$/

/** What comes in sizes is a model: QuartzLM, where there is QuartzLM-7B. */
function typeBySizes(candidates: Candidate[]): void {
  const sized = new Set<string>()
  for (const { name, type } of candidates)
    if (type === 'model' && SIZE.test(name)) sized.add(foldName(name.replace(SIZE, '')))
  if (sized.size === 0) return
  for (const candidate of candidates)
    if (candidate.type === 'method' && !candidate.isCertain && sized.has(foldName(candidate.name)))
      candidate.type = 'model'
}

function firstStart(candidate: Candidate): number {
  return (candidate.mentions[0] as Mention).start
}

/** For every word the entity that it names, and the mention that it belongs to. */
function placesOf(
  document: Document,
  entities: readonly Candidate[],
): Pick<Reading, 'entityOf' | 'mentionOf' | 'listHeads'> {
  const entityOf = document.words.column(document.words.length).fill(-1)
  const mentionOf: (Mention | undefined)[] = new Array(document.words.length).fill(undefined)
  for (let e = 0; e < entities.length; e++)
    for (const mention of (entities[e] as Candidate).mentions)
      for (let w = mention.first; w <= mention.last; w++) {
        entityOf[w] = e
        mentionOf[w] = mention
      }
  return { entityOf, mentionOf, listHeads: new Array(document.words.length) }
}
