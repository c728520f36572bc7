/** Ids of communities from one build to the next, as a user of the command line has them. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Community } from '../../src/model.ts'
import { temporaryFolder } from '../node/temporary.ts'
import { run } from './command-line.ts'

/** Papers that evaluate on one of two pairs of benchmarks. */
const papers = (count: number, second: string) =>
  Array.from({ length: count }, (_, i) => {
    const pair = i % 2 ? `GSM8K and ${second}` : 'ImageNet and CIFAR-10'
    return JSON.stringify({ id: `p${i}`, title: `Of river number ${i}`, abstract: `We evaluate on ${pair}.` })
  }).join('\n')

describe('build --ids-from', () => {
  it('keeps the ids of communities, and is the same for the same earlier build', async () => {
    const cwd = await temporaryFolder()
    const build = async (count: number, out: string, ...more: string[]) => {
      const ran = await run(['build', '-', '-o', out, ...more], { cwd, stdin: papers(count, 'MATH') })
      expect(ran).toMatchObject({ code: 0, stderr: '' })
      return Object.fromEntries(
        await Promise.all(
          ['communities.json', 'nodes.jsonl', 'edges.jsonl', 'manifest.json'].map(async (file) => [
            file,
            await readFile(join(cwd, out, file), 'utf8'),
          ]),
        ),
      ) as Record<string, string>
    }
    const ids = (files: Record<string, string>) =>
      (JSON.parse(files['communities.json'] ?? '') as Community[]).map(({ id }) => id)
    const first = await build(12, 'first')
    expect(ids(first)).toHaveLength(2)
    const grown = await build(20, 'grown', '--ids-from', 'first')
    expect(ids(grown).sort()).toEqual(ids(first).sort())
    expect(await build(20, 'again', '--ids-from', 'first')).toEqual(grown)
    expect(JSON.parse(grown['manifest.json'] ?? '').idsFrom).toMatch(/^\w{11}$/)
    expect(JSON.parse(first['manifest.json'] ?? '')).not.toHaveProperty('idsFrom')
    expect(ids(await build(20, 'grown', '--ids-from', 'grown')).sort()).toEqual(ids(first).sort())
  })

  it('says what to do where there is no earlier build, and builds nothing', async () => {
    const cwd = await temporaryFolder()
    const ran = await run(['build', '-', '--ids-from', 'nowhere'], { cwd, stdin: papers(4, 'MATH') })
    expect(ran).toMatchObject({ code: 1, stdout: '' })
    expect(ran.stderr).toContain('No graph in nowhere')
    await expect(readFile(join(cwd, 'paperloom-out/manifest.json'))).rejects.toThrow()
  })
})
