/** How a Neo4j database and a build folder differ. */
import { createHash } from 'node:crypto'
import { listNodes, listRelationships } from '../../../graph/export/neo4j/statements.ts'
import { EDGE_TYPES, type EdgeType, NODE_LABELS, type NodeLabel } from '../../model.ts'
import { compareText } from '../../text.ts'
import { readManifest } from '../folder.ts'
import { batchesOf } from './batches.ts'
import type { Database } from './connect.ts'
import { type ListedRow, listRows } from './list-rows.ts'

/** Rows of one label or type. */
export interface Difference {
  inFolder: number
  inDatabase: number
  /** In the folder alone, in both and different, in the database alone. */
  missing: number
  changed: number
  stale: number
}

export interface Status {
  server: string
  graph: string
  nodes: Record<NodeLabel, Difference>
  relationships: Record<EdgeType, Difference>
  /** SHA-256 over the ids and hashes of all rows, sorted: equal where folder and database hold the same graph. */
  folderHash: string
  databaseHash: string
  isSame: boolean
}

/** Rows looked up at a time. */
const BATCH = 10_000

/**
 * Compares every row of the graph called `graph` with the folder.
 * @throws PaperloomError `graph-missing`, `graph-broken`
 */
export async function status(database: Database, dir: string, graph: string): Promise<Status> {
  await readManifest(dir)
  const folder = new Map<string, ListedRow[]>()
  for await (const { kind, rows } of batchesOf(dir, graph, BATCH)) {
    const name = 'nodes' in kind ? kind.nodes : kind.relationships
    const known = folder.get(name) ?? []
    for (const { id, hash } of rows) known.push({ id, hash })
    folder.set(name, known)
  }
  const [inFolder, inDatabase]: [string[], string[]] = [[], []]
  const compare = async (name: NodeLabel | EdgeType, list: string): Promise<Difference> => {
    const here = folder.get(name) ?? []
    const there = await listRows(database, list, graph)
    inFolder.push(...here.map(line))
    inDatabase.push(...there.map(line))
    return difference(here, there)
  }
  const nodes = {} as Status['nodes']
  for (const label of NODE_LABELS) nodes[label] = await compare(label, listNodes(label))
  const relationships = {} as Status['relationships']
  for (const type of EDGE_TYPES) relationships[type] = await compare(type, listRelationships(type))
  const [folderHash, databaseHash] = [hashOf(inFolder), hashOf(inDatabase)]
  const isSame = folderHash === databaseHash
  return { server: database.server, graph, nodes, relationships, folderHash, databaseHash, isSame }
}

function difference(here: readonly ListedRow[], there: readonly ListedRow[]): Difference {
  const hashes = new Map(here.map(({ id, hash }) => [id, hash]))
  const both = there.filter(({ id }) => hashes.has(id))
  return {
    inFolder: here.length,
    inDatabase: there.length,
    missing: here.length - both.length,
    changed: both.filter(({ id, hash }) => hashes.get(id) !== hash).length,
    stale: there.length - both.length,
  }
}

function line({ id, hash }: ListedRow): string {
  return `${id}\t${hash}\n`
}

function hashOf(lines: string[]): string {
  const hash = createHash('sha256')
  for (const text of lines.sort(compareText)) hash.update(text)
  return hash.digest('hex')
}
