import { classOf, codeAt, DIGIT, UPPER } from '../reading/characters.ts'
import { type Document, gapAfter, type NameHit } from '../reading/document.ts'
import { opensSentence } from '../reading/names.ts'
import { ACCEPT } from '../settling/candidate.ts'
import type { Votes } from '../votes.ts'

const HYPHEN = 45
const SLASH = 47

/** Two letters are too many things. */
const PLAIN_WORD = /^[A-Z][a-z]{2,}$/

/** A known name that is also a word, in the abstract, where a capital is not for show. */
export function isWordName(document: Document, hit: NameHit): boolean {
  const { known, first, last, start } = hit
  return (
    known.ambiguous &&
    first === last &&
    start > document.titleEnd &&
    start === document.words.start[first] &&
    PLAIN_WORD.test(known.spelling) &&
    !isJoined(document, hit) &&
    (opensSentence(document, first) || !/[^\s,(]/.test(gapAfter(document, first - 1)))
  )
}

/** Ray-Ban, Step-Audio: part of another name. Reddit-derived is not. */
function isJoined({ text }: Document, { end }: NameHit): boolean {
  const code = codeAt(text, end)
  if (code !== HYPHEN && code !== SLASH) return false
  const kind = classOf(codeAt(text, end + 1))
  return kind === UPPER || kind === DIGIT
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
