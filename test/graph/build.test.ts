import { describe, expect, it } from 'vitest'
import { buildGraph } from '../../graph/build.ts'
import { linkFacts } from '../../graph/link.ts'
import { EDGE_TYPES, type Facts, type GraphEdge, NODE_LABELS, type Result } from '../../src/model.ts'
import { corpus } from './corpus.ts'
import { paper } from './facts.ts'

const at = { field: 'abstract' as const, start: 0, end: 8, rule: 'test' }
const build = (...facts: Facts[]) => buildGraph(linkFacts(facts))
const ofType = (edges: readonly GraphEdge[], type: GraphEdge['type']) => edges.filter((e) => e.type === type)
const ends = (edges: readonly GraphEdge[]) => edges.map(({ source, target }) => [source, target])

describe('buildGraph', () => {
  const graph = build(...corpus(60))

  it('makes unique ids, sorted, from the closed unions, with both ends in the graph', () => {
    const ids = new Set(graph.nodes.map(({ id }) => id))
    expect(ids.size).toBe(graph.nodes.length)
    expect(new Set(graph.edges.map(({ id }) => id)).size).toBe(graph.edges.length)
    expect([...ids]).toEqual([...ids].sort())
    for (const node of graph.nodes) expect(NODE_LABELS).toContain(node.label)
    for (const edge of graph.edges) {
      expect(EDGE_TYPES).toContain(edge.type)
      expect(ids.has(edge.source) && ids.has(edge.target)).toBe(true)
      expect(edge.source).not.toBe(edge.target)
    }
  })

  it('gives every edge evidence whose text stands where it says', () => {
    const texts = new Map(
      graph.nodes.map((node) => [node.paper, { title: node.name, abstract: node.abstract ?? '' }]),
    )
    for (const { evidence } of graph.edges) {
      expect(evidence.length).toBeGreaterThan(0)
      for (const { paper, field, start, end, text } of evidence) {
        expect(texts.get(paper)?.[field].slice(start, end)).toBe(text)
      }
    }
  })

  it('counts the edges of each node', () => {
    const degrees = new Map<string, number>()
    for (const { source, target } of graph.edges) {
      for (const end of [source, target]) degrees.set(end, (degrees.get(end) ?? 0) + 1)
    }
    for (const { id, degree } of graph.nodes) expect(degree).toBe(degrees.get(id) ?? 0)
  })

  it('gives the same bytes for any order', () => {
    expect(JSON.stringify(build(...corpus(60).reverse()))).toBe(JSON.stringify(graph))
  })

  it('keeps what papers and entities say of themselves', () => {
    const { nodes } = build(
      paper(
        'a',
        [{ name: 'AIME24', type: 'benchmark', subtype: 'competition', surfaces: ['AIME24', "AIME'24"] }],
        {
          year: 2025,
          authors: ['A. Name'],
          venue: 'V',
          url: 'https://example.org/a',
        },
      ),
      paper('b', [{ name: 'AIME24', type: 'benchmark' }]),
    )
    expect(nodes.find(({ id }) => id === 'paper:a')).toMatchObject({
      label: 'Paper',
      paper: 'a',
      name: 'Title of a',
      year: 2025,
      authors: ['A. Name'],
      venue: 'V',
      url: 'https://example.org/a',
    })
    expect(nodes.find(({ id }) => id === 'benchmark:aime2024')).toMatchObject({
      label: 'Benchmark',
      papers: 2,
      subtype: 'competition',
      surfaces: ['AIME24', "AIME'24"],
    })
  })

  it('joins what two papers say alike into one edge with the evidence of both', () => {
    const relating = (id: string) =>
      paper(id, [{ name: 'Foo' }, { name: 'Lean', type: 'tool' }], {
        relations: [{ from: 'Foo', rel: 'built_on', to: 'Lean', evidence: [at] }],
      })
    const edges = ofType(build(relating('b'), relating('a')).edges, 'BUILT_ON')
    expect(ends(edges)).toEqual([['method:foo', 'tool:lean']])
    expect(edges[0]?.evidence.map(({ paper }) => paper)).toEqual(['a', 'b'])
  })

  it('drops loops and relations to names that the paper does not have', () => {
    const { edges } = build(
      paper('a', [{ name: 'Foo' }], {
        relations: [
          { from: 'Foo', rel: 'part_of', to: 'Foo', evidence: [at] },
          { from: 'Foo', rel: 'part_of', to: 'Bar', evidence: [at] },
        ],
      }),
    )
    expect(edges.map(({ type }) => type)).toEqual(['USES'])
  })

  it('keeps the ids of edges apart whatever the names hold', () => {
    const graph = build(paper('a|b', [{ name: 'c' }]), paper('a', [{ name: 'b|c' }, { name: '__proto__' }]))
    expect(new Set(graph.edges.map(({ id }) => id)).size).toBe(3)
    expect(graph.edges.map(({ id }) => id)).toContain('USES|paper:a%7Cb|method:c')
  })
})

