import { readWords } from './words.ts'

/** Atom ids of a vocabulary; an atom that no phrase uses has none. */
export const UNKNOWN = -1

interface Node<T> {
  next: Map<number, Node<T>> | undefined
  /** What ends here, in the order it was added. */
  values: T[] | undefined
}

/**
 * A trie over atoms. Spaces, hyphens, apostrophes and braces are no atoms, so that MATH-500, MATH 500 and
 * MATH500 walk the same path; case is folded, and left to the caller to check.
 */
export class Phrases<T> {
  private readonly ids = new Map<string, number>()
  private readonly root: Node<T> = { next: new Map(), values: undefined }

  /** Adds a phrase. Returns its number of atoms; 0 where the phrase has none and is not added. */
  add(phrase: string, value: T): number {
    const words = readWords(phrase)
    let node = this.root
    for (let a = 0; a < words.atomStart.length; a++) {
      const id = this.intern(phrase.slice(words.atomStart[a], words.atomEnd[a]).toLowerCase())
      node.next ??= new Map()
      let next = node.next.get(id)
      if (!next) {
        next = { next: undefined, values: undefined }
        node.next.set(id, next)
      }
      node = next
    }
    if (node !== this.root) {
      node.values ??= []
      node.values.push(value)
    }
    return words.atomStart.length
  }

  /** How many atoms have an id. */
  get size(): number {
    return this.ids.size
  }

  /** Id of an atom, or UNKNOWN. */
  id(atom: string): number {
    return this.ids.get(atom) ?? UNKNOWN
  }

  /** Does a phrase start with this atom? */
  starts(id: number): boolean {
    return this.root.next?.has(id) === true
  }

  /** Calls `found` for every phrase that starts at atom `from` and ends before `to`; shortest first. */
  match(atoms: Int32Array, from: number, to: number, found: (endAtom: number, values: T[]) => void): void {
    let node: Node<T> | undefined = this.root
    for (let a = from; a < to; a++) {
      node = node.next?.get(atoms[a] as number)
      if (!node) return
      if (node.values) found(a + 1, node.values)
    }
  }

  /** Id of an atom, which it is given if it has none. */
  intern(atom: string): number {
    const known = this.ids.get(atom)
    if (known !== undefined) return known
    this.ids.set(atom, this.ids.size)
    return this.ids.size - 1
  }
}
