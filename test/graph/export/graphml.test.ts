import fc from 'fast-check'
import { MultiGraph } from 'graphology'
import graphmlReader from 'graphology-graphml'
import { describe, expect, it } from 'vitest'
import { LABEL_COLORS, nodeSize } from '../../../graph/appearance.ts'
import { graphml } from '../../../graph/export/graphml.ts'
import type { KnowledgeGraph } from '../../../src/model.ts'
import { anyGraph, cleaned, cleanedId, hostileGraph } from './graphs.ts'
import { seedGraph } from './seeds.ts'
import { textOf } from './text-of.ts'

function checkSame(graph: KnowledgeGraph): void {
  const read = graphmlReader.parse(MultiGraph, textOf(graphml, graph))
  expect(read.order).toBe(graph.nodes.length)
  for (const node of graph.nodes) {
    expect(read.getNodeAttributes(cleanedId(node.id))).toMatchObject({
      label: cleaned(node.name),
      type: node.label,
      degree: node.degree,
      x: node.x,
      y: node.y,
      size: nodeSize(node),
      color: LABEL_COLORS[node.label].toLowerCase(),
      ...(node.year !== undefined && { year: node.year }),
      ...(node.surfaces?.length && { spellings: cleaned(node.surfaces.join('; ')) }),
    })
  }
  expect(read.size).toBe(graph.edges.length)
  for (const edge of graph.edges) {
    const id = cleanedId(edge.id)
    expect(read.extremities(id)).toEqual([cleanedId(edge.source), cleanedId(edge.target)])
    const attributes = read.getEdgeAttributes(id)
    expect(attributes.type).toBe(edge.type)
    expect(attributes.undirected ?? false).toBe(edge.type === 'SHARES_BENCHMARKS')
    expect([attributes.weight, attributes.value, attributes.own]).toEqual([edge.weight, edge.value, edge.own])
    expect(attributes.metric).toBe(edge.metric && cleaned(edge.metric))
  }
}

describe('GraphML, read by graphology-graphml', () => {
  it('has the same nodes and edges, of the seeds', () => checkSame(seedGraph))
  it('and of hostile names', () => checkSame(hostileGraph))
  it('and of any text', () => fc.assert(fc.property(anyGraph, checkSame), { numRuns: 60 }))
})