describe('repositories', () => {
  const repo = (url: string, own = true) => ({ url, kind: 'code' as const, own, evidence: [at] })

  it('are one node for one place', () => {
    const { nodes, edges } = build(
      paper('a', [], {
        repos: [
          repo('https://GitHub.com/Lab/Name.git', false),
          repo('http://www.github.com/lab/name/tree/main'),
          repo('https://huggingface.co/Lab/Name/'),
          repo('javascript:alert(1)'),
        ],
      }),
    )
    expect(nodes.filter(({ label }) => label === 'Repository').map(({ id }) => id)).toEqual([
      'repository:github.com/lab/name',
      'repository:huggingface.co/Lab/Name',
      'repository:javascript:alert(1)',
    ])
    expect(ofType(edges, 'LINKS_TO').map(({ own }) => own)).toEqual([true, true, true])
  })

  it('host the introduced entity whose name they bear, else the only one', () => {
    const introduced = (name: string) => ({ name, role: 'introduces' as const })
    const hosted = (names: string[], url: string, own = true) =>
      ends(ofType(build(paper('a', names.map(introduced), { repos: [repo(url, own)] })).edges, 'HOSTED_AT'))
    expect(hosted(['Loom', 'LoomX', 'Bar'], 'https://github.com/lab/loom-x-code')).toEqual([
      ['method:loomx', 'repository:github.com/lab/loom-x-code'],
    ])
    expect(hosted(['Bar'], 'https://github.com/lab/code')).toHaveLength(1)
    expect(hosted(['Bar', 'Baz'], 'https://github.com/lab/code')).toEqual([])
    expect(hosted(['Bar'], 'https://github.com/lab/bar', false)).toEqual([])
  })
})

describe('scores', () => {
  const result = (more: Partial<Result>): Result => ({
    subject: 'ours',
    benchmark: 'MATH',
    value: 66.9,
    kind: 'score',
    evidence: [at],
    ...more,
  })
  const scores = (names: string[], ...results: Result[]) =>
    ofType(
      build(
        paper(
          'a',
          [
            ...names.map((name) => ({ name, role: 'introduces' as const })),
            { name: 'GPT-4', type: 'model' },
            { name: 'MATH', type: 'benchmark', role: 'evaluates_on' },
            { name: 'Lean', type: 'tool' },
          ],
          { results },
        ),
      ).edges,
      'SCORES',
    )

  it('tie a model or method to a benchmark and carry all that was read', () => {
    const [edge] = scores(['Foo'], result({ metric: 'pass@1', unit: '%', of: 100, split: 'test' }))
    expect(edge).toMatchObject({
      source: 'method:foo',
      target: 'benchmark:math',
      paper: 'a',
      metric: 'pass@1',
      value: 66.9,
      unit: '%',
      of: 100,
      split: 'test',
      kind: 'score',
    })
  })

  it('know who "ours" is only where the paper introduces one thing', () => {
    expect(scores(['Foo', 'Bar'], result({}))).toEqual([])
    expect(scores([], result({}))).toEqual([])
  })

  it('belong to no one where the subject is a baseline, a tool or unknown, and to no other kind of thing', () => {
    for (const subject of ['baseline', 'Lean', 'Nobody'])
      expect(scores(['Foo'], result({ subject }))).toEqual([])
    expect(scores(['Foo'], result({ benchmark: 'Lean' }))).toEqual([])
  })

  it('stay apart where they differ in anything', () => {
    const all = scores(
      ['Foo'],
      result({}),
      result({ value: 67 }),
      result({ split: 'test' }),
      result({ kind: 'improvement' }),
      result({ subject: 'GPT-4' }),
      result({}),
    )
    expect(all).toHaveLength(5)
  })

  it('counts edges by type, ranks nodes, and knows the year in which a thing was introduced', () => {
    const { nodes } = buildGraph([
      paper('a', [{ name: 'Foo', role: 'introduces' }, { name: 'Bar' }], { year: 2023 }),
      paper('b', [{ name: 'Foo', role: 'introduces' }], { year: 2021 }),
      paper('c', [{ name: 'Foo', role: 'uses' }], { year: 2019 }),
    ])
    const foo = nodes.find(({ id }) => id === 'method:Foo')
    expect(foo).toMatchObject({ degree: 3, degrees: { INTRODUCES: 2, USES: 1 }, year: 2021 })
    expect(nodes.find(({ id }) => id === 'method:Bar')).not.toHaveProperty('year')
    const ranks = nodes.map(({ pageRank = 0 }) => pageRank)
    expect(ranks.reduce((sum, rank) => sum + rank, 0)).toBeCloseTo(nodes.length, 1)
    expect(foo?.pageRank).toBe(Math.max(...ranks))
  })
})
