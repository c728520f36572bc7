/** What an exporter of references writes, its format reads back. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EXPORTERS } from '../../graph/export/index.ts'
import type { GraphNode, KnowledgeGraph } from '../../src/model.ts'
import { inputOf, readAllOf } from './streams.ts'

const node = (fields: Partial<GraphNode> & { name: string }): GraphNode => ({
  id: `paper:${fields.name}`, label: 'Paper', degree: 0, x: 0, y: 0, paper: fields.name, abstract: '', sources: [], ...fields,
}) // biome-ignore format: a record
const graphOf = (nodes: GraphNode[]): KnowledgeGraph => ({ nodes, edges: [], communities: [] })

const PAPERS = [
  node({
    name: 'Reading {Graphs} at 100% & $O(n^2)$ with C# from_lists',
    abstract: 'We present "ReadGraph" -- it costs $5, uses \\alpha and {braces}.\n\nA second paragraph: `` x \'\' ~ ^.',
    authors: ['Jörg Doe', 'Ann Roe'], venue: 'Proceedings of XConf', year: 2024, doi: '10.1000/x_1(2)', arxiv: '2401.00001',
    url: 'https://example.org/a_b?c=1&d=%20', keywords: ['graphs', 'reading lists'],
  }),
  node({ name: 'Unbalanced { in a title', abstract: '@article{x,\n title = {not an entry}' }),
  node({ name: 'A title alone' }),
] // biome-ignore format: records

const FORMATS = { bibtex: 'bibtex', ris: 'ris', 'papers-csv': 'csv', 'csl-json': 'csl-json' }

async function roundTrip(exporter: string, papers: GraphNode[]) {
  const files = EXPORTERS.find(({ id }) => id === exporter)!.files(graphOf(papers))
  return readAllOf(inputOf([...files[0]!.chunks].join(''), 'x'))
}
const flat = (text = '') => text.replace(/\s+/g, ' ').trim()

describe.each(Object.entries(FORMATS))('%s', (exporter, format) => {
  it('gives back what is known of papers', async () => {
    const { papers, diagnostics, ...read } = await roundTrip(exporter, PAPERS)
    expect(diagnostics).toEqual([])
    expect(read.format).toBe(format)
    expect(papers).toHaveLength(PAPERS.length)
    papers.forEach((paper, i) => {
      const { name, abstract, authors, venue, year, doi, arxiv, url, keywords } = PAPERS[i]!
      expect(paper.title).toBe(name)
      expect(flat(paper.abstract)).toBe(flat(abstract))
      expect(paper.authors).toEqual(authors)
      expect(paper.doi).toBe(doi)
      expect(paper.arxiv).toBe(arxiv)
      expect(paper).toMatchObject({
        ...(venue && { venue }),
        ...(year && { year }),
        ...(url && { url }),
        ...(keywords && { keywords }),
      })
    })
  })

  it('gives back any title and abstract', async () => {
    const text = fc.string({ unit: fc.constantFrom(...'aZ é{}\\$%&#_~^-`\'"@,;=<>()[]|\n'), maxLength: 60 })
    const word = fc.constantFrom('Title', 'Überschrift')
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(word, text, text), { minLength: 1, maxLength: 4 }), async (all) => {
        const papers = all.map(([word, title, abstract], i) =>
          node({ name: flat(`${word} ${i} ${title}`), abstract: flat(abstract) }),
        )
        const read = await roundTrip(exporter, papers)
        expect(read.papers.map(({ title }) => title)).toEqual(papers.map(({ name }) => name))
        const inert = (one = '') => flat(one.replace(/^'(?=[=+\-@])/, ''))
        expect(read.papers.map(({ abstract }) => inert(abstract))).toEqual(
          papers.map(({ abstract }) => inert(abstract)),
        )
      }),
      { numRuns: 150 },
    )
  })
})
