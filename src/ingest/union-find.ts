/** Disjoint sets over the numbers 0..size-1 (path halving, smaller root wins: the result has no order). */
export class UnionFind {
  private readonly parent: Uint32Array

  constructor(size: number) {
    this.parent = Uint32Array.from({ length: size }, (_, i) => i)
  }

  find(item: number): number {
    const { parent } = this
    let at = item
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!
      at = parent[at]!
    }
    return at
  }

  join(a: number, b: number): void {
    const [rootA, rootB] = [this.find(a), this.find(b)]
    if (rootA < rootB) this.parent[rootB] = rootA
    else this.parent[rootA] = rootB
  }

  /** The sets with their members, both ascending. */
  sets(): number[][] {
    const byRoot = new Map<number, number[]>()
    for (let i = 0; i < this.parent.length; i++) {
      const root = this.find(i)
      const set = byRoot.get(root)
      if (set) set.push(i)
      else byRoot.set(root, [i])
    }
    return [...byRoot.values()]
  }
}
