import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildFolder, isCurrent } from '../../src/node/build.ts'
import { readManifest } from '../../src/node/folder.ts'
import { readPackFiles } from '../../src/node/packs.ts'
import { extractAll } from '../../src/node/pool.ts'
import { temporaryFolder } from './temporary.ts'

const ignoring = (name: string) => `ignore: [${name}]\n`

describe('packs from files', () => {
  it('come in the order of the paths, those of a folder by name', async () => {
    const folder = await temporaryFolder()
    await mkdir(join(folder, 'rules/deeper'), { recursive: true })
    for (const name of ['b.yaml', 'a.yml', '.hidden.yaml', 'notes.txt', 'deeper/c.yaml'])
      await writeFile(join(folder, 'rules', name), ignoring(`of ${name}`))
    await writeFile(join(folder, 'last.yaml'), ignoring('the last'))
    const packs = await readPackFiles([join(folder, 'rules'), join(folder, 'last.yaml')])
    expect(packs.map(({ ignore }) => ignore?.[0])).toEqual(['of a.yml', 'of b.yaml', 'the last'])
  })

  it('are none where no path is given', async () => {
    expect(await readPackFiles([])).toEqual([])
  })

  it.each<[name: string, content: string | Uint8Array | undefined, message: RegExp]>([
    ['missing.yaml', undefined, /^There is no pack .*missing\.yaml$/],
    ['*.yaml', undefined, /^There is no pack .*\*\.yaml$/],
    [
      'latin1.yaml',
      Buffer.from('ignore:\n  - caf\xe9\n', 'latin1'),
      /latin1\.yaml is not UTF-8 text \(line 2\)\. Save/,
    ],
    ['utf16.yaml', Buffer.from('\ufeffignore: [a]', 'utf16le'), /is not UTF-8 text \(line 1\)/],
    ['binary.yaml', Uint8Array.from({ length: 5000 }, (_, i) => (i * 37) % 256), /is not UTF-8 text/],
    ['large.yaml', '#'.repeat(4_000_001), /large\.yaml is too large for a pack: .* Make several of it$/],
    ['long.yaml', '#'.repeat(1_000_001), /^There is a problem in .*long\.yaml\. Nothing was done$/],
  ])('cannot be %s', async (name, content, message) => {
    const path = join(await temporaryFolder(), name)
    if (content !== undefined) await writeFile(path, content)
    await expect(readPackFiles([path])).rejects.toMatchObject({
      name: 'PaperloomError',
      message: expect.stringMatching(message),
    })
  })

  it('cannot be a folder without any', async () => {
    const folder = await temporaryFolder()
    await expect(readPackFiles([folder])).rejects.toThrow('There is no .yaml file in ')
  })
})

describe('a build with packs', () => {
  it('is current until a pack says something else', async () => {
    const folder = await temporaryFolder()
    const [input, dir] = [join(folder, 'papers.jsonl'), join(folder, 'out')]
    await writeFile(input, '{"title":"Lists of things","abstract":"We evaluate on GSM8K and MATH-500."}\n')
    const packs = [{ ignore: ['GSM8K'] }]
    const { manifest } = await buildFolder({ paths: [input], dir, packs })
    expect(manifest.counts.nodesByLabel.Benchmark).toBe(1)
    expect((await readManifest(dir)).rules).toBe(manifest.rules)
    expect(await isCurrent(dir, [input], { packs })).toBe(true)
    expect(await isCurrent(dir, [input], { packs: [{ ignore: ['gsm8k'] }] })).toBe(false)
    expect(await isCurrent(dir, [input])).toBe(false)
    expect((await buildFolder({ paths: [input], dir })).manifest.rules).not.toBe(manifest.rules)
    expect(await isCurrent(dir, [input])).toBe(true)
  })

  it('extracts with them', async () => {
    const paper = { id: 'a', title: '', abstract: 'We evaluate on GSM8K.', sources: [] }
    const [facts] = await extractAll([paper], 1, () => undefined, { packs: [{ ignore: ['GSM8K'] }] })
    expect(facts?.entities).toEqual([])
  })
})
