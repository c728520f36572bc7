/**
 * What the formats with one value a cell (GEXF, GraphML, CSV) say of a node and an edge: the properties that Neo4j
 * gets, lists joined, without what has a place of its own in each format (id, name, position, weight).
 */
import type { GraphEdge, GraphNode } from '../../src/model.ts'
import { sentenceAround } from '../../src/text.ts'
import {
  NODE_PROPERTIES,
  type PaperTexts,
  type PropertyType,
  type PropertyValue,
  RELATIONSHIP_PROPERTIES,
} from './neo4j/schema.ts'

export type CellType = 'string' | 'integer' | 'float' | 'boolean'
export type Cell = string | number | boolean | undefined

export interface Column<T> {
  name: string
  type: CellType
  /** Undefined where the item has no such property. */
  of(item: T): Cell
}

/** Names under which a property would be taken for something else: the size of a dot, the kind of an edge. */
const RENAMED: Readonly<Record<string, string>> = { surfaces: 'spellings', size: 'members' }
const RENAMED_OF_EDGES: Readonly<Record<string, string>> = { kind: 'result' }

const PLACED = /^(?:id|name|title|x|y|abstract|sources)$/
const PLACED_OF_EDGES = /^(?:id|weight|sharedKeys|sharedWeights|sentences|evidence.*)$/

/** Columns of nodes, the first of them `type`: Paper, Benchmark and so on. */
export const NODE_COLUMNS: readonly Column<GraphNode>[] = [
  { name: 'type', type: 'string', of: ({ label }) => label },
  ...columns<GraphNode>(NODE_PROPERTIES, PLACED, RENAMED),
]

const EDGE_COLUMNS = columns<GraphEdge>(RELATIONSHIP_PROPERTIES, PLACED_OF_EDGES, RENAMED_OF_EDGES)

/**
 * Columns of edges, the first of them `type`: USES and so on; the last is the first sentence of the evidence.
 * @param papers where the sentences are.
 */
export function edgeColumns(papers: PaperTexts): readonly Column<GraphEdge>[] {
  return [
    { name: 'type', type: 'string', of: ({ type }) => type },
    ...EDGE_COLUMNS,
    { name: 'evidence', type: 'string', of: (edge) => firstSentence(edge, papers) },
  ]
}

/** The texts of the papers of a graph, for sentences of evidence. */
export function paperTexts(nodes: readonly GraphNode[]): PaperTexts {
  const texts = new Map<string, { title: string; abstract: string }>()
  for (const { paper, name, abstract = '' } of nodes) {
    if (paper !== undefined) texts.set(paper, { title: name, abstract })
  }
  return (paper) => texts.get(paper)
}

/** The sentence that the first evidence of an edge stands in. */
export function firstSentence({ evidence: [first] }: GraphEdge, papers: PaperTexts): string | undefined {
  if (!first) return undefined
  const texts = papers(first.paper)
  return texts ? sentenceAround(texts[first.field], first.start, first.end) : first.text
}

interface Property<T> {
  type: PropertyType
  of(item: T): PropertyValue | undefined
}

function columns<T>(
  properties: Record<string, Property<T>>,
  placed: RegExp,
  renamed: Readonly<Record<string, string>>,
): Column<T>[] {
  return Object.entries(properties)
    .filter(([name]) => !placed.test(name))
    .map(([name, property]) => column(renamed[name] ?? name, property))
}

function column<T>(name: string, { type, of }: Property<T>): Column<T> {
  if (!type.endsWith('[]')) return { name, type: type as CellType, of: of as Column<T>['of'] }
  return { name, type: 'string', of: (item) => joined(of(item) as readonly unknown[] | undefined) }
}

function joined(values: readonly unknown[] | undefined): string | undefined {
  return values && values.length > 0 ? values.join('; ') : undefined
}
