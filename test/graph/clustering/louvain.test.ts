import Graph from 'graphology'
import oracle from 'graphology-communities-louvain'
import { describe, expect, it } from 'vitest'
import { louvain, membersByGroup } from '../../../graph/clustering/louvain.ts'
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
const run = ({ order, ties }: ReturnType<typeof planted>, seed: number, resolution?: number) =>
  louvain(toCsr(order, ties), seededRandom(seed), resolution)

describe('louvain', () => {
  it('finds planted groups, and numbers them by their first nodes', () => {
    const { groups, count } = run(planted(5, 30), 1)
    expect(count).toBe(5)
    expect([...groups]).toEqual(Array.from({ length: 150 }, (_, i) => i % 5))
  })

  it('reaches the modularity that graphology reaches, as graphology counts it', () => {
    for (const sparse of [planted(5, 30), planted(12, 9), planted(40, 5)]) {
      const graph = new Graph({ type: 'undirected' })
      for (let i = 0; i < sparse.order; i++) graph.addNode(i)
      for (const [i, a] of sparse.ties.a.entries())
        graph.addEdge(a, sparse.ties.b[i], { weight: sparse.ties.weight[i] })
      const theirs = oracle.detailed(graph, { rng: seededRandom(1), getEdgeWeight: 'weight' })
      expect(run(sparse, 1).modularity).toBeGreaterThan(theirs.modularity - 0.01)
      expect(run(sparse, 1).modularity).toBeLessThan(theirs.modularity + 0.05)
    }
  })

  it('gives the same again for a seed, and more groups at a higher resolution', () => {
    expect(run(planted(12, 9), 3)).toEqual(run(planted(12, 9), 3))
    expect(run(planted(12, 9), 3, 8).count).toBeGreaterThan(run(planted(12, 9), 3).count)
  })

  it('leaves nodes without ties alone', () => {
    expect(louvain(toCsr(3, { a: [0], b: [2], weight: [1] }), seededRandom(1))).toMatchObject({
      groups: Int32Array.of(0, 1, 0),
      count: 2,
    })
    expect(louvain(toCsr(0, { a: [], b: [], weight: [] }), seededRandom(1))).toEqual({
      groups: new Int32Array(0),
      count: 0,
      modularity: 0,
    })
  })

  it('visits a hub with a hundred thousand ties once or twice, not for each', () => {
    const size = 100_000
    const spokes = Array.from({ length: size }, (_, i) => i + 1)
    const start = performance.now()
    const star = toCsr(size + 1, { a: spokes.map(() => 0), b: spokes, weight: spokes.map(() => 1) })
    expect(louvain(star, seededRandom(1)).count).toBe(1)
    expect(performance.now() - start).toBeLessThan(5000)
  })
})

describe('membersByGroup', () => {
  it('lists nodes by group', () => {
    const { offsets, nodes } = membersByGroup(Int32Array.of(1, 0, 1, 2), 3)
    expect([...offsets]).toEqual([0, 1, 3, 4])
    expect([...nodes]).toEqual([1, 0, 2, 3])
  })
})
