import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Facts, Manifest } from '../../src/model.ts'
import { temporaryFolder } from '../node/temporary.ts'
import { run } from './command-line.ts'
import { startView } from './viewer-harness.ts'

const PACK = `
names:
  - name: Quarry
    type: benchmark
    subtype: dataset
    aliases: [QRX-1]
retype:
  - name: PyTorch
    type: method
ignore: [GSM8K]
cues:
  benchmark: [gauntlet]
`
const ABSTRACT = 'We run PyTorch on Quarry, GSM8K and the StoneX gauntlet.'
const RECORDS = Array.from({ length: 150 }, (_, i) =>
  JSON.stringify({
    id: `p${i}`,
    title: `Paper number ${i} of the list`,
    abstract: `${ABSTRACT} It is run ${i}.`,
  }),
).join('\n')

/** A folder with a reading list and a pack. */
async function desk(pack = PACK): Promise<string> {
  const cwd = await temporaryFolder()
  await mkdir(join(cwd, 'rules'))
  await writeFile(join(cwd, 'list.jsonl'), RECORDS)
  await writeFile(join(cwd, 'rules/own.yaml'), pack)
  return cwd
}

const typesIn = (line: string) =>
  Object.fromEntries((JSON.parse(line) as Facts).entities.map(({ name, type }) => [name, type]))

describe('a good pack', () => {
  it('gives its types to the facts, with any number of workers', async () => {
    const cwd = await desk()
    const extract = (...args: string[]) => run(['extract', 'list.jsonl', ...args], { cwd })
    const one = await extract('--pack', 'rules', '--workers', '1')
    expect(one.code).toBe(0)
    const [first] = one.stdout.split('\n')
    expect(typesIn(first!)).toEqual({ PyTorch: 'method', Quarry: 'benchmark', StoneX: 'benchmark' })
    expect((await extract('--pack', 'rules/own.yaml', '--workers', '2')).stdout).toBe(one.stdout)
    const without = await extract()
    expect(typesIn(without.stdout.split('\n')[0]!)).toMatchObject({ PyTorch: 'tool', GSM8K: 'benchmark' })
  })

  it('goes into the build and its manifest, with any number of workers', async () => {
    const cwd = await desk()
    const build = async (dir: string, ...args: string[]) => {
      expect(await run(['build', 'list.jsonl', '-o', dir, ...args], { cwd })).toMatchObject({
        code: 0,
        stderr: '',
      })
      const files = (await readdir(join(cwd, dir))).sort()
      return Promise.all(files.map(async (file) => [file, await readFile(join(cwd, dir, file), 'utf8')]))
    }
    const one = await build('one', '--pack', 'rules', '--workers', '1')
    expect(await build('two', '--pack', 'rules', '--workers', '2')).toEqual(one)
    const shown = await run(['show', 'QRX-1', '-g', 'one'], { cwd })
    const named = await run(['show', 'Quarry', '-g', 'one'], { cwd })
    expect(named.stdout).toMatch(/^Quarry\nBenchmark benchmark:quarry, 150 papers\n/)
    expect(shown.code).toBe(1)
    await build('plain')
    const rulesOf = async (dir: string) =>
      (JSON.parse(await readFile(join(cwd, dir, 'manifest.json'), 'utf8')) as Manifest).rules
    expect(await rulesOf('plain')).not.toBe(await rulesOf('one'))
  })

  it('is what explain and eval go by', async () => {
    const cwd = await desk()
    const explained = await run(['explain', 'p7', 'list.jsonl', '--pack', 'rules'], { cwd })
    expect(explained.stdout).toMatch(/a pack +benchmark +.*Quarry/)
    const gold = { id: 'p7', title: '', entities: [], repos: [], results: [], relations: [] }
    await writeFile(join(cwd, 'gold.jsonl'), JSON.stringify(gold))
    const scored = await run(['eval', 'gold.jsonl', 'list.jsonl', '--pack', 'rules', '--errors', '9'], {
      cwd,
    })
    expect(scored.stdout).toContain('Quarry')
    expect(scored.stdout).not.toContain('GSM8K')
  })

  it('wins over those before it', async () => {
    const cwd = await desk()
    await writeFile(join(cwd, 'late.yaml'), 'ignore: [Quarry]')
    const both = await run(['extract', 'list.jsonl', '--pack', 'rules', '--pack', 'late.yaml'], { cwd })
    expect(Object.keys(typesIn(both.stdout.split('\n')[0]!))).toEqual(['PyTorch', 'StoneX'])
  })

  it('that changed makes view build anew', async () => {
    const cwd = await desk()
    const view = async () => {
      const shown = await startView(['list.jsonl', '--pack', 'rules'], cwd)
      expect((await fetch(shown.url)).status).toBe(200)
      expect(await shown.stop()).toBe(0)
      return (await stat(join(cwd, 'paperloom-out/manifest.json'))).ino
    }
    const first = await view()
    expect(await view()).toBe(first)
    await writeFile(join(cwd, 'rules/own.yaml'), `${PACK}\n# a note changes nothing\n`)
    expect(await view()).toBe(first)
    await writeFile(join(cwd, 'rules/own.yaml'), 'ignore: [Quarry]')
    expect(await view()).not.toBe(first)
  })
})

