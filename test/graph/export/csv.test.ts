import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csv } from '../../../graph/export/csv.ts'
import { inertCell } from '../../../graph/export/inert-cell.ts'
import type { KnowledgeGraph } from '../../../src/model.ts'
import { anyGraph, cleaned, cleanedId, HOSTILE, hostileGraph } from './graphs.ts'
import { seedGraph } from './seeds.ts'
import { textOf } from './text-of.ts'

const rows = (graph: KnowledgeGraph, suffix = ''): Record<string, string>[] =>
  parse(textOf(csv, graph, suffix), { columns: true })

/** The cell without the quote marks that keep it from being run. */
const plain = (cell = '') => cell.replace(/(^|[;\t\r\n] *)'(?='*[ \ufeff]*[=+\-@\t\r\n＝＋－＠])/g, '$1')

function checkSame(graph: KnowledgeGraph): void {
  const nodes = rows(graph, '.nodes')
  expect(nodes).toHaveLength(graph.nodes.length)
  for (const [i, node] of graph.nodes.entries()) {
    expect(plain(nodes[i]?.Id)).toBe(cleanedId(node.id))
    expect(plain(nodes[i]?.Label)).toBe(cleaned(node.name))
    expect(nodes[i]).toMatchObject({ Type: node.label, X: String(node.x), Y: String(node.y) })
    expect(plain(nodes[i]?.Spellings)).toBe(cleaned(node.surfaces?.join('; ') ?? ''))
  }
  const edges = rows(graph)
  expect(edges).toHaveLength(graph.edges.length)
  for (const [i, edge] of graph.edges.entries()) {
    expect([edges[i]?.Id, edges[i]?.Source, edges[i]?.Target].map(plain)).toEqual(
      [edge.id, edge.source, edge.target].map(cleanedId),
    )
    expect(edges[i]).toMatchObject({
      Type: edge.type === 'SHARES_BENCHMARKS' ? 'Undirected' : 'Directed',
      Label: edge.type,
      Weight: String(edge.weight ?? 1),
      Value: String(edge.value ?? ''),
    })
  }
}

/** No cell is a formula, neither as it is nor where a spreadsheet splits at semicolons, tabs or line breaks. */
function checkInert(graph: KnowledgeGraph): void {
  for (const row of [...rows(graph), ...rows(graph, '.nodes')]) {
    for (const cell of Object.values(row)) {
      if (cell !== '' && Number.isFinite(Number(cell)) && !/\s/.test(cell)) continue
      for (const part of cell.split(/[;\t\r\n]/)) {
        expect(part.replace(/^[ \ufeff]+/, ''), JSON.stringify(cell)).not.toMatch(/^[=+\-@＝＋－＠]/)
      }
      expect(cell).not.toMatch(/^[\t\r\n]/)
    }
  }
}

describe('CSV, read by csv-parse', () => {
  it('has the same nodes and edges, of the seeds', () => checkSame(seedGraph))
  it('and of hostile names', () => checkSame(hostileGraph))
  it('and of any text', () => fc.assert(fc.property(anyGraph, checkSame), { numRuns: 60 }))

  it('has no cell that a spreadsheet would run', () => {
    checkInert(seedGraph)
    checkInert(hostileGraph)
    fc.assert(fc.property(anyGraph, checkInert), { numRuns: 60 })
  })
})

describe('an inert cell', () => {
  it('has a quote mark before what would start a formula', () => {
    expect(['=1', '+1', '-1', '@x', ' =1', '\t=1', '＝1', 'a;=1', 'a; =1', 'a\n=1'].map(inertCell)).toEqual([
      "'=1",
      "'+1",
      "'-1",
      "'@x",
      "' =1",
      "'\t'=1",
      "'＝1",
      "a;'=1",
      "a; '=1",
      "a\n'=1",
    ])
  })

  it('is any other text as it is', () => {
    for (const text of ['GSM8K', 'a = b', 'pre-trained', 'me@example.org', 'a, -b', '']) {
      expect(inertCell(text)).toBe(text)
    }
    expect(HOSTILE.map(inertCell).map(plain)).toEqual(HOSTILE.map(cleaned))
  })
})
