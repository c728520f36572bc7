/** Brings a Neo4j database to what a build folder says. */
import { SCHEMA_STATEMENTS } from '../../../graph/export/neo4j/statements.ts'
import { readManifest } from '../folder.ts'
import { batchesOf } from './batches.ts'
import type { Database } from './connect.ts'
import { type PruneRequest, removeStale } from './prune.ts'
import { emptyReport, type PushReport } from './report.ts'
import { writeRows } from './write-rows.ts'

export interface PushRequest extends PruneRequest {
  /** The build folder. */
  dir: string
  /** Remove what this graph has in the database and no longer in the folder. */
  prune: boolean
}

/**
 * Writes nodes, then relationships, then removes what is stale where that is asked for. Each batch is one
 * transaction, so a push that is cut off leaves whole batches, and the next goes on from there. What is the same
 * already is not written.
 * @throws PaperloomError `graph-missing`, `graph-broken`
 */
export async function push(database: Database, request: PushRequest): Promise<PushReport> {
  const { dir, graph, isDryRun, onProgress } = request
  const { counts } = await readManifest(dir)
  if (!isDryRun) await makeSchema(database)

  const report = emptyReport(database.server, graph)
  const ids = new Set<string>()
  let done = 0
  for await (const batch of batchesOf(dir, graph, request.batch)) {
    const { created, updated } = await writeRows(database, graph, batch, isDryRun)
    const { kind, rows } = batch
    const change = 'nodes' in kind ? report.nodes[kind.nodes] : report.relationships[kind.relationships]
    change.created += created
    change.updated += updated
    change.unchanged += rows.length - created - updated
    if (request.prune) for (const { id } of rows) ids.add(id)
    done += rows.length
    onProgress?.('pushing', done, counts.nodes + counts.edges)
  }
  if (request.prune) await removeStale(database, request, ids, report)
  return report
}

/** Statements of the schema stand in a transaction of their own each. */
async function makeSchema(database: Database): Promise<void> {
  const [first, ...others] = SCHEMA_STATEMENTS
  await database.run(first!)
  for (const statement of others) {
    await database.write(async (tx) => {
      await tx.run(statement)
    })
  }
}
