/** The Cypher that writes a graph. Its words come from the closed unions; every value is a parameter. */
import { EDGE_TYPES, type EdgeType, NODE_LABELS, type NodeLabel } from '../../../src/model.ts'

/**
 * The unique ids and the indexes that a graph in Neo4j stands on. Each is made where it is missing. An id is unique
 * within its graph, so that two graphs can share a database, and nodes of others with ids of their own are let be.
 */
export const SCHEMA_STATEMENTS: readonly string[] = [
  ...NODE_LABELS.map(
    (label) =>
      `CREATE CONSTRAINT paperloom_${label.toLowerCase()}_id IF NOT EXISTS ` +
      `FOR (node:${label}) REQUIRE (node.paperloom, node.id) IS UNIQUE`,
  ),
  ...EDGE_TYPES.map(
    (type) =>
      `CREATE CONSTRAINT paperloom_${type.toLowerCase()}_id IF NOT EXISTS ` +
      `FOR ()-[edge:${type}]-() REQUIRE (edge.paperloom, edge.id) IS UNIQUE`,
  ),
  ...NODE_LABELS.map(
    (label) =>
      `CREATE INDEX paperloom_${label.toLowerCase()}_name IF NOT EXISTS FOR (node:${label}) ON (node.name)`,
  ),
  'CREATE INDEX paperloom_paper_title IF NOT EXISTS FOR (node:Paper) ON (node.title)',
  `CREATE FULLTEXT INDEX paperloom_text IF NOT EXISTS FOR (node:${NODE_LABELS.join('|')}) ` +
    'ON EACH [node.name, node.title, node.surfaces, node.abstract]',
]

/** How rows of one kind are looked up, made, changed and removed. */
export interface RowStatements {
  /** `$graph`, `$ids` → `id`, `hash` of those that are there. */
  find: string
  /** `$rows`, each with `properties`; for relationships also `source` and `target`, the ids of its ends. */
  create: string
  /** `$graph`, `$rows`, and `$absent`: null for each of our properties. What others have set stays. */
  change: string
}

export function nodeStatements(label: NodeLabel): RowStatements {
  const node = `MATCH (node:${label} {paperloom: $graph, id: `
  return {
    find: `UNWIND $ids AS id ${node}id}) RETURN id, node.hash AS hash`,
    create: `UNWIND $rows AS row CREATE (node:${label}) SET node = row.properties`,
    change: `UNWIND $rows AS row ${node}row.properties.id}) SET node += $absent SET node += row.properties`,
  }
}

export function relationshipStatements(type: EdgeType, source: NodeLabel, target: NodeLabel): RowStatements {
  const edge = `MATCH ()-[edge:${type} {paperloom: $graph, id: `
  return {
    find: `UNWIND $ids AS id ${edge}id}]->() RETURN id, edge.hash AS hash`,
    create:
      `UNWIND $rows AS row MATCH (source:${source} {paperloom: $graph, id: row.source}) ` +
      `MATCH (target:${target} {paperloom: $graph, id: row.target}) ` +
      `CREATE (source)-[edge:${type}]->(target) SET edge = row.properties`,
    change: `UNWIND $rows AS row ${edge}row.properties.id}]->() SET edge += $absent SET edge += row.properties`,
  }
}

/** The id and hash of all that a graph has of one label or type. */
export const listNodes = (label: NodeLabel) =>
  `MATCH (node:${label} {paperloom: $graph}) RETURN node.id AS id, node.hash AS hash`
export const listRelationships = (type: EdgeType) =>
  `MATCH ()-[edge:${type} {paperloom: $graph}]->() RETURN edge.id AS id, edge.hash AS hash`

/** Removes relationships by `$ids`. */
export const removeRelationships = (type: EdgeType) =>
  `UNWIND $ids AS id MATCH ()-[edge:${type} {paperloom: $graph, id: id}]->() DELETE edge`

/** Removes nodes by `$ids`; one that somebody else's relationship hangs on stays, so that this is not lost. */
export const removeNodes = (label: NodeLabel) =>
  `UNWIND $ids AS id MATCH (node:${label} {paperloom: $graph, id: id}) WHERE NOT (node)--() DELETE node`
