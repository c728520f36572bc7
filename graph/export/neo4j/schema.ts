/**
 * The graph as Neo4j holds it: which property a node or relationship has, and of what type. Pushing, the Cypher script
 * and the files for `neo4j-admin` all write these rows, so all three end in the same graph.
 *
 * A Neo4j property is a value or a list of values, never a record. So the evidence of an edge becomes lists of equal
 * length (`evidenceRule[i]` found `evidenceText[i]` in `sentences[evidenceSentence[i]]`).
 */
import type { EdgeEvidence, EdgeType, GraphEdge, GraphNode, NodeLabel } from '../../../src/model.ts'
import { NODE_LABELS } from '../../../src/model.ts'
import { hash53, sentenceAround } from '../../../src/text.ts'
import { metricDirection, metricName } from '../../asking/metrics.ts'
import { onScale, splitName } from '../../asking/score-rows.ts'
import { ROLE_WEIGHT } from '../../weights.ts'

/** The types of Neo4j that occur. Integer and Float must be told apart: JavaScript has one number for both. */
export type PropertyType = 'string' | 'integer' | 'float' | 'boolean' | `${'string' | 'integer' | 'float'}[]`
export type PropertyValue = string | number | boolean | readonly string[] | readonly number[]
export type Properties = Record<string, PropertyValue>

/** A node to write: its one label, and its properties, `id` among them. */
export interface NodeRow {
  label: NodeLabel
  id: string
  properties: Properties
}

/** A relationship to write, from the node `source` to the node `target`. */
export interface RelationshipRow {
  type: EdgeType
  id: string
  source: { label: NodeLabel; id: string }
  target: { label: NodeLabel; id: string }
  properties: Properties
}

/** The fields of a paper by its id (without `paper:`), for the sentences of evidence. */
export type PaperTexts = (paper: string) => { title: string; abstract: string } | undefined

interface Property<T> {
  type: PropertyType
  of: (item: T) => PropertyValue | undefined
}

/**
 * Properties of nodes. Which a node has depends on its label; absent ones are not written. Besides, every node and
 * relationship has `paperloom`, the name of its graph, and `hash`, by which a change of the others is told.
 */
export const NODE_PROPERTIES: Record<string, Property<GraphNode>> = {
  id: { type: 'string', of: ({ id }) => shortId(id) },
  name: { type: 'string', of: ({ name }) => shortName(name) },
  title: { type: 'string', of: ({ label, name }) => (label === 'Paper' ? shortName(name) : undefined) },
  degree: { type: 'integer', of: ({ degree }) => degree },
  degreeTypes: { type: 'string[]', of: ({ degrees }) => degrees && Object.keys(degrees) },
  degreeCounts: { type: 'integer[]', of: ({ degrees }) => degrees && Object.values(degrees) },
  pageRank: { type: 'float', of: ({ pageRank }) => pageRank },
  x: { type: 'float', of: ({ x }) => x },
  y: { type: 'float', of: ({ y }) => y },
  community: { type: 'string', of: ({ community }) => community },
  paper: { type: 'string', of: ({ paper }) => paper },
  abstract: { type: 'string', of: ({ abstract }) => abstract },
  authors: { type: 'string[]', of: ({ authors }) => authors },
  venue: { type: 'string', of: ({ venue }) => venue },
  year: { type: 'integer', of: ({ year }) => year },
  keywords: { type: 'string[]', of: ({ keywords }) => keywords },
  doi: { type: 'string', of: ({ doi }) => doi },
  arxiv: { type: 'string', of: ({ arxiv }) => arxiv },
  acl: { type: 'string', of: ({ acl }) => acl },
  openreview: { type: 'string', of: ({ openreview }) => openreview },
  url: { type: 'string', of: ({ url }) => url },
  sources: { type: 'string[]', of: ({ sources }) => sources?.map(({ input }) => input) },
  papers: { type: 'integer', of: ({ papers }) => papers },
  surfaces: { type: 'string[]', of: ({ surfaces }) => surfaces },
  subtype: { type: 'string', of: ({ subtype }) => subtype },
  kind: { type: 'string', of: ({ kind }) => kind },
  size: { type: 'integer', of: ({ size }) => size },
  stability: { type: 'float', of: ({ stability }) => stability },
  bridges: { type: 'string[]', of: ({ bridges }) => bridges?.map(({ id }) => id) },
  bridgeParticipation: {
    type: 'float[]',
    of: ({ bridges }) => bridges?.map(({ participation }) => participation),
  },
}

/** An edge with the sentences that its evidence stands in, each once. */
interface ReadableEdge extends GraphEdge {
  sentences: readonly string[]
  /** For each piece of evidence, its place in `sentences`. */
  sentenceOf: readonly number[]
}

