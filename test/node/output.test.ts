import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { asOutputError, jsonLines, writeFileWhole } from '../../src/node/output.ts'
import { temporaryFolder } from './temporary.ts'

describe('a file', () => {
  it('is written in pieces, into folders that are not there yet', async () => {
    const folder = await temporaryFolder()
    const path = join(folder, 'a/b.jsonl')
    const values = Array.from({ length: 30_000 }, (_, i) => ({ i, text: 'ü\ud800' }))
    await writeFileWhole(path, jsonLines(values))
    const lines = (await readFile(path, 'utf8')).trimEnd().split('\n')
    expect(lines).toHaveLength(30_000)
    expect(JSON.parse(lines[29_999]!)).toEqual({ i: 29_999, text: 'ü\ud800' })
    expect(await readdir(join(folder, 'a'))).toEqual(['b.jsonl'])
  })

  it('stays as it was when what is written fails half-way', async () => {
    const folder = await temporaryFolder()
    const path = join(folder, 'a.txt')
    await writeFile(path, 'before')
    function* failing() {
      yield 'x'.repeat(1 << 20)
      throw new Error('lightning')
    }
    await expect(writeFileWhole(path, failing())).rejects.toThrow('lightning')
    expect(await readFile(path, 'utf8')).toBe('before')
    expect(await readdir(folder)).toEqual(['a.txt'])
  })

  it('may be no plain file', async () => {
    await expect(writeFileWhole('/dev/null', ['text'])).resolves.toBeUndefined()
  })

  it('cannot be a folder', async () => {
    const folder = await temporaryFolder()
    await mkdir(join(folder, 'dir'))
    await expect(writeFileWhole(join(folder, 'dir'), ['x'])).rejects.toMatchObject({ code: 'output' })
  })
})

describe('errors of the file system', () => {
  it.each(['ENOSPC', 'EACCES', 'EROFS', 'EXDEV'])('%s says what to do', async (code) => {
    const failing = asOutputError('out', async () => {
      throw Object.assign(new Error(code), { code })
    })
    await expect(failing).rejects.toMatchObject({
      code: 'output',
      message: expect.stringMatching(/^Cannot write out: .*-o$/),
    })
  })

  it('that nobody can mend stay what they are', async () => {
    const error = new Error('defect')
    await expect(asOutputError('out', () => Promise.reject(error))).rejects.toBe(error)
  })
})
