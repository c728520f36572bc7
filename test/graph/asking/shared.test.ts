import { describe, expect, it } from 'vitest'
import { buildGraph } from '../../../graph/build.ts'
import { linkFacts } from '../../../graph/link.ts'
import { benchmarkMatrix, inCommon, sharedWith, usersOfAll } from '../../../graph/query.ts'
import { corpus } from '../corpus.ts'
import { GRAPH } from './questions.ts'

describe('sharedWith', () => {
  it('has the documented shape, rarest benchmark and strongest role first', () => {
    expect(sharedWith(GRAPH, 'paper:a')).toEqual({
      paper: { id: 'a', title: 'Story a: of papers' },
      shared: [
        {
          paper: { id: 'b', title: 'Story b: of papers' },
          weight: Number((Math.log(6 / 4) + Math.log(6 / 2) / 4).toFixed(4)),
          benchmarks: [
            {
              key: 'benchmark:everybench',
              name: 'EveryBench',
              papers: 4,
              roles: ['evaluates_on', 'evaluates_on'],
            },
            { key: 'benchmark:rarebench', name: 'RareBench', papers: 2, roles: ['evaluates_on', 'mentions'] },
          ],
        },
        {
          paper: { id: 'c', title: 'Story c: of papers' },
          weight: Number(Math.log(6 / 4).toFixed(4)),
          benchmarks: [
            {
              key: 'benchmark:everybench',
              name: 'EveryBench',
              papers: 4,
              roles: ['evaluates_on', 'evaluates_on'],
            },
          ],
        },
        {
          paper: { id: 'd', title: 'Story d: of papers' },
          weight: Number((Math.log(6 / 4) / 4).toFixed(4)),
          benchmarks: [
            {
              key: 'benchmark:everybench',
              name: 'EveryBench',
              papers: 4,
              roles: ['evaluates_on', 'mentions'],
            },
          ],
        },
      ].sort((a, b) => b.weight - a.weight),
    })
  })

  it('names every paper that has a benchmark in common, also what all papers name', () => {
    const facts = corpus(90)
    const graph = buildGraph(linkFacts(facts))
    const shared = sharedWith(graph, 'paper:p00000').shared.map(({ paper }) => paper.id)
    const expected = facts.filter(({ id, entities }) => id !== 'p00000' && entities.length > 0)
    expect(shared.toSorted()).toEqual(expected.map(({ id }) => id))
  })

  it('agrees with the weight on SHARES_BENCHMARKS', () => {
    const graph = buildGraph(linkFacts(corpus(60)))
    const weights = new Map(sharedWith(graph, 'paper:p00003').shared.map((one) => [one.paper.id, one.weight]))
    const edges = graph.edges.filter(
      ({ type, source, target }) => type === 'SHARES_BENCHMARKS' && [source, target].includes('paper:p00003'),
    )
    expect(edges.length).toBeGreaterThan(3)
    for (const { source, target, weight } of edges) {
      const other = source === 'paper:p00003' ? target : source
      expect(weights.get(other.slice('paper:'.length))).toBe(weight)
    }
  })

  it('says so where there is no such paper, or it is none', () => {
    for (const id of ['paper:none', 'benchmark:everybench']) {
      expect(() => sharedWith(GRAPH, id)).toThrow(expect.objectContaining({ code: 'not-found' }))
    }
  })
})

describe('inCommon', () => {
  it('holds what all papers name, benchmarks apart', () => {
    expect(inCommon(GRAPH, ['paper:a', 'paper:b', 'paper:d'])).toEqual({
      papers: ['a', 'b', 'd'].map((id) => ({ id, title: `Story ${id}: of papers` })),
      benchmarks: [
        {
          key: 'benchmark:everybench',
          name: 'EveryBench',
          papers: 4,
          roles: ['evaluates_on', 'evaluates_on', 'mentions'],
        },
      ],
      others: [
        {
          id: 'method:walker',
          label: 'Method',
          name: 'Walker',
          papers: 3,
          roles: ['introduces', 'compares', 'uses'],
        },
      ],
    })
    expect(inCommon(GRAPH, ['paper:a', 'paper:f'])).toMatchObject({ benchmarks: [], others: [] })
  })
})

describe('usersOfAll', () => {
  it('holds the papers that name all benchmarks, the strongest roles first', () => {
    const { benchmarks, papers } = usersOfAll(GRAPH, ['benchmark:rarebench', 'benchmark:everybench'])
    expect(benchmarks.map(({ papers }) => papers)).toEqual([2, 4])
    expect(papers.map(({ paper, roles }) => [paper.id, roles])).toEqual([
      ['a', ['evaluates_on', 'evaluates_on']],
      ['b', ['mentions', 'evaluates_on']],
    ])
    expect(usersOfAll(GRAPH, ['benchmark:rarebench', 'benchmark:otherbench']).papers).toEqual([])
  })
})

describe('benchmarkMatrix', () => {
  it('has papers with most benchmarks and benchmarks with most papers first, and no empty rows', () => {
    const { benchmarks, rows } = benchmarkMatrix(GRAPH)
    expect(benchmarks.map(({ name, papers }) => [name, papers])).toEqual([
      ['EveryBench', 4],
      ['OtherBench', 2],
      ['RareBench', 2],
    ])
    expect(rows.map(({ paper }) => paper.id)).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(rows[1]?.roles).toEqual({
      'benchmark:everybench': 'evaluates_on',
      'benchmark:rarebench': 'mentions',
    })
  })

  it('counts columns over the rows that are chosen', () => {
    const { benchmarks, rows } = benchmarkMatrix(GRAPH, ['paper:e', 'paper:c', 'paper:e'], 1)
    expect(rows.map(({ paper }) => paper.id)).toEqual(['c'])
    expect(benchmarks.map(({ papers }) => papers)).toEqual([1, 1])
  })
})
