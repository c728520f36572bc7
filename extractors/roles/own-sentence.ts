import type { Reading } from '../reading/reading.ts'

/** Number of the first sentence of the abstract in which the authors speak of themselves. */
export function firstOwnSentence({ document }: Reading): number {
  for (let w = 0; w < document.words.length; w++) {
    if ((document.words.start[w] as number) < document.titleEnd) continue
    const word = document.lower(w)
    if (
      word === 'we' ||
      word === 'our' ||
      (word === 'this' && /^(?:paper|work|study|report|article)$/.test(document.lower(w + 1)))
    )
      return document.sentenceOf[w] as number
  }
  return 0
}
