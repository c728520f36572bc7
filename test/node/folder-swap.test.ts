import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkFolder, recoverFolder, replaceFolder } from '../../src/node/folder-swap.ts'
import { temporaryFolder } from './temporary.ts'

const write = (content: string) => async (folder: string) => {
  await writeFile(join(folder, 'manifest.json'), content)
}
const contentOf = (dir: string) => readFile(join(dir, 'manifest.json'), 'utf8')

/** The number of a process that has ended. */
async function deadPid(): Promise<number> {
  const child = spawn(process.execPath, ['-e', ''])
  await once(child, 'exit')
  return child.pid!
}

describe('a build folder', () => {
  it('is made, then replaced, and nothing is left beside it', async () => {
    const parent = await temporaryFolder()
    const dir = join(parent, 'new/out')
    await replaceFolder(dir, write('one'))
    await writeFile(join(dir, 'nodes.jsonl'), 'of the first build')
    await writeFile(join(dir, 'graph.gexf'), 'of the user')
    await replaceFolder(dir, write('two'))
    expect(await contentOf(dir)).toBe('two')
    expect((await readdir(dir)).sort()).toEqual(['graph.gexf', 'manifest.json'])
    expect(await readdir(join(parent, 'new'))).toEqual(['out'])
  })

  it('stays as it was when writing fails', async () => {
    const parent = await temporaryFolder()
    const dir = join(parent, 'out')
    await replaceFolder(dir, write('one'))
    const failing = replaceFolder(dir, async (folder) => {
      await writeFile(join(folder, 'manifest.json'), 'half')
      throw new Error('lightning')
    })
    await expect(failing).rejects.toThrow('lightning')
    expect(await contentOf(dir)).toBe('one')
    expect(await readdir(parent)).toEqual(['out'])
  })

  it('may be a link to a folder, which stays a link', async () => {
    const parent = await temporaryFolder()
    await mkdir(join(parent, 'real'))
    await symlink('real', join(parent, 'out'))
    await replaceFolder(join(parent, 'out'), write('one'))
    expect(await contentOf(join(parent, 'real'))).toBe('one')
    expect((await readdir(parent)).sort()).toEqual(['out', 'real'])
  })

  it('is not made of a folder with other things, nor of a file', async () => {
    const parent = await temporaryFolder()
    await writeFile(join(parent, 'notes.txt'), 'mine')
    await expect(checkFolder(parent)).rejects.toMatchObject({ code: 'output' })
    await expect(checkFolder(join(parent, 'notes.txt'))).rejects.toMatchObject({ code: 'output' })
    await expect(checkFolder(join(parent, 'missing'))).resolves.toBeUndefined()
  })
})

describe('after a run that was killed', () => {
  it('half a folder is cleared away, that of a living run is not', async () => {
    const parent = await temporaryFolder()
    const dead = await deadPid()
    const names = [`.out.tmp-${dead}`, `.out.tmp-${process.ppid}`, `.other.tmp-${dead}`, '.out.tmp-mine']
    for (const name of names) await mkdir(join(parent, name))
    await recoverFolder(join(parent, 'out'))
    expect((await readdir(parent)).sort()).toEqual(names.slice(1).sort())
  })

  it('the old folder comes back where the new one is not there', async () => {
    const parent = await temporaryFolder()
    const aside = join(parent, `.out.old-${await deadPid()}`)
    await mkdir(aside)
    await write('old')(aside)
    await recoverFolder(join(parent, 'out'))
    expect(await contentOf(join(parent, 'out'))).toBe('old')
    expect(await readdir(parent)).toEqual(['out'])
  })

  it('the old folder goes where the new one is there; what a user put in it stays', async () => {
    const parent = await temporaryFolder()
    const [dir, aside] = [join(parent, 'out'), join(parent, `.out.old-${await deadPid()}`)]
    for (const folder of [dir, aside]) await mkdir(folder)
    await write('new')(dir)
    await write('old')(aside)
    await writeFile(join(aside, 'mine.txt'), 'mine')
    await recoverFolder(dir)
    expect(await contentOf(dir)).toBe('new')
    expect((await readdir(dir)).sort()).toEqual(['manifest.json', 'mine.txt'])
    expect(await readdir(parent)).toEqual(['out'])
  })
})
