import { describe, expect, it } from 'vitest'
import { buildGraph } from '../../graph/build.ts'
import { clusterGraph } from '../../graph/cluster.ts'
import { linkFacts } from '../../graph/link.ts'
import { describeNode, findNodes, graphStats } from '../../graph/query.ts'
import { withinDistance } from '../../src/text.ts'
import { corpus } from './corpus.ts'

const graph = clusterGraph(buildGraph(linkFacts(corpus(90))))
const ids = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id)

describe('findNodes', () => {
  it('finds by id, paper id, name and spelling', () => {
    for (const name of ['paper:p00003', 'p00003', 'title of P00003']) {
      expect(ids(findNodes(graph, name).exact), name).toEqual(['paper:p00003'])
    }
    expect(ids(findNodes(graph, ' gpt4 ').exact)).toEqual(['model:gpt4'])
    expect(ids(findNodes(graph, 'proving-bench').exact)).toEqual(['benchmark:provingbench'])
  })

  it('finds by a part of the name, most connected first', () => {
    const { exact, partial } = findNodes(graph, 'provingset')
    expect(exact).toEqual([])
    expect(partial.map(({ degree }) => degree)).toEqual(
      partial.map(({ degree }) => degree).sort((a, b) => b - a),
    )
    expect(ids(partial)).toContain('benchmark:provingset0')
  })

  it('finds slips of the keyboard, and nothing for nothing', () => {
    expect(ids(findNodes(graph, 'ProvngBnch').similar)).toEqual(['benchmark:provingbench'])
    expect(findNodes(graph, 'wholly unknown')).toEqual({ exact: [], partial: [], similar: [] })
    expect(findNodes(graph, '  ')).toEqual({ exact: [], partial: [], similar: [] })
  })
})

describe('describeNode', () => {
  it('says all about a paper', () => {
    const known = describeNode(graph, 'paper:p00003')
    expect(ids(known.byRole.introduces)).toEqual(['method:own3'])
    expect(ids(known.byRole.evaluates_on)).toEqual([
      'benchmark:everybench',
      'benchmark:provingbench',
      'benchmark:provingset3',
    ])
    expect(known.repositories).toMatchObject([{ url: 'https://github.com/lab/own-3', own: true }])
    expect(known.scores).toMatchObject([{ value: 3, metric: 'accuracy', subject: { id: 'method:own3' } }])
    expect(known.shared.length).toBeGreaterThan(0)
    const weights = known.shared.map(({ weight }) => weight)
    expect(weights).toEqual([...weights].sort((a, b) => b - a))
    expect(known.shared[0]?.benchmarks.map(({ name }) => name)).toContain('ProvingSet-3')
    expect(known.community?.id).toBe(known.node.community)
  })

  it('says all about an entity, a repository and a community', () => {
    const method = describeNode(graph, 'method:own3')
    expect(ids(method.byRole.introduces)).toEqual(['paper:p00003'])
    expect(method.relations).toMatchObject([
      { type: 'BUILT_ON', direction: 'out', id: 'method:provingstep3' },
    ])
    expect(ids(method.repositories)).toEqual(['repository:github.com/lab/own-3'])
    expect(method.scores).toHaveLength(1)
    expect(describeNode(graph, 'method:provingstep3').relations[0]?.direction).toBe('in')
    expect(describeNode(graph, 'benchmark:provingbench').scores.length).toBeGreaterThan(10)
    expect(ids(describeNode(graph, 'repository:github.com/lab/own-3').linkedFrom)).toEqual([
      'method:own3',
      'paper:p00003',
    ])
    const [community] = graph.communities
    expect(describeNode(graph, community?.id ?? '').community).toEqual(community)
  })

  it('carries the evidence, and is plain JSON', () => {
    const known = describeNode(graph, 'paper:p00003')
    expect(known.scores[0]?.subject.evidence[0]).toMatchObject({ paper: 'p00003', rule: 'score' })
    expect(JSON.parse(JSON.stringify(known))).toEqual(known)
  })

  it('says so where there is no such node', () => {
    expect(() => describeNode(graph, 'paper:none')).toThrow(expect.objectContaining({ code: 'not-found' }))
  })
})

describe('graphStats', () => {
  it('counts', () => {
    const stats = graphStats(graph, 2)
    expect(stats.nodes).toBe(graph.nodes.length)
    expect(Object.values(stats.nodesByLabel).reduce((a, b) => a + b)).toBe(stats.nodes)
    expect(Object.values(stats.edgesByType).reduce((a, b) => a + b)).toBe(stats.edges)
    expect(stats).toMatchObject({ communities: 3, alone: 12 })
    expect(stats.top.Benchmark).toHaveLength(2)
    expect(stats.top.Benchmark[0]).toEqual({ id: 'benchmark:everybench', name: 'EveryBench', papers: 78 })
  })
})

describe('withinDistance', () => {
  it.each([
    ['kitten', 'sitten', 1, true],
    ['kitten', 'sitting', 2, false],
    ['kitten', 'sitting', 3, true],
    ['abc', '', 2, false],
    ['ab', '', 2, true],
    ['ab', 'ba', 2, true],
    ['same', 'same', 0, true],
    ['abcdef', 'bcdefa', 2, true],
  ])('%s to %s in %i: %s', (a, b, most, within) => {
    expect(withinDistance(a, b, most)).toBe(within)
    expect(withinDistance(b, a, most)).toBe(within)
  })
})
