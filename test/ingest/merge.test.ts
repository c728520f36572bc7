import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergePapers, SeenPapers } from '../../src/ingest/index.ts'
import { paperOf } from '../../src/ingest/record.ts'
import type { Paper } from '../../src/model.ts'

let count = 0
const record = (fields: object, input = `input-${count++}`): Paper => {
  const made = paperOf(fields)
  if ('problem' in made) throw new Error(made.problem.reason)
  return { ...made.paper, sources: [{ input, format: 'jsonl' }] }
}
const merge = (...fields: object[]) => mergePapers(fields.map((one) => record(one))).papers
const TITLE = 'A title long enough to tell papers apart'
const words = (first: number) => Array.from({ length: 30 }, (_, i) => `word${first + i}`).join(' ')

describe('one paper', () => {
  it.each([
    ['2405.13729', '2405.13729v2'],
    ['2405.13729', 'arXiv:2405.13729'],
    ['2405.13729', 'https://arxiv.org/abs/2405.13729v3'],
    ['2405.13729', 'http://www.arxiv.org/pdf/2405.13729.pdf'],
    ['2405.13729', '10.48550/arXiv.2405.13729'],
    ['math.GT/0309136', 'arxiv:math.GT/0309136v1'],
    ['10.1000/ABC.def', 'https://doi.org/10.1000/abc.DEF'],
  ])('has the ids %s and %s', (a, b) => {
    expect(merge({ id: a, title: TITLE }, { id: b, title: `${TITLE}, revised` })).toHaveLength(1)
    expect(merge({ id: a, title: TITLE }, { title: `${TITLE}, revised`, url: b })).toHaveLength(1)
  })

  it('has one folded title', () => {
    expect(
      merge(
        { title: 'MiniF2F: A Cross-System Benchmark' },
        { title: '{MiniF2F} - a cross system benchmark' },
      ),
    ).toHaveLength(1)
  })

  it('keeps the longest abstract with its title, the given id, every source, and fills the rest', () => {
    const papers = mergePapers([
      record({ id: 'b', title: TITLE, abstract: 'Short.', year: 2024, github: 'https://x.org/1' }, 'one'),
      record({ title: TITLE.toUpperCase(), abstract: 'The longest one.', code: 'https://x.org/0' }, 'two'),
      record({ id: 'c', title: TITLE, abstract: '', authors: ['A B'], url: 'https://x.org' }, 'one'),
    ]).papers
    expect(papers).toEqual([
      {
        id: 'b',
        title: TITLE.toUpperCase(),
        abstract: 'The longest one.',
        sources: [
          { input: 'one', format: 'jsonl' },
          { input: 'two', format: 'jsonl' },
        ],
        url: 'https://x.org',
        year: 2024,
        authors: ['A B'],
        links: ['https://x.org/0', 'https://x.org/1'],
      },
    ])
  })

  it('may have two arXiv ids if its abstracts are alike, or one is missing', () => {
    const a = { id: '2401.00001', title: TITLE, abstract: words(0) }
    expect(merge(a, { id: '2402.00002', title: TITLE, abstract: words(3) })).toHaveLength(1)
    expect(merge(a, { id: '2402.00002', title: TITLE })).toHaveLength(1)
  })

  it('says so when one id ties clearly different titles together', () => {
    const { papers, diagnostics } = mergePapers([
      record({ id: '2401.00001', title: 'Graphs of reading lists', abstract: 'Long abstract.' }),
      record({ id: '2401.00001', title: 'Something else entirely' }),
      record({ id: '2401.00001', title: 'Graphs of reading lists, extended' }),
    ])
    expect(papers).toHaveLength(1)
    expect(diagnostics).toMatchObject([
      { level: 'warning', code: 'same-id-other-title', paper: '2401.00001' },
    ])
    expect(diagnostics[0]!.message).toContain('Something else entirely')
    expect(diagnostics[0]!.message).toContain('Graphs of reading lists')
  })
})

