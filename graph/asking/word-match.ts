/** Words of a query, found again in text: whole, as a beginning, or with a slip of the keyboard. */
import { foldName } from '../../src/text.ts'
import { isSlip } from './slips.ts'

/** What a word of the text that only begins with the query's counts at least, and one with a slip. */
const PREFIX = 0.4
const SLIP = 0.3
/** Letters that a word of the query must have for one slip, and for two. */
const ONE_SLIP = 4
const TWO_SLIPS = 8
/** Words of a query that are looked for. */
const MOST_WORDS = 16

/** A word of the query (its number) that a word of the text is, and how well: 0..1. */
export interface WordMatch {
  at: number
  quality: number
}

export interface WordMatcher {
  /** Distinct words in the query. */
  count: number
  /** What a word of the text matches. Each distinct word is compared once, then remembered. */
  match(word: string): readonly WordMatch[]
}

const NOTHING: readonly WordMatch[] = []

/** Takes a query apart into words, without case and accents. */
export function readQuery(query: string): WordMatcher {
  const words = (query.match(/[\p{L}\p{N}]+/gu) ?? []).map(foldName).filter((word) => word !== '')
  const wanted = [...new Set(words)].slice(0, MOST_WORDS)
  const known = new Map<string, readonly WordMatch[]>()
  return {
    count: wanted.length,
    match(word) {
      const found = known.get(word)
      if (found) return found
      const folded = foldName(word)
      const matches = wanted.flatMap((query, at) => {
        const quality = likeness(query, folded)
        return quality > 0 ? [{ at, quality }] : []
      })
      const kept = matches.length > 0 ? matches : NOTHING
      known.set(word, kept)
      return kept
    },
  }
}

function likeness(query: string, word: string): number {
  if (word === query) return 1
  if (query.length > 1 && word.startsWith(query)) {
    return PREFIX + ((1 - PREFIX) / 2) * (query.length / word.length)
  }
  const slips = query.length >= TWO_SLIPS ? 2 : query.length >= ONE_SLIP ? 1 : 0
  if (slips === 0 || /\d/.test(query)) return 0
  return isSlip(query, word, slips) ? SLIP : 0
}
