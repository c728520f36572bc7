import { type Format, type FormatOptions, MAX_RECORD } from './format.ts'
import { closing, decodeLatex, type Macros } from './latex-text.ts'

/** Files that a document may name, and how deep they may name others. */
const MOST_FILES = 40
const DEEPEST = 3
/** Characters in which title and abstract are looked for. */
const HEAD = 1_000_000

/** The LaTeX source of one paper. What `\input` names is read where it lies beside it; nothing is ever run. */
export const latex: Format = {
  id: 'latex',
  title: 'LaTeX source of a paper: a .tex file, a folder of one, an archive from arXiv',
  example: `\\documentclass{article}
\\newcommand{\\ours}{ReadGraph}
\\title{Reading {G}raphs\\\\ from Lists\\thanks{Supported.}}
\\author{Jane Doe \\and J\\"org Roe}
\\date{2025}
\\begin{document}
\\maketitle
\\begin{abstract}
We present \\ours{}, or ReadGraph~in full, which turns a reading list into a graph~\\cite{a}. % a comment
\\end{abstract}
\\section{Introduction}
\\end{document}
`,
  detect: isLatexPaper,
  async *read(chunks, options = {}) {
    const pieces: string[] = []
    let length = 0
    for await (const chunk of chunks) {
      length += chunk.length
      if (length <= MAX_RECORD) pieces.push(chunk)
    }
    const text = await withInputs(withoutComments(pieces.join('')), options)
    yield { line: lineOf(text, '\\title'), value: fieldsOf(text.slice(0, HEAD)) }
  },
}

