/** A build folder as batches to write, in the order in which they must be written. */
import {
  NODE_PROPERTIES,
  type NodeRow,
  type PropertyType,
  RELATIONSHIP_PROPERTIES,
  type RelationshipRow,
} from '../../../graph/export/neo4j/schema.ts'
import {
  nodeStatements,
  type RowStatements,
  relationshipStatements,
} from '../../../graph/export/neo4j/statements.ts'
import type { EdgeType, NodeLabel } from '../../model.ts'
import { nodeBatches, PaperPlaces, relationshipBatches } from './rows.ts'
import { type SentProperties, withIntegers } from './values.ts'

/** Rows of one label, or of one type between two labels. */
export interface Batch {
  kind: { nodes: NodeLabel } | { relationships: EdgeType }
  statements: RowStatements
  rows: SentRow[]
  /** Null for each property that a changed row may no longer have. */
  absent: Record<string, null>
}

/** A row as the statements take it. */
export interface SentRow {
  id: string
  hash: string
  properties: SentProperties
  /** Ids of the ends of a relationship. */
  source?: string
  target?: string
}

/** All nodes, then all relationships, of the graph that is called `graph`; at most `size` rows at a time. */
export async function* batchesOf(dir: string, graph: string, size: number): AsyncGenerator<Batch> {
  const papers = new PaperPlaces(dir)
  for await (const rows of nodeBatches(dir, graph, size, papers)) yield ofNodes(rows)
  for await (const rows of relationshipBatches(dir, graph, size, papers)) yield ofRelationships(rows)
}

function ofNodes(rows: readonly NodeRow[]): Batch {
  const { label } = rows[0]!
  return {
    kind: { nodes: label },
    statements: nodeStatements(label),
    rows: rows.map((row) => sent(row, NODE_INTEGERS)),
    absent: nulls(NODE_PROPERTIES),
  }
}

function ofRelationships(rows: readonly RelationshipRow[]): Batch {
  const { type, source, target } = rows[0]!
  return {
    kind: { relationships: type },
    statements: relationshipStatements(type, source.label, target.label),
    rows: rows.map((row) => ({
      ...sent(row, RELATIONSHIP_INTEGERS),
      source: row.source.id,
      target: row.target.id,
    })),
    absent: nulls(RELATIONSHIP_PROPERTIES),
  }
}

function sent({ id, properties }: NodeRow | RelationshipRow, integers: readonly string[]): SentRow {
  return { id, hash: properties.hash as string, properties: withIntegers(properties, integers) }
}

const NODE_INTEGERS = integersOf(NODE_PROPERTIES)
const RELATIONSHIP_INTEGERS = integersOf(RELATIONSHIP_PROPERTIES)

function integersOf(types: Record<string, { type: PropertyType }>): string[] {
  return Object.keys(types).filter((name) => types[name]!.type.startsWith('integer'))
}

/** All but `id`, which never changes, and is what the row is found by. */
function nulls(properties: Record<string, unknown>): Record<string, null> {
  return Object.fromEntries(
    Object.keys(properties)
      .filter((name) => name !== 'id')
      .map((name) => [name, null]),
  )
}
