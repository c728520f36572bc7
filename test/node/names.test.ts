import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { findInputs } from '../../src/node/inputs.ts'
import { mineInputs } from '../../src/node/mine.ts'
import { readNames } from '../../src/node/names.ts'
import { temporaryFolder } from './temporary.ts'

const lines = Array.from({ length: 6 }, (_, i) =>
  JSON.stringify({ id: `p${i}`, title: `Stones of river number ${i}`, abstract: 'The StoneQ dataset.' }),
)

async function mined(name: string, records: readonly string[]): Promise<string> {
  const folder = await temporaryFolder()
  const input = join(folder, 'papers.jsonl')
  await writeFile(input, records.join('\n'))
  const output = join(folder, name)
  const ignore = () => undefined
  const report = await mineInputs(await findInputs([input]), {
    output,
    onRecord: ignore,
    onDiagnostic: ignore,
  })
  expect(report).toEqual({ records: records.length, skipped: 0, papers: 6, names: 1 })
  return output
}

describe('mining files', () => {
  it('gives the same bytes in any order, with repeats, packed and not', async () => {
    const plain = await readFile(await mined('names.json', lines))
    expect(await readFile(await mined('names.json', [...lines, ...lines].reverse()))).toEqual(plain)
    const packed = await readFile(await mined('names.json.gz', lines))
    expect(gunzipSync(packed)).toEqual(plain)
    expect(await readFile(await mined('names.json.gz', lines.toReversed()))).toEqual(packed)
  })

  it('gives a table that can be read, packed and not', async () => {
    const table = await readNames(await mined('names.json', lines))
    expect(table.names.map(({ name }) => name)).toEqual(['StoneQ'])
    expect(await readNames(await mined('names.json.gz', lines))).toEqual(table)
  })
})

describe('reading a table', () => {
  it.each([
    ['prose', Buffer.from('plain prose'), /is no table of names\. Make one with: paperloom mine$/],
    ['other JSON', Buffer.from('{"names":[]}'), /is no table of names/],
    ['cut gzip', gzipSync('{}').subarray(0, 12), /is no table of names/],
    ['nothing', Buffer.alloc(0), /is no table of names/],
  ])('refuses %s', async (_, bytes, message) => {
    const path = join(await temporaryFolder(), 'names.json')
    await writeFile(path, bytes)
    await expect(readNames(path)).rejects.toMatchObject({
      code: 'names-broken',
      message: expect.stringMatching(message),
    })
  })

  it('says which file is missing', async () => {
    await expect(readNames('no-such.json')).rejects.toMatchObject({ code: 'input-missing' })
  })
})
