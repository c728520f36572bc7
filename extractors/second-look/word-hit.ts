import { type Document, gapAfter, type NameHit } from '../reading/document.ts'
import { HAS_HYPHEN } from '../reading/words.ts'
import { ACCEPT } from '../settling/candidate.ts'
import type { Votes } from '../votes.ts'

/** Two letters are too many things. */
const PLAIN_WORD = /^[A-Z][a-z]{2,}$/

/** A known name that is also a word, in the abstract, where a capital is not for show. */
export function isWordName(document: Document, { known, first, last, start }: NameHit): boolean {
  return (
    known.ambiguous &&
    first === last &&
    start > document.titleEnd &&
    PLAIN_WORD.test(known.spelling) &&
    !/[^\s,(]/.test(gapAfter(document, first - 1)) &&
    !joinedToName(document, first)
  )
}

/** Ray-Ban, Step-Audio: part of another name. Reddit-derived is not. */
function joinedToName(document: Document, w: number): boolean {
  const { words, text } = document
  if (!((words.shape[w] as number) & HAS_HYPHEN)) return false
  return /[-/][A-Z0-9]/.test(text.slice(words.start[w], words.end[w]))
}

/** Some rule votes for the name, and all together not enough. */
export function needsMore({ known }: NameHit, votes: Votes): boolean {
  const strongest = new Map<string, number>()
  for (const { rule, ballot } of votes.names)
    if (ballot.known?.name === known.name)
      strongest.set(rule, Math.max(strongest.get(rule) ?? ballot.weight, ballot.weight))
  let score = 0
  for (const weight of strongest.values()) score += weight
  return score > 0 && score < ACCEPT
}
