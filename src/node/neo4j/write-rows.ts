/** Writes a batch of rows: looks up which are there, makes those that are not, and changes those that differ. */
import { setImmediate } from 'node:timers/promises'
import type { ManagedTransaction } from 'neo4j-driver'
import { PaperloomError } from '../../errors.ts'
import type { Batch, SentRow } from './batches.ts'
import type { Database } from './connect.ts'

/** Rows sent with one statement: while the server works on these, the next are made ready. */
const PART = 1000

export interface Written {
  created: number
  updated: number
}

/**
 * Writes a batch into the graph called `graph`, in one transaction: all of it or nothing.
 * @param isDryRun look up only
 * @throws PaperloomError `neo4j` where a node that a relationship needs has gone meanwhile
 */
export async function writeRows(
  database: Database,
  graph: string,
  { statements, rows, absent }: Batch,
  isDryRun: boolean,
): Promise<Written> {
  const run = isDryRun ? database.read : database.write
  return run(async (tx) => {
    const known = await hashes(tx, statements.find, graph, rows)
    const fresh = rows.filter(({ id }) => !known.has(id))
    const changed = rows.filter(({ id, hash }) => known.has(id) && known.get(id) !== hash)
    if (!isDryRun) {
      const created = await inParts(tx, statements.create, { graph }, fresh)
      if (created < fresh.length) throw interfered()
      await inParts(tx, statements.change, { graph, absent }, changed)
    }
    return { created: fresh.length, updated: changed.length }
  })
}

/** The hashes of those rows that are there, by id. */
async function hashes(tx: ManagedTransaction, find: string, graph: string, rows: readonly SentRow[]) {
  const { records } = await tx.run(find, { graph, ids: rows.map(({ id }) => id) })
  return new Map(records.map((record) => [record.get('id') as string, record.get('hash') as string]))
}

/** Sends rows a part at a time without waiting for the part before; gives the number of things made. */
async function inParts(
  tx: ManagedTransaction,
  statement: string,
  parameters: object,
  rows: readonly SentRow[],
): Promise<number> {
  const results: Promise<number>[] = []
  for (let at = 0; at < rows.length; at += PART) {
    const part = rows
      .slice(at, at + PART)
      .map(({ properties, source, target }) =>
        source === undefined ? { properties } : { properties, source, target },
      )
    const result = made(tx, statement, { ...parameters, rows: part })
    result.catch(() => undefined) // told by Promise.all below, however early it fails
    results.push(result)
    await setImmediate()
  }
  const counts = await Promise.all(results)
  return counts.reduce((sum, count) => sum + count, 0)
}

async function made(tx: ManagedTransaction, statement: string, parameters: object): Promise<number> {
  const { summary } = await tx.run(statement, parameters)
  const { nodesCreated, relationshipsCreated } = summary.counters.updates()
  return nodesCreated + relationshipsCreated
}

function interfered(): PaperloomError {
  const message = 'Something else removes nodes of this graph from the database meanwhile. Run this again'
  return new PaperloomError('neo4j', message)
}
