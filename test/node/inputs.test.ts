import { createHash } from 'node:crypto'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findInputs } from '../../src/node/inputs.ts'
import { temporaryFolder } from './temporary.ts'

async function folderWith(files: Record<string, string>): Promise<string> {
  const folder = await temporaryFolder()
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true })
    await writeFile(join(folder, name), content)
  }
  return folder
}

const namesOf = async (...paths: string[]) => (await findInputs(paths)).map((input) => input.name)

describe('inputs', () => {
  it('are the seeds where none is named', async () => {
    const names = await namesOf()
    expect(names).toHaveLength(5)
    for (const name of names) expect(name).toMatch(/^00\d_[0-9a-f]{16}\.txt$/)
  })

  it('are named by their place in a folder, sorted, without hidden files, packages and builds', async () => {
    const folder = await folderWith({
      'b.jsonl': '',
      'B/a.jsonl': '',
      'a/deep/c.txt': '',
      '.hidden': '',
      '.git/x': '',
      'node_modules/p/x.json': '',
      'out/manifest.json': '',
      'out/facts.jsonl': '',
      'out/nodes.jsonl': '',
      'kept/manifest.json': '',
    })
    const names = ['B/a.jsonl', 'a/deep/c.txt', 'b.jsonl', 'kept/manifest.json']
    expect(await namesOf(folder)).toEqual(names)
    expect((await findInputs([folder])).every((input) => input.isFound)).toBe(true)
  })

  it('are found by globs and by base name, each once', async () => {
    const folder = await folderWith({ 'x/a.jsonl': '', 'x/b.txt': '', 'x/[c].jsonl': '' })
    expect(await namesOf(join(folder, 'x/*.jsonl'))).toEqual(['[c].jsonl', 'a.jsonl'])
    expect(await namesOf(join(folder, 'x/[c].jsonl'))).toEqual(['[c].jsonl'])
    const twice = await findInputs([join(folder, 'x/a.jsonl'), join(folder, 'x'), join(folder, 'x/a.jsonl')])
    expect(twice.map((input) => [input.name, input.isFound ?? false])).toEqual([
      ['[c].jsonl', true],
      ['a.jsonl', false],
      ['b.txt', true],
    ])
  })

  it('survive links in a circle, to nothing and to the same file', async () => {
    const folder = await folderWith({ 'a/x.txt': '' })
    await symlink('..', join(folder, 'a/up'))
    await symlink('/nonexistent/file', join(folder, 'dangling'))
    await symlink('a/x.txt', join(folder, 'same.txt'))
    expect(await namesOf(folder)).toEqual(['a/x.txt'])
  })

  it('that do not exist are named', async () => {
    const folder = await folderWith({})
    for (const path of [join(folder, 'nope.txt'), join(folder, '*.txt')]) {
      await expect(findInputs([path])).rejects.toMatchObject({
        code: 'input-missing',
        message: expect.stringContaining(path),
      })
    }
  })

  it('know hash and size of their bytes, read or not', async () => {
    const folder = await folderWith({ 'a.txt': 'some bytes' })
    const expected = { sha256: createHash('sha256').update('some bytes').digest('hex'), bytes: 10 }
    const [unread, read] = [await findInputs([folder]), await findInputs([folder])].map(([input]) => input!)
    expect(await unread!.digest()).toEqual(expected)
    expect(await new Response(read!.open()).text()).toBe('some bytes')
    expect(await read!.digest()).toEqual(expected)
  })
})
