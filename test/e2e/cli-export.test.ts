import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../node/temporary.ts'
import { run } from './command-line.ts'

const PAPERS = [
  {
    id: 'p1',
    title: 'PebbleSort: Sorting Stones',
    abstract: 'We present PebbleSort. It reaches 66.9% on GSM8K.',
  },
  { id: 'p2', title: 'Stones Again', abstract: 'We evaluate GPT-4o on GSM8K, beside PebbleSort.' },
]

describe('export', () => {
  it('writes folders, tells the command for neo4j-admin, and says what is wrong', async () => {
    const cwd = await temporaryFolder()
    const stdin = PAPERS.map((paper) => JSON.stringify(paper)).join('\n')
    expect((await run(['build', '-', '-o', 'pebbles'], { cwd, stdin })).code).toBe(0)

    const notes = await run(['export', 'obsidian', '-g', 'pebbles', '-o', 'notes'], { cwd })
    expect(notes).toMatchObject({ code: 0, stderr: expect.stringMatching(/^notes: \d+ files\n$/) })
    expect(await readdir(join(cwd, 'notes/Papers'))).toEqual([
      'PebbleSort Sorting Stones.md',
      'Stones Again.md',
    ])
    expect(await readFile(join(cwd, 'notes/Papers/Stones Again.md'), 'utf8')).toContain(
      '- [[Benchmarks/GSM8K|GSM8K]]\n',
    )

    const tables = await run(['export', 'neo4j-csv', '-g', 'pebbles', '-o', 'tables'], { cwd })
    expect(tables.stdout).toMatch(
      /^cd tables && neo4j-admin database import full neo4j --nodes=nodes\.csv .*\n$/,
    )
    expect(await readFile(join(cwd, 'tables/README.md'), 'utf8')).toContain(tables.stdout.slice(13).trim())
    expect(await readFile(join(cwd, 'tables/nodes.csv'), 'utf8')).toContain(',"pebbles",')

    const script = await run(['export', 'cypher', '-g', 'pebbles', '-o', '-', '--name', "it's"], { cwd })
    expect(script.stdout).toContain("MERGE (item:Paper {paperloom: 'it\\'s', id: cell[0]})")

    expect(await run(['export', 'obsidian', '-g', 'pebbles', '-o', '-'], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('obsidian is a folder. Name it with -o DIR'),
    })
    await writeFile(join(cwd, 'file'), '')
    for (const output of ['.', 'pebbles']) {
      expect(await run(['export', 'obsidian', '-g', 'pebbles', '-o', output], { cwd })).toMatchObject({
        code: 1,
        stderr: expect.stringContaining('holds other files and no export'),
      })
    }
    expect((await run(['export', 'obsidian', '-g', 'pebbles', '-o', 'file'], { cwd })).code).toBe(1)
  })
})
