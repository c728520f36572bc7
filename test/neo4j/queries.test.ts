import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { leaderboards } from '../../graph/query.ts'
import type { KnowledgeGraph } from '../../src/model.ts'
import { readGraph } from '../../src/node/folder.ts'
import { run } from '../e2e/command-line.ts'
import { SERVER_ENV as env, hasServer, TestServer } from './server.ts'

const ALL = ['--param', 'limit=100000']

describe.skipIf(!hasServer)('queries of the seeds, in the database and in the folder', () => {
  let server: TestServer
  let dir: string
  let graph: KnowledgeGraph

  beforeAll(async () => {
    server = await TestServer.make()
    await server.start()
    dir = join(server.home, 'seeds')
    await finished('build', '-o', dir)
    await finished('neo4j', 'push', '-g', dir, '--uri', server.uri)
    graph = await readGraph(dir)
  })
  afterAll(() => server?.remove())

  async function finished(...args: string[]): Promise<string> {
    const { code, stdout, stderr } = await run(args, { env })
    if (code !== 0) throw new Error(stderr)
    return stdout
  }
  const query = async (name: string, ...args: string[]): Promise<Record<string, unknown>[]> =>
    JSON.parse(await finished('neo4j', 'query', name, '-g', dir, '--uri', server.uri, '--json', ...args))
  const folder = async (...args: string[]) => JSON.parse(await finished(...args, '-g', dir, '--json'))

  it('are listed, each with its question; most need no parameter, and those answer', async () => {
    const list = JSON.parse(await finished('neo4j', 'query', '--list', '--json'))
    expect(list.length).toBeGreaterThanOrEqual(10)
    for (const { question, params } of list) {
      expect(question).toMatch(/^[A-Z].*\?$/)
      for (const param of params) expect(typeof param.required).toBe('boolean')
    }
    const free = list.filter(({ params }: { params: { required: boolean }[] }) =>
      params.every((p) => !p.required),
    )
    expect(free.length).toBeGreaterThan(list.length / 2)
    for (const { name } of free) expect(Array.isArray(await query(name))).toBe(true)
  })

  it('neighbours: as `shared`', async () => {
    const paper = 'paper:goedel-prover-v2-scaling-formal-theorem-proving-with-scaffolded'
    const node = graph.nodes.find(({ id }) => id.startsWith(paper.slice(0, 40)))!
    const { shared } = await folder('shared', node.id)
    expect(shared.length).toBeGreaterThan(5)
    const found = await query('neighbours', '--param', `paper=${node.id}`, ...ALL)
    const expected = shared.map(
      (tie: { paper: { id: string }; weight: number; benchmarks: { name: string }[] }) => [
        tie.paper.id.replace(/^(?!paper:)/, 'paper:'),
        tie.weight,
        tie.benchmarks.map(({ name }) => name),
      ],
    )
    expect(found.map(({ id, weight, shared }) => [id, weight, shared])).toEqual(expected)
  })

  it('leaderboard: as `leaderboard`', async () => {
    const { tables } = await folder('leaderboard', 'miniF2F')
    const found = await query('leaderboard', '--param', 'benchmark=miniF2F', ...ALL)
    expect(found.length).toBeGreaterThan(5)
    const inTable = (metric: string, split: string, scale: string) =>
      found
        .filter((row) => row.metric === metric && row.split === split && row.scale === scale)
        .map(({ id }) => id)
    for (const { metric, split, scale, rows } of tables) {
      expect(inTable(metric, split, scale)).toEqual(rows.map(({ edge }: { edge: string }) => edge))
    }
    const rows = tables.reduce((sum: number, table: { rows: unknown[] }) => sum + table.rows.length, 0)
    expect(found.length).toBe(rows)
  })

  it('conflicts: as the leaderboards', async () => {
    const expected = leaderboards(graph)
      .flatMap(({ benchmark, conflicts }) =>
        conflicts.map(({ subject, metric, split, rows }) => [
          subject.name,
          benchmark.name,
          metric,
          split,
          rows.map(({ value }) => value),
          rows.map(({ sentence }) => sentence),
        ]),
      )
      .map((row) => JSON.stringify(row))
      .sort()
    expect(expected.length).toBeGreaterThan(0)
    const found = await query('conflicts', ...ALL)
    const rows = found.map((row) =>
      JSON.stringify([row.subject, row.benchmark, row.metric, row.split, row.values, row.sentences]),
    )
    expect(rows.sort()).toEqual(expected)
  })

  it('bridges: as `communities`', async () => {
    const found = await query('bridges', ...ALL)
    const expected = graph.communities.flatMap(({ name, bridges }) =>
      bridges.map(({ id, participation }) => [name, id, participation]),
    )
    expect(expected.length).toBeGreaterThan(0)
    const text = (rows: unknown[][]) => rows.map((row) => JSON.stringify(row)).sort()
    expect(text(found.map((row) => [row.community, row.id, row.participation]))).toEqual(text(expected))
  })

  it('shared-benchmarks: as the edges of the folder, most first', async () => {
    const found = await query('shared-benchmarks', ...ALL)
    const edges = graph.edges.filter(({ type }) => type === 'SHARES_BENCHMARKS')
    expect(found.length).toBe(edges.length)
    const most = Math.max(...edges.map(({ shared = [] }) => shared.length))
    expect(found[0]).toMatchObject({ benchmarks: most })
    const counts = found.map(({ benchmarks }) => benchmarks as number)
    expect(counts).toEqual([...counts].sort((a, b) => b - a))
  })

  it('variants: as the relations of `show`', async () => {
    const [first] = await query('variants')
    const { node, relations } = await folder('show', String(first!.model))
    const expected = relations
      .filter(
        ({ type, direction }: { type: string; direction: string }) =>
          direction === 'in' && /^(VARIANT_OF|DERIVED_FROM)$/.test(type),
      )
      .map(({ name }: { name: string }) => name)
    const found = await query('variants', '--param', `model=${node.id}`, ...ALL)
    const direct = found.filter(({ ties }) => (ties as string[]).length === 1).map(({ variant }) => variant)
    expect([...direct].sort()).toEqual([...expected].sort())
  })

  it('evidence: as the edges of the folder', async () => {
    const edge = graph.edges.find(({ type, evidence }) => type === 'SCORES' && evidence.length > 0)!
    const found = await query('evidence', '--param', `from=${edge.source}`, '--param', `to=${edge.target}`)
    const ties = graph.edges.filter(
      ({ source, target }) =>
        (source === edge.source && target === edge.target) ||
        (source === edge.target && target === edge.source),
    )
    expect(found.map(({ rule }) => rule).sort()).toEqual(
      ties.flatMap(({ evidence }) => evidence.map(({ rule }) => rule)).sort(),
    )
    for (const { words, sentence } of found) expect(sentence).toContain(words)
  })

  it('community-tools: as the edges of the folder', async () => {
    const found = await query('community-tools', ...ALL)
    const communityOf = new Map(graph.nodes.map(({ id, community }) => [id, community]))
    const users = new Map<string, Set<string>>()
    for (const { source, target, role } of graph.edges) {
      const community = communityOf.get(source)
      if (role === undefined || !target.startsWith('tool:') || !community) continue
      const key = `${community} ${target}`
      users.set(key, (users.get(key) ?? new Set()).add(source))
    }
    expect(found.map(({ papers }) => papers)).toEqual(
      [...users.values()].map(({ size }) => size).sort((a, b) => b - a),
    )
  })

  it('say what is wrong with a name or a parameter', async () => {
    const failing = async (...args: string[]) => {
      const { code, stderr } = await run(['neo4j', 'query', ...args, '-g', dir, '--uri', server.uri], { env })
      return { code, stderr }
    }
    expect(await failing('leaderbord')).toEqual({
      code: 2,
      stderr: expect.stringContaining('There is no query "leaderbord": bridges, '),
    })
    expect(await failing()).toEqual({ code: 2, stderr: expect.stringContaining('Name a query: bridges, ') })
    expect(await failing('leaderboard')).toEqual({
      code: 2,
      stderr: expect.stringContaining('leaderboard needs --param benchmark='),
    })
    expect(await failing('bridges', '--param', 'limit=many')).toEqual({
      code: 2,
      stderr: expect.stringContaining('limit must be a whole number, and is "many"'),
    })
    expect(await failing('bridges', '--param', 'x=1')).toEqual({
      code: 2,
      stderr: expect.stringContaining('bridges has no parameter "x"'),
    })
    expect(await failing('bridges', '--param', 'limit')).toMatchObject({ code: 2 })
  })
})
