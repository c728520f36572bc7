import { execFile } from 'node:child_process'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { EXPORTERS, FORMATS } from '../../src/index.ts'
import type { Facts } from '../../src/model.ts'
import { temporaryFolder } from '../node/temporary.ts'
import { CLI, run } from './command-line.ts'

const COMMANDS =
  'build add view show search shared matrix related path leaderboard communities identity stats diff export neo4j extract explain eval mine formats papers'.split(
    ' ',
  )
const RECORDS = [
  '{"id":"p1","title":"ReadGraph: Graphs from Lists","abstract":"We introduce ReadGraph. It reaches 71.2% on GSM8K."}',
  '{"id":"p2","title":"Another Paper about Lists","abstract":"We evaluate on GSM8K and MATH."}',
].join('\n')

const linesOf = (text: string) => text.split('\n').filter((line) => line !== '')

async function builtFolder(): Promise<string> {
  const cwd = await temporaryFolder()
  expect((await run(['build', '-'], { cwd, stdin: RECORDS })).code).toBe(0)
  return cwd
}

describe('help', () => {
  it('names every command, and has an example for each', async () => {
    const { code, stdout } = await run(['--help'])
    expect(code).toBe(0)
    for (const command of COMMANDS) {
      expect(stdout).toMatch(new RegExp(`^ {2}${command} `, 'm'))
      const help = await run([command, '--help'])
      expect(help.code).toBe(0)
      expect(help.stdout).toMatch(/\nExamples?:\n {2}.*paperloom /)
    }
  })

  it('reads its choices from the registries', async () => {
    const [build, exporting] = [await run(['build', '--help']), await run(['export', '--help'])]
    for (const { id, title } of FORMATS) expect(build.stdout).toContain(`  ${id.padEnd(18)}${title}\n`)
    for (const { id, title } of EXPORTERS) expect(exporting.stdout).toContain(`  ${id.padEnd(10)} ${title}\n`)
  })

  it('knows its version', async () => {
    const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'))
    expect(await run(['--version'])).toMatchObject({ code: 0, stdout: `${version}\n` })
  })
})

describe('exit codes', () => {
  it.each([
    [['biuld'], 'Did you mean build?'],
    [['build', '--ouput', 'x'], 'Did you mean --output?'],
    [['export', 'gexg', '-o', 'x'], 'gexf'],
    [['export', 'gexf'], '--output'],
    [['build', '--workers', '0'], 'whole number'],
    [['build', '--format', 'nope'], 'daily-papers'],
    [['show'], 'name'],
    [[], 'Usage: paperloom'],
  ])('2 with a hint for %j', async (args, hint) => {
    const { code, stdout, stderr } = await run(args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(hint)
  })

  it('1 with one clear line for what a user can mend', async () => {
    const cwd = await temporaryFolder()
    await writeFile(join(cwd, 'prose.txt'), 'plain prose')
    await writeFile(join(cwd, 'broken.jsonl'), '{"name":1}')
    const cases: [string[], RegExp][] = [
      [['build', 'missing.jsonl'], /^paperloom: There is no file or folder missing\.jsonl\n$/],
      [['build', 'prose.txt'], /^paperloom: prose\.txt is in no known format\. Tried: .*\n$/m],
      [
        ['build', 'broken.jsonl'],
        /^broken\.jsonl:1: no title\npaperloom: broken\.jsonl has no readable record\. Formats tried: .*\n$/,
      ],
      [['stats'], /^paperloom: No graph in paperloom-out\. Run: paperloom build -o paperloom-out\n$/],
      [['build', '-o', '.'], /^paperloom: \. holds other files and no build\. .*-o\n$/],
      [['build', '-o', 'prose.txt'], /^paperloom: Cannot write prose\.txt: .*\n$/],
    ]
    for (const [args, message] of cases) {
      const { code, stderr } = await run(args, { cwd })
      expect(stderr).toMatch(message)
      expect(code).toBe(1)
      expect(stderr).not.toMatch(/^ {4}at /m)
    }
    expect(await readdir(cwd)).toEqual(['broken.jsonl', 'prose.txt'])
  })
})

describe('build', () => {
  it('turns the seeds that come with the package into a folder, with a summary', async () => {
    const cwd = await temporaryFolder()
    const { code, stdout, stderr } = await run(['build'], { cwd })
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^records read +408\n {2}merged +91\nrecords skipped +0\npapers +317\n/)
    expect(stdout).toMatch(/\nfolder +paperloom-out\n$/)
    expect((await readdir(join(cwd, 'paperloom-out'))).sort()).toEqual([
      'communities.json',
      'diagnostics.jsonl',
      'edges.jsonl',
      'extracted.jsonl',
      'facts.jsonl',
      'identity.jsonl',
      'manifest.json',
      'nodes.jsonl',
    ])
    expect(await readdir(cwd)).toEqual(['paperloom-out'])
  })

  it('prints the counts as JSON', async () => {
    const cwd = await temporaryFolder()
    const { stdout } = await run(['build', '-', '--json'], { cwd, stdin: RECORDS })
    expect(JSON.parse(stdout)).toMatchObject({ records: 2, papers: 2, skipped: 0 })
  })

  it('tells of skipped records on stderr, at most twenty', async () => {
    const cwd = await temporaryFolder()
    await writeFile(join(cwd, 'x.jsonl'), `${RECORDS}\n${'{"title":7}\n'.repeat(30)}`)
    const { code, stdout, stderr } = await run(['build', 'x.jsonl'], { cwd })
    expect(code).toBe(0)
    expect(stdout).toMatch(/records skipped +30\n/)
    const lines = linesOf(stderr)
    expect(lines).toHaveLength(21)
    expect(lines[0]).toBe('x.jsonl:3: the title is a number, not text')
    expect(lines[20]).toBe('and 10 more, see paperloom-out/diagnostics.jsonl')
    const written = await readFile(join(cwd, 'paperloom-out/diagnostics.jsonl'), 'utf8')
    expect(linesOf(written)).toHaveLength(30)
  })

  it('fails where it is strict, and replaces nothing', async () => {
    const cwd = await builtFolder()
    const before = await readFile(join(cwd, 'paperloom-out/manifest.json'), 'utf8')
    const { code, stderr } = await run(['build', '-', '--strict'], { cwd, stdin: `${RECORDS}\n{}` })
    expect(code).toBe(1)
    expect(stderr).toBe(
      'stdin:3: no title\npaperloom: stdin:3: no title. With --strict nothing may be skipped\n',
    )
    expect(await readFile(join(cwd, 'paperloom-out/manifest.json'), 'utf8')).toBe(before)
  })
})

