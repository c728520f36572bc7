/** The Cypher script and the tables for neo4j-admin end in the graph that a push writes: compared with its rows. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Driver } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cypher } from '../../graph/export/cypher.ts'
import { neo4jCsv } from '../../graph/export/neo4j-csv.ts'
import { run } from '../e2e/command-line.ts'
import { hostileGraph } from '../graph/export/graphs.ts'
import { filesOf } from '../graph/export/text-of.ts'
import { rowsOf, written } from './read-back.ts'
import { launcher, SERVER_ENV, TestServer } from './server.ts'

/** The statements of a script as cypher-shell cuts it: at semicolons that no quotes enclose. */
function statementsOf(script: string): string[] {
  const bare = script.replace(/^\/\/[^\n]*\n/, '')
  return (bare.match(/(?:[^;'\\]|'(?:[^'\\]|\\.)*')+;/g) ?? []).map((statement) =>
    statement.slice(0, -1).trim(),
  )
}

describe.skipIf(!launcher)('files for a real server', () => {
  let dir: string
  let server: TestServer
  let driver: Driver
  let importing: { status: number | null; output: string } | undefined

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'paperloom-files-'))
    const lines = (items: readonly object[]) => items.map((item) => `${JSON.stringify(item)}\n`).join('')
    await writeFile(join(dir, 'nodes.jsonl'), lines(hostileGraph.nodes))
    await writeFile(join(dir, 'edges.jsonl'), lines(hostileGraph.edges))
    for (const [name, text] of filesOf(neo4jCsv, hostileGraph)) await writeFile(join(dir, name), text)

    server = await TestServer.make()
    await mkdir(join(server.home, 'conf'))
    await writeFile(join(server.home, 'conf/neo4j.conf'), '')
    const command = neo4jCsv.advice!(dir, hostileGraph)
    const args = command.slice(command.indexOf('neo4j-admin ') + 'neo4j-admin '.length).split(' ')
    const inFolder = args.map((arg) => arg.replace(/=(\w+\.csv)$/, (_, name) => `=${join(dir, name)}`))
    importing = launcher?.admin?.(server.home, [...inFolder, `--report-file=${join(dir, 'report')}`])
    await server.start()
    driver = server.driver()
  })
  afterAll(async () => {
    await driver?.close()
    await server?.remove()
    await rm(dir, { recursive: true, force: true })
  })

  it.skipIf(!launcher?.admin)('are imported by neo4j-admin with the command that is printed', async () => {
    expect(importing).toMatchObject({ status: 0, output: expect.stringContaining('IMPORT DONE') })
    expect(await rowsOf(driver, 'test')).toEqual(await written(dir, 'test'))
    for (const query of ['shared-benchmarks', 'conflicts', 'community-tools', 'duplicates', 'variants']) {
      const asked = ['neo4j', 'query', query, '--name', 'test', '--uri', server.uri]
      expect(await run(asked, { env: SERVER_ENV })).toMatchObject({ code: 0, stderr: '' })
    }
  })

  it('are run statement by statement, and once more without a change', async () => {
    await driver.executeQuery('MATCH (n) DETACH DELETE n')
    const statements = statementsOf(filesOf(cypher, hostileGraph).get('') ?? '')
    const session = driver.session()
    for (let times = 0; times < 2; times++) {
      for (const statement of statements) await session.run(statement)
      expect(await rowsOf(driver, 'test')).toEqual(await written(dir, 'test'))
    }
    await session.close()
  }, 300_000)
})
