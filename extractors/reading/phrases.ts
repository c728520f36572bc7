import { type Dictionary, UNKNOWN } from './dictionary.ts'
import { readWords } from './words.ts'

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
  private readonly root: Node<T> = { next: new Map(), values: undefined }

  /** 1 for the ids of atoms that start a phrase. */
  private readonly openers: number[] = []

  /** @param atoms numbers the atoms; others may share it. */
  constructor(private readonly atoms: Dictionary) {}

  /** Adds a phrase. One without atoms is not added. */
  add(phrase: string, value: T): void {
    const words = readWords(phrase)
    let node = this.root
    let firstId = UNKNOWN
    for (let a = 0; a < words.atomStart.length; a++) {
      const id = this.atoms.intern(phrase.slice(words.atomStart[a], words.atomEnd[a]))
      if (a === 0) firstId = id
      node.next ??= new Map()
      let next = node.next.get(id)
      if (!next) {
        next = { next: undefined, values: undefined }
        node.next.set(id, next)
      }
      node = next
    }
    if (node === this.root) return
    this.openers[firstId] = 1
    node.values ??= []
    node.values.push(value)
  }

  /** Does a phrase start with this atom? */
  starts(id: number): boolean {
    return this.openers[id] === 1
  }

  /** Calls `found` for every phrase that starts at atom `from`; shortest first. */
  match(atoms: Int32Array, from: number, found: (endAtom: number, values: T[]) => void): void {
    let node: Node<T> | undefined = this.root
    for (let a = from; a < atoms.length; a++) {
      node = node.next?.get(atoms[a] as number)
      if (!node) return
      if (node.values) found(a + 1, node.values)
    }
  }
}
