/** The same paper in several lists, and different papers that look alike. */
import { describe, expect, it } from 'vitest'
import { mergePapers } from '../../src/ingest/index.ts'
import type { Paper } from '../../src/model.ts'
import { inputOf, readAllOf } from './streams.ts'

async function mergedFrom(...texts: string[]) {
  const papers: Paper[] = []
  for (const [i, text] of texts.entries())
    papers.push(...(await readAllOf(inputOf(text, `list-${i}`))).papers)
  return mergePapers(papers)
}
const json = (...records: object[]) => records.map((record) => `${JSON.stringify(record)}\n`).join('')

describe('one paper from several formats', () => {
  it('is one, and every list is remembered', async () => {
    const { papers, merged } = await mergedFrom(
      '@misc{a, title={Reading Graphs from Lists}, author={Doe, Jane}, year=2024, eprint={2401.00001v2}, eprinttype={arxiv}}',
      'TY  - JOUR\nTI  - Reading graphs from lists.\nAU  - Doe, J.\nPY  - 2024\nDO  - 10.48550/arXiv.2401.00001\nER  - \n',
      'Title,Authors,Abstract\nReading Graphs from Lists,Jane Doe; Ann Roe,We present ReadGraph.\n',
      '[{"paper":{"id":"2401.00001","title":"Reading Graphs from Lists","summary":"We present ReadGraph, a tool."}}]',
      json({ title: 'Reading Graphs from Lists', url: 'https://arxiv.org/pdf/2401.00001v1' }),
    )
    expect(papers).toHaveLength(1)
    expect(papers[0]).toMatchObject({
      id: '2401.00001',
      arxiv: '2401.00001',
      abstract: 'We present ReadGraph, a tool.',
    })
    expect(papers[0]!.sources.map(({ format }) => format).sort()).toEqual([
      'bibtex',
      'csv',
      'hf-api',
      'jsonl',
      'ris',
    ])
    expect(merged[0]!.reasons).toContain('arxiv 2401.00001')
    expect(merged[0]!.records).toHaveLength(5)
  })

  it.each([
    [
      'ACL ids and DOIs',
      { title: 'T one', doi: '10.18653/v1/P19-1007' },
      { title: 'T two', url: 'https://www.aclweb.org/anthology/P19-1007.pdf' },
    ],
    [
      'new ACL ids',
      { title: 'T one', acl: '2024.acl-long.7' },
      { title: 'T two', url: 'https://aclanthology.org/2024.acl-long.7/' },
    ],
    [
      'OpenReview ids',
      { title: 'T one', url: 'https://openreview.net/pdf?id=aBcDeFgH12' },
      { title: 'T two', url: 'https://openreview.net/forum?id=aBcDeFgH12&noteId=x' },
    ],
  ])('is known by %s', async (_, a, b) => {
    // biome-ignore format: a table
    expect((await mergedFrom(json(a), json(b))).papers).toHaveLength(1)
  })
})

describe('a number of a row', () => {
  it('ties no papers of two lists numbered from 1', async () => {
    const list = (...titles: string[]) =>
      json(...titles.map((title, i) => ({ id: i + 1, title, abstract: `About ${title}.` })))
    const { papers, diagnostics } = await mergedFrom(
      list('Graphs of reading lists', 'Bread and how to bake it'),
      list('Stones that sort themselves', 'Bread and how to bake it'),
    )
    expect(papers.map(({ title }) => title).sort()).toEqual([
      'Bread and how to bake it',
      'Graphs of reading lists',
      'Stones that sort themselves',
    ])
    expect(new Set(papers.map(({ id }) => id)).size).toBe(3)
    expect(diagnostics).toEqual([])
  })

  it('ties versions of one paper whose titles are alike', async () => {
    const { papers, merged } = await mergedFrom(
      json({ id: 'x7', title: 'Graphs of reading lists' }),
      json({ id: 'x7', title: 'Graphs of reading lists, extended' }),
    )
    expect(papers.map(({ id }) => id)).toEqual(['x7'])
    expect(merged[0]!.reasons).toEqual(['id x7'])
  })
})

describe('two papers with one title', () => {
  const TITLE = 'Letter from the editors of this journal'

  it.each([
    [
      'short, other authors',
      { title: 'Editorial', authors: ['Jane Doe'] },
      { title: 'Editorial', authors: ['Ann Roe'] },
    ],
    [
      'short, other years',
      { title: 'Introduction', authors: ['Jane Doe'], year: 2001 },
      { title: 'Introduction', authors: ['Jane Doe'], year: 2005 },
    ],
    [
      'short, nothing known of one',
      { title: 'Introduction', authors: ['Jane Doe'] },
      { title: 'Introduction', year: 2001 },
    ],
    [
      'long, other first authors',
      { title: TITLE, authors: ['Jane Doe'] },
      { title: TITLE, authors: ['Ann Roe'] },
    ],
    ['long, years apart', { title: TITLE, year: 2001 }, { title: TITLE, year: 2010 }],
    [
      'long, an author after many years',
      { title: TITLE, authors: ['Doe, J.'], year: 2001 },
      { title: TITLE, authors: ['Jane Doe'], year: 2010 },
    ],
  ])('stay two: %s', async (_, a, b) => {
    // biome-ignore format: a table
    const { papers } = await mergedFrom(json(a), json(b))
    expect(papers).toHaveLength(2)
    expect(new Set(papers.map(({ id }) => id)).size).toBe(2)
  })

  it.each([
    [
      'short, same author and year',
      { title: 'BERT', authors: ['Jacob Devlin'], year: 2018 },
      { title: 'Bert.', authors: ['Devlin, J.', 'Chang, M.'], year: 2019 },
    ],
    [
      'long, preprint and paper',
      { title: TITLE, authors: ['Jane Doe'], year: 2018 },
      { title: TITLE, authors: ['Doe J.'], year: 2021 },
    ],
    [
      'long, authors in another order',
      { title: TITLE, authors: ['Jane Doe', 'Ann Roe'] },
      { title: TITLE, authors: ['Ann Roe', 'Jane Doe'] },
    ],
    ['long, little known', { title: TITLE, authors: ['Jane Doe'] }, { title: TITLE }],
  ])('are one: %s', async (_, a, b) => {
    // biome-ignore format: a table
    expect((await mergedFrom(json(a), json(b))).papers).toHaveLength(1)
  })
})
