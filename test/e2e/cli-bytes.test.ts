import { once } from 'node:events'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../node/temporary.ts'
import { ended, run, start } from './command-line.ts'

/** Records of papers that share names, so that linking and clustering have something to do. */
function records(count: number): string[] {
  return Array.from({ length: count }, (_, i) => {
    const [own, other] = [`Model${i % 97}Net`, `Model${(i * 7) % 89}Net`]
    const abstract = `We introduce ${own}-${i}, built on ${other}. It reaches ${40 + (i % 50)}.${i % 10}% on GSM8K and MATH.`
    return JSON.stringify({ id: `p${i}`, title: `${own}-${i}: paper number ${i} of the list`, abstract })
  })
}

/** Every file of a build; what the inputs were called and hashed to is left out of the manifest. */
async function bytesOf(dir: string): Promise<Record<string, string>> {
  const files: Record<string, string> = {}
  for (const name of (await readdir(dir)).sort()) files[name] = await readFile(join(dir, name), 'utf8')
  files['manifest.json'] = JSON.stringify({ ...JSON.parse(files['manifest.json']!), inputs: undefined })
  return files
}

describe('the same bytes', () => {
  it('from a second build, shuffled records, and any number of workers', async () => {
    const cwd = await temporaryFolder()
    const all = records(600)
    await writeFile(join(cwd, 'list.jsonl'), all.join('\n'))
    const shuffled = all.map((_, i) => all[(i * 7) % all.length]!)
    expect(new Set(shuffled).size).toBe(all.length)
    await mkdir(join(cwd, 'shuffled'))
    await writeFile(join(cwd, 'shuffled/list.jsonl'), shuffled.join('\n'))

    const build = async (input: string, dir: string, ...args: string[]) => {
      expect(await run(['build', input, '-o', dir, ...args], { cwd })).toMatchObject({ code: 0, stderr: '' })
      return bytesOf(join(cwd, dir))
    }
    const first = await build('list.jsonl', 'first', '--workers', '1')
    expect(await build('list.jsonl', 'again', '--workers', '1')).toEqual(first)
    expect(await build('list.jsonl', 'two', '--workers', '2')).toEqual(first)
    expect(await build('shuffled/list.jsonl', 'mixed', '--workers', '3')).toEqual(first)
  })

  it('from extract with any number of workers', async () => {
    const stdin = records(300).join('\n')
    const one = await run(['extract', '-', '--workers', '1'], { stdin })
    expect(one.stdout.split('\n')).toHaveLength(301)
    expect((await run(['extract', '-', '--workers', '2'], { stdin })).stdout).toBe(one.stdout)
  })
})

describe('a build that is killed', () => {
  it('leaves the old folder whole, at whatever moment; the next one clears up', async () => {
    const cwd = await temporaryFolder()
    await writeFile(join(cwd, 'old.jsonl'), records(20).join('\n'))
    await writeFile(join(cwd, 'new.jsonl'), records(400).join('\n'))
    await run(['build', 'old.jsonl'], { cwd })
    const old = await bytesOf(join(cwd, 'paperloom-out'))
    await run(['build', 'new.jsonl', '-o', 'expected'], { cwd })
    const fresh = await bytesOf(join(cwd, 'expected'))

    for (const delay of [150, 300, 450, 600, 750, 900, 1050, 1200]) {
      const child = start(['build', 'new.jsonl'], { cwd })
      await Promise.race([wait(delay), once(child, 'exit')])
      child.kill('SIGKILL')
      await ended(child).catch(() => undefined)
      const found = await bytesOf(join(cwd, 'paperloom-out'))
      expect([JSON.stringify(old), JSON.stringify(fresh)]).toContain(JSON.stringify(found))
    }
    expect((await run(['build', 'new.jsonl'], { cwd })).code).toBe(0)
    expect(await bytesOf(join(cwd, 'paperloom-out'))).toEqual(fresh)
    expect((await readdir(cwd)).sort()).toEqual(['expected', 'new.jsonl', 'old.jsonl', 'paperloom-out'])
  })

  it('while it writes leaves nothing half-written in place', async () => {
    const cwd = await temporaryFolder()
    await run(['build', '-'], { cwd, stdin: records(20).join('\n') })
    const old = await bytesOf(join(cwd, 'paperloom-out'))
    const child = start(['build', '-'], { cwd })
    child.stdin!.on('error', () => undefined).end(records(400).join('\n'))
    const ending = ended(child)
    while (!(await readdir(cwd)).some((name) => name.startsWith('.paperloom-out.tmp-'))) await wait(1)
    child.kill('SIGKILL')
    await ending
    const found = await bytesOf(join(cwd, 'paperloom-out'))
    expect(Object.keys(found)).toEqual(Object.keys(old))
    expect((await run(['stats'], { cwd })).code).toBe(0)
  })
})

describe('Ctrl-C', () => {
  it('ends extract with 130 and removes what is unfinished', async () => {
    const cwd = await temporaryFolder()
    const child = start(['extract', '-', '-o', 'facts.jsonl'], { cwd })
    child.stdin!.write(`${records(50).join('\n')}\n`)
    const ending = ended(child)
    while (!(await readdir(cwd)).some((name) => name.startsWith('.facts.jsonl.tmp-'))) await wait(5)
    child.kill('SIGINT')
    expect(await ending).toMatchObject({ code: 130, stderr: '' })
    expect(await readdir(cwd)).toEqual([])
  })
})
