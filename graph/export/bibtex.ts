/** BibTeX of the papers, in UTF-8: for Zotero, JabRef, LaTeX. What TeX would interpret is escaped. */
import type { GraphNode, KnowledgeGraph } from '../../src/model.ts'
import { slug } from '../../src/text.ts'
import type { Exporter } from './exporter.ts'
import { kindOf, nameParts, onOneLine, papersOf } from './papers.ts'

export const bibtex: Exporter = {
  id: 'bibtex',
  title: 'BibTeX of the papers, for Zotero, JabRef and LaTeX',
  files: (graph) => [{ suffix: '', chunks: entries(graph) }],
}

const TYPES = { conference: 'inproceedings', journal: 'article', preprint: 'misc' }
const VENUES = { conference: 'booktitle', journal: 'journal', preprint: 'howpublished' }

function* entries(graph: KnowledgeGraph): Generator<string> {
  const keys = new Map<string, number>()
  for (const paper of papersOf(graph)) {
    const kind = kindOf(paper)
    const key = distinctKey(paper, keys)
    const fields: [string, string | undefined][] = [
      ['title', `{${escaped(onOneLine(paper.name))}}`],
      ['author', paper.authors?.map(authorText).join(' and ')],
      [VENUES[kind], paper.venue && escaped(onOneLine(paper.venue))],
      ['year', paper.year === undefined ? undefined : String(paper.year)],
      ['doi', paper.doi && address(paper.doi)],
      ['eprint', paper.arxiv],
      ['eprinttype', paper.arxiv && 'arXiv'],
      ['url', paper.url && address(paper.url)],
      ['keywords', paper.keywords?.map((word) => escaped(onOneLine(word).replace(/[,;]/g, ' '))).join(', ')],
      ['abstract', paper.abstract?.trim() ? escaped(paper.abstract) : undefined],
    ]
    const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}},\n`)
    yield `@${TYPES[kind]}{${key},\n${lines.join('')}}\n\n`
  }
}

/** First author, year and first word of the title; a number where that is taken. */
function distinctKey({ authors, year, name }: GraphNode, taken: Map<string, number>): string {
  const author = authors?.[0] === undefined ? '' : slug(nameParts(authors[0]).family, 30)
  const word =
    slug(name, 60)
      .split('-')
      .find((part) => part.length > 3) ?? ''
  const base =
    [author, year, word]
      .filter(Boolean)
      .join('-')
      .replace(/[^a-z0-9-]/g, '') || 'paper'
  const count = (taken.get(base) ?? 0) + 1
  taken.set(base, count)
  return count === 1 ? base : `${base}-${count}`
}

/** A name that holds what joins names is kept together by braces. */
function authorText(name: string): string {
  const text = escaped(onOneLine(name))
  return /\band\b/i.test(text) ? `{${text}}` : text
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** Text that TeX shows as it stands; braces stay in balance whatever the text. */
function escaped(text: string): string {
  return text
    .replace(
      /[\\{}~^&%$#_]|-(?=-)|`(?=`)|'(?=')/g,
      (c) => ESCAPES[c] ?? (/[-`']/.test(c) ? `${c}{}` : `\\${c}`),
    )
    .replace(/(?![\n\t])\p{Cc}/gu, '')
}

/** Identifiers and addresses go unescaped, as BibLaTeX has them; what would break the entry is encoded. */
function address(text: string): string {
  return onOneLine(text).replace(/[{}\\]/g, encodeURIComponent)
}
