import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { NODE_LABELS } from '../../src/model.ts'
import { withDatabase } from '../../src/node/neo4j/connect.ts'
import { push as pushInto } from '../../src/node/neo4j/push.ts'
import type { PushReport } from '../../src/node/neo4j/report.ts'
import { type Run, run } from '../e2e/command-line.ts'
import { temporaryFolder } from '../node/temporary.ts'
import { rowsOf, written } from './read-back.ts'
import { buildSample, PAPERS, type SamplePaper } from './sample.ts'
import { hasServer, SERVER_ENV, TestServer } from './server.ts'

/** What tries to be more than text. */
const HOSTILE =
  '`\'}) DETACH DELETE n // "); MATCH (n) DELETE n; \\u0027 $graph {{x}}\n\ud800 \u202e\u0000=1+1'

describe.skipIf(!hasServer)('neo4j push into a real server', () => {
  let server: TestServer
  let driver: Driver
  const ask = async (cypher: string, parameters: object = {}) =>
    (await driver.executeQuery(cypher, parameters)).records.map((record) => record.toObject())
  const neo4jCommand = (...args: string[]): Promise<Run> =>
    run(['neo4j', ...args, '--uri', server.uri], { env: SERVER_ENV })
  /** Pushes in this process; the command line itself is tried in the tests of what can go wrong. */
  const push = async (dir: string, ...args: string[]) => {
    const { values } = parseArgs({ args, options: { name: { type: 'string' }, prune: { type: 'boolean' } } })
    const { NEO4J_USERNAME: user = 'neo4j', NEO4J_PASSWORD: password = '' } = {
      ...process.env,
      ...SERVER_ENV,
    }
    const request = { dir, graph: values.name ?? basename(dir), batch: 10_000, prune: values.prune === true }
    const report = await withDatabase({ uri: server.uri, user, password }, (database) =>
      pushInto(database, { ...request, isDryRun: false }),
    )
    return totals(report)
  }

  beforeAll(async () => {
    server = await TestServer.make()
    await server.start()
    driver = server.driver()
  })
  afterAll(async () => {
    await driver?.close()
    await server?.remove()
  })

  it('writes one node and one relationship for each line, and a second push changes nothing', async () => {
    const dir = await buildSample(await temporaryFolder(), 'one', PAPERS)
    const nodes = await lines(dir, 'nodes.jsonl')
    const edges = await lines(dir, 'edges.jsonl')
    expect(await push(dir)).toEqual({
      created: nodes.length + edges.length,
      updated: 0,
      removed: 0,
      unchanged: 0,
    })
    expect(await push(dir)).toEqual({
      created: 0,
      updated: 0,
      removed: 0,
      unchanged: nodes.length + edges.length,
    })

    const inDatabase = await rowsOf(driver, 'one')
    expect(inDatabase.nodes.map(({ id }) => id)).toEqual(nodes.map(({ id }) => id))
    expect(inDatabase.edges.map(({ id }) => id)).toEqual(edges.map(({ id }) => id))
    expect(inDatabase).toEqual(await written(dir, 'one'))
  })

  it('writes whole numbers as Integer, other numbers as Float, lists as lists, and sentences', async () => {
    const dir = await buildSample(await temporaryFolder(), 'types', PAPERS)
    await push(dir)
    const [paper] = await ask("MATCH (n:Paper {paperloom: 'types', id: 'paper:a'}) RETURN n")
    const { year, x, authors, degree } = paper!.n.properties
    expect(neo4j.isInt(year) && year.toNumber()).toBe(2025)
    expect(neo4j.isInt(degree)).toBe(true)
    expect(typeof x).toBe('number')
    expect(authors).toEqual(['A. One', 'B. Two'])
    const [score] = await ask("MATCH ()-[r:SCORES {paperloom: 'types'}]->() RETURN r")
    const { value, sentences, evidenceRule, evidenceStart, evidenceSentence } = score!.r.properties
    expect(typeof value).toBe('number')
    expect(sentences).toContain('Alphard-7B reaches 61.5% on miniF2F.')
    expect(evidenceRule.length).toBe(evidenceStart.length)
    expect(neo4j.isInt(evidenceStart[0]) && neo4j.isInt(evidenceSentence[0])).toBe(true)
  })

  it('updates what a changed build says otherwise, and leaves what others have set', async () => {
    const folder = await temporaryFolder()
    await push(await buildSample(folder, 'changing', PAPERS))
    await ask("MATCH (n:Paper {paperloom: 'changing', id: 'paper:a'}) SET n.myRating = 5, n:Mine")
    const { authors: _, ...anonymous } = PAPERS[0]!
    const changed = await buildSample(folder, 'changing', [anonymous as SamplePaper, ...PAPERS.slice(1)])
    const change = await push(changed)
    expect(change).toMatchObject({ created: 0, updated: 1, removed: 0 })
    const [row] = await ask(
      "MATCH (n:Paper {paperloom: 'changing', id: 'paper:a'}) RETURN n.authors, n.myRating, n:Mine AS mine",
    )
    expect(row).toEqual({ 'n.authors': null, 'n.myRating': neo4j.int(5), mine: true })
  })

  it('prunes what the folder no longer has, and nothing of anybody else', async () => {
    const folder = await temporaryFolder()
    await push(await buildSample(folder, 'pruned', PAPERS))
    await push(await buildSample(folder, 'neighbour', PAPERS))
    await ask(
      "CREATE (:Paper {id: 'paper:mine'})-[:MENTIONS {id: 'x'}]->(:Benchmark {id: 'benchmark:mine'}) " +
        "WITH 1 AS one MATCH (b:Benchmark {paperloom: 'pruned', name: 'PutnamBench'}) CREATE (:Note {text: 'read this'})-[:ABOUT]->(b)",
    )
    const others = await ask("MATCH (n) WHERE coalesce(n.paperloom, '') <> 'pruned' RETURN count(n) AS count")
    const smaller = await buildSample(folder, 'pruned', PAPERS.slice(0, 1))

    const dry = JSON.parse(
      (await neo4jCommand('push', '-g', smaller, '--prune', '--dry-run', '--json')).stdout,
    )
    expect(totals(dry).removed).toBeGreaterThan(5)
    expect((await rowsOf(driver, 'pruned')).nodes.length).toBeGreaterThan(
      (await lines(smaller, 'nodes.jsonl')).length,
    )

    const { stdout } = await neo4jCommand('push', '-g', smaller, '--prune')
    expect(stdout).toContain('hang on them:\n  benchmark:putnambench\n')
    expect(await ask('MATCH (:Note)-[:ABOUT]->(b) RETURN b.id AS id')).toEqual([
      { id: 'benchmark:putnambench' },
    ])
    await ask('MATCH (n:Note) DETACH DELETE n')
    expect(await push(smaller, '--prune')).toMatchObject({ created: 0, updated: 0, removed: 1 })
    expect(await rowsOf(driver, 'pruned')).toEqual(await written(smaller, 'pruned'))
    expect(
      await ask("MATCH (n) WHERE coalesce(n.paperloom, '') <> 'pruned' RETURN count(n) AS count"),
    ).toEqual([{ count: neo4j.int(others[0]!.count.toNumber() - 1) }])
    expect(await rowsOf(driver, 'neighbour')).toEqual(await written(join(folder, 'neighbour'), 'neighbour'))
  })

  it('keeps two graphs of one database apart, by the names they are given', async () => {
    const dir = await buildSample(await temporaryFolder(), 'folder', PAPERS)
    await push(dir, '--name', 'mine')
    await push(dir, '--name', 'yours')
    expect(await rowsOf(driver, 'mine')).toEqual(await written(dir, 'mine'))
    expect(await rowsOf(driver, 'yours')).toEqual(await written(dir, 'yours'))
    const between = "MATCH (a {paperloom: 'mine'})--(b {paperloom: 'yours'}) RETURN count(*) AS count"
    expect(await ask(between)).toEqual([{ count: neo4j.int(0) }])
  })

  it('takes hostile text as text', async () => {
    const papers = [
      { id: `x${HOSTILE}`, title: `On ${HOSTILE}`, abstract: `We evaluate on GSM8K. ${HOSTILE}` },
      {
        id: 'long',
        title: `${'Long '.repeat(3000)}title`,
        abstract: `We use MATH. ${'words and more '.repeat(7000)}`,
      },
      {
        id: 'i'.repeat(20_000),
        title: 'A long id',
        abstract: `See https://example.org/${'p'.repeat(10_000)} for GSM8K.`,
      },
    ]
    const dir = await buildSample(await temporaryFolder(), 'hostile', papers)
    const name = HOSTILE.slice(0, 60)
    await push(dir, '--name', name)
    const inDatabase = await rowsOf(driver, name)
    expect(inDatabase).toEqual(await written(dir, name))
    expect(inDatabase.nodes.length).toBe((await lines(dir, 'nodes.jsonl')).length)
    expect(inDatabase.nodes.some(({ properties }) => String(properties.abstract).length > 100_000)).toBe(true)
    expect(await push(dir, '--name', name)).toMatchObject({ created: 0, updated: 0 })
  })

  it('makes the constraints and indexes, and says nothing of them the second time', async () => {
    const constraints = await ask('SHOW CONSTRAINTS YIELD labelsOrTypes, properties, type RETURN *')
    for (const label of NODE_LABELS) {
      expect(constraints).toContainEqual({
        labelsOrTypes: [label],
        properties: ['paperloom', 'id'],
        type: 'UNIQUENESS',
      })
    }
    const found = await ask(
      "CALL db.index.fulltext.queryNodes('paperloom_text', 'Betelgeuse') YIELD node RETURN DISTINCT labels(node)[0] AS label",
    )
    expect(found.map(({ label }) => label)).toContain('Paper')
  })

  it('tells how folder and database differ', async () => {
    const folder = await temporaryFolder()
    const dir = await buildSample(folder, 'compared', PAPERS)
    expect((await neo4jCommand('status', '-g', dir)).stdout).toContain('They differ.')
    await push(dir)
    expect((await neo4jCommand('status', '-g', dir)).stdout).toContain('Both hold the same graph.')
    const other = await buildSample(folder, 'compared', [{ ...PAPERS[0]!, year: 1999 }, PAPERS[1]!])
    const status = JSON.parse((await neo4jCommand('status', '-g', other, '--json')).stdout)
    expect(status.isSame).toBe(false)
    expect(status.folderHash).not.toBe(status.databaseHash)
    expect(status.nodes.Paper).toEqual({ inFolder: 2, inDatabase: 3, missing: 0, changed: 2, stale: 1 })
  })
})

function totals(report: PushReport) {
  const total = { created: 0, updated: 0, removed: 0, unchanged: 0 }
  for (const change of Object.values({ ...report.nodes, ...report.relationships })) {
    for (const key of Object.keys(total) as (keyof typeof total)[]) total[key] += change[key]
  }
  return total
}

async function lines(dir: string, file: string): Promise<{ id: string }[]> {
  const text = await readFile(join(dir, file), 'utf8')
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}
