import { hashOf, UNHASHED } from '../reading/dictionary.ts'
import type { Document } from '../reading/document.ts'
import { HAS_LOWER, HAS_UPPER } from '../reading/words.ts'

interface Tally {
  records: number
  last: number
}

/** Counts in how many records each word stands without a capital, by hash: a rare clash does little harm. */
export class SmallLetters {
  private readonly tallies = new Map<number, Tally>()
  private record = 0

  add({ words }: Document): void {
    this.record++
    for (let w = 0; w < words.length; w++) {
      const shape = words.shape[w] as number
      if (!(shape & HAS_LOWER) || shape & HAS_UPPER) continue
      const first = words.firstAtom[w] as number
      const isPlain = (words.firstAtom[w + 1] as number) - first === 1
      const hash = isPlain
        ? (words.atomHash[first] as number)
        : hashOf(words.codes, words.start[w] as number, words.end[w] as number)
      if (hash !== UNHASHED) this.tally(hash)
    }
  }

  /** In how many records a word with this hash stood. */
  count(hash: number): number {
    return this.tallies.get(hash)?.records ?? 0
  }

  private tally(hash: number): void {
    const tally = this.tallies.get(hash)
    if (!tally) this.tallies.set(hash, { records: 1, last: this.record })
    else if (tally.last !== this.record) {
      tally.records++
      tally.last = this.record
    }
  }
}
