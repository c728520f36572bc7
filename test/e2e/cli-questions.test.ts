import { cp, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../node/temporary.ts'
import { run } from './command-line.ts'

/** Seconds that an answer may take; the goal is one, on a machine without other work. */
const PATIENCE = 5

const OLD = [
  {
    id: 'p1',
    title: 'ReadGraph: Graphs from Lists',
    abstract:
      'We introduce ReadGraph. GPT-4o reaches 71.2% on GSM8K. We evaluate on MATH-500. We use Lean 4.',
    year: 2024,
  },
  {
    id: 'p2',
    title: 'Another Paper about Lists',
    abstract: 'We evaluate on GSM8K and HumanEval. We compare with GPT-4o.',
  },
  {
    id: 'p3',
    title: '=HYPERLINK("x"), a Title for a Spreadsheet',
    abstract: 'GPT-4o reaches 69.9% on GSM8K. We evaluate on MATH-500. \u001b[31mWe use Lean 4.',
  },
]
const NEW = [
  { id: 'p4', title: 'A Newcomer among the Papers', abstract: 'We evaluate on HumanEval with Lean 4.' },
]
const text = (records: object[]) => records.map((record) => JSON.stringify(record)).join('\n')

let cwd: string
const ask = async (...args: string[]) => {
  const { code, stdout, stderr } = await run(args, { cwd })
  expect([stderr, code]).toEqual(['', 0])
  expect(stdout).not.toContain('\u001b')
  return stdout
}
const askJson = async (...args: string[]) => JSON.parse(await ask(...args, '--json'))

beforeAll(async () => {
  const { mkdtemp } = await import('node:fs/promises')
  const { tmpdir } = await import('node:os')
  cwd = await mkdtemp(join(tmpdir(), 'paperloom-questions-'))
  await writeFile(join(cwd, 'old.jsonl'), text(OLD))
  await writeFile(join(cwd, 'new.jsonl'), text(NEW))
  await run(['build', 'old.jsonl'], { cwd })
  await run(['build', '-o', 'seeds'], { cwd })
  return async () => (await import('node:fs/promises')).rm(cwd, { recursive: true })
})

describe('shared', () => {
  it('has the documented JSON, in the order of weight', async () => {
    const answer = await askJson('shared', 'ReadGraph')
    expect(answer.paper).toEqual({ id: 'p1', title: OLD[0]?.title })
    expect(answer.shared.map(({ paper }: { paper: { id: string } }) => paper.id)).toEqual(['p3', 'p2'])
    expect(answer.shared[0].benchmarks).toContainEqual({
      key: 'benchmark:math500',
      name: 'MATH-500',
      papers: 2,
      roles: ['evaluates_on', 'evaluates_on'],
    })
    expect((await askJson('shared', 'p1', '--limit', '1')).shared).toHaveLength(1)
    expect(await ask('shared', 'p1')).toMatch(/\n0\.\d\d.*Spreadsheet.*MATH-500 \(2\)/)
  })

  it('tells what several papers, and which papers several benchmarks have in common', async () => {
    const common = await askJson('shared', 'p1', 'p3')
    expect(common.benchmarks.map(({ name }: { name: string }) => name)).toEqual(['MATH-500', 'GSM8K'])
    expect(common.others.map(({ name }: { name: string }) => name).sort()).toEqual(['GPT-4o', 'Lean 4'])
    const users = await askJson('shared', '--benchmark', 'gsm8k', '-b', 'MATH500')
    expect(users.papers.map(({ paper }: { paper: { id: string } }) => paper.id)).toEqual(['p1', 'p3'])
  })
})

describe('matrix', () => {
  it('is a table, JSON, or CSV with inert formulas', async () => {
    expect(await ask('matrix')).toMatch(/GSM8K .*all\n/)
    expect((await askJson('matrix', '--papers', 'p1', 'p2')).rows).toHaveLength(2)
    const rows = parse(await ask('matrix', '--csv'))
    expect(rows[0]).toEqual(['Id', 'Title', 'Year', 'GSM8K', 'MATH-500', 'HumanEval'])
    expect(rows.slice(1).map((row) => row[0])).toEqual(['p1', 'p2', 'p3'])
    expect(rows[3]?.[1]).toMatch(/^'=HYPER/)
  })
})

describe('the other questions', () => {
  it('related gives reasons', async () => {
    const { related } = await askJson('related', 'p1')
    expect(related[0]).toMatchObject({ paper: { id: 'p3' } })
    expect(related[0].reasons[0].entities[0]).toHaveProperty('name')
    expect(await ask('related', 'Graphs from Lists')).toContain('also uses Lean 4')
  })

  it('path explains its steps', async () => {
    const { paths } = await askJson('path', 'p2', 'Lean 4')
    expect(paths[0].steps).toHaveLength(paths[0].nodes.length - 1)
    expect(await ask('path', 'p2', 'Lean 4')).toContain('"We use Lean 4."')
  })

  it('leaderboard has the scores, and contradictions with both sentences', async () => {
    const board = await ask('leaderboard', 'gsm8k')
    expect(board).toMatch(/71\.2% {2}GPT-4o/)
    expect(board).toContain('has different values in several papers')
    expect((await askJson('leaderboard', 'gsm8k')).conflicts[0].rows).toHaveLength(2)
  })

  it('show has the sentences', async () => {
    expect(await ask('show', 'GSM8K')).toContain('"GPT-4o reaches 71.2% on GSM8K."')
    expect(await ask('show', 'GSM8K', '--limit', '1')).toContain('more (all with --json)')
  })

  it('search finds beginnings and slips', async () => {
    const { hits } = await askJson('search', 'newcomer')
    expect(hits).toEqual([])
    expect((await askJson('search', 'spreadshet')).hits[0].id).toBe('paper:p3')
    expect(await ask('search', 'humane')).toMatch(/^benchmark {2}HumanEval/)
    expect(await ask('search', 'zzzzzz')).toContain('Nothing has')
  })

  it('communities lists them, and tells of one', async () => {
    const { communities } = await askJson('communities', '-g', 'seeds')
    expect(communities.length).toBeGreaterThan(5)
    const [{ id, topPapers }] = communities
    expect(await ask('communities', id, '-g', 'seeds')).toContain(topPapers[0].title.slice(0, 60))
    expect(await ask('communities', '-g', 'seeds', '--limit', '2')).toMatch(/and \d+ more/)
    expect(await ask('matrix', '--community', id, '-g', 'seeds')).toMatch(/I introduces, E evaluates on/)
  })
})

describe('names', () => {
  it('that are ambiguous list what they may mean', async () => {
    const { code, stdout, stderr } = await run(['related', 'Paper'], { cwd })
    expect([code, stdout]).toEqual([0, expect.stringContaining('Another Paper')])
    expect(stderr).toBe('')
    const lists = await run(['shared', 'Lists', '--json'], { cwd })
    expect([lists.code, lists.stdout]).toEqual([1, ''])
    expect(lists.stderr).toMatch(/^paper:p\d .*\npaper:p\d .*\npaperloom: "Lists" may mean any of these\./)
  })

  it('with a slip get a hint', async () => {
    for (const [args, hint] of [
      [['show', 'HumanEvla'], 'HumanEval'],
      [['leaderboard', 'GMS8K'], 'GSM8K'],
      [['related', 'ReadGrap of'], 'not-there'],
      [['path', 'ReadGraph', 'Lean5'], 'Lean 4'],
    ] as const) {
      const { code, stdout, stderr } = await run(args, { cwd })
      expect([code, stdout]).toEqual([1, ''])
      if (hint !== 'not-there') expect(stderr).toMatch(new RegExp(`${hint}[^]*Did you mean`))
    }
  })

  it('of another kind of thing are told', async () => {
    const { code, stderr } = await run(['related', 'GSM8K'], { cwd })
    expect(code).toBe(1)
    expect(stderr).toMatch(
      /^benchmark:gsm8k .*\npaperloom: The graph has no paper called "GSM8K", but these\n$/,
    )
  })

  it.each([
    [['shared']],
    [['shared', 'p1', '--benchmark', 'GSM8K']],
    [['matrix', '--json', '--csv']],
    [['matrix', '--papers', 'p1', '--community', 'x']],
    [['path', 'p1']],
    [['path', 'p1', 'p1']],
    [['diff', 'paperloom-out']],
    [['add']],
    [['related', 'p1', '--limit', '0']],
  ])('%j is wrong usage', async (args) => {
    expect(await run(args, { cwd })).toMatchObject({ code: 2, stdout: '' })
  })
})

describe('add and diff', () => {
  it('add leaves the bytes of a whole build and prints what diff prints', async () => {
    const folder = await temporaryFolder()
    const [added, whole] = [join(folder, 'added'), join(folder, 'whole')]
    await cp(join(cwd, 'paperloom-out'), added, { recursive: true })
    const adding = await run(['add', 'new.jsonl', '-g', added], { cwd })
    expect([adding.code, adding.stderr]).toEqual([0, '1 of 4 papers read\n'])
    await run(['build', 'old.jsonl', 'new.jsonl', '-o', whole], { cwd })
    for (const file of await readdir(whole)) {
      expect(await readFile(join(added, file), 'utf8'), file).toBe(await readFile(join(whole, file), 'utf8'))
    }
    expect(adding.stdout).toBe(await ask('diff', 'paperloom-out', added))
    expect(adding.stdout).toContain('  + A Newcomer among the Papers\n')
    expect(await ask('diff', whole, added)).toBe('Nothing changed.\n')
    expect((await askJson('diff', 'paperloom-out', added)).papers.added).toEqual([
      { id: 'p4', title: 'A Newcomer among the Papers' },
    ])
    const again = await run(['add', 'new.jsonl', '-g', added], { cwd })
    expect(again).toMatchObject({ code: 0, stdout: 'Nothing changed.\n' })
    expect(again.stderr).toContain('new.jsonl is in the folder already')
  })

  it('say so where there is no build', async () => {
    for (const args of [
      ['diff', 'paperloom-out', 'nowhere'],
      ['add', 'new.jsonl', '-g', 'nowhere'],
    ]) {
      const { code, stderr } = await run(args, { cwd })
      expect([code, stderr]).toEqual([1, expect.stringContaining('No graph in nowhere')])
    }
  })
})

it('answers about the seeds come fast', async () => {
  for (const args of [
    ['shared', 'Goedel-Prover-V2'],
    ['related', 'Goedel-Prover-V2'],
    ['search', 'proof'],
    ['leaderboard', 'miniF2F'],
  ]) {
    const start = performance.now()
    await ask(...args, '-g', 'seeds')
    expect((performance.now() - start) / 1000, args.join(' ')).toBeLessThan(PATIENCE)
  }
})
