import fc from 'fast-check'
import Graph, { MultiGraph } from 'graphology'
import gexfReader from 'graphology-gexf'
import { describe, expect, it } from 'vitest'
import { LABEL_COLORS, nodeSize } from '../../../graph/appearance.ts'
import { gexf } from '../../../graph/export/gexf.ts'
import type { KnowledgeGraph } from '../../../src/model.ts'
import { anyGraph, cleaned, cleanedId, hostileGraph } from './graphs.ts'
import { seedGraph } from './seeds.ts'
import { textOf } from './text-of.ts'

function checkSame(graph: KnowledgeGraph): void {
  const read = gexfReader.parse(MultiGraph, textOf(gexf, graph))
  expect(read.order).toBe(graph.nodes.length)
  for (const node of graph.nodes) {
    const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(LABEL_COLORS[node.label].slice(at, at + 2), 16))
    const attributes = read.getNodeAttributes(cleanedId(node.id))
    expect(attributes.label ?? '').toBe(cleaned(node.name))
    expect(attributes).toMatchObject({
      type: node.label,
      degree: node.degree,
      x: node.x,
      y: node.y,
      size: nodeSize(node),
      color: `rgb(${r},${g},${b})`,
    })
    expect(attributes.community).toBe(node.community && cleaned(node.community))
    expect(attributes.year).toBe(node.year)
    expect(attributes.authors).toBe(node.authors && cleaned(node.authors.join('; ')))
  }
  expect(read.size).toBe(graph.edges.length)
  for (const edge of graph.edges) {
    const id = cleanedId(edge.id)
    expect(read.extremities(id)).toEqual([cleanedId(edge.source), cleanedId(edge.target)])
    expect(read.isUndirected(id)).toBe(edge.type === 'SHARES_BENCHMARKS')
    const attributes = read.getEdgeAttributes(id)
    expect(attributes).toMatchObject({ type: edge.type, kind: edge.type, label: edge.type })
    expect([attributes.weight, attributes.value]).toEqual([edge.weight, edge.value])
    expect(attributes.metric).toBe(edge.metric && cleaned(edge.metric))
  }
}

describe('GEXF, read by graphology-gexf', () => {
  it('has the same nodes and edges, of the seeds', () => checkSame(seedGraph))
  it('and of hostile names', () => checkSame(hostileGraph))
  it('and of any text', () => fc.assert(fc.property(anyGraph, checkSame), { numRuns: 60 }))

  it('is read by a simple graph too, as Gephi Lite reads it', () => {
    const read = gexfReader.parse(Graph, textOf(gexf, seedGraph), {
      allowUndeclaredAttributes: true,
      addMissingNodes: true,
    })
    expect([read.order, read.size]).toEqual([seedGraph.nodes.length, seedGraph.edges.length])
  })

  it('declares no default direction, for which Gephi would drop the edges of the other', () => {
    expect(textOf(gexf, hostileGraph)).not.toContain('defaultedgetype')
  })

  it('shows the sentence that an edge comes from', () => {
    const edge = seedGraph.edges.find(({ type, evidence }) => type === 'BUILT_ON' && evidence.length > 0)!
    const sentence = gexfReader
      .parse(MultiGraph, textOf(gexf, seedGraph))
      .getEdgeAttribute(edge.id, 'evidence')
    expect(sentence).toContain(edge.evidence[0]!.text)
    expect(sentence.length).toBeGreaterThan(edge.evidence[0]!.text.length)
  })
})
