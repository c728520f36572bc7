/** How alike two texts are, by the words that they share. */

/** Letters of a word that counts; shorter ones are in every text. */
const WORD = /[\p{L}\p{N}]{4,64}/gu

/** The distinct words of a text, folded. */
export function wordsOf(text: string): Set<string> {
  return new Set(text.normalize('NFKC').toLowerCase().match(WORD) ?? [])
}

/** Jaccard's coefficient of two sets, 0..1; 1 for two empty ones. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 && b.size === 0) return 1
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  return shared / (a.size + b.size - shared)
}
