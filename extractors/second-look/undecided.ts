import { CUE } from '../lexicon/cues.ts'
import type { Document } from '../reading/document.ts'
import type { Votes } from '../votes.ts'
import { plainNameAfter } from './plain-phrase.ts'
import { isWordName, needsMore } from './word-hit.ts'

/**
 * A place that the fast rules leave open, and why:
 * `word-name`: a known name that is also a word, with a capital, and nothing beside it that says what it is;
 * `plain-name`: plain words in small letters where a name is announced ("a method called …", "we propose …, which").
 */
export interface Doubt {
  kind: 'word-name' | 'plain-name'
  /** The first word of the stretch in question. */
  at: number
}

/** Questions a paper: a text made of doubts costs no more than any other. */
export const MOST_QUESTIONS = 3

/** The first undecided places of a paper, at most MOST_QUESTIONS. One pass over the names and one over the words. */
export function undecidedPlaces(document: Document, votes: Votes): Doubt[] {
  const doubts: Doubt[] = []
  const asked = new Set<string>()
  for (const hit of document.names) {
    if (doubts.length >= MOST_QUESTIONS) return doubts
    if (asked.has(hit.known.name) || !isWordName(document, hit)) continue
    asked.add(hit.known.name)
    if (needsMore(hit, votes)) doubts.push({ kind: 'word-name', at: hit.first })
  }
  let taken: ReadonlySet<number> | undefined
  for (let w = 0; w < document.words.length && doubts.length < MOST_QUESTIONS; w++) {
    if (!((document.cues[w] as number) & (CUE.introduce | CUE.naming))) continue
    const at = plainNameAfter(document, w)
    if (at < 0) continue
    taken ??= votedWords(votes)
    if (!taken.has(at)) doubts.push({ kind: 'plain-name', at })
  }
  return doubts
}

/** The words that some rule takes for part of a name. */
function votedWords(votes: Votes): Set<number> {
  const taken = new Set<number>()
  for (const { first, last, ballot } of votes.names)
    if (ballot.weight > 0) for (let w = first; w <= last; w++) taken.add(w)
  return taken
}
