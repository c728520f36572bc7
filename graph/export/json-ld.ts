/**
 * JSON-LD in the vocabulary of schema.org, with a vocabulary of its own (`urn:paperloom:`) for what that lacks. The
 * context is in the file, so no processor needs the network. An edge is a resource with its properties and evidence,
 * and one plain statement besides: `?paper paperloom:USES ?tool`, and the like of schema.org where there is one.
 */
import {
  EDGE_TYPES,
  type EdgeType,
  type GraphEdge,
  type GraphNode,
  type KnowledgeGraph,
  type NodeLabel,
  type RepoKind,
} from '../../src/model.ts'
import { storableId } from './characters.ts'
import type { Exporter } from './exporter.ts'
import { NODE_PROPERTIES, RELATIONSHIP_PROPERTIES } from './neo4j/schema.ts'

type Json = Record<string, unknown>

const TYPES: Readonly<Record<Exclude<NodeLabel, 'Repository'>, string>> = {
  Paper: 'ScholarlyArticle',
  Benchmark: 'Dataset',
  Model: 'SoftwareApplication',
  Method: 'DefinedTerm',
  Tool: 'SoftwareApplication',
  Community: 'Collection',
}

const TYPES_OF_REPOSITORIES: Readonly<Record<RepoKind, string>> = {
  code: 'SoftwareSourceCode',
  dataset: 'Dataset',
  model: 'SoftwareSourceCode',
  project: 'WebSite',
  paper: 'WebPage',
  other: 'WebPage',
}

/** What schema.org has for an edge, from its source to its target. */
const PROPERTIES: Readonly<Partial<Record<EdgeType, string>>> = {
  INTRODUCES: 'about',
  EVALUATES_ON: 'mentions',
  USES: 'mentions',
  COMPARES_WITH: 'mentions',
  MENTIONS: 'mentions',
  LINKS_TO: 'mentions',
  DERIVED_FROM: 'isBasedOn',
  BUILT_ON: 'isBasedOn',
  PART_OF: 'isPartOf',
  HOSTED_AT: 'subjectOf',
  SHARES_BENCHMARKS: 'isRelatedTo',
  IN_COMMUNITY: 'isPartOf',
}

const OWN = 'paperloom'
/** Properties of nodes that schema.org has, or that are the identity of the node. */
const OF_SCHEMA_ORG = /^(?:id|name|title|abstract|authors|venue|year|keywords|url|surfaces)$/
const IN_EVIDENCE = ['field', 'start', 'end', 'rule', 'text', 'evidence', 'key']

export const jsonLd: Exporter = {
  id: 'json-ld',
  title: 'JSON-LD with schema.org types and all evidence, for RDF stores',
  files: (graph) => [{ suffix: '', chunks: document(graph) }],
}

function* document({ nodes, edges }: KnowledgeGraph): Generator<string> {
  yield `{"@context":${JSON.stringify(context())},\n"@graph":[`
  let separator = '\n'
  for (const node of nodes) {
    yield separator + written(nodeObject(node))
    separator = ',\n'
  }
  for (const edge of edges) yield `,\n${written(edgeObject(edge))}`
  yield '\n]}\n'
}

function context(): Json {
  const names = [...Object.keys(NODE_PROPERTIES), ...Object.keys(RELATIONSHIP_PROPERTIES), ...IN_EVIDENCE]
  const own = names.filter((name) => !OF_SCHEMA_ORG.test(name))
  const linked = ['source', 'target', 'community', 'paper', 'key', ...EDGE_TYPES]
  return {
    '@version': 1.1,
    '@vocab': 'https://schema.org/',
    [OWN]: `urn:${OWN}:`,
    author: { '@container': '@list' },
    ...Object.fromEntries(own.map((name) => [name, `${OWN}:${name}`])),
    ...Object.fromEntries(linked.map((name) => [name, { '@id': `${OWN}:${name}`, '@type': '@id' }])),
    ...Object.fromEntries([...new Set(Object.values(PROPERTIES))].map((name) => [name, { '@type': '@id' }])),
  }
}

function nodeObject(node: GraphNode): Json {
  const { id, label, name, paper, authors, venue, year, url, surfaces, community, ...more } = node
  const type = label === 'Repository' ? TYPES_OF_REPOSITORIES[more.kind ?? 'other'] : TYPES[label]
  const others = surfaces?.filter((surface) => surface !== name)
  return {
    '@id': iri(id),
    '@type': [type, `${OWN}:${label}`],
    name,
    identifier: paper,
    alternateName: others?.length ? others : undefined,
    author: authors?.map((author) => ({ '@type': 'Person', name: author })),
    datePublished: year?.toString(),
    isPartOf: venue && { '@type': 'PublicationVolume', name: venue },
    url,
    codeRepository: type === 'SoftwareSourceCode' ? url : undefined,
    community: community && iri(community),
    ...more,
  }
}

function edgeObject({ id, type, source, target, paper, shared, evidence, ...more }: GraphEdge): Json {
  const [from, to] = [iri(source), iri(target)]
  const known = PROPERTIES[type]
  return {
    '@id': iri(`edge:${id}`),
    '@type': type,
    source: { '@id': from, [type]: to, ...(known && { [known]: to }) },
    target: to,
    paper: paper === undefined ? undefined : iri(`paper:${paper}`),
    shared: shared?.map(({ key, ...rest }) => ({ key: iri(key), ...rest })),
    ...more,
    evidence: evidence.map(({ paper: of, ...rest }) => ({ paper: iri(`paper:${of}`), ...rest })),
  }
}

/** A compact IRI; the letters of an id that no IRI may hold are percent-encoded. */
function iri(id: string): string {
  return `${OWN}:${encodeURIComponent(storableId(id)).replace(/%3A/g, ':').replace(/%2F/g, '/')}`
}

/** JSON, halves of surrogate pairs replaced: RDF has none. */
function written(value: Json): string {
  const json = JSON.stringify(value)
  if (!json.includes('\\ud')) return json
  return JSON.stringify(value, (_, item) =>
    typeof item === 'string' ? item.replace(/\p{Cs}/gu, '\ufffd') : item,
  )
}
