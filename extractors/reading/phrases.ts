import { type Dictionary, UNKNOWN } from './dictionary.ts'
import { readWords } from './words.ts'

/** Where every phrase starts; no step leads there. */
const ROOT = 0
const FIRST_SIZE = 1 << 12

/** What there is to a node, as bits. */
const HAS_VALUES = 1
const HAS_EDGES = 2

/** Numbers that an edge takes up: node, atom, the node they lead to, and one to make it a power of two. */
const EDGE = 4

/** Where the phrases that start at one atom end, the shortest first. Filled by `Phrases.endsFrom`, again and again. */
export interface Ends<T> {
  length: number
  /** The atoms after the last ones. */
  readonly atoms: number[]
  readonly values: (readonly T[])[]
}

/**
 * A trie over atoms. Spaces, hyphens, apostrophes and braces are no atoms, so that MATH-500, MATH 500 and
 * MATH500 walk the same path; case is folded, and left to the caller to check. Its edges stand in one hash table
 * (open addressing with linear probing), so that a step is a look-up among numbers.
 */
export class Phrases<T> {
  /** What ends at a node, in the order it was added. */
  private readonly values: (T[] | undefined)[] = [undefined]
  /** HAS_VALUES and HAS_EDGES by node. */
  private bits = new Uint8Array(FIRST_SIZE)
  /** Edges in slots of EDGE numbers; an empty slot leads to the root, to which no edge leads. */
  private edges = new Int32Array(EDGE * FIRST_SIZE)
  /** The node that an atom leads to from the root, by the atom's id. */
  private first = new Int32Array(FIRST_SIZE)
  private readonly ends: Ends<T> = { length: 0, atoms: [], values: [] }

  /** @param atoms numbers the atoms; others may share it. */
  constructor(private readonly atoms: Dictionary) {}

  /** Adds phrases, read in one go as the lines of a text. One without atoms is not added. */
  addAll(entries: readonly (readonly [phrase: string, value: T])[]): void {
    const text = entries.map(([phrase]) => phrase).join('\n')
    const { atomStart, atomEnd } = readWords(text)
    let a = 0
    let end = -1
    for (const [phrase, value] of entries) {
      end += phrase.length + 1
      let node = ROOT
      for (; a < atomStart.length && (atomStart[a] as number) < end; a++) {
        const id = this.atoms.intern(text.slice(atomStart[a], atomEnd[a]))
        if (node === ROOT) node = this.starts(id) || this.open(id)
        else node = this.step(node, id) || this.addEdge(node, id)
      }
      if (node !== ROOT) this.keep(node, value)
    }
  }

  /** Does a phrase start with this atom? Then a number that is not zero. */
  starts(id: number): number {
    return id >= 0 && id < this.first.length ? (this.first[id] as number) : ROOT
  }

  /** The phrases that start at an atom of a text whose atoms have these ids. What is given is good until the next call. */
  endsFrom(ids: Int32Array, from: number): Ends<T> {
    const { ends, bits } = this
    ends.length = 0
    let node = this.starts(ids[from] as number)
    for (let a = from + 1; node !== ROOT; a++) {
      const kind = bits[node] as number
      if (kind & HAS_VALUES) {
        ends.atoms[ends.length] = a
        ends.values[ends.length++] = this.values[node] as T[]
      }
      if (!(kind & HAS_EDGES) || a >= ids.length) break
      node = this.step(node, ids[a] as number)
    }
    return ends
  }

  /** The node that an atom leads to, or ROOT where it leads nowhere. */
  private step(node: number, atom: number): number {
    if (atom === UNKNOWN) return ROOT
    const { edges } = this
    const mask = edges.length - 1
    for (let slot = slotOf(node, atom) & mask; ; slot = (slot + EDGE) & mask) {
      const target = edges[slot + 2] as number
      if (target === ROOT || (edges[slot] === node && edges[slot + 1] === atom)) return target
    }
  }

  private keep(node: number, value: T): void {
    const values = this.values[node]
    if (values) values.push(value)
    else this.values[node] = [value]
    this.bits[node] = (this.bits[node] as number) | HAS_VALUES
  }

  private addNode(): number {
    const node = this.values.push(undefined) - 1
    if (node >= this.bits.length) this.bits = enlarged(this.bits, new Uint8Array(2 * node))
    return node
  }

  private open(id: number): number {
    if (id >= this.first.length) this.first = enlarged(this.first, new Int32Array(2 * id))
    const node = this.addNode()
    this.first[id] = node
    return node
  }

  private addEdge(node: number, atom: number): number {
    const target = this.addNode()
    if (2 * EDGE * this.values.length > this.edges.length) this.grow()
    this.place(node, atom, target)
    this.bits[node] = (this.bits[node] as number) | HAS_EDGES
    return target
  }

  private place(node: number, atom: number, target: number): void {
    const { edges } = this
    const mask = edges.length - 1
    let slot = slotOf(node, atom) & mask
    while (edges[slot + 2] !== ROOT) slot = (slot + EDGE) & mask
    edges[slot] = node
    edges[slot + 1] = atom
    edges[slot + 2] = target
  }

  private grow(): void {
    const { edges } = this
    this.edges = new Int32Array(2 * edges.length)
    for (let slot = 0; slot < edges.length; slot += EDGE) {
      const target = edges[slot + 2] as number
      if (target !== ROOT) this.place(edges[slot] as number, edges[slot + 1] as number, target)
    }
  }
}

function enlarged<A extends Int32Array | Uint8Array>(array: A, larger: A): A {
  larger.set(array)
  return larger
}

/** Multiplicative hashing (Knuth, The Art of Computer Programming 3, 6.4) of an edge: the place of a slot. */
function slotOf(node: number, atom: number): number {
  const mixed = Math.imul(Math.imul(node, 31) + atom, 0x9e3779b1)
  return Math.imul(mixed ^ (mixed >>> 15), EDGE)
}
