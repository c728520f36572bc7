import fc from 'fast-check'
import jsonld from 'jsonld'
import { describe, expect, it } from 'vitest'
import { jsonLd } from '../../../graph/export/json-ld.ts'
import type { GraphNode, KnowledgeGraph } from '../../../src/model.ts'
import { anyGraph, cleanedId, hostileGraph } from './graphs.ts'
import { seedGraph } from './seeds.ts'
import { textOf } from './text-of.ts'

const OWN = 'urn:paperloom:'
const SCHEMA = 'https://schema.org/'

/** No context may come from elsewhere. */
const documentLoader = (url: string): never => {
  throw new Error(`asked for ${url}`)
}

const iri = (id: string) =>
  OWN + encodeURIComponent(cleanedId(id)).replaceAll('%3A', ':').replaceAll('%2F', '/')
/** RDF has no halves of surrogate pairs. */
const wellFormed = (text: string) => text.replace(/\p{Cs}/gu, '\ufffd')

type Resource = Record<string, { '@value'?: unknown; '@id'?: string }[]> & {
  '@id': string
  '@type': string[]
}

const schemaType = (node: GraphNode) =>
  node.label === 'Repository'
    ? ({ code: 'SoftwareSourceCode', dataset: 'Dataset', model: 'SoftwareSourceCode', project: 'WebSite' }[
        node.kind as string
      ] ?? 'WebPage')
    : {
        Paper: 'ScholarlyArticle',
        Benchmark: 'Dataset',
        Model: 'SoftwareApplication',
        Method: 'DefinedTerm',
        Tool: 'SoftwareApplication',
        Community: 'Collection',
      }[node.label]

async function checkSame(graph: KnowledgeGraph): Promise<void> {
  // In safe mode the processor fails rather than leave something out.
  const flat = await jsonld.flatten(JSON.parse(textOf(jsonLd, graph)), undefined, {
    documentLoader,
    safe: true,
  } as jsonld.Options.Flatten)
  const resources = new Map((flat as unknown as Resource[]).map((resource) => [resource['@id'], resource]))
  const value = (resource: Resource | undefined, property: string) => resource?.[property]?.[0]?.['@value']
  const linked = (resource: Resource | undefined, property: string) =>
    resource?.[property]?.map((item) => item['@id'])

  for (const node of graph.nodes) {
    const resource = resources.get(iri(node.id))
    expect(resource?.['@type']).toEqual([`${SCHEMA}${schemaType(node)}`, `${OWN}${node.label}`])
    expect(value(resource, `${SCHEMA}name`)).toBe(wellFormed(node.name))
    expect(value(resource, `${OWN}degree`)).toBe(node.degree)
    expect(value(resource, `${SCHEMA}datePublished`)).toBe(node.year?.toString())
    expect(value(resource, `${SCHEMA}abstract`)).toBe(node.abstract && wellFormed(node.abstract))
  }
  for (const edge of graph.edges) {
    const resource = resources.get(iri(`edge:${edge.id}`))
    expect(resource?.['@type']).toEqual([`${OWN}${edge.type}`])
    expect(linked(resource, `${OWN}source`)).toEqual([iri(edge.source)])
    expect(linked(resource, `${OWN}target`)).toEqual([iri(edge.target)])
    expect(value(resource, `${OWN}confidence`)).toBe(edge.confidence)
    expect(linked(resource, `${OWN}evidence`) ?? []).toHaveLength(edge.evidence.length)
    // And the plain statement besides.
    expect(linked(resources.get(iri(edge.source)), `${OWN}${edge.type}`)).toContain(iri(edge.target))
  }
  const types = [...resources.values()].flatMap((resource) => resource['@type'] ?? [])
  const count = (label: string) => types.filter((type) => type === `${OWN}${label}`).length
  for (const label of ['Paper', 'Benchmark', 'Model', 'Repository']) {
    expect(count(label)).toBe(graph.nodes.filter((node) => node.label === label).length)
  }
}

describe('JSON-LD, read by jsonld without a network', () => {
  it('has the same nodes and edges, of the seeds', () => checkSame(seedGraph), 60_000)
  it('and of hostile names', () => checkSame(hostileGraph), 60_000)
  it('and of any text', () => fc.assert(fc.asyncProperty(anyGraph, checkSame), { numRuns: 40 }), 60_000)

  it('says it in schema.org too', async () => {
    const source = 'paper:1'
    const read = await jsonld.toRDF(
      JSON.parse(
        textOf(jsonLd, {
          nodes: [
            { id: source, label: 'Paper', name: 'T', degree: 1, x: 0, y: 0, paper: '1', authors: ['B', 'A'] },
            { id: 'benchmark:b', label: 'Benchmark', name: 'b', degree: 1, x: 0, y: 0 },
          ],
          edges: [
            { id: 'e', type: 'EVALUATES_ON', source, target: 'benchmark:b', evidence: [], confidence: 0.5 },
          ],
          communities: [],
        }),
      ),
      { format: 'application/n-quads', documentLoader, safe: true } as jsonld.Options.ToRdf,
    )
    const lines = String(read).split('\n')
    expect(lines).toContain(
      '<urn:paperloom:paper:1> <https://schema.org/mentions> <urn:paperloom:benchmark:b> .',
    )
    expect(lines).toContain(
      '<urn:paperloom:paper:1> <urn:paperloom:EVALUATES_ON> <urn:paperloom:benchmark:b> .',
    )
    expect(lines.filter((line) => line.includes('rdf-syntax-ns#first'))).toHaveLength(2)
  })
})
