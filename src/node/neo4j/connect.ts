/** A connection to a Neo4j server. The driver is loaded only when a command needs it. */
import type { Driver, ManagedTransaction, Session } from 'neo4j-driver'
import { PaperloomError } from '../../errors.ts'
import type { Connection } from './connection.ts'
import { asNeo4jError } from './failures.ts'

/** Oldest server whose relationships can have unique ids. */
const OLDEST = { major: 5, minor: 7 }

/** How long a write waits for a server that is gone to come back, in milliseconds. */
const PATIENCE = 120_000

/** One database of a server, in use. */
export interface Database {
  /** What the server calls itself, e.g. `Neo4j/5.26.0`. */
  server: string
  /** Runs `work` in a write transaction; again, from its start, where the server asks for it or comes back. */
  write<T>(work: (tx: ManagedTransaction) => Promise<T>): Promise<T>
  read<T>(work: (tx: ManagedTransaction) => Promise<T>): Promise<T>
  /** Runs a statement once, so that a database that takes no writes says so at once. */
  run(statement: string): Promise<void>
}

/**
 * Connects, checks the server's version, runs `work`, and closes the connection.
 * @throws PaperloomError `neo4j` that says what is wrong and what to do
 */
export async function withDatabase<T>(
  connection: Connection,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  const { default: neo4j } = await import('neo4j-driver')
  let driver: Driver | undefined
  let session: Session | undefined
  try {
    const { uri, user, password, database } = connection
    const auth = password === '' ? undefined : neo4j.auth.basic(user, password)
    driver = neo4j.driver(uri, auth, {
      maxTransactionRetryTime: PATIENCE,
      userAgent: 'paperloom',
      disableLosslessIntegers: true,
    })
    const where = database === undefined ? {} : { database }
    const { agent = '' } = await driver.getServerInfo(where)
    assertNewEnough(agent)
    session = driver.session(where)
    return await work(databaseOf(session, agent))
  } catch (error) {
    throw asNeo4jError(error, connection)
  } finally {
    await session?.close().catch(() => undefined)
    await driver?.close().catch(() => undefined)
  }
}

function databaseOf(session: Session, server: string): Database {
  return {
    server,
    write: (work) => session.executeWrite(work),
    read: (work) => session.executeRead(work),
    run: async (statement) => {
      await session.run(statement)
    },
  }
}

/**
 * Versions are 5.26.0 and, from 2025 on, 2025.01.0.
 * @throws PaperloomError `neo4j` for a server that is too old, or is none of Neo4j's
 */
export function assertNewEnough(agent: string): void {
  const found = /^Neo4j\/(\d{1,4})\.(\d{1,3})/.exec(agent)
  const [major, minor] = [Number(found?.[1]), Number(found?.[2])]
  if (found && (major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor))) return
  throw new PaperloomError(
    'neo4j',
    `The server is ${agent || 'of an unknown version'}. Paperloom needs Neo4j ${OLDEST.major}.${OLDEST.minor} or later`,
  )
}
