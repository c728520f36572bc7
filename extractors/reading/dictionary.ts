import { codesOf } from './characters.ts'

/** The id of a word that the dictionary does not hold. */
export const UNKNOWN = -1

/** The hash of a word beyond ASCII: it is looked up as a string. */
export const UNHASHED = 0

const FIRST_SIZE = 1 << 14

/**
 * Numbers words, without regard to case. A word is looked up where it stands in a text, by a hash of its
 * characters, so that a word that is not known costs no string. Open addressing with linear probing.
 */
export class Dictionary {
  private readonly words: string[] = []
  private readonly ids = new Map<string, number>()
  /** Two numbers a slot, side by side in memory: a word's id, and its hash, which tells it from most other words. */
  private slots = new Int32Array(2 * FIRST_SIZE).fill(UNKNOWN)
  /** The characters of all words one after the other, and where each word's begin and the last word's end. */
  private characters = new Uint16Array(FIRST_SIZE)
  private offsets = new Int32Array(FIRST_SIZE)
  /** Length of the longest word. */
  private longest = 0

  get size(): number {
    return this.words.length
  }

  /** Id of a word, which it is given if it has none. */
  intern(word: string): number {
    const folded = word.toLowerCase()
    const known = this.ids.get(folded)
    if (known !== undefined) return known
    const id = this.words.length
    this.words.push(folded)
    this.ids.set(folded, id)
    this.keepCharacters(id, folded)
    if (this.words.length * 4 > this.slots.length) this.grow()
    else this.place(id)
    return id
  }

  /** The word of an id, in small letters. */
  word(id: number): string {
    return this.words[id] as string
  }

  /** Id of the word that stands in a text from `start` up to `end`, whose `hashOf` is given, or UNKNOWN. */
  find(codes: Uint16Array, start: number, end: number, hash: number): number {
    if (end - start > this.longest) return UNKNOWN
    if (hash === UNHASHED) return this.findFolded(codes.subarray(start, end))
    const { slots } = this
    const mask = slots.length - 1
    for (let slot = slotOf(hash) & mask; ; slot = (slot + 2) & mask) {
      const id = slots[slot] as number
      if (id === UNKNOWN) return id
      if (slots[slot + 1] === hash && this.standsAt(id, codes, start, end)) return id
    }
  }

  private findFolded(codes: Uint16Array): number {
    return this.ids.get(String.fromCharCode(...codes).toLowerCase()) ?? UNKNOWN
  }

  private standsAt(id: number, codes: Uint16Array, start: number, end: number): boolean {
    const offset = this.offsets[id] as number
    if ((this.offsets[id + 1] as number) - offset !== end - start) return false
    for (let i = start; i < end; i++) {
      const code = codes[i] as number
      if (this.characters[offset + i - start] !== (code >= 65 && code <= 90 ? code + 32 : code)) return false
    }
    return true
  }

  private keepCharacters(id: number, word: string): void {
    const offset = this.offsets[id] as number
    const end = offset + word.length
    if (id + 2 > this.offsets.length) this.offsets = doubled(this.offsets, Int32Array)
    while (end > this.characters.length) this.characters = doubled(this.characters, Uint16Array)
    this.characters.set(codesOf(word), offset)
    this.offsets[id + 1] = end
    this.longest = Math.max(this.longest, word.length)
  }

  private place(id: number): void {
    const word = this.words[id] as string
    const hash = hashOf(codesOf(word), 0, word.length)
    const mask = this.slots.length - 1
    let slot = slotOf(hash) & mask
    while (this.slots[slot] !== UNKNOWN) slot = (slot + 2) & mask
    this.slots[slot] = id
    this.slots[slot + 1] = hash
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 2).fill(UNKNOWN)
    for (let id = 0; id < this.words.length; id++) this.place(id)
  }
}

/** Hash of a stretch of text without regard to case; UNHASHED beyond ASCII. The reader computes the same as it goes. */
export function hashOf(codes: Uint16Array, start: number, end: number): number {
  let hash = 0
  for (let i = start; i < end; i++) {
    const code = codes[i] as number
    if (code > 127) return UNHASHED
    hash = nextHash(hash, code)
  }
  return hash
}

/** One character more. Setting bit 5 makes capitals small and leaves digits and most marks as they are. */
export function nextHash(hash: number, code: number): number {
  return (Math.imul(hash, 31) + (code | 32)) | 0
}

/** Slots have even places. */
function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) << 1
}

function doubled<T extends Int32Array | Uint16Array>(array: T, Type: new (length: number) => T): T {
  const larger = new Type(array.length * 2)
  larger.set(array)
  return larger
}
