import { describe, expect, it } from 'vitest'
import { buildGraph } from '../../../graph/build.ts'
import { linkFacts } from '../../../graph/link.ts'
import { relatedTo } from '../../../graph/query.ts'
import { about, GRAPH } from './questions.ts'

const idsOf = (paper: string) => relatedTo(GRAPH, paper).related.map(({ paper }) => paper.id)

describe('relatedTo', () => {
  it('finds what is tied closest first, and nothing that is tied to nothing', () => {
    expect(idsOf('paper:a').slice(0, 2)).toEqual(['d', 'b'])
    expect(idsOf('paper:a')).not.toContain('f')
    expect(idsOf('paper:f')).toEqual([])
  })

  it('says why, with the things that carry it', () => {
    const { related } = relatedTo(GRAPH, 'paper:a')
    const [b, d] = ['b', 'd'].map((id) => related.find(({ paper }) => paper.id === id))
    expect(b?.reasons.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        'also evaluates on EveryBench',
        'mentions RareBench, which this paper evaluates on',
        'compares with Walker, which this paper introduces',
      ]),
    )
    expect(d?.reasons[0]).toMatchObject({
      text: 'uses Walker, which this paper introduces',
      entities: [{ id: 'method:walker', label: 'Method', name: 'Walker', papers: 3 }],
    })
    expect(d?.reasons.map(({ weight }) => weight)).toEqual(
      d?.reasons.map(({ weight }) => weight).toSorted((x, y) => y - x),
    )
  })

  it('tells of things that are related, where none is in common', () => {
    const graph = buildGraph(
      linkFacts([
        about('x', [['Walker', 'method', 'introduces']]),
        about('y', [['Runner', 'method', 'introduces']]),
        about(
          'z',
          [
            ['Runner', 'method', 'mentions'],
            ['Walker', 'method', 'mentions'],
          ],
          {
            relations: [
              {
                from: 'Runner',
                rel: 'built_on',
                to: 'Walker',
                evidence: [{ field: 'abstract', start: 0, end: 5, rule: 'relation.test' }],
              },
            ],
          },
        ),
      ]),
    )
    const y = relatedTo(graph, 'paper:x').related.find(({ paper }) => paper.id === 'y')
    expect(y?.reasons.map(({ text }) => text)).toEqual([
      'introduces Runner; Runner is built on Walker; this paper introduces Walker',
    ])
  })

  it('discounts hubs: one rare thing in common outweighs one that everybody names', () => {
    const crowd = Array.from({ length: 30 }, (_, i) => about(`m${i}`, [['Hub', 'model', 'uses']]))
    const graph = buildGraph(
      linkFacts([
        about('x', [
          ['Hub', 'model', 'uses'],
          ['Gem', 'method', 'uses'],
        ]),
        about('y', [['Gem', 'method', 'uses']]),
        ...crowd,
      ]),
    )
    const [first, second] = relatedTo(graph, 'paper:x').related
    expect(first?.paper.id).toBe('y')
    expect(first?.score).toBeGreaterThan(5 * (second?.score ?? 0))
  })

  it('relates the papers of a list of two', () => {
    const pair = ['x', 'y'].map((id) => about(id, [['Gem', 'method', 'uses']]))
    expect(relatedTo(buildGraph(linkFacts(pair)), 'paper:x').related).toHaveLength(1)
  })
})
