import { foldName } from '../../src/text.ts'
import type { NotNames } from '../lexicon/refused.ts'
import { COMPOUND_TAILS } from '../lexicon/suffixes.ts'
import { classOf, DIGIT } from '../reading/characters.ts'
import type { Document, Span } from '../reading/document.ts'
import { HAS_HYPHEN } from '../reading/words.ts'
import type { NameVote, SameVote, Votes } from '../votes.ts'
import { placeOf } from './place.ts'

const TAILS = new Set(COMPOUND_TAILS)
const LONGEST = 80

/**
 * The votes for what can be a name, tails cut off. Known names stay as they are. The long form of what is no name
 * ("named entity recognition (NER)") is none either.
 */
export function possibleNames(
  document: Document,
  { names: votes, same }: Votes,
  notNames: NotNames,
): NameVote[] {
  const judged = new Map<number, boolean>()
  const refused = longFormsOfNone(document, same, notNames)
  const kept: NameVote[] = []
  for (const vote of votes) {
    if (vote.ballot.known) {
      kept.push(vote)
      continue
    }
    const cut = withoutTail(document, vote)
    const long = cut && refused.get(cut.first)
    if (!cut || (long && long.start <= cut.start && cut.end <= long.end)) continue
    const place = placeOf(cut)
    let possible = judged.get(place)
    if (possible === undefined) {
      const surface = document.text.slice(cut.start, cut.end)
      possible =
        (isPossible(surface, notNames) || isNamedAnew(cut, surface)) &&
        (isTheirs(cut, surface) || !PLURAL_INITIALS.test(surface))
      judged.set(place, possible)
    }
    if (possible) kept.push(cut)
  }
  return kept
}

/** The long forms whose abbreviation is no name, by each of their words. */
function longFormsOfNone(
  { text }: Document,
  same: readonly SameVote[],
  notNames: NotNames,
): ReadonlyMap<number, Span> {
  const refused = new Map<number, Span>()
  for (const { a: long, b: short } of same)
    if (notNames.has(foldName(text.slice(short.start, short.end))))
      for (let w = long.first; w <= long.last; w++) refused.set(w, long)
  return refused
}

function isPossible(surface: string, notNames: NotNames): boolean {
  if (surface.length < 2 || surface.length > LONGEST) return false
  const folded = foldName(surface)
  if (folded.length < 2 || notNames.has(folded) || isQuantity(folded)) return false
  if (folded.endsWith('s') && notNames.has(folded.slice(0, -1))) return false
  return !surface.includes('-') || !isCompoundOfNone(surface, notNames)
}

/** "encoder-LLM", "non-SOTA": what is no name makes none with a prefix or with words in small letters. */
function isCompoundOfNone(surface: string, notNames: NotNames): boolean {
  const prefix = PREFIX.exec(surface)
  if (prefix && notNames.has(foldName(surface.slice(prefix[0].length)))) return true
  const isNone = (part: string) => notNames.has(foldName(part))
  const parts = surface.split('-')
  return parts.every((part) => SMALL_WORD.test(part) || isNone(part)) && parts.some(isNone)
}

const SMALL_WORD = /^[a-z]{2,24}$/

/** non-SOTA, multi-GPU: a prefix makes no name of what is none. */
const PREFIX = /^(?:non|pre|post|multi|sub|cross|intra|inter)-/i

/** LLMs, dLLMs, GraphLLMs: initials in the plural stand for a class of things, not for one. */
const PLURAL_INITIALS = /[A-Z]{2}s$/

/** "We introduce STONE, a framework": authors may give the letters of something else a meaning of their own. */
function isNamedAnew({ rule, ballot }: NameVote, surface: string): boolean {
  return (
    rule === 'mention.introduced' &&
    ballot.type !== undefined &&
    (ballot.introduces ?? 0) >= 1 &&
    OWN_CAPITALS.test(surface)
  )
}

const OWN_CAPITALS = /^[A-Z]{4,12}$/

/** "We introduce StoneAEs": what authors name in the plural is still theirs. */
function isTheirs({ ballot }: NameVote, surface: string): boolean {
  return (ballot.introduces ?? 0) >= 1 && surface.length > 4
}

/** 7B, 0.5b32b, 8TB, 64x64: a size, not a name. */
const QUANTITY =
  /^[\d.]{1,12}(?:[bmktgx]b?|tb|gb|th|nd|rd|st|d)?(?:parameter|params|sized|scale|[\d.]{1,12}[bmk]?)?$/

/** Is a folded name a size? */
export function isQuantity(folded: string): boolean {
  const first = folded.charCodeAt(0)
  return (first === 46 || classOf(first) === DIGIT) && QUANTITY.test(folded)
}

/**
 * "Quartz-based" names Quartz: what follows the last hyphen is cut where it is a tail of small letters. With a capital
 * ("Quartz-Based Sorting") it belongs to a longer name, of which the vote holds a part; undefined then, but for titles.
 */
function withoutTail(document: Document, vote: NameVote): NameVote | undefined {
  const { words, text } = document
  if (!((words.shape[vote.last] as number) & HAS_HYPHEN) || vote.end !== words.end[vote.last]) return vote
  const start = words.start[vote.last] as number
  const word = text.slice(start, vote.end)
  const hyphen = word.lastIndexOf('-')
  const tail = word.slice(hyphen + 1)
  if (hyphen <= 0 || !isTail(tail) || (vote.ballot.introduces && tail.endsWith('ing'))) return vote
  if (tail !== tail.toLowerCase() && vote.start > document.titleEnd) return undefined
  const { first, last, rule, ballot } = vote
  const kept = ballot.introduces && LIKENESS.test(tail) ? { ...ballot, introduces: 0 } : ballot
  return { first, last, start: vote.start, end: start + hyphen, rule, ballot: kept }
}

/** "AlexNet-like accuracy": what is likened to a thing is not that thing. */
const LIKENESS = /^(?:like|style|based|level)$/

/** A listed tail, or a participle in small letters: -guided, -inducing. */
export function isTail(part: string): boolean {
  return TAILS.has(part.toLowerCase()) || /^[a-z]{2,16}(?:ed|ing)$/.test(part)
}
