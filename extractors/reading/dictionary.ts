/** The id of a word that the dictionary does not hold. */
export const UNKNOWN = -1

const FIRST_SIZE = 1 << 14

/**
 * Numbers words, without regard to case. A word is looked up where it stands in a text: its hash is taken from
 * the characters, so that a word that is not known costs no string. Open addressing with linear probing.
 */
export class Dictionary {
  private readonly words: string[] = []
  private readonly ids = new Map<string, number>()
  private slots = new Int32Array(FIRST_SIZE).fill(UNKNOWN)
  /** Hash of the word in each slot: tells most other words without looking at them. */
  private hashes = new Int32Array(FIRST_SIZE)

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
    if (this.words.length * 2 > this.slots.length) this.grow()
    else this.place(id)
    return id
  }

  /** Id of the word that stands in the text from `start` up to `end`, or UNKNOWN. */
  find(text: string, start: number, end: number): number {
    let hash = 0
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i)
      if (code > 127) return this.ids.get(text.slice(start, end).toLowerCase()) ?? UNKNOWN
      hash = (Math.imul(hash, 31) + small(code)) | 0
    }
    const mask = this.slots.length - 1
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const id = this.slots[slot] as number
      if (id === UNKNOWN) return id
      if (this.hashes[slot] === hash && standsAt(this.words[id] as string, text, start, end)) return id
    }
  }

  private place(id: number): void {
    const word = this.words[id] as string
    let hash = 0
    for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, 31) + word.charCodeAt(i)) | 0
    const mask = this.slots.length - 1
    let slot = spread(hash) & mask
    while (this.slots[slot] !== UNKNOWN) slot = (slot + 1) & mask
    this.slots[slot] = id
    this.hashes[slot] = hash
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 2).fill(UNKNOWN)
    this.hashes = new Int32Array(this.slots.length)
    for (let id = 0; id < this.words.length; id++) this.place(id)
  }
}

function small(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code
}

function spread(hash: number): number {
  return hash ^ (hash >>> 15)
}

function standsAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let i = 0; i < word.length; i++)
    if (word.charCodeAt(i) !== small(text.charCodeAt(start + i))) return false
  return true
}
