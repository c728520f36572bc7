/** The sentence in which something stands. */

/** Words before a dot that ends no sentence. */
const ABBREVIATION = /(?:^|[\s(])(?:e\.g|i\.e|et al|vs|cf|fig|eq|sec|approx|resp|w\.r\.t|no|[A-Z])$/i

/** A sentence is looked for this far to either side, so that the cost is bounded whatever the text. */
const MOST = 1000

/**
 * The sentence of `text` around UTF-16 offsets `start` to `end`, without spaces at its ends. A dot, `!` or `?` ends
 * a sentence where space and a capital, a digit or an opening mark follow.
 */
export function sentenceAround(text: string, start: number, end: number): string {
  let from = Math.max(0, start - MOST)
  for (let i = start - 1; i > from; i--) if (endsSentence(text, i)) from = i + 1
  let to = Math.min(text.length, end + MOST)
  for (let i = Math.max(end - 1, start); i < to; i++) if (endsSentence(text, i)) to = i + 1
  return text.slice(from, to).trim()
}

function endsSentence(text: string, at: number): boolean {
  const mark = text[at]
  if (mark !== '.' && mark !== '!' && mark !== '?') return false
  const after = text.slice(at + 1, at + 4)
  if (!/^\s+["'“(\\$[]?[\p{Lu}\p{N}]/u.test(after)) return false
  return mark !== '.' || !ABBREVIATION.test(text.slice(Math.max(0, at - 8), at))
}
