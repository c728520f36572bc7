import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { json } from '../../../graph/export/json.ts'
import type { KnowledgeGraph } from '../../../src/model.ts'
import { anyGraph, hostileGraph } from './graphs.ts'
import { seedGraph } from './seeds.ts'
import { textOf } from './text-of.ts'

function checkSame(graph: KnowledgeGraph): void {
  const read = JSON.parse(textOf(json, graph))
  expect(read).toMatchObject({ directed: true, multigraph: true, graph: { communities: graph.communities } })
  expect(read.nodes).toEqual(graph.nodes)
  expect(read.links).toEqual(
    graph.edges.map((edge) => ({ ...edge, key: edge.id, directed: edge.type !== 'SHARES_BENCHMARKS' })),
  )
}

describe('node-link JSON, read by JSON.parse', () => {
  it('has everything in it, of the seeds', () => checkSame(seedGraph))
  it('and of hostile names, to the last half of a surrogate pair', () => checkSame(hostileGraph))
  it('and of any text', () => fc.assert(fc.property(anyGraph, checkSame), { numRuns: 60 }))
})