/** True for a source that has a document of its own. */
export function isLatexPaper(text: string): boolean {
  return /^[^%\n]{0,200}\\document(?:class|style)[[{]/m.test(text)
}

/** The files of references that a source names, with their extension. */
export function bibliographiesOf(text: string): string[] {
  const named = text.matchAll(/\\(?:bibliography|addbibresource)\s{0,3}\{([^{}]{1,500})\}/g)
  return [...named].flatMap(([, list]) =>
    list!.split(',').map((name) => `${name.trim().replace(/\.bib$/, '')}.bib`),
  )
}

/** How much a file of several looks like the paper: one with an abstract and title, with a usual name, near the top. */
export function mainRank(name: string, text: string): number {
  const file = name.slice(name.lastIndexOf('/') + 1).toLowerCase()
  const isUsual = /^(?:main|ms|paper|article|arxiv|root)\b/.test(file)
  const isBeside = /supp|append|response|rebuttal|cover|poster/.test(file)
  return (
    (/\\begin\s{0,2}\{abstract\}|\\abstract\b/.test(text) ? 8 : 0) +
    (/\\title\b/.test(text) ? 4 : 0) +
    (isUsual ? 2 : 0) -
    (isBeside ? 6 : 0) -
    name.split('/').length / 100
  )
}

/** Rank of a source with title and abstract that is no supplement. */
const WHOLE = 11

/** Of the documents in one folder, those with title and abstract; else the one that looks most like a paper. */
export function papersAmong<T extends { rank: number }>(documents: readonly T[]): T[] {
  const whole = documents.filter(({ rank }) => rank >= WHOLE)
  if (whole.length > 0 || documents.length === 0) return whole
  return [documents.reduce((best, other) => (other.rank > best.rank ? other : best))]
}

const INPUT = /\\(?:input|include|subfile)\s{0,2}\{\s{0,4}([^{}\s]{1,200})\s{0,4}\}/g

/** The text with the files that it names put in their places. */
async function withInputs(text: string, { sibling }: FormatOptions, depth = 0): Promise<string> {
  if (!sibling || depth >= DEEPEST) return text
  const pieces: string[] = []
  let from = 0
  let count = 0
  for (const found of text.matchAll(INPUT)) {
    if (count++ >= MOST_FILES) break
    const inner = await sibling(found[1]!)
    if (inner === undefined) continue
    pieces.push(
      text.slice(from, found.index),
      await withInputs(withoutComments(inner), { sibling }, depth + 1),
    )
    from = found.index + found[0].length
  }
  return pieces.join('') + text.slice(from)
}

function withoutComments(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(/(?<!\\)%[^\n]*(?:\n[ \t]{0,80}(?=\S))?/g, '')
}

function fieldsOf(text: string): Record<string, unknown> {
  const macros = macrosOf(text)
  const plain = (value: string | undefined) =>
    value === undefined ? undefined : decodeLatex(value, macros).replace(/\s+/g, ' ').trim() || undefined
  const paragraphs = abstractOf(text)
    ?.split(/\n\s{0,400}\n|\\par\b/)
    .map((part) => plain(part))
    .filter((part) => part !== undefined)
  return {
    title: plain(withoutBreaks(argumentOf(text, ['title', 'icmltitle', 'Title', 'papertitle']))),
    abstract: paragraphs?.join('\n\n'),
    authors: authorsOf(text).map((name) => plain(name) ?? ''),
    year: /\b(?:19|20)\d{2}\b/.exec(argumentOf(text, ['date']) ?? '')?.[0],
    keywords: argumentOf(text, ['keywords', 'icmlkeywords'])
      ?.split(/[,;]|\\and\b|\\sep\b/)
      .map((word) => plain(word) ?? ''),
    arxiv: undefined,
  }
}

function withoutBreaks(text: string | undefined): string | undefined {
  return text?.replaceAll('\\\\', ' ')
}

/** What a command is given in braces, an option in brackets passed over; the last use counts. */
function argumentOf(text: string, commands: readonly string[]): string | undefined {
  for (const command of commands) {
    const uses = [
      ...text.matchAll(new RegExp(`\\\\${command}\\s{0,3}(?:\\[[^\\]]{0,300}\\]\\s{0,3})?\\{`, 'g')),
    ]
    for (const use of uses.reverse()) {
      const start = use.index + use[0].length - 1
      const end = closing(text, start)
      if (end > start + 1) return text.slice(start + 1, end)
    }
  }
  return undefined
}

function abstractOf(text: string): string | undefined {
  const begin = /\\begin\s{0,2}\{(abstract\*?|onecolabstract)\}/.exec(text)
  if (!begin) return argumentOf(text, ['abstract', 'abst'])
  const from = begin.index + begin[0].length
  const end = text.indexOf('\\end{abstract', from)
  return text.slice(from, end < 0 ? from + 10_000 : end)
}

function authorsOf(text: string): string[] {
  const all = [...text.matchAll(/\\(?:icml)?author\s{0,3}(?:\[[^\]]{0,300}\]\s{0,3})?\{/g)].slice(0, 200)
  const lists = all.map((use) => {
    const start = use.index + use[0].length - 1
    const end = closing(text, start)
    return end < 0 ? '' : text.slice(start + 1, end)
  })
  return lists.flatMap((list) =>
    list
      .split(/\\and\b|\\And\b|\\AND\b|\n\s{0,20}\\\\/)
      .map((one) =>
        one.split('\\\\')[0]!.replace(/\$[^$]{0,60}\$|\\(?:inst|textsuperscript)\{[^{}]{0,40}\}/g, ''),
      )
      .flatMap((one) => one.split(/,| \\& /)),
  )
}

/** Commands without arguments that stand for a text: names of systems, mostly. */
function macrosOf(text: string): Macros {
  const macros = new Map<string, string>()
  for (const found of text.matchAll(
    /\\(?:(?:re)?newcommand|providecommand|def|DeclareRobustCommand)\*?\s{0,3}\{?\\([A-Za-z]{1,40})\}?\s{0,3}\{/g,
  )) {
    const start = found.index + found[0].length - 1
    const end = closing(text.slice(start, start + 300), 0)
    if (end > 0 && macros.size < 1000) macros.set(found[1]!, text.slice(start + 1, start + end))
  }
  return macros
}

function lineOf(text: string, part: string): number {
  const at = text.indexOf(part)
  return at < 0 ? 1 : text.slice(0, at).split('\n').length
}