describe('two papers', () => {
  it('may share a title that tells nothing', () => {
    const papers = merge(
      { title: 'Introduction', abstract: 'One.' },
      { title: 'Introduction', abstract: 'Two.' },
    )
    expect(papers).toHaveLength(2)
    expect(new Set(papers.map((paper) => paper.id)).size).toBe(2)
    expect(
      merge({ title: 'Editorial', abstract: 'One.' }, { title: 'editorial', abstract: 'One.' }),
    ).toHaveLength(1)
  })

  it('may share a title if arXiv ids differ and abstracts do; a third record goes to the nearer', () => {
    const a = { id: '2401.00001', title: TITLE, abstract: words(0) }
    const b = { id: '2402.00002', title: TITLE, abstract: words(500) }
    expect(merge(a, b)).toHaveLength(2)
    const papers = merge(
      a,
      b,
      { title: TITLE, abstract: `${words(500)} and more` },
      { id: '2403.00003', title: TITLE },
    )
    expect(papers.map((paper) => [paper.id, paper.sources.length])).toEqual([
      ['2401.00001', 1],
      ['2402.00002', 2],
      ['2403.00003', 1],
    ])
  })
})

it('very many namesakes are grouped in a moment, in any order', () => {
  const records = Array.from({ length: 3000 }, (_, i) =>
    record(
      i % 3 === 0
        ? { title: TITLE, abstract: words(i) }
        : { id: `24${10 + (i % 80)}.${10000 + i}`, title: TITLE, abstract: words(i) },
      'x',
    ),
  )
  const merged = mergePapers(records)
  expect(merged.papers).toHaveLength(2000)
  expect(mergePapers(records.toReversed())).toEqual(merged)
})

describe('any order of the records', () => {
  const fields = fc.record(
    {
      id: fc.constantFrom('1', '2', '2401.00001', '2401.00001v2', 'arXiv:2402.00002', '10.1/a'),
      title: fc.constantFrom(
        TITLE,
        TITLE.toUpperCase(),
        'Another title, also long',
        'Editorial',
        '???',
        '!!!',
      ),
      abstract: fc.constantFrom('', 'Some.', 'More.', words(0), words(2), words(300)),
      url: fc.constantFrom(
        'https://arxiv.org/abs/2402.00002',
        'https://arxiv.org/abs/2403.00003',
        'https://x.org',
        'https://doi.org/10.1/A',
      ),
      year: fc.constantFrom(2023, 2024),
      authors: fc.constantFrom(['A B'], ['C D', 'E F']),
      code: fc.constantFrom('https://x.org/1', 'https://x.org/2'),
    },
    { requiredKeys: ['title', 'abstract'] },
  )
  const shuffled = fc
    .array(fields, { maxLength: 12 })
    .chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray([...all.keys()], { minLength: all.length })),
    )

  it('gives the same papers, with distinct ids, and loses no source', () => {
    fc.assert(
      fc.property(shuffled, ([all, order]) => {
        const records = all.map((one, i) => record(one, `input-${i}`))
        const merged = mergePapers(records)
        expect(mergePapers(order.map((i) => records[i]!))).toEqual(merged)
        const ids = merged.papers.map((paper) => paper.id)
        expect(ids).toEqual([...new Set(ids)].sort())
        expect(merged.papers.flatMap((paper) => paper.sources)).toHaveLength(records.length)
      }),
      { numRuns: 500 },
    )
  })
})

describe('papers seen in a stream', () => {
  it('tells repeats, but not a longer abstract', () => {
    const seen = new SeenPapers()
    const isRepeat = (fields: object) => seen.isRepeat(record(fields))
    expect(isRepeat({ id: '2401.00001', title: TITLE, abstract: 'Some text.' })).toBe(false)
    expect(isRepeat({ id: '2401.00001v2', title: 'Renamed', abstract: 'Some text.' })).toBe(true)
    expect(isRepeat({ title: TITLE.toUpperCase(), abstract: 'Some.' })).toBe(true)
    expect(isRepeat({ title: TITLE, abstract: 'Some text, and more.' })).toBe(false)
    expect(isRepeat({ id: '2401.00001', title: TITLE, abstract: 'Some text.' })).toBe(true)
    expect(isRepeat({ id: '2402.00002', title: `${TITLE} of another`, abstract: '' })).toBe(false)
  })

  it('keeps two papers with different arXiv ids and one title', () => {
    const seen = new SeenPapers()
    expect(seen.isRepeat(record({ id: '2401.00001', title: TITLE }))).toBe(false)
    expect(seen.isRepeat(record({ id: '2402.00002', title: TITLE }))).toBe(false)
  })

  it('remembers very many', () => {
    const seen = new SeenPapers()
    const papers = Array.from({ length: 50_000 }, (_, i) =>
      record({ title: `The title of paper number ${i}` }, 'x'),
    )
    expect(papers.filter((paper) => seen.isRepeat(paper))).toEqual([])
    expect(papers.filter((paper) => !seen.isRepeat(paper))).toEqual([])
  })
})
