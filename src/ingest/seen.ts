import type { Paper } from '../model.ts'
import { hash53 } from '../text.ts'
import { publicIdentifiersOf, titleKey } from './identity.ts'

/**
 * Remembers which papers a stream has had, in about a hundred bytes a paper: a hash of each public identifier
 * and of the title, with the length of the abstract. For streams too large to be merged in memory.
 */
export class SeenPapers {
  private readonly lengths = new LengthByHash()

  /**
   * True where the stream had this paper before with an abstract at least as long. Else remembers it and
   * gives false. Papers are the same by arXiv id or DOI, or by title where one of them has neither.
   */
  isRepeat(paper: Paper): boolean {
    const identifiers = publicIdentifiersOf(paper)
    const title = titleKey(paper)
    const ofAny = `title of any:${title}`
    const ofNameless = `title without identifier:${title}`
    const isNameless = identifiers.length === 0
    const same = [...identifiers, isNameless ? ofAny : ofNameless].map(numberOf)
    const length = paper.abstract.length
    if (same.some((hash) => this.lengths.get(hash) >= length)) return true
    const own = isNameless ? [ofAny, ofNameless] : [...identifiers, ofAny]
    for (const hash of own.map(numberOf)) this.lengths.raise(hash, length)
    return false
  }
}

function numberOf(key: string): number {
  return Number.parseInt(hash53(key), 36)
}

/** A hash table of 53-bit numbers in typed arrays (open addressing), for millions of entries. */
class LengthByHash {
  private hashes = new Float64Array(1024)
  /** Length plus one; zero is a free place. */
  private lengths = new Uint32Array(1024)
  private count = 0

  /** The greatest length that was given for a hash, -1 for none. */
  get(hash: number): number {
    return this.lengths[this.placeOf(hash)]! - 1
  }

  raise(hash: number, length: number): void {
    const place = this.placeOf(hash)
    if (this.lengths[place] === 0) {
      this.hashes[place] = hash
      this.count++
    }
    this.lengths[place] = Math.max(this.lengths[place]!, length + 1)
    if (this.count * 2 > this.hashes.length) this.grow()
  }

  /** Where a hash stands, or the free place where it would. */
  private placeOf(hash: number): number {
    let place = hash % this.hashes.length
    while (this.lengths[place] !== 0 && this.hashes[place] !== hash) place = (place + 1) % this.hashes.length
    return place
  }

  private grow(): void {
    const { hashes, lengths } = this
    this.hashes = new Float64Array(hashes.length * 2)
    this.lengths = new Uint32Array(hashes.length * 2)
    for (let i = 0; i < hashes.length; i++) {
      if (lengths[i] === 0) continue
      const place = this.placeOf(hashes[i]!)
      this.hashes[place] = hashes[i]!
      this.lengths[place] = lengths[i]!
    }
  }
}
