import { describe, expect, it } from 'vitest'
import { buildGraph } from '../../graph/build.ts'
import { clusterGraph } from '../../graph/cluster.ts'
import { linkFacts } from '../../graph/link.ts'
import { corpus } from './corpus.ts'
import { paper } from './facts.ts'

const built = buildGraph(linkFacts(corpus(90)))
const graph = clusterGraph(built)
const nodes = new Map(graph.nodes.map((node) => [node.id, node]))

describe('clusterGraph', () => {
  it('finds the topics and names them by what is telling, not by what all papers name', () => {
    expect(graph.communities).toHaveLength(3)
    for (const { name } of graph.communities) expect(name).not.toMatch(/EveryBench|GPT-4|Own/)
    const topics = graph.communities.map(({ name }) => new Set(name.match(/Drawing|Proving|Pruning/g)))
    expect(topics.flatMap((topic) => [...topic]).sort()).toEqual(['Drawing', 'Proving', 'Pruning'])
  })

  it('lists communities largest first, with sizes that match their members', () => {
    const sizes = graph.communities.map(({ size }) => size)
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
    for (const { id, name, size, papers, topPapers, topEntities } of graph.communities) {
      const members = graph.nodes.filter(({ community }) => community === id)
      expect(members).toHaveLength(size)
      expect(members.filter(({ label }) => label === 'Paper')).toHaveLength(papers)
      expect(nodes.get(id)).toMatchObject({ label: 'Community', name, size })
      for (const member of [...topPapers, ...topEntities]) expect(nodes.get(member)?.community).toBe(id)
    }
  })

  it('ties each member to its community once', () => {
    const edges = graph.edges.filter(({ type }) => type === 'IN_COMMUNITY')
    const members = graph.nodes.filter(({ community }) => community !== undefined)
    expect(edges.map(({ source, target }) => `${source} ${target}`).sort()).toEqual(
      members.map(({ id, community }) => `${id} ${community}`).sort(),
    )
  })

  it('leaves papers without ties and groups of two out', () => {
    expect(nodes.get('paper:p00006')).not.toHaveProperty('community')
    const pair = [paper('a', [{ name: 'Foo' }]), paper('b', [{ name: 'Foo' }]), paper('c', [])]
    expect(clusterGraph(buildGraph(pair)).communities).toEqual([])
    expect(clusterGraph({ nodes: [], edges: [], communities: [] })).toEqual({
      nodes: [],
      edges: [],
      communities: [],
    })
  })

  it('gives the same bytes again, sorted by id, and leaves the graph it was given', () => {
    expect(JSON.stringify(clusterGraph(buildGraph(linkFacts(corpus(90).reverse()))))).toBe(
      JSON.stringify(graph),
    )
    for (const list of [graph.nodes, graph.edges]) {
      expect(list.map(({ id }) => id)).toEqual(list.map(({ id }) => id).sort())
    }
    expect(built).toEqual(buildGraph(linkFacts(corpus(90))))
  })

  it('gives communities of one name different ids', () => {
    const group = (prefix: string, key: string) =>
      Array.from({ length: 4 }, (_, i) => paper(`${prefix}${i}`, [{ key, name: 'Same', type: 'method' }]))
    const twins = clusterGraph(buildGraph([...group('a', 'method:same~a'), ...group('b', 'method:same~b')]))
    expect(twins.communities.map(({ name }) => name)).toEqual(['Same', 'Same'])
    expect(new Set(twins.communities.map(({ id }) => id))).toEqual(
      new Set(['community:same', expect.stringMatching(/^community:same~/)]),
    )
  })
})
