import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import type { Explanation } from '../../src/index.ts'
import { temporaryFolder } from '../node/temporary.ts'
import { run } from './command-line.ts'

const RECORDS = [
  {
    id: 'p1',
    title: 'Quartz: Sorting \x1b[31mStones',
    abstract:
      'We introduce Quartz, a framework. Quartz reaches 81.5% on GSM8K, \x1b]0;see https://github.com/a/quartz.',
  },
  { id: 'p2', title: 'Sorting Sand', abstract: 'We evaluate on GSM8K and MATH.' },
]
  .map((record) => JSON.stringify(record))
  .join('\n')
const GOLD = [
  {
    id: 'p1',
    entities: [
      { name: 'Quartz', type: 'method', role: 'introduces' },
      { name: 'GSM8K', type: 'benchmark', role: 'evaluates_on' },
      { name: 'Lost', type: 'model', role: 'uses' },
    ],
    results: [{ subject: 'Quartz', benchmark: 'GSM8K', value: 81.5 }],
    repos: [{ url: 'https://github.com/a/quartz', kind: 'code' }],
  },
  { id: 'elsewhere', title: 'Sorting sand', entities: [] },
]
  .map((record) => JSON.stringify(record))
  .join('\n')

async function folder(): Promise<string> {
  const cwd = await temporaryFolder()
  await writeFile(join(cwd, 'papers.jsonl'), RECORDS)
  await writeFile(join(cwd, 'gold.jsonl'), GOLD)
  return cwd
}

describe('explain', () => {
  it('marks what was found, and says which rules spoke for it and against it', async () => {
    const { code, stdout, stderr } = await run(['explain', 'p1', 'papers.jsonl'], { cwd: await folder() })
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^\[Quartz\]\{method introduces \.\d\d\}: Sorting \[31mStones\n\n/)
    expect(stdout).toContain('[81.5%]{Quartz: 81.5% on GSM8K}')
    expect(stdout).toMatch(
      /\nentities\n {2}Quartz +method +introduces +\.\d\d +method [\d.]+.*\n {4}for +mention\.[a-z-]+ +a name/,
    )
    expect(stdout).toMatch(/\nresults\n {2}Quartz: 81\.5% on GSM8K +result\.[a-z-]+ +"81\.5%"\n/)
    expect(stdout).toMatch(/\nlinks\n {2}code, its own +repo\.link +"https:\/\/github\.com\/a\/quartz"\n/)
    expect(stdout).not.toMatch(/\p{Cc}(?<!\n)/u)
  })

  it('has colours where they are asked for, and no others', async () => {
    const { stdout } = await run(['explain', 'p1', 'papers.jsonl'], {
      cwd: await folder(),
      env: { FORCE_COLOR: '1' },
    })
    expect(stdout.startsWith('\x1b[35m\x1b[1mQuartz')).toBe(true)
    expect(stdout).not.toContain('{method')
    expect(stripVTControlCharacters(stdout)).not.toMatch(/\p{Cc}(?<!\n)/u)
    expect(stdout).not.toContain('\x1b]')
  })

  it('prints JSON', async () => {
    const { stdout } = await run(['explain', 'sand', 'papers.jsonl', '--json'], { cwd: await folder() })
    const explanation = JSON.parse(stdout) as Explanation
    expect(explanation.id).toBe('p2')
    expect(explanation.entities.find(({ name }) => name === 'GSM8K')?.votes.length).toBeGreaterThan(0)
    expect(explanation.rejected).toBeInstanceOf(Array)
  })

  it('reads a paper from a file or from standard input', async () => {
    const cwd = await folder()
    const text = '\nQuartz: a Way to Sort\n\nQuartz reaches 81.5% on GSM8K.\n'
    await writeFile(join(cwd, 'paper.txt'), text)
    const [file, piped] = [
      await run(['explain', 'paper.txt'], { cwd }),
      await run(['explain', '-'], { cwd, stdin: text }),
    ]
    expect(file.code).toBe(0)
    expect(file.stdout).toContain('[GSM8K]{benchmark ')
    expect(piped.stdout).toBe(file.stdout)
  })

  it.each([
    [
      ['explain', 'sorting', 'papers.jsonl'],
      1,
      /^p1 +Quartz.*\np2 +Sorting Sand\npaperloom: "sorting" may mean any/,
    ],
    [
      ['explain', 'nothing', 'papers.jsonl'],
      1,
      /^paperloom: No paper has "nothing" as its id or in its title\n$/,
    ],
    [
      ['explain', 'papers.jsonl'],
      2,
      /^paperloom: papers.jsonl is a reading list \(jsonl\)\. Say which paper/,
    ],
    [['explain', '-', 'papers.jsonl'], 2, /leave INPUT out/],
    [['explain', '-'], 1, /^paperloom: stdin is empty/],
    [['explain', 'p1', 'missing.jsonl'], 1, /There is no file/],
    [['explain'], 2, /paper/],
  ])('%j ends with %d and says why', async (args, code, message) => {
    const answer = await run(args, { cwd: await folder() })
    expect([answer.code, answer.stdout]).toEqual([code, ''])
    expect(answer.stderr).toMatch(message)
  })
})

