/** JSON and XML as services answer with: one work, a list, a page, lines. */
import { describe, expect, it } from 'vitest'
import { inputOf, readAllOf } from '../streams.ts'

const read = (value: unknown, piece?: number) =>
  readAllOf(inputOf(typeof value === 'string' ? value : JSON.stringify(value), 'x', piece))

const WORK = {
  id: 'https://openalex.org/W1',
  doi: null,
  display_name: 'A work',
  authorships: [{ author: { display_name: 'Jane Doe' } }, { raw_author_name: 'Ann Roe' }],
  abstract_inverted_index: { graph: [3], reads: [1, 4], It: [0], a: [2] },
  primary_location: {
    landing_page_url: 'https://arxiv.org/abs/2401.00001v2',
    source: { display_name: 'arXiv' },
  },
}
const PAPER = {
  paperId: 'ff',
  externalIds: { ACL: 'P19-1007' },
  title: 'A paper',
  abstract: null,
  authors: [{ name: 'J D' }],
}
const DOI = {
  DOI: '10.1000/a',
  title: ['A <i>title</i> &amp; more'],
  author: [{ name: 'The Lab' }],
  issued: { 'date-parts': [[2020]] },
}
const NOTE = {
  id: 'aBcDeFgH12',
  forum: 'aBcDeFgH12',
  invitation: 'X/-/Y',
  content: { title: 'A note', abstract: 'Its text.', authors: ['J D'] },
}
const ITEM = {
  id: 'a',
  type: 'article-journal',
  title: 'An item',
  issued: { 'date-parts': [['2020']] },
  author: [{ literal: 'The Lab' }],
}

describe.each([
  ['openalex', WORK, (works: unknown[]) => ({ meta: { count: 2 }, results: works, group_by: [] }), 'A work'],
  ['semantic-scholar', PAPER, (papers: unknown[]) => ({ total: 2, offset: 0, data: papers }), 'A paper'],
  [
    'crossref',
    DOI,
    (items: unknown[]) => ({
      status: 'ok',
      'message-type': 'work-list',
      message: { facets: { a: [1] }, items, query: {} },
    }),
    'A title & more',
  ],
  ['openreview', NOTE, (notes: unknown[]) => ({ notes, count: 2 }), 'A note'],
  ['csl-json', ITEM, (items: unknown[]) => ({ items }), 'An item'],
] as const)('%s', (format, record, page, title) => {
  // biome-ignore format: a table
  const other = JSON.parse(JSON.stringify(record).replaceAll('A ', 'Another ').replaceAll('An ', 'Another '))

  it.each([
    ['alone', JSON.stringify(record, null, 2), 1],
    ['alone on a line', JSON.stringify(record), 1],
    ['a list', JSON.stringify([record, other]), 2],
    ['lines', `${JSON.stringify(record)}\n${JSON.stringify(other)}\n`, 2],
    ['a page', JSON.stringify(page([record, other])), 2],
    ['a page over lines', JSON.stringify(page([record, other]), null, 2), 2],
    ['pages, one after the other', `${JSON.stringify(page([record]))}\n${JSON.stringify(page([other]))}`, 2],
  ])('%s', async (_, text, count) => {
    for (const piece of [1, 65_536]) {
      const { papers, diagnostics, ...found } = await read(text, piece)
      expect(diagnostics).toEqual([])
      expect(found.format).toBe(format)
      expect(papers).toHaveLength(count)
      expect(papers[0]!.title).toBe(title)
    }
  })
})

describe('fields of services', () => {
  it('puts the abstract of OpenAlex together, and finds the arXiv id', async () => {
    expect((await read([WORK])).papers[0]).toMatchObject({
      id: 'openalex:W1', abstract: 'It reads a graph reads', arxiv: '2401.00001', authors: ['Jane Doe', 'Ann Roe'],
    }) // biome-ignore format: a record
  })

  it('cleans the markup of Crossref', async () => {
    const abstract =
      '<jats:title>Abstract</jats:title><jats:p>For n &lt; 3, <jats:italic>x</jats:italic>.</jats:p><jats:p>More.</jats:p>'
    expect((await read([{ ...DOI, abstract }])).papers[0]!.abstract).toBe('For n < 3, x.\nMore.')
  })

  it('reads a single work of Crossref inside its message', async () => {
    expect((await read({ status: 'ok', 'message-type': 'work', message: DOI })).papers).toHaveLength(1)
  })

  it('reads both versions of OpenReview', async () => {
    const two = {
      ...NOTE,
      content: {
        title: { value: 'Second' },
        abstract: { value: 'Text.' },
        venue: { value: 'XConf 2024 poster' },
      },
    }
    expect((await read({ notes: [NOTE, two] })).papers).toMatchObject([
      { openreview: 'aBcDeFgH12', title: 'A note' },
      { title: 'Second', year: 2024 },
    ])
  })

  it('claims neither lists of papers nor lines that are nobody’s', async () => {
    expect((await read([{ title: 'T', abstract: 'A.' }])).format).toBe('hf-api')
    expect((await read('{"title":"T","abstract":"A."}\n{"title":"U"}\n')).format).toBe('jsonl')
  })

  it('names the candidates where a file is several things', async () => {
    await expect(read([{ ...WORK, ...PAPER }])).rejects.toThrow(
      'x may be openalex or semantic-scholar. Say which',
    )
    await expect(read('@article{a,\n title={T}}\nTY  - JOUR\nTI  - T\nER  - \n')).rejects.toThrow(
      'bibtex or ris',
    )
  })
})

