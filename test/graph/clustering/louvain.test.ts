import { describe, expect, it } from 'vitest'
import { louvainRuns, membersByGroup } from '../../../graph/clustering/louvain.ts'
import { seededRandom } from '../../../graph/random.ts'
import { type TieColumns, toCsr } from '../../../graph/sparse/csr.ts'

/** Groups of `size` nodes, tied densely inside and thinly between, in random order. */
function planted(groups: number, size: number): { order: number; ties: TieColumns } {
  const random = seededRandom(5)
  const ties: TieColumns = { a: [], b: [], weight: [] }
  const order = groups * size
  for (let a = 0; a < order; a++) {
    for (let b = a + 1; b < order; b++) {
      if (random() > (a % groups === b % groups ? 0.4 : 0.02)) continue
      ties.a.push(a)
      ties.b.push(b)
      ties.weight.push(1 + Math.floor(3 * random()))
    }
  }
  return { order, ties }
}
const runs = ({ order, ties }: ReturnType<typeof planted>, seeds: readonly number[], resolution?: number) =>
  louvainRuns(toCsr(order, ties), seeds, resolution)

/** Newman's modularity, pair by pair. */
function modularity({ order, ties }: ReturnType<typeof planted>, groups: Int32Array): number {
  const { offsets, targets, weights } = toCsr(order, ties)
  const strengths = Array.from({ length: order }, (_, i) =>
    weights.slice(offsets[i], offsets[i + 1]).reduce((sum, weight) => sum + weight, 0),
  )
  const total = strengths.reduce((sum, strength) => sum + strength, 0)
  let sum = 0
  for (let i = 0; i < order; i++) {
    for (let e = offsets[i]!; e < offsets[i + 1]!; e++) {
      if (groups[i] === groups[targets[e]!]) sum += weights[e]! / total
    }
    for (let j = 0; j < order; j++) {
      if (groups[i] === groups[j]) sum -= (strengths[i]! * strengths[j]!) / total ** 2
    }
  }
  return sum
}

describe('louvainRuns', () => {
  it('finds planted groups with each seed', () => {
    const found = runs(planted(5, 30), [1, 2, 3])
    expect(found).toHaveLength(3)
    for (const { groups, count } of found) {
      expect(count).toBe(5)
      const ofFirst = [...groups.subarray(0, 5)]
      expect(ofFirst.toSorted()).toEqual([0, 1, 2, 3, 4])
      expect([...groups]).toEqual(Array.from({ length: 150 }, (_, i) => ofFirst[i % 5]))
    }
  })

  it('tells the modularity, parallel ties counted together', () => {
    const sparse = planted(12, 9)
    const { a, b, weight } = sparse.ties
    const twice = { a: [...a, ...b], b: [...b, ...a], weight: [...weight, ...weight] }
    for (const ties of [sparse.ties, twice]) {
      const [found] = runs({ order: sparse.order, ties }, [1])
      expect(found!.modularity).toBeCloseTo(modularity({ order: sparse.order, ties }, found!.groups), 9)
      expect(found!.modularity).toBeGreaterThan(0.4)
    }
  })

  it('gives the same again for a seed, and more groups at a higher resolution', () => {
    expect(runs(planted(12, 9), [3, 4])[0]).toEqual(runs(planted(12, 9), [3])[0])
    expect(runs(planted(12, 9), [3], 8)[0]!.count).toBeGreaterThan(runs(planted(12, 9), [3])[0]!.count)
  })

  it('leaves nodes without ties alone', () => {
    const [found] = louvainRuns(toCsr(3, { a: [0], b: [2], weight: [1] }), [1])
    expect(found!.count).toBe(2)
    expect(found!.groups[0]).toBe(found!.groups[2])
    expect(found!.groups[1]).not.toBe(found!.groups[0])
    const none = { groups: Int32Array.of(0, 1), count: 2, modularity: 0 }
    expect(louvainRuns(toCsr(2, { a: [], b: [], weight: [] }), [1])).toEqual([none])
    expect(louvainRuns(toCsr(0, { a: [], b: [], weight: [] }), [1])[0]!.count).toBe(0)
  })
})

describe('membersByGroup', () => {
  it('lists nodes by group', () => {
    const { offsets, nodes } = membersByGroup(Int32Array.of(1, 0, 1, 2), 3)
    expect([...offsets]).toEqual([0, 1, 3, 4])
    expect([...nodes]).toEqual([1, 0, 2, 3])
  })
})