/** Properties of relationships. Which one has depends on its type; absent ones and empty lists are not written. */
export const RELATIONSHIP_PROPERTIES: Record<string, Property<ReadableEdge>> = {
  id: { type: 'string', of: ({ id }) => shortId(id) },
  role: { type: 'string', of: ({ role }) => role },
  confidence: { type: 'float', of: ({ confidence }) => confidence },
  own: { type: 'boolean', of: ({ own }) => own },
  paper: { type: 'string', of: ({ paper }) => paper },
  metric: { type: 'string', of: ({ metric }) => metric },
  value: { type: 'float', of: ({ value }) => value },
  unit: { type: 'string', of: ({ unit }) => unit },
  of: { type: 'float', of: ({ of }) => of },
  split: { type: 'string', of: ({ split }) => split },
  kind: { type: 'string', of: ({ kind }) => kind },
  metricName: ofScore('string', ({ metric }) => metricName(metric)),
  splitName: ofScore('string', ({ split }) => splitName(split)),
  direction: ofScore('string', ({ metric }) => metricDirection(metric)),
  scale: ofScore('string', (edge) => onScale(edge).scale),
  comparable: ofScore('float', (edge) => onScale(edge).comparable),
  weight: { type: 'float', of: ({ weight, role }) => weight ?? (role && ROLE_WEIGHT[role]) },
  shared: { type: 'string[]', of: ({ shared }) => shared?.map(({ name }) => name) },
  sharedKeys: { type: 'string[]', of: ({ shared }) => shared?.map(({ key }) => key) },
  sharedWeights: { type: 'float[]', of: ({ shared }) => shared?.map(({ weight }) => weight) },
  sentences: { type: 'string[]', of: ({ sentences }) => sentences },
  evidenceSentence: { type: 'integer[]', of: ({ sentenceOf }) => sentenceOf },
  evidencePaper: evidence('string', ({ paper }) => paper),
  evidenceField: evidence('string', ({ field }) => field),
  evidenceStart: evidence('integer', ({ start }) => start),
  evidenceEnd: evidence('integer', ({ end }) => end),
  evidenceRule: evidence('string', ({ rule }) => rule),
  evidenceText: evidence('string', ({ text }) => text),
  evidenceConfidence: evidence('float', ({ confidence }) => confidence),
}

/** What tells to which table of a leaderboard a score belongs, and its place there. */
function ofScore(type: 'string' | 'float', of: (edge: GraphEdge) => string | number): Property<GraphEdge> {
  return { type, of: (edge) => (edge.type === 'SCORES' ? of(edge) : undefined) }
}

function evidence(
  type: 'string' | 'integer' | 'float',
  of: (item: EdgeEvidence) => string | number,
): Property<GraphEdge> {
  return { type: `${type}[]`, of: (edge) => edge.evidence.map(of) as string[] | number[] }
}

/** A node of the graph as a row of the Neo4j graph `graph`. */
export function nodeRow(node: GraphNode, graph: string): NodeRow {
  const properties = propertiesOf(node, NODE_PROPERTIES, graph)
  return { label: node.label, id: properties.id as string, properties }
}

/** An edge of the graph as a row of the Neo4j graph `graph`. An edge without a direction goes from source to target. */
export function relationshipRow(edge: GraphEdge, graph: string, papers: PaperTexts): RelationshipRow {
  const properties = propertiesOf(withSentences(edge, papers), RELATIONSHIP_PROPERTIES, graph)
  return {
    type: edge.type,
    id: properties.id as string,
    source: end(edge.source),
    target: end(edge.target),
    properties,
  }
}

function withSentences(edge: GraphEdge, papers: PaperTexts): ReadableEdge {
  const places = new Map<string, number>()
  const sentenceOf = edge.evidence.map(({ paper, field, start, end, text }) => {
    const fields = papers(paper)
    const sentence = fields ? sentenceAround(fields[field], start, end) : text
    const place = places.get(sentence) ?? places.size
    places.set(sentence, place)
    return place
  })
  return { ...edge, sentences: [...places.keys()], sentenceOf }
}

function propertiesOf<T>(item: T, columns: Record<string, Property<T>>, graph: string): Properties {
  const properties: Properties = {}
  for (const name in columns) {
    const value = columns[name]!.of(item)
    if (value === undefined || (Array.isArray(value) && isEmpty(value))) continue
    properties[name] = wellFormed(value)
  }
  properties.hash = hash53(JSON.stringify(properties))
  properties.paperloom = wellFormed(graph)
  return properties
}

/** Tables for `neo4j-admin` know no list of one empty text, so it counts as empty too. */
function isEmpty(list: readonly unknown[]): boolean {
  return list.length === 0 || (list.length === 1 && list[0] === '')
}

const LABEL_OF_PREFIX = new Map(NODE_LABELS.map((label) => [label.toLowerCase(), label]))

/** The end of an edge. The label of a node stands at the front of its id. */
function end(id: string): { label: NodeLabel; id: string } {
  const label = LABEL_OF_PREFIX.get(id.slice(0, id.indexOf(':')))
  if (!label) throw new Error(`no label in the node id ${JSON.stringify(id)}`)
  return { label, id: wellFormed(shortId(id)) }
}

/** Neo4j refuses to index more than some 8,000 bytes, and ids, names and titles are indexed. */
const LONGEST = 1000

function shortId(id: string): string {
  return id.length <= LONGEST ? id : `${id.slice(0, LONGEST)}~${hash53(id)}`
}

function shortName(name: string): string {
  return name.length <= LONGEST ? name : `${name.slice(0, LONGEST)}…`
}

/** Neo4j stores Unicode text; half of a surrogate pair is none, and becomes U+FFFD. */
function wellFormed<V extends PropertyValue>(value: V): V {
  if (typeof value === 'string') return value.replace(LONE_SURROGATE, '\ufffd') as V
  if (!Array.isArray(value) || typeof value[0] !== 'string') return value
  return value.map((text: string) => text.replace(LONE_SURROGATE, '\ufffd')) as unknown as V
}

const LONE_SURROGATE = /\p{Cs}/gu
