import { type Dictionary, UNKNOWN } from './dictionary.ts'
import { readWords } from './words.ts'

/** Where every phrase starts. */
export const ROOT = 0
const FIRST_SIZE = 1 << 12

/**
 * A trie over atoms. Spaces, hyphens, apostrophes and braces are no atoms, so that MATH-500, MATH 500 and
 * MATH500 walk the same path; case is folded, and left to the caller to check. Its edges stand in one hash table
 * (open addressing with linear probing), so that a step is a look-up among numbers.
 */
export class Phrases<T> {
  /** What ends at a node, in the order it was added. */
  private readonly values: (T[] | undefined)[] = [undefined]
  /** Edges: node, atom and the node they lead to; an empty slot leads to the root, to which no edge leads. */
  private nodes = new Int32Array(FIRST_SIZE)
  private labels = new Int32Array(FIRST_SIZE)
  private targets = new Int32Array(FIRST_SIZE)
  /** 1 for the ids of atoms that start a phrase. */
  private openers = new Uint8Array(FIRST_SIZE)

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
        if (node === ROOT) this.open(id)
        node = this.step(node, id) || this.addEdge(node, id)
      }
      if (node !== ROOT) this.keep(node, value)
    }
  }

  private keep(node: number, value: T): void {
    const values = this.values[node]
    if (values) values.push(value)
    else this.values[node] = [value]
  }

  /** Does a phrase start with this atom? */
  starts(id: number): boolean {
    return id !== UNKNOWN && this.openers[id] === 1
  }

  /** What ends at a node. */
  endingAt(node: number): readonly T[] | undefined {
    return this.values[node]
  }

  /** The node that an atom leads to, or ROOT where it leads nowhere. */
  step(node: number, atom: number): number {
    if (atom === UNKNOWN) return ROOT
    const mask = this.targets.length - 1
    for (let slot = slotOf(node, atom) & mask; ; slot = (slot + 1) & mask) {
      const target = this.targets[slot] as number
      if (target === ROOT || (this.nodes[slot] === node && this.labels[slot] === atom)) return target
    }
  }

  private addEdge(node: number, atom: number): number {
    const target = this.values.push(undefined) - 1
    if (this.values.length * 2 > this.targets.length) this.grow()
    this.place(node, atom, target)
    return target
  }

  private place(node: number, atom: number, target: number): void {
    const mask = this.targets.length - 1
    let slot = slotOf(node, atom) & mask
    while (this.targets[slot] !== ROOT) slot = (slot + 1) & mask
    this.nodes[slot] = node
    this.labels[slot] = atom
    this.targets[slot] = target
  }

  private grow(): void {
    const { nodes, labels, targets } = this
    this.nodes = new Int32Array(targets.length * 2)
    this.labels = new Int32Array(targets.length * 2)
    this.targets = new Int32Array(targets.length * 2)
    for (let slot = 0; slot < targets.length; slot++) {
      const target = targets[slot] as number
      if (target !== ROOT) this.place(nodes[slot] as number, labels[slot] as number, target)
    }
  }

  private open(id: number): void {
    if (id >= this.openers.length) {
      const openers = new Uint8Array(2 * id)
      openers.set(this.openers)
      this.openers = openers
    }
    this.openers[id] = 1
  }
}

/** Multiplicative hashing (Knuth, The Art of Computer Programming 3, 6.4) of an edge. */
function slotOf(node: number, atom: number): number {
  const mixed = Math.imul(Math.imul(node, 31) + atom, 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}
