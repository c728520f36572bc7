/** Words of a text with offsets, as parallel arrays. A word has no outer punctuation. */
export interface Words {
  /** The code units of the text. */
  codes: Uint16Array
  length: number
  start: Int32Array
  end: Int32Array
  shape: Int32Array
  /** The atoms of word w are `firstAtom[w]` up to, not including, `firstAtom[w + 1]`. */
  firstAtom: Int32Array
  /** Atoms: maximal runs of letters or of digits, and single `+ * # . / & %`. Other joiners are no atoms. */
  atomStart: Int32Array
  atomEnd: Int32Array
  /** What `hashOf` gives for each atom. */
  atomHash: Int32Array
  /** What may hold a web address, in text order; in most texts there is none. */
  marked: readonly MarkedRun[]
  /** Gives further columns of numbers, all zero. */
  column: (length: number) => Int32Array
}

/** A run of characters up to a space or a mark, with a slash or `www.` in it. */
export interface MarkedRun {
  start: number
  end: number
  /** The word that it holds, or -1. */
  word: number
}

/** Kept between texts up to this many characters; a longer text gets room of its own. */
const KEPT = 1 << 16

/**
 * Collects words and atoms. The room to collect in is kept from text to text, since making it anew costs more
 * than reading a short text does; what is handed out are copies.
 */
export class WordList {
  private words = 0
  private atoms = 0
  private marked: MarkedRun[] = []
  private readonly start: Int32Array
  private readonly end: Int32Array
  private readonly shape: Int32Array
  private readonly firstAtom: Int32Array
  private readonly atomStart: Int32Array
  private readonly atomEnd: Int32Array
  private readonly atomHash: Int32Array

  /** Room for a text of that many characters: no two words touch, and an atom has a character at least. */
  constructor(characters: number) {
    const words = (characters >> 1) + 2
    this.start = new Int32Array(words)
    this.end = new Int32Array(words)
    this.shape = new Int32Array(words)
    this.firstAtom = new Int32Array(words)
    this.atomStart = new Int32Array(characters)
    this.atomEnd = new Int32Array(characters)
    this.atomHash = new Int32Array(characters)
  }

  get wordCount(): number {
    return this.words
  }

  get atomCount(): number {
    return this.atoms
  }

  clear(): this {
    this.words = 0
    this.atoms = 0
    this.marked = []
    return this
  }

  addAtom(start: number, end: number, hash: number): void {
    this.atomStart[this.atoms] = start
    this.atomEnd[this.atoms] = end
    this.atomHash[this.atoms] = hash
    this.atoms++
  }

  /** Adds a word whose atoms, from `firstAtom` on, were added already. */
  addWord(start: number, end: number, shape: number, firstAtom: number): void {
    const w = this.words++
    this.start[w] = start
    this.end[w] = end
    this.shape[w] = shape
    this.firstAtom[w] = firstAtom
  }

  /** Adds a word that is one atom. */
  addPlain(start: number, end: number, shape: number, hash: number): void {
    this.addWord(start, end, shape, this.atoms)
    this.addAtom(start, end, hash)
  }

  addMarked(run: MarkedRun): void {
    this.marked.push(run)
  }

  finish(codes: Uint16Array): Words {
    const { words, atoms } = this
    this.firstAtom[words] = atoms
    const column = columns(WORD_COLUMNS * (words + 1) + ATOM_COLUMNS * atoms)
    const copy = (from: Int32Array, length: number) => {
      const to = column(length)
      for (let i = 0; i < length; i++) to[i] = from[i] as number
      return to
    }
    return {
      codes,
      length: words,
      start: copy(this.start, words),
      end: copy(this.end, words),
      shape: copy(this.shape, words),
      firstAtom: copy(this.firstAtom, words + 1),
      atomStart: copy(this.atomStart, atoms),
      atomEnd: copy(this.atomEnd, atoms),
      atomHash: copy(this.atomHash, atoms),
      marked: this.marked,
      column,
    }
  }
}

/** Columns that a document needs, those that other readers ask for included. */
const WORD_COLUMNS = 11
const ATOM_COLUMNS = 4

/** Hands out columns of one piece of memory as long as it lasts: a view of it costs less than memory of its own. */
function columns(total: number): (length: number) => Int32Array {
  const memory = new Int32Array(total)
  let used = 0
  return (length) => {
    const from = used
    used += length
    return used <= total ? memory.subarray(from, used) : new Int32Array(length)
  }
}

const kept = new WordList(KEPT)

/** An empty list with room for a text of that many characters. Finish one before asking for the next. */
export function wordList(characters: number): WordList {
  return characters <= KEPT ? kept.clear() : new WordList(characters)
}
