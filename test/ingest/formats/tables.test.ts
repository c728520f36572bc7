/** CSV and TSV as databases, conferences and spreadsheets write them. */
import { describe, expect, it } from 'vitest'
import { readPapers } from '../../../src/ingest/index.ts'
import { inputOf, readAllOf, sorted } from '../streams.ts'

const read = (text: string) => readAllOf(inputOf(text, 'x.csv'))

describe('tables', () => {
  it.each([
    ['comma', 'Title,Abstract,Year\n"A title, quoted",It is short.,2020\n'],
    ['semicolon', 'Title;Abstract;Year\n"A title, quoted";It is short.;2020\n'],
    ['tab', 'Title\tAbstract\tYear\nA title, quoted\tIt is short.\t2020\n'],
    ['bar', 'Title|Abstract|Year\nA title, quoted|It is short.|2020\n'],
    ['old Excel', 'sep=;\nTitle;Abstract;Year\nA title, quoted;It is short.;2020\n'],
    ['a heading', 'My reading list\n\nTitle,Abstract,Year\n"A title, quoted",It is short.,2020\n'],
  ])('finds delimiter and header: %s', async (_, text) => {
    const { format, papers } = await read(text)
    expect(format).toBe('csv')
    expect(papers).toMatchObject([{ title: 'A title, quoted', abstract: 'It is short.', year: 2020 }])
  })

  it.each([
    [
      'Zotero',
      '"Key","Item Type","Publication Year","Author","Title","Publication Title","DOI","Url","Abstract Note","Manual Tags"\n"A","journalArticle","2020","Doe, Jane; Roe, Ann","T one","J","10.1000/a","https://x.org","Abs.","graphs; lists"\n',
    ],
    [
      'Scopus',
      'Authors,"Author full names",Title,Year,"Source title",DOI,Link,Abstract,"Author Keywords",EID\n"Doe J.; Roe A.","Doe, Jane (57001234567); Roe, Ann (57001234568)",T one,2020,J,10.1000/a,https://x.org,Abs.,"graphs; lists",2-s2.0-1\n',
    ],
    [
      'MiniConf',
      'UID,title,authors,abstract,keywords,doi,pdf_url,year,venue\nmain.1,T one,Jane Doe|Ann Roe,Abs.,graphs|lists,10.1000/a,https://x.org,2020,J\n',
    ],
  ])('knows the columns of %s', async (_, text) => {
    const [paper] = (await read(text)).papers
    expect(paper).toMatchObject({
      title: 'T one', abstract: 'Abs.', year: 2020, venue: 'J', doi: '10.1000/a', url: 'https://x.org', keywords: ['graphs', 'lists'],
    }) // biome-ignore format: a record
    expect(paper!.authors).toHaveLength(2)
  })

  it('counts lines where cells have several, and keeps rows that are short or long', async () => {
    const { papers, diagnostics } = await read(
      'Title,Abstract,Year\n"One","two\nlines, ""quoted""",2020\n,No title here,2020\n\nThree\nFour,Abs.,2021,extra,cells\n',
    )
    expect(papers.map(({ title, abstract }) => [title, abstract])).toEqual([
      ['One', 'two\nlines, "quoted"'],
      ['Three', ''],
      ['Four', 'Abs.'],
    ])
    expect(diagnostics.map(({ code, line }) => [code, line])).toEqual([['record-no-title', 4]])
  })

  it('takes columns that are given, and says which there are where one is not', async () => {
    const text = 'Heading,My text\nA paper of mine,What it says.\n'
    await expect(read(text)).rejects.toMatchObject({ code: 'format-unknown' })
    const given = (columns: Record<string, string>) => sorted(readPapers(inputOf(text, 'x.csv'), { columns }))
    expect((await given({ title: 'Heading', abstract: 'my text' })).papers).toMatchObject([
      { title: 'A paper of mine', abstract: 'What it says.' },
    ])
    await expect(given({ title: 'Nope' })).rejects.toMatchObject({
      code: 'usage',
      message: 'There is no column "Nope" for title. The columns are: Heading, My text',
    })
  })

  it('passes over a line with a quote that is never closed', async () => {
    const { papers, diagnostics } = await read(
      'Title,Abstract\nBefore,Abs.\n"Open,Abs.\nAfter,Abs.\nLast,Abs.',
    )
    expect(papers.map(({ title }) => title)).toEqual(['Before', 'After', 'Last'])
    expect(diagnostics.map(({ code, line }) => [code, line])).toEqual([['record-not-csv', 3]])
  })

  it('gives up on a quote that is never closed, not on the memory', async () => {
    const rows = 'A good paper,Abs.\n'.repeat(600_000)
    const { papers, diagnostics } = await read(`Title,Abstract\nBefore,Abs.\n"Never closed,\n${rows}`)
    expect(papers[0]!.title).toBe('Before')
    expect(diagnostics[0]).toMatchObject({ code: 'record-too-large', line: 3 })
    expect(papers.length).toBeGreaterThan(100_000)
  })
})
