/** What a database holds of a graph, and what it should hold, in one shape. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import neo4j, { type Driver } from 'neo4j-driver'
import {
  NODE_PROPERTIES,
  nodeRow,
  type Properties,
  RELATIONSHIP_PROPERTIES,
  relationshipRow,
} from '../../graph/export/neo4j/schema.ts'
import type { GraphEdge, GraphNode } from '../../src/model.ts'
import { compareText } from '../../src/text.ts'

interface Row {
  id: string
  /** Label or type. */
  kind: string
  /** Ids of the ends of a relationship. */
  ends?: [string, string]
  /** A whole number is a bigint, so that Integer and Float are told apart. */
  properties: Record<string, unknown>
}

export interface Rows {
  nodes: Row[]
  edges: Row[]
}

/** Every node and relationship of the graph in the database, sorted by id. */
export async function rowsOf(driver: Driver, graph: string): Promise<Rows> {
  const nodes = await driver.executeQuery('MATCH (n {paperloom: $graph}) RETURN labels(n) AS labels, n', {
    graph,
  })
  const edges = await driver.executeQuery(
    'MATCH (a)-[r {paperloom: $graph}]->(b) RETURN a.id AS source, b.id AS target, type(r) AS type, r',
    { graph },
  )
  return sorted({
    nodes: nodes.records.map((record) => ({
      id: record.get('n').properties.id,
      kind: record.get('labels').join(),
      properties: plain(record.get('n').properties),
    })),
    edges: edges.records.map((record) => ({
      id: record.get('r').properties.id,
      kind: record.get('type'),
      ends: [record.get('source'), record.get('target')],
      properties: plain(record.get('r').properties),
    })),
  })
}

/** What the rows of a build folder should be in the database. */
export async function written(dir: string, graph: string): Promise<Rows> {
  const nodes = await lines<GraphNode>(dir, 'nodes.jsonl')
  const edges = await lines<GraphEdge>(dir, 'edges.jsonl')
  const papers = new Map(
    nodes.map((node) => [node.paper, { title: node.name, abstract: node.abstract ?? '' }]),
  )
  return sorted({
    nodes: nodes.map((node) => {
      const { id, label, properties } = nodeRow(node, graph)
      return { id, kind: label, properties: typed(properties, NODE_PROPERTIES) }
    }),
    edges: edges.map((edge) => {
      const { id, type, source, target, properties } = relationshipRow(edge, graph, (paper) =>
        papers.get(paper),
      )
      const ends: [string, string] = [source.id, target.id]
      return { id, kind: type, ends, properties: typed(properties, RELATIONSHIP_PROPERTIES) }
    }),
  })
}

function typed(properties: Properties, types: Record<string, { type: string }>): Record<string, unknown> {
  const entries = Object.entries(properties).map(([name, value]) => {
    if (!types[name]?.type.startsWith('integer')) return [name, value]
    return [name, Array.isArray(value) ? value.map(BigInt) : BigInt(value as number)]
  })
  return Object.fromEntries(entries)
}

function plain(value: unknown): Record<string, unknown> {
  const convert = (item: unknown): unknown =>
    neo4j.isInt(item) ? item.toBigInt() : Array.isArray(item) ? item.map(convert) : item
  return Object.fromEntries(Object.entries(value as object).map(([name, item]) => [name, convert(item)]))
}

function sorted({ nodes, edges }: Rows): Rows {
  const byId = (a: Row, b: Row) => compareText(a.id, b.id)
  return { nodes: nodes.sort(byId), edges: edges.sort(byId) }
}

async function lines<T>(dir: string, file: string): Promise<T[]> {
  const text = await readFile(join(dir, file), 'utf8')
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as T)
}
