import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addToFolder } from '../../src/node/add.ts'
import { buildFolder } from '../../src/node/build.ts'
import { temporaryFolder } from './temporary.ts'

const TOPICS = ['GSM8K', 'MATH-500', 'AIME 2024', 'HumanEval']
const record = (i: number, more = '') => ({
  id: `p${i}`,
  title: `Stone${i}: A Long Story of Paper Number ${i}`,
  abstract: `We present Stone${i}, a model. It reaches ${i}% on ${TOPICS[i % 4]} with GPT-4o.${more}`,
})
const lines = (...records: object[]) => records.map((one) => JSON.stringify(one)).join('\n')

/** Writes lists into a new folder and gives a function that says where they are. */
async function listsOf(lists: Record<string, string>): Promise<(name: string) => string> {
  const folder = await temporaryFolder()
  for (const [name, text] of Object.entries(lists)) await writeFile(join(folder, name), text)
  return (name) => join(folder, name)
}

async function contentOf(dir: string): Promise<Record<string, string>> {
  const files = (await readdir(dir)).sort()
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [file, await readFile(join(dir, file), 'utf8')] as const)),
  )
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => record(from + i))

describe('addToFolder', () => {
  it('leaves what building everything would, and reads only what is new or changed', async () => {
    const at = await listsOf({
      'one.jsonl': `${lines(...range(0, 8))}\n{"name": "no title"}\n`,
      // A longer abstract of p1, a shorter one of p2, the same paper as p3 under another id, and new ones.
      'two.jsonl': lines(
        record(1, ' It is also good on MBPP.'),
        { ...record(2), abstract: 'Short.' },
        {
          title: record(3).title,
          abstract: '',
        },
        ...range(8, 12),
      ),
    })
    await buildFolder({ paths: [at('one.jsonl')], dir: at('added') })
    const report = await addToFolder({ paths: [at('two.jsonl')], dir: at('added') })
    await buildFolder({ paths: [at('one.jsonl'), at('two.jsonl')], dir: at('whole') })
    expect(await contentOf(at('added'))).toEqual(await contentOf(at('whole')))
    expect(report).toMatchObject({ extracted: 5, isRulesChanged: false, known: [] })
    expect(report.diff.papers.added.map(({ id }) => id)).toEqual(['p10', 'p11', 'p8', 'p9'])
    expect(report.diff.papers.changed.map(({ id, fields }) => [id, fields])).toEqual([
      ['p1', ['abstract', 'sources']],
      ['p2', ['sources']],
      ['p3', ['sources']],
    ])
  })

  it('gives the same in several steps as in one', async () => {
    const parts = { a: range(0, 5), b: [...range(3, 7), record(0, ' More.')], c: [...range(6, 9), record(1)] }
    const at = await listsOf(
      Object.fromEntries(Object.entries(parts).map(([name, part]) => [`${name}.jsonl`, lines(...part)])),
    )
    await buildFolder({ paths: [at('b.jsonl')], dir: at('added') })
    for (const name of ['c', 'a']) await addToFolder({ paths: [at(`${name}.jsonl`)], dir: at('added') })
    await buildFolder({ paths: ['a', 'b', 'c'].map((name) => at(`${name}.jsonl`)), dir: at('whole') })
    expect(await contentOf(at('added'))).toEqual(await contentOf(at('whole')))
  })

  it('leaves out an input that the folder has, and changes nothing', async () => {
    const at = await listsOf({ 'one.jsonl': lines(...range(0, 4)) })
    await buildFolder({ paths: [at('one.jsonl')], dir: at('g') })
    const before = await contentOf(at('g'))
    await mkdir(at('copy'))
    await cp(at('one.jsonl'), at('copy/one.jsonl'))
    const report = await addToFolder({ paths: [at('copy/one.jsonl')], dir: at('g') })
    expect(report).toMatchObject({ known: ['one.jsonl'], extracted: 0 })
    expect(await contentOf(at('g'))).toEqual(before)
  })

  it('reads every paper again where the rules or packs are others', async () => {
    const at = await listsOf({ 'one.jsonl': lines(...range(0, 4)), 'two.jsonl': lines(record(9)) })
    const packs = [{ names: [{ name: 'Stone1', type: 'tool' as const }] }]
    await buildFolder({ paths: [at('one.jsonl')], dir: at('added') })
    const report = await addToFolder({ paths: [at('two.jsonl')], dir: at('added'), packs })
    expect(report).toMatchObject({ isRulesChanged: true, extracted: 5 })
    await buildFolder({ paths: [at('one.jsonl'), at('two.jsonl')], dir: at('whole'), packs })
    expect(await contentOf(at('added'))).toEqual(await contentOf(at('whole')))
  })

  it('leaves the folder as it is where the input cannot be read', async () => {
    const at = await listsOf({ 'one.jsonl': lines(...range(0, 2)), 'bad.jsonl': '{"name":1}', none: 'prose' })
    await buildFolder({ paths: [at('one.jsonl')], dir: at('g') })
    const before = await contentOf(at('g'))
    for (const path of ['bad.jsonl', 'none']) {
      await expect(addToFolder({ paths: [at(path)], dir: at('g') })).rejects.toMatchObject({
        name: 'PaperloomError',
      })
    }
    await expect(addToFolder({ paths: [at('one.jsonl')], dir: at('nothing') })).rejects.toMatchObject({
      code: 'graph-missing',
    })
    expect(await contentOf(at('g'))).toEqual(before)
  })

  it('says what to do with a folder that lacks what it needs', async () => {
    const at = await listsOf({ 'one.jsonl': lines(...range(0, 2)), 'two.jsonl': lines(record(5)) })
    await buildFolder({ paths: [at('one.jsonl')], dir: at('g') })
    await writeFile(at('g/extracted.jsonl'), '')
    await expect(addToFolder({ paths: [at('two.jsonl')], dir: at('g') })).rejects.toMatchObject({
      code: 'graph-broken',
      message: expect.stringContaining('paperloom build'),
    })
  })
})
