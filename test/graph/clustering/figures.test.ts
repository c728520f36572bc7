import { describe, expect, it } from 'vitest'
import { buildGraph } from '../../../graph/build.ts'
import { participationOf } from '../../../graph/clustering/participation.ts'
import { stabilityOf } from '../../../graph/clustering/stability.ts'
import { tellingEntities, tellingNames } from '../../../graph/clustering/telling.ts'
import { toCsr } from '../../../graph/sparse/csr.ts'
import { paper } from '../facts.ts'

const partition = (...groups: number[]) => ({
  groups: Int32Array.from(groups),
  count: Math.max(...groups) + 1,
  modularity: 0,
})

describe('stabilityOf', () => {
  it('is the mean of the best Jaccard coefficient with each other run', () => {
    const best = partition(0, 0, 0, 1, 1, 1)
    expect([...stabilityOf(best, [partition(1, 1, 1, 0, 0, 0)])]).toEqual([1, 1])
    const [first, second] = stabilityOf(best, [best, partition(0, 0, 1, 1, 1, 1)])
    expect(first).toBeCloseTo((1 + 2 / 3) / 2, 12)
    expect(second).toBeCloseTo((1 + 3 / 4) / 2, 12)
  })

  it('is 1 where there is no other run', () => {
    expect([...stabilityOf(partition(0, 1), [])]).toEqual([1, 1])
  })
})

describe('participationOf', () => {
  const ties = toCsr(5, { a: [0, 0, 0, 1], b: [1, 2, 3, 2], weight: [2, 1, 1, 1] })

  it('is 0 inside one group, and 1 less the squared shares over several', () => {
    expect(participationOf(ties, Int32Array.of(0, 0, 0, 0, 0), 0)).toMatchObject({
      coefficient: 0,
      inside: 4,
    })
    expect(participationOf(ties, Int32Array.of(0, 0, 1, 2, 0), 0)).toEqual({
      coefficient: 1 - (0.25 + 0.0625 + 0.0625),
      strength: 4,
      inside: 2,
      groups: [0, 1, 2],
    })
  })

  it('is 0 for a node without ties', () => {
    expect(participationOf(ties, Int32Array.of(0, 0, 0, 0, 0), 4)).toMatchObject({
      coefficient: 0,
      strength: 0,
    })
  })
})

describe('tellingEntities', () => {
  it('puts what is named in one group before what all name, and counts roles', () => {
    const named = (name: string, type: 'benchmark' | 'method', role: 'evaluates_on' | 'mentions') => ({
      name,
      type,
      role,
    })
    const papers = ['a', 'b', 'c', 'd'].map((id, i) =>
      paper(id, [
        named('Everywhere', 'benchmark', 'evaluates_on'),
        named(i < 2 ? 'Here' : 'There', 'benchmark', 'evaluates_on'),
        named(i < 2 ? 'Passing' : 'Other', 'method', 'mentions'),
      ]),
    )
    const groupOf = new Map(
      ['paper:a', 'paper:b', 'benchmark:Everywhere', 'benchmark:Here', 'method:Passing'].map((id) => [id, 0]),
    )
    const [telling] = tellingEntities(buildGraph(papers), groupOf, 1)
    expect(telling?.map(({ id }) => id)).toEqual(['benchmark:Here', 'method:Passing', 'benchmark:Everywhere'])
  })
})

describe('tellingNames', () => {
  const scored = (...names: string[]) => names.map((name, i) => ({ name, score: 10 - i }))

  it('takes three that do not repeat each other', () => {
    expect(
      tellingNames(scored('AIME 2024', 'AIME 2025', 'BrowseComp', 'BrowseComp-ZH', 'Lean 4', 'Coq')),
    ).toEqual(['AIME 2024', 'BrowseComp', 'Lean 4'])
  })

  it('takes the second where all repeat the first, and leaves out what tells little', () => {
    expect(tellingNames(scored('GPT-4o', 'GPT-4', 'GPT-3'))).toEqual(['GPT-4o', 'GPT-4'])
    expect(tellingNames([...scored('Foo', 'Bar'), { name: 'Baz', score: 1 }])).toEqual(['Foo', 'Bar'])
    expect(tellingNames([])).toEqual([])
  })
})
