import { expect, test } from 'vitest'
import { MapBuilder, mapChunks } from '../../graph/map.ts'
import { EDGE_TYPES, NODE_LABELS } from '../../src/model.ts'
import { edge, GRAPH, mapOf, node } from '../viewer/sample.ts'

test('every node and edge has a row, in order', () => {
  const map = mapOf(GRAPH)
  expect(map.nodes.id).toEqual(GRAPH.nodes.map((each) => each.id))
  expect(map.edges.type.map((type) => EDGE_TYPES[type])).toEqual(GRAPH.edges.map((each) => each.type))
  expect(map.nodes.label.map((label) => NODE_LABELS[label])).toEqual(GRAPH.nodes.map((each) => each.label))
  expect(map.nodes.id[map.edges.source[0]!]).toBe('paper:2401.00001')
  expect(map.nodes.id[map.edges.target[0]!]).toBe('benchmark:minif2f')
})

test('the chunks make one JSON document, the same map', () => {
  const map = mapOf(GRAPH)
  expect(JSON.parse([...mapChunks(map)].join(''))).toEqual(map)
})

test('a name that is no other spelling is left out, absent values are 0, no community is -1', () => {
  const { nodes, edges } = mapOf(GRAPH)
  expect(nodes.surfaces[0]).toEqual(['MiniF2F-test'])
  expect(nodes.year[0]).toBe(0)
  expect(nodes.year[4]).toBe(2024)
  expect(nodes.community[0]).toBe(1)
  expect(nodes.community[2]).toBe(-1)
  expect(nodes.papers[1]).toBe(4)
  expect(edges.weight.at(-1)).toBe(1.25)
})

test('an edge without an end and a node that comes twice are left out', () => {
  const builder = new MapBuilder()
  builder.addNode(node('__proto__', 'Paper', 'first'))
  builder.addNode(node('__proto__', 'Paper', 'second'))
  expect(builder.addEdge(edge('MENTIONS', '__proto__', 'constructor'))).toBe(false)
  const map = builder.finish([])
  expect(map.nodes.name).toEqual(['first'])
  expect(map.edges.type).toEqual([])
})
