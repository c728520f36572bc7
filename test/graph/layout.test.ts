import { describe, expect, it } from 'vitest'
import { nodeSize } from '../../graph/appearance.ts'
import { buildGraph } from '../../graph/build.ts'
import { clusterGraph } from '../../graph/cluster.ts'
import { layoutGraph } from '../../graph/layout.ts'
import { linkFacts } from '../../graph/link.ts'
import type { GraphNode, KnowledgeGraph } from '../../src/model.ts'
import { corpus } from './corpus.ts'
import { paper } from './facts.ts'

const prepared = clusterGraph(buildGraph(linkFacts(corpus(90))))
const graph = layoutGraph(prepared)
const distance = (a: GraphNode, b: GraphNode) => Math.hypot(a.x - b.x, a.y - b.y)
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

describe('layoutGraph', () => {
  it('places every node at finite coordinates of two decimals', () => {
    for (const { x, y } of graph.nodes) {
      for (const value of [x, y]) {
        expect(Number.isFinite(value)).toBe(true)
        expect(Math.round(value * 100) / 100).toBe(value)
      }
    }
    expect(new Set(graph.nodes.map(({ x, y }) => `${x} ${y}`)).size).toBeGreaterThan(
      graph.nodes.length * 0.98,
    )
  })

  it('gives the same map again and leaves the graph it was given', () => {
    expect(JSON.stringify(layoutGraph(prepared))).toBe(JSON.stringify(graph))
    expect(prepared.nodes.every(({ x, y }) => x === 0 && y === 0)).toBe(true)
  })

  it('draws what is tied together closer than what is not', () => {
    const papers = graph.nodes.filter(({ label, community }) => label === 'Paper' && community)
    const same: number[] = []
    const other: number[] = []
    for (const a of papers) {
      for (const b of papers) {
        if (a.id < b.id) (a.community === b.community ? same : other).push(distance(a, b))
      }
    }
    expect(mean(same)).toBeLessThan(mean(other) * 0.7)
  })

  it('keeps drawn nodes from covering each other', () => {
    const drawn = graph.nodes.filter(({ label }) => label !== 'Community')
    const covered = drawn.flatMap((a, i) =>
      drawn.slice(i + 1).filter((b) => distance(a, b) < 0.95 * (nodeSize(a) + nodeSize(b))),
    )
    expect(covered).toEqual([])
  })

  it('stands nodes without edges in rows below the map, near it', () => {
    const alone = graph.nodes.filter(({ label, degree }) => label === 'Paper' && degree === 0)
    const rest = graph.nodes.filter(({ degree }) => degree > 0)
    const bottom = Math.min(...rest.map(({ y }) => y))
    const height = Math.max(...rest.map(({ y }) => y)) - bottom
    expect(alone.length).toBeGreaterThan(5)
    for (const { y } of alone) {
      expect(y).toBeLessThan(bottom)
      expect(y).toBeGreaterThan(bottom - height)
    }
  })

  it('stands a community at the centre of its members', () => {
    for (const { id } of graph.communities) {
      const members = graph.nodes.filter(({ community }) => community === id)
      const centre = graph.nodes.find((node) => node.id === id)
      expect(centre?.x).toBeCloseTo(mean(members.map(({ x }) => x)), 1)
      expect(centre?.y).toBeCloseTo(mean(members.map(({ y }) => y)), 1)
    }
  })

  it('reports progress to the end', () => {
    const seen: [number, number][] = []
    layoutGraph(prepared, { onProgress: (done, total) => seen.push([done, total]) })
    expect(seen.length).toBeGreaterThan(3)
    expect(seen.at(-1)).toEqual([seen.length, seen.length])
  })

  it.each<[string, KnowledgeGraph]>([
    ['an empty graph', { nodes: [], edges: [], communities: [] }],
    ['one paper', buildGraph([paper('a', [])])],
    ['papers without ties', buildGraph([paper('a', []), paper('b', []), paper('c', [])])],
    ['one tie', buildGraph([paper('a', [{ name: 'Foo' }])])],
  ])('lays out %s', (_, small) => {
    const placed = layoutGraph(small).nodes
    expect(new Set(placed.map(({ x, y }) => `${x} ${y}`)).size).toBe(placed.length)
    for (const { x, y } of placed) expect(Number.isFinite(x + y)).toBe(true)
  })
})
