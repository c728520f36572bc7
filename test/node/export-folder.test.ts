import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeExportFolder } from '../../src/node/export-folder.ts'
import { temporaryFolder } from './temporary.ts'

const files = (contents: Record<string, string>) =>
  Object.entries(contents).map(([suffix, text]) => ({ suffix, chunks: [text] }))

async function all(dir: string): Promise<string[]> {
  const found = await readdir(dir, { recursive: true, withFileTypes: true })
  return found
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(dir.length + 1))
    .sort()
}

describe('the folder of an export', () => {
  it('holds the files of the last export, and leaves those of the user', async () => {
    const dir = join(await temporaryFolder(), 'notes')
    await writeExportFolder(dir, files({ 'A/one.md': '1', 'A/two.md': '2', 'B/three.md': '3' }))
    await writeFile(join(dir, 'A/mine.md'), 'mine')
    await writeExportFolder(dir, files({ 'A/one.md': '1', 'C/four.md': '4' }))
    expect(await all(dir)).toEqual(['.paperloom-export', 'A/mine.md', 'A/one.md', 'C/four.md'])
    expect(await readdir(dir)).not.toContain('B')
    expect(await readFile(join(dir, 'A/mine.md'), 'utf8')).toBe('mine')
    expect(await readdir(join(dir, '..'))).toEqual(['notes'])
  })

  it('does not touch a file that stays the same', async () => {
    const dir = join(await temporaryFolder(), 'notes')
    await writeExportFolder(dir, files({ 'one.md': '1', 'two.md': '2' }))
    const before = [await stat(join(dir, 'one.md')), await stat(join(dir, 'two.md'))]
    await writeExportFolder(dir, files({ 'one.md': '1', 'two.md': 'x' }))
    expect((await stat(join(dir, 'one.md'))).ino).toBe(before[0]?.ino)
    expect(await readFile(join(dir, 'two.md'), 'utf8')).toBe('x')
  })

  it('takes a name that changed its case', async () => {
    const dir = join(await temporaryFolder(), 'notes')
    await writeExportFolder(dir, files({ 'Name.md': '1' }))
    await writeExportFolder(dir, files({ 'name.md': '1' }))
    expect(await all(dir)).toEqual(['.paperloom-export', 'name.md'])
  })

  it('is refused where it holds other files', async () => {
    const dir = await temporaryFolder()
    await writeFile(join(dir, 'mine.txt'), 'mine')
    await expect(writeExportFolder(dir, files({ 'one.md': '1' }))).rejects.toThrow(
      /holds other files and no export/,
    )
    expect(await readdir(dir)).toEqual(['mine.txt'])
  })

  it('removes nothing outside, whatever its list says', async () => {
    const parent = await temporaryFolder()
    const dir = join(parent, 'notes')
    await mkdir(dir)
    await writeFile(join(parent, 'precious'), 'x')
    await writeFile(
      join(dir, '.paperloom-export'),
      `../precious\n${parent}/precious\nC:\\precious\n..\\precious\n`,
    )
    await writeExportFolder(dir, files({ 'one.md': '1' }))
    expect(await readFile(join(parent, 'precious'), 'utf8')).toBe('x')
    expect(await all(dir)).toEqual(['.paperloom-export', 'one.md'])
  })

  it('stays as it was where an exporter fails', async () => {
    const dir = join(await temporaryFolder(), 'notes')
    await writeExportFolder(dir, files({ 'one.md': '1' }))
    const failing = {
      suffix: 'two.md',
      *chunks() {
        yield 'half'
        throw new Error('no more')
      },
    }
    const broken = [...files({ 'one.md': 'x' }), { suffix: failing.suffix, chunks: failing.chunks() }]
    await expect(writeExportFolder(dir, broken)).rejects.toThrow('no more')
    expect(await all(dir)).toEqual(['.paperloom-export', 'one.md'])
    expect(await readFile(join(dir, 'one.md'), 'utf8')).toBe('1')
  })
})
