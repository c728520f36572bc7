import type { Paper } from '../../src/model.ts'
import { compileVocabulary, type Vocabulary } from '../lexicon/vocabulary.ts'
import { codesOf } from '../reading/characters.ts'
import { hashOf } from '../reading/dictionary.ts'
import { readDocument } from '../reading/read-document.ts'
import { combineNames } from './combine.ts'
import { CONTEXTS } from './contexts.ts'
import { Growing } from './growing.ts'
import { observeNames } from './observe.ts'
import { SmallLetters } from './small-letters.ts'
import { FEWEST_PAPERS, type MinedName, type MinedTable } from './table.ts'

/**
 * Counts in how many papers each name stands in which context. Holds numbers alone: each name once, and for each
 * record its names with their contexts, about 300 bytes a record. The records of one paper count once, as what
 * any of them says, so that their order does not matter.
 */
export class Miner {
  private readonly vocabulary: Vocabulary = compileVocabulary()
  private readonly ids = new Map<string, number>()
  /** Name, contexts; name, contexts; … */
  private readonly seen = new Growing()
  /** Where the names of each record begin in `seen`. */
  private readonly firstOf = new Growing()
  /** A record of the same paper that came before, or the record itself (disjoint sets). */
  private readonly sameAs = new Growing()
  private readonly recordOfKey = new Map<string, number>()
  private readonly small = new SmallLetters()

  /** @param keys what tells the paper; records with a common key are one paper. */
  add(keys: readonly string[], paper: Paper): void {
    const record = this.firstOf.push(this.seen.length)
    this.sameAs.push(record)
    for (const key of keys) {
      const other = this.recordOfKey.get(key)
      if (other === undefined) this.recordOfKey.set(key, record)
      else this.join(other, record)
    }
    const document = readDocument(paper, this.vocabulary)
    this.small.add(document)
    for (const [name, contexts] of observeNames(document)) {
      this.seen.push(this.idOf(name))
      this.seen.push(contexts)
    }
  }

  /** The names that enough papers say, in a context that tells something; sorted. */
  finish(fewest = FEWEST_PAPERS): MinedTable {
    const width = CONTEXTS.length + 1
    const counts = new Uint32Array(this.ids.size * width)
    const papers = this.papers()
    for (const records of papers.values()) {
      for (const [id, contexts] of this.namesOf(records)) {
        const row = id * width
        counts[row]!++
        for (let bits = contexts; bits !== 0; bits &= bits - 1) counts[row + 32 - Math.clz32(bits & -bits)]!++
      }
    }
    const enough = Math.max(fewest, FEWEST_PAPERS)
    const names: MinedName[] = []
    for (const [name, id] of this.ids) {
      const row = counts.subarray(id * width, (id + 1) * width)
      if ((row[0] as number) >= enough) names.push({ name, counts: [...row] })
    }
    const combined = combineNames(names)
    for (const { name, counts } of combined)
      counts[width - 1] = this.small.count(hashOf(codesOf(name), 0, name.length))
    return { papers: papers.size, names: combined.filter(isTelling) }
  }

  private idOf(name: string): number {
    const known = this.ids.get(name)
    if (known !== undefined) return known
    // A part of a string keeps the whole in memory; one made of characters does not.
    this.ids.set(Array.from(name).join(''), this.ids.size)
    return this.ids.size - 1
  }

  private join(a: number, b: number): void {
    const [x, y] = [this.rootOf(a), this.rootOf(b)]
    this.sameAs.set(Math.max(x, y), Math.min(x, y))
  }

  private rootOf(record: number): number {
    let root = record
    while (this.sameAs.get(root) !== root) root = this.sameAs.get(root)
    for (let at = record; at !== root; ) {
      const next = this.sameAs.get(at)
      this.sameAs.set(at, root)
      at = next
    }
    return root
  }

  /** The records of each paper. */
  private papers(): Map<number, number[]> {
    const papers = new Map<number, number[]>()
    for (let record = 0; record < this.firstOf.length; record++) {
      const root = this.rootOf(record)
      const records = papers.get(root)
      if (records) records.push(record)
      else papers.set(root, [record])
    }
    return papers
  }

  /** The names of some records with all their contexts. */
  private namesOf(records: readonly number[]): Map<number, number> {
    const names = new Map<number, number>()
    for (const record of records) {
      const end = record + 1 < this.firstOf.length ? this.firstOf.get(record + 1) : this.seen.length
      for (let i = this.firstOf.get(record); i < end; i += 2) {
        const id = this.seen.get(i)
        names.set(id, (names.get(id) ?? 0) | this.seen.get(i + 1))
      }
    }
    return names
  }
}

/** Does any context tell something of the name? */
function isTelling({ counts }: MinedName): boolean {
  return counts.some((count, i) => i > 0 && count > 0)
}
