/** What a database holds of a graph. */
import type { Database } from './connect.ts'

export interface ListedRow {
  id: string
  hash: string
}

/** The id and hash of each row that a statement of `$graph` lists. */
export function listRows(database: Database, statement: string, graph: string): Promise<ListedRow[]> {
  return database.read(async (tx) => {
    const { records } = await tx.run(statement, { graph })
    return records.map((record) => ({ id: record.get('id') as string, hash: record.get('hash') as string }))
  })
}