describe('eval', () => {
  it('scores an input by type, role, results and relations', async () => {
    const { code, stdout, stderr } = await run(['eval', 'gold.jsonl', 'papers.jsonl'], {
      cwd: await folder(),
    })
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^2 papers\n +P +R +F1 +right +wrong +missed\nentity +\d\.\d{3} /)
    expect(stdout).toMatch(/\nentity\.model +1\.000 +0\.000 +0\.000 +0 +0 +1\n/)
    expect(stdout).toMatch(/\nrepo +1\.000 +1\.000 +1\.000 +1 +0 +0\n/)
  })

  it('lists errors by rule, and as JSON', async () => {
    const cwd = await folder()
    const args = ['eval', 'gold.jsonl', 'papers.jsonl', '--errors', '5']
    const { stdout } = await run(args, { cwd })
    expect(stdout).toMatch(
      /\n\d+ wrong by mention\.known-name\n(?: {2}.*\n)* {2}spurious\.benchmark +elsewhere +GSM8K\n/,
    )
    expect(stdout).toMatch(/\n1 times missed\.model\n {2}p1 +Lost\n/)
    const report = JSON.parse((await run([...args, '--json'], { cwd })).stdout)
    expect(report).toMatchObject({ papers: 2, absent: 0, 'entity.model': { tp: 0, fn: 1 } })
    expect(report.errors[0]).toMatchObject({ isMissed: false, errors: expect.any(Array) })
  })

  it('gives the same figures for facts that were written before', async () => {
    const cwd = await folder()
    const scored = await run(['eval', 'gold.jsonl', 'papers.jsonl', '--json'], { cwd })
    await run(['build', 'papers.jsonl', '-o', 'g'], { cwd })
    const facts = await run(['eval', 'gold.jsonl', '--facts', 'g/facts.jsonl', '--json'], { cwd })
    expect(facts.stdout).toBe(scored.stdout)
    const alone = await run(['eval', 'gold.jsonl', 'papers.jsonl', '--gold-only', '--json'], { cwd })
    expect(alone.stdout).toBe(scored.stdout)
  })

  it.each([
    [['eval', 'papers.jsonl', 'papers.jsonl'], 1, 'papers.jsonl:1: not an annotated paper: entities: '],
    [['eval', 'gold.jsonl', '--facts', 'other.jsonl'], 1, 'There is no file or folder other.jsonl'],
    [['eval', 'gold.jsonl', 'papers.jsonl', '--facts', 'x'], 2, 'not both'],
    [['eval', 'gold.jsonl', 'papers.jsonl', '--errors', 'all'], 2, 'whole number'],
    [['eval', 'gold.jsonl', '-'], 1, 'None of the 2 papers of gold.jsonl is in the input'],
  ])('%j ends with %d and says why', async (args, code, message) => {
    const stdin = '{"title":"A paper that nobody annotated"}'
    const answer = await run(args, { cwd: await folder(), stdin })
    expect([answer.code, answer.stdout]).toEqual([code, ''])
    expect(answer.stderr).toContain(message)
  })
})
