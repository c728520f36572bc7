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
  const uses = [...text.matchAll(/\\document(?:class|style)[[{]/g)].slice(0, 20)
  return uses.some(
    ({ index }) =>
      !text
        .slice(text.lastIndexOf('\n', index) + 1, index)
        .slice(-400)
        .includes('%'),
  )
}

/** The files of references that a source names, with their extension. */
export function bibliographiesOf(text: string): string[] {
  const named = argumentsOf(text, /\\(?:bibliography|addbibresource)(?![A-Za-z])/g)
  return named.flatMap(({ value }) =>
    value.split(',').map((name) => `${name.trim().replace(/\.bib$/, '')}.bib`),
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

const INPUT = /\\(?:input|include|subfile)(?![A-Za-z])/g

/** The text with the files that it names put in their places. */
async function withInputs(text: string, { sibling }: FormatOptions, depth = 0): Promise<string> {
  if (!sibling || depth >= DEEPEST) return text
  const pieces: string[] = []
  let from = 0
  for (const { start, end, value } of argumentsOf(text, INPUT).slice(0, MOST_FILES)) {
    const inner = start < from ? undefined : await sibling(value.trim())
    if (inner === undefined) continue
    pieces.push(text.slice(from, start), await withInputs(withoutComments(inner), { sibling }, depth + 1))
    from = end
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

/** Characters that an argument may have, and uses of a command that are looked at. */
const LONGEST = 20_000
const MOST_USES = 200

/** What a command is given in braces each time, options in brackets passed over; from the command through the brace. */
function argumentsOf(text: string, command: RegExp): { start: number; end: number; value: string }[] {
  const uses = [...text.matchAll(command)].slice(0, MOST_USES)
  return uses.flatMap((use) => {
    const behind = text.slice(use.index + use[0].length, use.index + use[0].length + LONGEST)
    let at = behind.length - behind.trimStart().length
    if (behind[at] === '[') at = closing(behind, at) + 1
    if (behind[at] !== '{') return []
    const end = closing(behind, at)
    if (end < 0) return []
    return [{ start: use.index, end: use.index + use[0].length + end + 1, value: behind.slice(at + 1, end) }]
  })
}

/** What the first of some commands that is there is given; its last use counts. */
function argumentOf(text: string, commands: readonly string[]): string | undefined {
  for (const command of commands) {
    const uses = argumentsOf(text, new RegExp(`\\\\${command}(?![A-Za-z])`, 'g'))
    const value = uses.findLast((use) => use.value.trim() !== '')?.value
    if (value !== undefined) return value
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
  const lists = argumentsOf(text, /\\(?:icml)?author(?![A-Za-z])/g).map(({ value }) => value)
  return lists.flatMap((list) =>
    list
      .split(/\\and\b|\\And\b|\\AND\b|\n\s{0,20}\\\\/)
      .map((one) =>
        one
          .split('\\\\')[0]!
          .replace(/\$[^$]*\$/g, '')
          .replace(/\\(?:inst|textsuperscript)\{[^{}]*\}/g, ''),
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
