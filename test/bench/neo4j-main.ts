/**
 * Measures `neo4j push` into a real, warm server, beside a plain loop of UNWIND … MERGE over the same rows.
 * BENCH_GRAPH names a build folder; otherwise the seeds are built. Each is run in turn, several times, into an empty
 * graph; the fastest of each counts, since what else the machine does only ever slows one down.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Driver } from 'neo4j-driver'
import { buildFolder } from '../../src/node/build.ts'
import { type Batch, batchesOf } from '../../src/node/neo4j/batches.ts'
import { withDatabase } from '../../src/node/neo4j/connect.ts'
import { push } from '../../src/node/neo4j/push.ts'
import { launcher, TestServer } from '../neo4j/server.ts'

const ROUNDS = 3
const BATCH = 10_000
const GRAPH = 'bench'

if (launcher) await compare()

async function compare(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'paperloom-bench-'))
  const server = await TestServer.make()
  try {
    const dir = process.env.BENCH_GRAPH ?? join(folder, 'seeds')
    if (process.env.BENCH_GRAPH === undefined) await buildFolder({ paths: [], dir })
    await server.start()
    const driver = server.driver()
    const rows = await countRows(dir)
    const seconds: Record<'push' | 'again' | 'plain', number[]> = { push: [], again: [], plain: [] }
    let memory = 0
    for (let round = 0; round <= ROUNDS; round++) {
      await clear(driver)
      const first = await timed(() => pushTo(server.uri, dir))
      memory = Math.max(memory, process.memoryUsage.rss())
      const again = await timed(() => pushTo(server.uri, dir))
      await clear(driver)
      const plain = await timed(() => plainLoop(driver, dir))
      if (round === 0) continue // warms the server up
      seconds.push.push(first)
      seconds.again.push(again)
      seconds.plain.push(plain)
    }
    await driver.close()
    report(rows, seconds, memory)
  } finally {
    await server.remove()
    rmSync(folder, { recursive: true, force: true })
  }
}

function report(rows: number, seconds: Record<'push' | 'again' | 'plain', number[]>, memory: number): void {
  const rate = (times: readonly number[]) => rows / Math.min(...times)
  const plain = rate(seconds.plain)
  process.stdout.write(`\n${rows} rows into Neo4j                 rows/s  beside the plain loop\n`)
  for (const [name, times] of Object.entries(seconds)) {
    const own = rate(times)
    const label = { push: 'push', again: 'push again', plain: 'plain UNWIND … MERGE' }[name] ?? name
    process.stdout.write(
      `${label.padEnd(34)} ${Math.round(own).toString().padStart(8)}  ${(own / plain).toFixed(2)}\n`,
    )
  }
  process.stdout.write(`most memory after a push: ${Math.round(memory / 2 ** 20)} MB\n`)
}

async function pushTo(uri: string, dir: string): Promise<void> {
  const request = { dir, graph: GRAPH, batch: BATCH, prune: false, isDryRun: false }
  await withDatabase({ uri, user: 'neo4j', password: '' }, (database) => push(database, request))
}

/** What a user would write by hand: a unique id, then batches of rows in the order of the files. */
async function plainLoop(driver: Driver, dir: string): Promise<void> {
  const labels = new Set<string>()
  for await (const batch of batchesOf(dir, GRAPH, BATCH)) {
    const statement = plainStatement(batch)
    if ('nodes' in batch.kind && !labels.has(batch.kind.nodes)) {
      labels.add(batch.kind.nodes)
      await driver.executeQuery(
        `CREATE CONSTRAINT IF NOT EXISTS FOR (n:${batch.kind.nodes}) REQUIRE n.id IS UNIQUE`,
      )
    }
    await driver.executeQuery(statement, { rows: batch.rows })
  }
}

function plainStatement({ kind, rows }: Batch): string {
  if ('nodes' in kind)
    return `UNWIND $rows AS row MERGE (n:${kind.nodes} {id: row.id}) SET n = row.properties`
  const labelOf = (id = '') => `${id[0]?.toUpperCase()}${id.slice(1, id.indexOf(':'))}`
  const [first] = rows
  return (
    `UNWIND $rows AS row MATCH (a:${labelOf(first?.source)} {id: row.source}) ` +
    `MATCH (b:${labelOf(first?.target)} {id: row.target}) ` +
    `MERGE (a)-[r:${kind.relationships} {id: row.id}]->(b) SET r = row.properties`
  )
}

async function countRows(dir: string): Promise<number> {
  let count = 0
  for await (const { rows } of batchesOf(dir, GRAPH, BATCH)) count += rows.length
  return count
}

/** An empty database without a schema. */
async function clear(driver: Driver): Promise<void> {
  const session = driver.session()
  await session.run('MATCH (n) CALL { WITH n DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS')
  for (const [list, kind] of [
    ['SHOW CONSTRAINTS', 'CONSTRAINT'],
    ["SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'", 'INDEX'],
  ]) {
    const { records } = await session.run(list!)
    for (const record of records) await session.run(`DROP ${kind} \`${record.get('name')}\` IF EXISTS`)
  }
  await session.close()
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}
