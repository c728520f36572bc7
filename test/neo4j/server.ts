/** A real Neo4j server for tests. */
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j, { type Driver } from 'neo4j-driver'
import { findLauncher, type Launcher, NO_NEO4J } from './launchers.ts'

/** How long a server may take to start, in milliseconds. */
const PATIENCE = 240_000

/** A server that is there already, and is used where no test has to end it. NEO4J_USERNAME and NEO4J_PASSWORD go with it. */
const GIVEN = process.env.NEO4J_TEST_URI

/** The way to a server of our own; undefined where there is none, which is an error in CI, or where one is given. */
export const launcher: Launcher | undefined = GIVEN === undefined ? findLauncher() : undefined

/** True where there is a server, our own or a given one. */
export const hasServer = launcher !== undefined || GIVEN !== undefined

/** What the command line is told in its environment. */
export const SERVER_ENV: Record<string, string> = GIVEN === undefined ? { NEO4J_PASSWORD: '' } : {}

if (GIVEN !== undefined)
  process.stderr.write('NEO4J_TEST_URI is set: no test ends a server or looks at its passwords\n')
else if (!launcher) {
  process.stderr.write(`${NO_NEO4J}\n`)
  if (process.env.CI === 'true') throw new Error(NO_NEO4J)
}

/** A server. One of our own can be stopped and started again over the same data; a given one is let be. */
export class TestServer {
  readonly uri: string
  readonly #port: number
  readonly #settings: Record<string, string>
  #process: ChildProcess | undefined

  private constructor(
    readonly home: string,
    port: number,
    settings: Record<string, string>,
  ) {
    this.#port = port
    this.#settings = settings
    this.uri = GIVEN ?? `bolt://127.0.0.1:${port}`
  }

  /** An empty server that is not started yet. It asks for no password unless the settings say so. */
  static async make(settings: Record<string, string> = {}): Promise<TestServer> {
    const home = await mkdtemp(join(tmpdir(), 'paperloom-neo4j-'))
    const port = await freePort()
    return new TestServer(home, port, { 'dbms.security.auth_enabled': 'false', ...settings })
  }

  /** Starts it, and waits until it answers. */
  async start(settings: Record<string, string> = {}): Promise<void> {
    if (GIVEN !== undefined) return
    const server = launcher!.launch(this.home, this.#port, { ...this.#settings, ...settings })
    this.#process = server
    let said = ''
    for (const stream of [server.stdout, server.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        said = (said + text).slice(-4000)
      })
    }
    const until = Date.now() + PATIENCE
    while (!(await answers(this.uri))) {
      if (server.exitCode !== null) throw new Error(`Neo4j ended: ${said}`)
      if (Date.now() > until) throw new Error(`Neo4j does not start: ${said}`)
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
  }

  /** Ends it as it should be ended. */
  async stop(): Promise<void> {
    await this.#end((server) => server.kill('SIGTERM'))
  }

  /** Ends it as a power cut would. */
  async kill(): Promise<void> {
    await this.#end((server) => launcher!.kill(server))
  }

  /** Stops it and removes its data. */
  async remove(): Promise<void> {
    await this.stop()
    await rm(this.home, { recursive: true, force: true })
  }

  /** A driver for looking at what is there. Close it after use. */
  driver(password = GIVEN === undefined ? '' : (process.env.NEO4J_PASSWORD ?? '')): Driver {
    const user = process.env.NEO4J_USERNAME ?? 'neo4j'
    const auth = password === '' ? undefined : neo4j.auth.basic(user, password)
    return neo4j.driver(this.uri, auth, { disableLosslessIntegers: false })
  }

  async #end(end: (server: ChildProcess) => void): Promise<void> {
    const server = this.#process
    this.#process = undefined
    if (!server || server.exitCode !== null || server.signalCode !== null) return
    const ended = once(server, 'exit')
    end(server)
    await ended
  }
}

/** True once a driver reaches it, also where it then asks for a password. */
async function answers(uri: string): Promise<boolean> {
  const driver = neo4j.driver(uri)
  try {
    await driver.executeQuery('RETURN 1')
    return true
  } catch (error) {
    return (error as { code?: string }).code?.startsWith('Neo.ClientError.Security') === true
  } finally {
    await driver.close()
  }
}

async function freePort(): Promise<number> {
  const listener = createServer().listen(0, '127.0.0.1')
  await once(listener, 'listening')
  const { port } = listener.address() as AddressInfo
  listener.close()
  await once(listener, 'close')
  return port
}