describe('extract', () => {
  it('writes a line a paper, in input order, without repeats', async () => {
    const stdin = `{"title":"Zebra papers come first"}\n${RECORDS}\n${RECORDS}\n[]\n`
    const { code, stdout, stderr } = await run(['extract', '-'], { stdin })
    expect(code).toBe(0)
    const facts = linesOf(stdout).map((line) => JSON.parse(line) as Facts)
    expect(facts.map((paper) => paper.title[0])).toEqual(['Z', 'R', 'A'])
    expect(facts[1]!.entities.map((entity) => entity.name)).toContain('GSM8K')
    expect(stderr).toBe(
      'stdin:6: a list is not a record\n3 papers, 1 without abstract; 2 repeats left out, 1 records skipped\n',
    )
  })

  it('writes a file, whole or not at all', async () => {
    const cwd = await temporaryFolder()
    expect((await run(['extract', '-', '-o', 'a/facts.jsonl'], { cwd, stdin: RECORDS })).code).toBe(0)
    expect(linesOf(await readFile(join(cwd, 'a/facts.jsonl'), 'utf8'))).toHaveLength(2)
    const broken = await run(['extract', '-', '--strict', '-o', 'b.jsonl'], { cwd, stdin: `${RECORDS}\n{}` })
    expect(broken.code).toBe(1)
    expect(await readdir(cwd)).toEqual(['a'])
  })

  it('ends quietly when its reader has enough', async () => {
    const command = `"${process.execPath}" "${CLI}" extract; echo "exit $?" >&2`
    const { stdout, stderr } = await promisify(execFile)('sh', ['-c', `{ ${command}; } | head -n 1`])
    expect(linesOf(stdout)).toHaveLength(1)
    expect(stderr).toBe('exit 0\n')
  })
})

describe('questions to a build folder', () => {
  it('show: by name, by a part, as JSON', async () => {
    const cwd = await builtFolder()
    const show = (...args: string[]) => run(['show', ...args], { cwd })
    expect(await show('gsm-8k')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^GSM8K\nBenchmark /),
    })
    expect((await show('another', 'paper')).stdout).toMatch(/^Another Paper about Lists\nPaper paper:p2\n/)
    expect(JSON.parse((await show('p2', '--json')).stdout).node.id).toBe('paper:p2')
  })

  it('show: lists candidates for a name that is not clear or not there', async () => {
    const cwd = await builtFolder()
    const unclear = await run(['show', 'lists'], { cwd })
    expect([unclear.code, unclear.stdout]).toEqual([1, ''])
    expect(unclear.stderr).toMatch(/^paper:p[12] +Paper +.*\npaper:p[12] .*\npaperloom: "lists" may mean/)
    const slip = await run(['show', 'GSM8J'], { cwd })
    expect(slip.code).toBe(1)
    expect(slip.stderr).toMatch(/^benchmark:gsm8k +Benchmark +GSM8K\npaperloom: .*Did you mean/)
  })

  it('stats: counts and the most named', async () => {
    const cwd = await builtFolder()
    const { code, stdout } = await run(['stats'], { cwd })
    expect(code).toBe(0)
    expect(stdout).toMatch(/^\d+ nodes\n {2}Paper +2\n/)
    expect(stdout).toMatch(/Benchmarks that most papers name\n {2}GSM8K +2\n/)
    expect(JSON.parse((await run(['stats', '--json'], { cwd })).stdout).nodesByLabel.Paper).toBe(2)
  })

  it.each(EXPORTERS.filter(({ folder }) => !folder).map(({ id }) => id))('export %s', async (format) => {
    const cwd = await builtFolder()
    const { code, stderr } = await run(['export', format, '-o', `graph.${format}`], { cwd })
    const files = linesOf(stderr)
    expect([code, files[0]]).toEqual([0, `graph.${format}`])
    expect((await readdir(cwd)).sort()).toEqual([...files, 'paperloom-out'].sort())
    const toStdout = await run(['export', format, '-o', '-'], { cwd })
    if (files.length > 1) expect(toStdout.code).toBe(2)
    else expect(toStdout.stdout).toBe(await readFile(join(cwd, `graph.${format}`), 'utf8'))
  })

  it.each(EXPORTERS.filter(({ folder }) => folder).map(({ id }) => id))(
    'export %s, a folder',
    async (format) => {
      const cwd = await builtFolder()
      const { code, stderr } = await run(['export', format, '-o', 'exported'], { cwd })
      const files = await readdir(join(cwd, 'exported'), { recursive: true, withFileTypes: true })
      const count = files.filter((entry) => entry.isFile() && !entry.name.startsWith('.')).length
      expect([code, stderr]).toEqual([0, `exported: ${count} files\n`])
      expect((await run(['export', format, '-o', '-'], { cwd })).code).toBe(2)
    },
  )
})
