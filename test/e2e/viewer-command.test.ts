import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Manifest } from '../../src/model.ts'
import { writeBuildFolder } from '../viewer/sample.ts'
import { CLI, startView } from './viewer-harness.ts'

let home: string

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'paperloom-command-'))
})
afterEach(() => rm(home, { recursive: true }))

const paper = (title: string) => `${JSON.stringify({ title, abstract: `We evaluate ${title} on MATH.` })}\n`

/** Runs `paperloom view` to its end. */
function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, 'view', ...args], {
    cwd: home,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

/** Runs `paperloom view` until it serves; tells which build it left. */
async function viewOnce(args: string[]): Promise<{ inode: number; papers: number }> {
  const view = await startView(args, home)
  expect(view.output.split('\n')).toContain(view.url)
  expect((await fetch(view.url)).status).toBe(200)
  expect(await view.stop()).toBe(0)
  const path = join(home, 'paperloom-out/manifest.json')
  const manifest = JSON.parse(await readFile(path, 'utf8')) as Manifest
  return { inode: (await stat(path)).ino, papers: manifest.counts.papers }
}

test('builds once, uses it again, and builds anew when an input changed', async () => {
  const list = join(home, 'list.jsonl')
  await writeFile(list, paper('Weaver: Weaving Proofs'))
  const first = await viewOnce([list])
  expect(first.papers).toBe(1)
  expect(await viewOnce([list])).toEqual(first)
  await writeFile(list, paper('Weaver: Weaving Proofs') + paper('Loom: Warp and Weft of Reasoning'))
  const second = await viewOnce([list])
  expect(second.papers).toBe(2)
  expect(second.inode).not.toBe(first.inode)
})

test('shows a build folder as it is', async () => {
  await writeBuildFolder(join(home, 'mine'))
  const view = await startView([join(home, 'mine')], home)
  expect(view.output).toContain('2 papers')
  const map = (await (await fetch(`${view.url}data/graph.json`)).json()) as { nodes: { id: string[] } }
  expect(map.nodes.id).toContain('model:weaver')
  expect(await view.stop()).toBe(0)
})

test('a port that is no port is wrong usage', () => {
  const { status, stderr } = run('--port', '99999')
  expect(status).toBe(2)
  expect(stderr).toContain('0 to 65535')
})

test('an input that does not exist is named', () => {
  const { status, stderr } = run('no-such-list.jsonl', '--no-open')
  expect(status).toBe(1)
  expect(stderr).toContain('no-such-list.jsonl')
})

test('help has an example', () => {
  const { status, stdout } = run('--help')
  expect(status).toBe(0)
  expect(stdout).toMatch(/Example:\n {2}paperloom view /)
})
