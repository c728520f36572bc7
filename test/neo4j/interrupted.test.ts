import type { ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import type { Driver } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ended, run, start } from '../e2e/command-line.ts'
import { type Rows, rowsOf, written } from './read-back.ts'
import { launcher, TestServer } from './server.ts'

const env = { NEO4J_PASSWORD: '' }
/** So small that a push takes many transactions. */
const BATCH = ['--batch', '150']

describe.skipIf(!launcher)('a push that is cut off', () => {
  let server: TestServer
  let driver: Driver
  let dir: string
  let rows: number

  beforeAll(async () => {
    server = await TestServer.make()
    await server.start()
    driver = server.driver()
    dir = join(server.home, 'seeds')
    const { code, stderr } = await run(['build', '-o', dir])
    if (code !== 0) throw new Error(stderr)
    const { nodes, edges } = await written(dir, 'whole')
    rows = nodes.length + edges.length
  })
  afterAll(async () => {
    await driver?.close()
    await server?.remove()
  })

  const push = (name: string, ...args: string[]) =>
    start(['neo4j', 'push', '-g', dir, '--uri', server.uri, '--name', name, ...BATCH, ...args], { env })

  /** Waits until a share of the rows is there, or the pusher has ended. */
  async function until(name: string, share: number, pusher: ChildProcess): Promise<void> {
    while (pusher.exitCode === null && (await countOf(driver, name)) < share * rows) {
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  }

  it.each([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.95])(
    'by kill -9 when %d of it is done: the next one ends in the right graph',
    async (share) => {
      const name = `killed at ${share}`
      const pusher = push(name)
      const result = ended(pusher)
      await until(name, share, pusher)
      pusher.kill('SIGKILL')
      expect((await result).signal).toBe('SIGKILL')
      const before = await countOf(driver, name)
      expect(before).toBeLessThan(rows)

      const report = JSON.parse((await ended(push(name, '--json'))).stdout)
      expect(created(report)).toBe(rows - before)
      expect(await rowsOf(driver, name)).toEqual(await written(dir, name))
      await driver.executeQuery('MATCH (n {paperloom: $name}) DETACH DELETE n', { name })
    },
  )

  it('by Ctrl-C: it ends at once, without a stack trace', async () => {
    const pusher = push('interrupted')
    const result = ended(pusher)
    await until('interrupted', 0.2, pusher)
    pusher.kill('SIGINT')
    const { code, signal, stderr } = await result
    expect({ code, signal, stderr }).toEqual({
      code: 130,
      signal: null,
      stderr: 'paperloom: Stopped. Run it again: it goes on where it was\n',
    })
  })

  it.each([0.1, 0.3, 0.5, 0.7, 0.9])(
    'by kill -9 of the server when %d of it is done: it goes on when the server is back',
    async (share) => {
      const name = `server killed at ${share}`
      const pusher = push(name)
      const result = ended(pusher)
      await until(name, share, pusher)
      await server.kill()
      await server.start()
      const { code, stderr } = await result
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      expect(same(await rowsOf(driver, name), await written(dir, name))).toBe(true)
    },
  )
})

/** Compares without printing thousands of rows. */
function same(a: Rows, b: Rows): boolean {
  const text = (rows: Rows) =>
    JSON.stringify(rows, (_, value) => (typeof value === 'bigint' ? `${value}n` : value))
  const ordered = ({ nodes, edges }: Rows) => ({ nodes: nodes.map(inOrder), edges: edges.map(inOrder) })
  return text(ordered(a)) === text(ordered(b))
}

function inOrder<T extends { properties: Record<string, unknown> }>(row: T): T {
  const names = Object.keys(row.properties).sort()
  return { ...row, properties: Object.fromEntries(names.map((name) => [name, row.properties[name]])) }
}

async function countOf(driver: Driver, name: string): Promise<number> {
  const nodes = await driver.executeQuery('MATCH (n {paperloom: $name}) RETURN count(n) AS count', { name })
  const edges = await driver.executeQuery('MATCH ()-[r {paperloom: $name}]->() RETURN count(r) AS count', {
    name,
  })
  return nodes.records[0]!.get('count').toNumber() + edges.records[0]!.get('count').toNumber()
}

function created(report: { nodes: object; relationships: object }): number {
  const changes = Object.values({ ...report.nodes, ...report.relationships }) as { created: number }[]
  return changes.reduce((sum, change) => sum + change.created, 0)
}
