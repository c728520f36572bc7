/** A node of the trie: where each character leads, and whether a name ends here. */
interface Node {
  next: Map<string, Node>
  ends: boolean
}

/**
 * Looks names up as FlashText does (Singh, "Replace or retrieve keywords in documents at scale", 2017): a trie of
 * characters, walked once over the text in small letters; a name counts where no letter, digit or `_` touches it.
 */
export class FlashText {
  private readonly root: Node = { next: new Map(), ends: false }

  constructor(names: Iterable<string>) {
    for (const name of names) {
      let node = this.root
      for (const c of name.toLowerCase()) {
        let next = node.next.get(c)
        if (!next) {
          next = { next: new Map(), ends: false }
          node.next.set(c, next)
        }
        node = next
      }
      node.ends = true
    }
  }

  /** How many names stand in the text; of those that overlap, the longest. */
  count(text: string): number {
    const plain = text.toLowerCase()
    let count = 0
    let i = 0
    while (i < plain.length) {
      const end = this.longestFrom(plain, i)
      if (end > i) {
        count++
        i = end
      } else {
        while (i < plain.length && isWord(plain.charCodeAt(i))) i++
        i++
      }
    }
    return count
  }

  /** The end of the longest name that starts here, or `from`. */
  private longestFrom(plain: string, from: number): number {
    let node: Node | undefined = this.root
    let longest = from
    for (let i = from; i < plain.length; i++) {
      node = node.next.get(plain[i] as string)
      if (!node) break
      if (node.ends && (i + 1 === plain.length || !isWord(plain.charCodeAt(i + 1)))) longest = i + 1
    }
    return longest
  }
}

function isWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95
}