describe('a bad pack', () => {
  const bad = 'names:\n  - name: Quarry\n    type: benchmrk\n    alias: [Q]\nignore: Python\n'
  const problems = [
    'rules/own.yaml:3:11: type "benchmrk" is none of benchmark, model, method, tool; did you mean benchmark?',
    'rules/own.yaml:4:5: "alias" is none of name, type, subtype, aliases, ambiguous, exact; did you mean aliases?',
    'rules/own.yaml:5:9: ignore must be a list',
    'paperloom: There are 3 problems in rules/own.yaml. Nothing was done',
  ]

  it.each([
    ['build', []],
    ['extract', ['-o', 'facts.jsonl']],
    ['view', ['--no-open']],
  ])('%s: all its problems, exit code 1, and nothing is written', async (command, args) => {
    const cwd = await desk(bad)
    const { code, stdout, stderr } = await run([command, 'list.jsonl', '--pack', 'rules', ...args], { cwd })
    expect(stderr).toBe(`${problems.join('\n')}\n`)
    expect([code, stdout]).toEqual([1, ''])
    expect((await readdir(cwd)).sort()).toEqual(['list.jsonl', 'rules'])
  })

  it('cannot write on the terminal as it likes', async () => {
    const cwd = await desk('"\\e[31m\\nnames": 1\nignore: ["\u202e\\u0007"]')
    const { code, stderr } = await run(['build', 'list.jsonl', '--pack', 'rules'], { cwd })
    expect(code).toBe(1)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
    expect(stderr.trimEnd().split('\n')).toHaveLength(3)
  })

  it.each<[args: string[], code: number, message: RegExp]>([
    [['--pack', 'none.yaml'], 1, /^paperloom: There is no pack none\.yaml\n$/],
    [['--pack', 'empty'], 1, /^paperloom: There is no \.yaml file in empty\n$/],
    [['--pack', 'list.jsonl'], 1, /^list\.jsonl:\d+:\d+: /],
    [['--pack', '/dev/zero'], 1, /^paperloom: \/dev\/zero is too large/],
    [['--pack', 'rules/own.yaml', 'rules/more.yaml'], 2, /^paperloom: rules\/more\.yaml is a pack, .*--pack/],
    [['--pack'], 2, /argument missing/],
  ])('%j', async (args, exit, message) => {
    const cwd = await desk()
    await mkdir(join(cwd, 'empty'))
    await writeFile(join(cwd, 'rules/more.yaml'), 'ignore: [a]')
    const { code, stderr } = await run(['build', 'list.jsonl', ...args], { cwd })
    expect(stderr).toMatch(message)
    expect(stderr).not.toMatch(/^ {4}at /m)
    expect(code).toBe(exit)
    expect(await readdir(cwd)).not.toContain('paperloom-out')
  })

  it('counts for nothing where the folder is built already, and view says so', async () => {
    const cwd = await desk()
    await run(['build', 'list.jsonl'], { cwd })
    const { code, stderr } = await run(['view', 'paperloom-out', '--pack', 'rules', '--no-open'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toBe('paperloom: paperloom-out is built already. With --pack, name the reading list\n')
  })
})
