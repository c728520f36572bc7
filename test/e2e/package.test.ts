import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import './command-line.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
let folder = ''
let packed: { filename: string; size: number; files: { path: string }[] }

/** Runs a program in the empty folder; a shell finds npm on every system. */
const exec = async (program: string, args: string[], cwd = folder) =>
  (await promisify(execFile)(program, args, { cwd, shell: process.platform === 'win32', maxBuffer: 1 << 26 }))
    .stdout

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'paperloom-package-'))
  const report = await exec('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], ROOT)
  packed = JSON.parse(report)[0]
  await writeFile(join(folder, 'package.json'), '{"private":true,"type":"module"}')
  await exec('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', join(folder, packed.filename)])
})

afterAll(() => rm(folder, { recursive: true, force: true }))

describe('the packed package', () => {
  it('holds what a user needs and nothing else', () => {
    const paths = packed.files.map((file) => file.path)
    const needed = ['LICENSE', 'README.md', 'package.json', 'src/facts.schema.json']
    expect(paths).toEqual(
      expect.arrayContaining([
        ...needed,
        'dist/cli.js',
        'dist/index.js',
        'dist/index.d.ts',
        'dist/worker.js',
        'dist/viewer/index.html',
      ]),
    )
    const others = paths.filter((path) => !needed.includes(path))
    for (const path of others)
      expect(path).toMatch(
        /^(dist\/(viewer\/)?[\w./-]+\.(js|css|html|d\.ts|svg)|seeds\/[\w.]+\.(txt|md)|graph\/export\/neo4j\/queries\/[\w-]+\.cypher)$/,
      )
    expect(packed.size).toBeLessThan(2_000_000)
  })

  it('runs from an empty folder', async () => {
    expect(await exec('npx', ['paperloom', '--help'])).toContain('Usage: paperloom')
    expect(await exec('npx', ['paperloom', 'build', '--workers', '2'])).toMatch(/\npapers +317\n/)
    expect(await exec('npx', ['paperloom', 'neo4j', 'query', '--list'])).toContain('leaderboard')
    expect(await exec('npx', ['paperloom', 'show', 'GSM8K'])).toMatch(/^GSM8K\nBenchmark /)
  })

  it('is a library with types', async () => {
    const paper = { id: 'a', title: 'T', abstract: 'We evaluate on GSM8K.', sources: [] }
    const script = `import { extract } from 'paperloom'
      console.log(extract(${JSON.stringify(paper)}).entities.map((entity) => entity.name).join())`
    expect(await exec('node', ['--input-type=module', '-e', script])).toBe('GSM8K\n')
    await writeFile(
      join(folder, 'use.ts'),
      `import { extract, type Facts } from 'paperloom'
       const facts: Facts = extract(${JSON.stringify(paper)})
       const wrong: number = facts.title`,
    )
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc')
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022']
    const checked = exec('node', [tsc, ...options, 'use.ts'])
    const errors = await checked.then(
      () => '',
      (error: { stdout: string }) => error.stdout,
    )
    expect(errors.trim().split('\n')).toEqual([expect.stringMatching(/^use\.ts\(3,14\): error TS2322: /)])
  })
})
