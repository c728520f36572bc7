import { describe, expect, it } from 'vitest'
import { buildGraph } from '../../graph/build.ts'
import { EXPORTERS } from '../../graph/export/index.ts'
import { linkFacts } from '../../graph/link.ts'
import { corpus } from '../graph/corpus.ts'
import { hostileGraph as graph } from '../graph/export/graphs.ts'

const large = buildGraph(linkFacts(corpus(2500)))

describe.each(EXPORTERS)('$id', (exporter) => {
  const pieces = (from = graph) =>
    exporter.files(from).map(({ suffix, chunks }) => [suffix, [...chunks].join('')])

  it('has a name for the command line and a title for the help', () => {
    expect(exporter.id).toMatch(/^[a-z][a-z\d]*(?:-[a-z]+)*$/)
    expect(exporter.title).toMatch(/^\S.{10,90}$/)
    expect(EXPORTERS.filter(({ id }) => id === exporter.id)).toHaveLength(1)
  })

  it('has one main file and names for the others, or names in a folder', () => {
    const suffixes = exporter.files(graph).map(({ suffix }) => suffix)
    expect(suffixes.filter((suffix) => suffix === '')).toHaveLength(exporter.folder ? 0 : 1)
    expect(new Set(suffixes).size).toBe(suffixes.length)
  })

  it('streams: no piece holds more than a share of a large graph', () => {
    const lengths = exporter.files(large).flatMap(({ chunks }) => [...chunks].map((chunk) => chunk.length))
    const total = lengths.reduce((sum, length) => sum + length, 0)
    expect(Math.max(...lengths)).toBeLessThan(total / 4)
  })

  it('writes the same again, also of an empty graph, and changes nothing', () => {
    const before = structuredClone(graph)
    expect(pieces()).toEqual(pieces())
    expect(() => pieces({ nodes: [], edges: [], communities: [] })).not.toThrow()
    expect(graph).toEqual(before)
  })
})
