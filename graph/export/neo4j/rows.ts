/** A whole graph as rows for Neo4j, one at a time. */
import type { KnowledgeGraph } from '../../../src/model.ts'
import { paperTexts } from '../columns.ts'
import { type NodeRow, nodeRow, type RelationshipRow, relationshipRow } from './schema.ts'

/** What a graph is called in Neo4j unless something else is said: as the folder that a build goes to. */
export const GRAPH_NAME = 'paperloom-out'

export function* nodeRows({ nodes }: KnowledgeGraph, graph: string): Generator<NodeRow> {
  for (const node of nodes) yield nodeRow(node, graph)
}

export function* relationshipRows(
  { nodes, edges }: KnowledgeGraph,
  graph: string,
): Generator<RelationshipRow> {
  const papers = paperTexts(nodes)
  for (const edge of edges) yield relationshipRow(edge, graph, papers)
}
