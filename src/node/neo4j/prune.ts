/** Removes from a database what a graph no longer has, and nothing of anybody else's. */
import {
  listNodes,
  listRelationships,
  removeNodes,
  removeRelationships,
} from '../../../graph/export/neo4j/statements.ts'
import { EDGE_TYPES, NODE_LABELS } from '../../model.ts'
import { compareText } from '../../text.ts'
import type { Database } from './connect.ts'
import { listRows } from './list-rows.ts'
import type { Change, PushReport } from './report.ts'

export interface PruneRequest {
  /** What every node and relationship of the graph carries as `paperloom`. */
  graph: string
  /** Rows in one transaction. */
  batch: number
  /** Look, and write nothing. */
  isDryRun: boolean
  /** Called after each batch; `total` is zero where it is not known. */
  onProgress?: ((stage: 'pushing' | 'pruning', done: number, total: number) => void) | undefined
}

/**
 * Removes the relationships, then the nodes, of a graph whose ids are not among `ids`; a batch a transaction. Adds to
 * the report what went, and which nodes had to stay.
 */
export async function removeStale(
  database: Database,
  request: PruneRequest,
  ids: ReadonlySet<string>,
  report: PushReport,
): Promise<void> {
  const stale = async (list: string) => {
    const rows = await listRows(database, list, request.graph)
    return rows.flatMap(({ id }) => (ids.has(id) ? [] : id)).sort(compareText)
  }
  const clear = async (list: string, statement: string, change: Change) => {
    const found = await stale(list)
    if (found.length > 0) await remove(database, request, statement, found, change)
    return found
  }
  for (const type of EDGE_TYPES) {
    await clear(listRelationships(type), removeRelationships(type), report.relationships[type])
  }
  for (const label of NODE_LABELS) {
    const change = report.nodes[label]
    const found = await clear(listNodes(label), removeNodes(label), change)
    if (change.removed < found.length) report.kept.push(...(await stale(listNodes(label))))
  }
}

async function remove(
  database: Database,
  { graph, batch, isDryRun, onProgress }: PruneRequest,
  statement: string,
  ids: readonly string[],
  change: Change,
): Promise<void> {
  for (let at = 0; at < ids.length; at += batch) {
    const part = ids.slice(at, at + batch)
    change.removed += isDryRun
      ? part.length
      : await database.write(async (tx) => {
          const { summary } = await tx.run(statement, { graph, ids: part })
          const { nodesDeleted, relationshipsDeleted } = summary.counters.updates()
          return nodesDeleted + relationshipsDeleted
        })
    onProgress?.('pruning', at + part.length, ids.length)
  }
}
