/** LaTeX sources, Markdown lists, plain text, Zotero's items. */
import { describe, expect, it } from 'vitest'
import { inputOf, readAllOf } from '../streams.ts'

const read = (text: string) => readAllOf(inputOf(text, 'x'))

describe('latex', () => {
  it('finds title, abstract and authors whatever the class', async () => {
    const { papers } = await read(`\\documentclass[11pt]{article} % \\title{Not this}
\\newcommand{\\sys}{\\textsc{ReadGraph}\\xspace}
\\title[Short]{\\sys: A {S}tory\\thanks{Grant 1} \\\\ of \\emph{Lists}}
\\author[1]{Jane Doe\\inst{1}} \\author{J\\'er\\^ome Roe \\\\ University}
\\begin{document}
\\begin{abstract}
We present \\sys, at 100\\% of $x_1$~\\citep{a,b}.

A second paragraph.%
 It goes on.
\\end{abstract}
\\end{document}`)
    expect(papers).toMatchObject([
      {
        title: 'ReadGraph: A Story of Lists',
        abstract: 'We present ReadGraph, at 100% of $x_1$ .\n\nA second paragraph.It goes on.',
        authors: ['Jane Doe', 'Jérôme Roe'],
      },
    ])
  })

  it('reads what a source names where it is beside it, and never runs anything', async () => {
    const text =
      '\\documentclass{article}\\title{T of it}\\begin{document}\\input{/etc/passwd}\\input{abs}\\immediate\\write18{ls}\\end{document}'
    const asked: string[] = []
    const input = {
      ...inputOf(text, 'main.tex'),
      sibling: async (name: string) => {
        asked.push(name)
        return name === 'abs' ? '\\begin{abstract}Found \\input{abs} it.\\end{abstract}' : undefined
      },
    }
    const { papers } = await readAllOf(input)
    expect(papers[0]!.abstract).toContain('Found')
    expect(asked.slice(0, 2)).toEqual(['/etc/passwd', 'abs'])
    expect(asked.length).toBeLessThan(10)
  })
})

describe('markdown', () => {
  it('finds titles, links and descriptions in the ways of "awesome" lists', async () => {
    const { papers } = await read(`# Awesome X [![badge](https://awesome.re/badge.svg)](https://awesome.re)
- [Contents](#contents)
- [A Paper in a Link](https://arxiv.org/abs/2401.00001) - *It does things.* [[code](https://github.com/a/b)]
- **A Bold Paper** - Jane Doe (2023). [paper](https://doi.org/10.1000/a) | [code](https://github.com/c/d)
1. A Paper without Marks. [PDF](https://example.org/x.pdf)
- [(ICLR'24) A Paper [v2] (extended)](https://example.org/a_(b))
- Just a remark
`)
    expect(papers).toMatchObject([
      {
        title: 'A Paper in a Link',
        arxiv: '2401.00001',
        links: ['https://github.com/a/b'],
        abstract: 'It does things.',
      },
      { title: 'A Bold Paper', doi: '10.1000/a', year: 2023, links: ['https://github.com/c/d'] },
      { title: 'A Paper without Marks', url: 'https://example.org/x.pdf' },
      { title: "(ICLR'24) A Paper [v2] (extended)", url: 'https://example.org/a_(b)' },
    ])
  })
})

describe('plain text', () => {
  it('is a title, an abstract, an empty line', async () => {
    const { format, papers } = await read(
      'First Title\nIts abstract stands here. It has\ntwo lines.\n\n\nSecond: Title?\nAnother abstract, long enough to be one.\n',
    )
    expect(format).toBe('plain-text')
    expect(papers.map(({ title }) => title)).toEqual(['First Title', 'Second: Title?'])
    expect(papers[0]!.abstract).toBe('Its abstract stands here. It has\ntwo lines.')
  })

  it.each([
    ['prose', 'It was a dark night. Nothing happened.\nThen something did, and everyone was there.\n'],
    ['code', 'function a() {\n  return 1;\n}\n\nfunction b() {\n  return 2;\n}\n'],
    ['a log', '2024-01-01 INFO start\n2024-01-01 INFO stop\n'],
  ])('is not %s', async (_, text) => {
    await expect(read(text)).rejects.toMatchObject({ code: 'format-unknown' })
  })
})

describe('zotero', () => {
  it('reads items of the API, bare and wrapped, and leaves out notes and attachments', async () => {
    const item = {
      key: 'A',
      version: 1,
      itemType: 'preprint',
      title: 'An item',
      archiveID: 'arXiv:2401.00001',
      date: 'May 2024',
      creators: [
        { creatorType: 'editor', lastName: 'No' },
        { creatorType: 'author', name: 'The Lab' },
      ],
    }
    const note = { key: 'B', version: 1, data: { itemType: 'note', note: 'x' } }
    const { papers, diagnostics } = await read(
      JSON.stringify([{ key: 'A', version: 1, data: item }, note, item]),
    )
    expect(diagnostics).toEqual([])
    expect(papers).toHaveLength(2)
    expect(papers[0]).toMatchObject({
      title: 'An item',
      arxiv: '2401.00001',
      year: 2024,
      authors: ['The Lab'],
    })
  })
})
