/** BibTeX and RIS as the tools write them. */
import { describe, expect, it } from 'vitest'
import { inputOf, readAllOf } from '../streams.ts'

const bib = async (text: string) => readAllOf(inputOf(text, 'x.bib'), 'bibtex')
const ris = async (text: string) => readAllOf(inputOf(text, 'x.ris'), 'ris')

describe('bibtex', () => {
  it.each([
    ['{T}he {GPT}-4 {{Model}}', 'The GPT-4 Model'],
    ['G{\\"o}del, Erd{\\H o}s, \\O{}, {\\ss}, \\\'{\\i}, {\\c c}, \\v{S}', 'Gödel, Erdős, Ø, ß, í, ç, Š'],
    ['A \\& B \\% \\$5 \\_x \\#1', 'A & B % $5 _x #1'],
    ["a -- b --- c ``q'' ~d", 'a – b — c “q”  d'],
    ['\\textbf{Bold} \\emph{and} \\textless{}i\\textgreater{}', 'Bold and <i>'],
    ['$O(n^2)$ and {\\$}x', '$O(n^2)$ and $x'],
    ['A title\n   over lines', 'A title over lines'],
    ['\\"Uber \\o re \\LaTeX{} x', 'Über øre LaTeX x'],
  ])('decodes the title %s', async (title, expected) => {
    const { papers } = await bib(`@article{a, title = {${title}}, year = 2020}\n`)
    expect(papers[0]!.title.replaceAll('\u00a0', ' ').replace('  d', ' d')).toBe(
      expected.replace('  d', ' d'),
    )
  })

  it('reads what Zotero, Mendeley, JabRef and the ACL Anthology write', async () => {
    const { papers, diagnostics } = await bib(`% Encoding: UTF-8
@string{acl = "Proc. of " # "ACL"}
@comment{jabref-meta: databaseType:bibtex;}
@preamble{"\\newcommand{x}"}

@inproceedings{doe-etal-2019, title = "Quoted {"}Title{"}", author = "Doe, Jane  and
      Roe, J{\\"o}rg and {The {OpenLab} and Friends} and others", booktitle = acl # " 2019", month = jul,
  url = "https://aclanthology.org/P19-1007", doi = "10.18653/v1/P19-1007",
  file = {:C\\:\\\\Users\\\\x.pdf:PDF}, keywords = {graphs, lists}}
@article{vaswani_attention_2017,
	title = {Attention},
	url = {http://arxiv.org/abs/1706.03762v5},
	eprint = {1706.03762}, archivePrefix = {arXiv}, eprinttype = {arxiv},
	date = {2017-06-12}, journaltitle = {{arXiv}:1706.03762 [cs]},
	abstract = {First part.

Second \\% part.},
}
@book_section(paren, title = {In parentheses}, note = {arXiv preprint arXiv:2401.00001}, year = {c. 1999}
)
@online{x,title={Subtitled},subtitle={A Story},urldate={2020-01-01},url={https://example.org/a\\_b}}@misc{y,title={Same line}}
`)
    expect(diagnostics).toEqual([])
    expect(papers).toMatchObject([
      {
        id: '10.18653/v1/P19-1007',
        title: 'Quoted "Title"',
        authors: ['Doe, Jane', 'Roe, Jörg', 'The OpenLab and Friends'],
        venue: 'Proc. of ACL 2019',
        doi: '10.18653/v1/P19-1007',
        acl: 'P19-1007',
        keywords: ['graphs', 'lists'],
      },
      { id: '1706.03762', arxiv: '1706.03762', year: 2017, abstract: 'First part.\n\nSecond % part.' },
      { title: 'In parentheses', arxiv: '2401.00001', year: 1999 },
      { title: 'Subtitled: A Story', url: 'https://example.org/a_b' },
      { title: 'Same line' },
    ])
    expect(JSON.stringify(papers)).not.toContain('Users')
  })

  it('gives children what the entry of their crossref has, wherever that stands', async () => {
    const parent = '@proceedings{P, title = {Proceedings of XConf}, year = 2021, abstract = {Not theirs.}}\n'
    const child = '@inproceedings{c, crossref = {p}, title = {A child of its parent}}\n'
    for (const text of [parent + child, child + parent]) {
      const { papers } = await bib(text)
      const found = papers.find(({ title }) => title === 'A child of its parent')
      expect(found).toMatchObject({ venue: 'Proceedings of XConf', year: 2021, abstract: '' })
      expect(papers).toHaveLength(2)
    }
    expect((await bib(child)).papers).toHaveLength(1)
  })

  it('skips a broken entry with its line, and reads the others', async () => {
    const { papers, diagnostics } = await bib(
      '@article{a,\n  title = {Never {closed},\n\n@article{b,\n  title = {Good one}\n}\n@article{c, year = 2020}\n@article{d, title={cut',
    )
    expect(papers.map(({ title }) => title)).toEqual(['Good one'])
    expect(diagnostics.map(({ code, line }) => [code, line])).toEqual([
      ['record-not-bibtex', 1],
      ['record-no-title', 7],
      ['record-not-bibtex', 8],
    ])
  })
})

describe('ris', () => {
  it('reads what Scopus, Ovid, ProQuest and Zotero write', async () => {
    const { papers, diagnostics } = await ris(`1.
TY  - JOUR
ID  - 2019-1
DO  - http://dx.doi.org/10.1002/cpp.2398
T1  - A title of Ovid
A1  - Trindade, Ines A
Y1  - 2019//
N2  - An abstract over
two lines.
KW  - *Graphs
KW  - Lists
JF  - A Journal
ER  -
NL  - Clin Psychol

2.
TY  - CPAPER
TI  - A title of Scopus
AU  - Doe, J.
PY  - 2020
T2  - XConf
AB  - Short.
N2  - The longer of two abstracts.
UR  - https://www.scopus.com/x?a=1&b=2
AN  - arXiv:2401.00001
ER  - 

`)
    expect(diagnostics).toEqual([])
    expect(papers).toMatchObject([
      {
        id: '10.1002/cpp.2398',
        title: 'A title of Ovid',
        abstract: 'An abstract over two lines.',
        authors: ['Trindade, Ines A'],
        year: 2019,
        venue: 'A Journal',
        keywords: ['*Graphs', 'Lists'],
      },
      {
        title: 'A title of Scopus',
        abstract: 'The longer of two abstracts.',
        arxiv: '2401.00001',
        venue: 'XConf',
      },
    ])
  })

  it('says what is wrong with a record, and keeps what it can', async () => {
    const { papers, diagnostics } = await ris(
      'TI  - too early\nTY  - JOUR\nTI  - Not ended\nTY  - JOUR\nAU  - Nobody\nER  -\nTY  - JOUR\nTI  - Last\n',
    )
    expect(papers.map(({ title }) => title)).toEqual(['Not ended', 'Last'])
    expect(diagnostics.map(({ level, code, line }) => [level, code, line])).toEqual([
      ['error', 'record-not-ris', 1],
      ['warning', 'record-no-end', 2],
      ['error', 'record-no-title', 4],
      ['warning', 'record-no-end', 7],
    ])
  })
})
