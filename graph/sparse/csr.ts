/** Weighted undirected graphs in three typed arrays (compressed sparse rows): a fraction of the size of objects. */

/** The neighbours of node `i` are `targets[offsets[i]]` up to, not including, `targets[offsets[i + 1]]`. */
export interface Csr {
  /** Number of nodes. */
  readonly order: number
  /** `order + 1` long. */
  readonly offsets: Int32Array
  /** Each tie stands twice, once from either end. */
  readonly targets: Int32Array
  readonly weights: Float64Array
}

/** Ties under construction: three columns of equal length, one row a tie. */
export interface TieColumns {
  a: number[]
  b: number[]
  weight: number[]
}

/** The graph of ties between nodes 0 to `order - 1`; neighbours stand in the order of the ties. Loops are left out. */
export function toCsr(order: number, { a, b, weight }: TieColumns): Csr {
  const offsets = new Int32Array(order + 1)
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [a[i] as number, b[i] as number]
    if (x === y) continue
    ;(offsets[x + 1] as number)++
    ;(offsets[y + 1] as number)++
  }
  for (let i = 0; i < order; i++) offsets[i + 1] = (offsets[i + 1] as number) + (offsets[i] as number)
  const free = offsets.slice(0, order)
  const targets = new Int32Array(offsets[order] as number)
  const weights = new Float64Array(targets.length)
  const put = (from: number, to: number, value: number) => {
    const at = free[from] as number
    free[from] = at + 1
    targets[at] = to
    weights[at] = value
  }
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [a[i] as number, b[i] as number]
    if (x === y) continue
    put(x, y, weight[i] as number)
    put(y, x, weight[i] as number)
  }
  return { order, offsets, targets, weights }
}

/** Sum of the weights of each node's ties. */
export function strengths({ order, offsets, weights }: Csr): Float64Array {
  const sums = new Float64Array(order)
  for (let i = 0; i < order; i++) {
    let sum = 0
    for (let e = offsets[i] as number; e < (offsets[i + 1] as number); e++) sum += weights[e] as number
    sums[i] = sum
  }
  return sums
}
