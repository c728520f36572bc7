import { describe, expect, it } from 'vitest'
import { inputOf, readAllOf } from './streams.ts'

const read = async (text: string, piece?: number) => {
  const { papers, diagnostics } = await readAllOf(inputOf(text, 'x.json', piece), 'hf-api')
  return [papers.map((paper) => paper.title), diagnostics.map(({ code, line }) => `${line} ${code}`)]
}

describe('a JSON list taken apart', () => {
  it('follows brackets and quotes inside strings', async () => {
    const records = ['a]b}', 'c"[{', 'd\\', '\\"e', 'f\n,'].map((title) => ({ title, deep: [{ x: '}]' }] }))
    const titles = records.map((record) => record.title.trim())
    for (const piece of [1, 2, 3, 65_536]) {
      expect(await read(JSON.stringify(records), piece)).toEqual([titles, []])
      expect(await read(JSON.stringify(records, null, 2), piece)).toEqual([titles, []])
    }
  })

  it('skips what is no record, with its line', async () => {
    expect(await read('[\n1,\n"two, ]",\n[{"title":"x"}],\n{"title":"ok"},\nnull]')).toEqual([
      ['ok'],
      ['2 record-not-object', '3 record-not-object', '4 record-not-object', '6 record-not-object'],
    ])
    expect(await read('[{"title":"a"},{title:1},{"title":"b"}]')).toEqual([['a', 'b'], ['1 record-not-json']])
  })

  it('tells where a list breaks off', async () => {
    expect(await read('[{"title":"a"},\n{"title":"b')).toEqual([['a'], ['2 record-not-json']])
    expect(await read('[{"title":"a"},\n')).toEqual([['a'], ['2 record-not-json']])
  })

  it('takes bare papers, one object, and lists one after another', async () => {
    expect(await read('{\n"title":"a"}')).toEqual([['a'], []])
    expect(await read('[{"paper":{"title":"a"}}]\n[{"title":"b"}]')).toEqual([['a', 'b'], []])
  })

  it('skips an element that is too large without keeping it', async () => {
    const large = `{"title":"${'x'.repeat(9_000_000)}"}`
    expect(await read(`[${large},\n{"title":"b"}]`)).toEqual([['b'], ['1 record-too-large']])
  })
})

describe('the API of daily papers', () => {
  it('knows that its ids are arXiv ids', async () => {
    const { papers } = await readAllOf(
      inputOf(
        '[{"paper":{"id":"2501.00001","title":"A","summary":"B.","githubRepo":"https://github.com/a/b"}}]',
      ),
    )
    expect(papers[0]).toMatchObject({
      id: '2501.00001',
      url: 'https://arxiv.org/abs/2501.00001',
      abstract: 'B.',
      links: ['https://github.com/a/b'],
    })
  })
})