const pubmed = (head: string) =>
  `<?xml version="1.0"?>\n${head}<PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>1</PMID><Article><ArticleTitle>T &lt;1.</ArticleTitle></Article></MedlineCitation></PubmedArticle></PubmedArticleSet>`

describe('xml', () => {
  it.each([
    ['declarations', '<!DOCTYPE PubmedArticleSet [<!ENTITY a "b">]>'],
    ['laughs', '<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]>'],
    [
      'a file',
      '<!DOCTYPE PubmedArticleSet SYSTEM "file:///etc/passwd" [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
    ],
    ['another type', '<!DOCTYPE html SYSTEM "http://127.0.0.1/x.dtd">'],
    ['an entity alone', '<!ENTITY a "b">'],
  ])('with %s in its document type is refused', async (_, head) => {
    const { papers, diagnostics } = await read(pubmed(head))
    expect(papers).toEqual([])
    expect(diagnostics).toMatchObject([{ level: 'error', code: 'input-unreadable' }])
    expect(diagnostics[0]!.message).toContain('which is refused')
  })

  it('may name the public document type of PubMed and DBLP, which is not read', async () => {
    const named = '<!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD" "https://dtd.nlm.nih.gov/x.dtd">\n'
    expect((await read(pubmed(named))).papers).toMatchObject([{ id: 'pmid:1', title: 'T <1' }])
  })

  it('skips a record that is not closed, with its line, and reads the next', async () => {
    const { papers, diagnostics } = await read(
      '<feed xmlns:arxiv="http://arxiv.org/schemas/atom">\n<entry><title>Cut</title>\n<entry><title>Whole</title>\n</entry>\n<entry><title>End',
    )
    expect(papers.map(({ title }) => title)).toEqual(['Whole'])
    expect(diagnostics.map(({ code, line }) => [code, line])).toEqual([
      ['record-not-xml', 2],
      ['record-not-xml', 5],
    ])
  })

  it('refuses elements that stand very deep in each other', async () => {
    const deep = `<feed>arxiv.org<entry>${'<a>'.repeat(100_000)}`
    expect((await read(deep)).diagnostics).toMatchObject([{ code: 'input-unreadable' }])
  })

  it('has ids of the ACL Anthology from the volume where a paper does not say', async () => {
    const { papers } = await read(
      '<collection id="P19"><volume id="1"><meta><year>2019</year></meta><paper id="7"><title>T</title></paper></volume></collection>',
    )
    expect(papers).toMatchObject([{ acl: 'P19-1007', year: 2019, url: 'https://aclanthology.org/P19-1007' }])
  })

  it('reads Dublin Core, arXivRaw and no deleted record of OAI-PMH', async () => {
    const { papers } = await read(`<OAI-PMH><ListRecords>
<record><header status="deleted"/></record>
<record><header/><metadata><oai_dc:dc><dc:title>Core</dc:title><dc:creator>J D</dc:creator><dc:description>Text.</dc:description><dc:identifier>http://arxiv.org/abs/2401.00001</dc:identifier><dc:date>2024-01-01</dc:date></oai_dc:dc></metadata></record>
<record><header/><metadata><arXivRaw><id>2401.00002</id><version version="v1"><date>Mon, 1 Jan 2024 00:00:00 GMT</date></version><title>Raw</title><authors>A B and C D</authors></arXivRaw></metadata></record>
</ListRecords></OAI-PMH>`)
    expect(papers).toMatchObject([
      { title: 'Core', arxiv: '2401.00001', year: 2024, authors: ['J D'] },
      { title: 'Raw', arxiv: '2401.00002', year: 2024, authors: ['A B', 'C D'] },
    ])
  })
})
