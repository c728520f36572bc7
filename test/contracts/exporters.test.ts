import { parse } from 'csv-parse/sync'
import { MultiGraph } from 'graphology'
import gexfReader from 'graphology-gexf'
import { describe, expect, it } from 'vitest'
import { LABEL_COLORS, nodeSize } from '../../graph/appearance.ts'
import { buildGraph } from '../../graph/build.ts'
import { clusterGraph } from '../../graph/cluster.ts'
import { EXPORTERS } from '../../graph/export/index.ts'
import { layoutGraph } from '../../graph/layout.ts'
import { linkFacts } from '../../graph/link.ts'
import type { GraphEdge, GraphNode, KnowledgeGraph } from '../../src/model.ts'
import { corpus } from '../graph/corpus.ts'
import { paper } from '../graph/facts.ts'

const HOSTILE = [
  '=HYPERLINK("https://example.org","x")',
  '+1', '-1', '@SUM(A1)', '\t=1', '\r=1',
  'a "quoted", name;\nwith\r\nlines\tand tabs',
  '<script>alert(1)</script>', '</node>]]>&amp;', "it's",
  'nul\u0000 bell\u0007 \ufffe\uffff', 'lone \ud800 surrogate', '\u202eright to left\u200b', 'emoji 🧵',
  '__proto__', 'constructor',
] // biome-ignore format: a list

const graph = layoutGraph(
  clusterGraph(
    buildGraph(
      linkFacts([
        ...corpus(40),
        ...HOSTILE.map((name, i) =>
          paper(
            `h${i}|${name}`,
            [
              { name, role: 'introduces' },
              { name: 'GPT-4', type: 'model' },
            ],
            { title: name },
          ),
        ),
      ]),
    ),
  ),
)

const large = buildGraph(linkFacts(corpus(2500)))

function text(id: string, suffix = '', from: KnowledgeGraph = graph): string {
  const exporter = EXPORTERS.find((exporter) => exporter.id === id)
  const file = exporter?.files(from).find((file) => file.suffix === suffix)
  return [...(file?.chunks ?? [])].join('')
}

describe.each(EXPORTERS)('$id', (exporter) => {
  it('has a name for the command line and a title for the help', () => {
    expect(exporter.id).toMatch(/^[a-z][a-z-]*$/)
    expect(exporter.title).toMatch(/^\S.{10,90}$/)
    expect(EXPORTERS.filter(({ id }) => id === exporter.id)).toHaveLength(1)
  })

  it('has one main file and names for the others', () => {
    const suffixes = exporter.files(graph).map(({ suffix }) => suffix)
    expect(suffixes.filter((suffix) => suffix === '')).toHaveLength(1)
    expect(new Set(suffixes).size).toBe(suffixes.length)
  })

  it('streams: no piece holds more than a share of a large graph', () => {
    for (const { chunks } of exporter.files(large)) {
      const lengths = [...chunks].map((chunk) => chunk.length)
      const total = lengths.reduce((sum, length) => sum + length, 0)
      expect(Math.max(...lengths)).toBeLessThan(total / 4)
    }
  })

  it('writes the same again, also of an empty graph, and changes nothing', () => {
    const before = structuredClone(graph)
    for (const { suffix } of exporter.files(graph)) {
      expect(text(exporter.id, suffix)).toBe(text(exporter.id, suffix))
      expect(() => text(exporter.id, suffix, { nodes: [], edges: [], communities: [] })).not.toThrow()
    }
    expect(graph).toEqual(before)
  })
})

describe('gexf, read by graphology-gexf', () => {
  // XML turns what it forbids into U+FFFD.
  const clean = (value: string) =>
    value.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, (c) => ('\t\n\r'.includes(c) ? c : '\ufffd'))
  const read = gexfReader.parse(MultiGraph, text('gexf'))

  it('has the same nodes, with names, types, positions, colours and sizes', () => {
    expect(read.order).toBe(graph.nodes.length)
    for (const node of graph.nodes) {
      const attributes = read.getNodeAttributes(clean(node.id))
      const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(LABEL_COLORS[node.label].slice(at, at + 2), 16))
      expect(attributes).toMatchObject({
        label: clean(node.name),
        type: node.label,
        degree: node.degree,
        x: node.x,
        y: node.y,
        size: nodeSize(node),
        color: `rgb(${r},${g},${b})`,
      })
      expect(attributes.community).toBe(node.community && clean(node.community))
    }
  })

  it('has the same edges, with direction, type and weight', () => {
    expect(read.size).toBe(graph.edges.length)
    for (const edge of graph.edges) {
      const id = clean(edge.id)
      expect(read.extremities(id)).toEqual([clean(edge.source), clean(edge.target)])
      expect(read.isUndirected(id)).toBe(edge.type === 'SHARES_BENCHMARKS')
      expect(read.getEdgeAttributes(id)).toMatchObject({
        type: edge.type,
        kind: edge.type,
        ...(edge.weight !== undefined && { weight: edge.weight }),
        ...(edge.value !== undefined && { value: edge.value }),
      })
    }
  })
})

describe('json, read by JSON.parse', () => {
  it('is node-link, with everything in it', () => {
    const read = JSON.parse(text('json'))
    expect(read).toMatchObject({
      directed: true,
      multigraph: true,
      graph: { communities: graph.communities },
    })
    expect(read.nodes).toEqual(graph.nodes)
    expect(read.links).toEqual(
      graph.edges.map((edge) => ({ ...edge, key: edge.id, directed: edge.type !== 'SHARES_BENCHMARKS' })),
    )
  })
})

describe('csv, read by csv-parse', () => {
  type Row = Record<string, string>
  const rows = (suffix = ''): Row[] => parse(text('csv', suffix), { columns: true })
  /** UTF-8 has no lone surrogates. */
  const utf8 = (value: string) => value.replace(/\p{Cs}/gu, '\ufffd')
  /** A leading quote mark is how spreadsheets are told that a cell is text. */
  const inert = (value: string) => (/^[=+\-@\t\r]/.test(value) ? `'${utf8(value)}` : utf8(value))

  it('has the same nodes', () => {
    const cells = ({ id, name, label, x, y, degree }: GraphNode) => ({
      Id: utf8(id),
      Label: inert(name),
      Type: label,
      X: String(x),
      Y: String(y),
      Degree: String(degree),
    })
    expect(rows('.nodes')).toMatchObject(graph.nodes.map(cells))
  })

  it('has the same edges', () => {
    const cells = ({ id, type, source, target, weight = 1, value }: GraphEdge) => ({
      Id: utf8(id),
      Source: utf8(source),
      Target: utf8(target),
      Type: type === 'SHARES_BENCHMARKS' ? 'Undirected' : 'Directed',
      Label: type,
      Weight: String(weight),
      Value: String(value ?? ''),
    })
    expect(rows()).toMatchObject(graph.edges.map(cells))
  })

  it('has no cell that a spreadsheet would run', () => {
    for (const row of [...rows(), ...rows('.nodes')]) {
      for (const cell of Object.values(row)) {
        expect(Number.isFinite(Number(cell)) || !/^[=+\-@\t\r]/.test(cell), cell).toBe(true)
      }
    }
  })
})
