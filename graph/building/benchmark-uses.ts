/** Which paper uses which benchmark, in typed arrays, so that papers can be compared without an object a use. */
import type { Entity, Facts } from '../../src/model.ts'
import { compareText } from '../../src/text.ts'
import { ROLE_WEIGHT, rarity } from '../weights.ts'

/** Benchmarks are numbered from the rarest to the most common; papers by their place. */
export interface BenchmarkUses {
  keys: string[]
  /** log(papers / papers that name it), of each benchmark. */
  rarities: Float64Array
  /** The uses of paper `p` are those from `offsets[p]` up to, not including, `offsets[p + 1]`, rarest benchmark first. */
  offsets: Int32Array
  benchmarks: Int32Array
  /** What the role weighs. */
  weights: Float64Array
  entities: Entity[]
  /** The papers of each benchmark, in their order. */
  postings: Int32Array[]
}

/** Reads the uses of papers. Time near-linear in their mentions. */
export function readUses(papers: readonly Facts[]): BenchmarkUses {
  const counts = new Map<string, number>()
  for (const { entities } of papers) {
    for (const { type, key } of entities)
      if (type === 'benchmark') counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const ordered = [...counts].sort(([a, m], [b, n]) => m - n || compareText(a, b))
  const keys = ordered.map(([key]) => key)
  const numbers = new Map(keys.map((key, number) => [key, number]))
  const offsets = new Int32Array(papers.length + 1)
  const entities: Entity[] = []
  papers.forEach((paper, p) => {
    const own = paper.entities.filter(({ type }) => type === 'benchmark')
    own.sort((a, b) => (numbers.get(a.key) ?? 0) - (numbers.get(b.key) ?? 0))
    for (const entity of own) entities.push(entity)
    offsets[p + 1] = entities.length
  })
  const benchmarks = Int32Array.from(entities, ({ key }) => numbers.get(key) ?? 0)
  const postings = ordered.map(([, count]) => new Int32Array(count))
  const filled = new Int32Array(keys.length)
  for (let p = 0; p < papers.length; p++) {
    for (let u = offsets[p] as number; u < (offsets[p + 1] as number); u++) {
      const benchmark = benchmarks[u] as number
      const at = filled[benchmark] as number
      filled[benchmark] = at + 1
      const posting = postings[benchmark] as Int32Array
      posting[at] = p
    }
  }
  return {
    keys,
    rarities: Float64Array.from(ordered, ([, count]) => rarity(papers.length, count)),
    offsets,
    benchmarks,
    weights: Float64Array.from(entities, ({ role }) => ROLE_WEIGHT[role]),
    entities,
    postings,
  }
}

/** Calls `found` with each benchmark that two papers share: one pass over their sorted uses. */
export function forEachShared(
  { offsets, benchmarks, weights, rarities }: BenchmarkUses,
  a: number,
  b: number,
  found: (weight: number, useOfA: number, useOfB: number) => void,
): void {
  const [endA, endB] = [offsets[a + 1] as number, offsets[b + 1] as number]
  for (let i = offsets[a] as number, j = offsets[b] as number; i < endA && j < endB; ) {
    const [x, y] = [benchmarks[i] as number, benchmarks[j] as number]
    if (x === y) found((rarities[x] as number) * (weights[i] as number) * (weights[j] as number), i, j)
    if (x <= y) i++
    if (y <= x) j++
  }
}
