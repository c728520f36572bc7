import { bibtexEntries, type Entry, holdsEntry, parseEntry } from './bibtex-entries.ts'
import type { Format, RawRecord } from './format.ts'
import { arxivIdIn } from './identifiers.ts'
import { decodeLatex } from './latex-text.ts'

/** Entries that tell of no paper. */
const NO_PAPER = new Set(['string', 'preamble', 'comment', 'xdata', 'set', 'control'])
/** Entries that wait for the one that their `crossref` names; beyond, they go without. */
const MOST_WAITING = 5000
/** `@string` macros that are kept, and the characters of one. */
const MOST_MACROS = 10_000
const LONGEST_MACRO = 10_000

/** BibTeX and BibLaTeX, as Zotero, Mendeley, JabRef, the ACL Anthology and DBLP write them. */
export const bibtex: Format = {
  id: 'bibtex',
  title: 'BibTeX and BibLaTeX: Zotero, Mendeley, JabRef, Google Scholar, DBLP, ACL Anthology',
  example: `@string{xc = "XConf"}

@inproceedings{doe2025,
  title     = {Reading {G}raphs from {L}ists},
  author    = {Doe, J{\\"o}rg and Roe, Ann},
  booktitle = xc # { 2025},
  year      = 2025,
  doi       = {10.1000/xconf.2025.1},
  abstract  = {We present ReadGraph, which turns a reading list into a graph.},
}
`,
  detect: holdsEntry,
  async *read(chunks) {
    const macros = new Map<string, string>()
    const family = new Family()
    for await (const found of bibtexEntries(chunks)) {
      if ('problem' in found) {
        yield found
        continue
      }
      const entry = parseEntry(found.text, macros)
      if (entry?.type === 'string') define(macros, entry)
      if (!entry || NO_PAPER.has(entry.type)) continue
      for (const { line, entry: ready, parent } of family.take(found.line, entry))
        yield toRecord(line, ready, parent)
    }
    for (const { line, entry } of family.rest()) yield toRecord(line, entry, undefined)
  },
}

/** An entry on its way, with the one that its `crossref` names. */
interface Relative {
  line: number
  entry: Entry
  parent?: Entry | undefined
}

/** Keeps entries that name another until that is there; it may stand before or behind. */
class Family {
  private readonly parents = new Map<string, Entry>()
  private readonly waiting = new Map<string, Relative[]>()
  private count = 0

  /** The entries that are complete now. */
  take(line: number, entry: Entry): Relative[] {
    const key = entry.key.toLowerCase()
    const named = entry.fields.get('crossref')?.trim().toLowerCase()
    if (named !== undefined && !this.parents.has(named) && this.count < MOST_WAITING) {
      this.count++
      this.waiting.set(named, [...(this.waiting.get(named) ?? []), { line, entry }])
      return []
    }
    if (/book|proceedings|collection/.test(entry.type) && this.parents.size < MOST_WAITING) {
      this.parents.set(key, {
        ...entry,
        fields: new Map([...entry.fields].filter(([name]) => name !== 'abstract')),
      })
    }
    const children = this.waiting.get(key) ?? []
    this.waiting.delete(key)
    this.count -= children.length
    const parent = named === undefined ? undefined : this.parents.get(named)
    return [{ line, entry, parent }, ...children.map((child) => ({ ...child, parent: entry }))]
  }

  /** Those whose other entry never came. */
  rest(): Relative[] {
    return [...this.waiting.values()].flat()
  }
}

function define(macros: Map<string, string>, { fields }: Entry): void {
  for (const [name, value] of fields) {
    if (macros.size < MOST_MACROS && value.length <= LONGEST_MACRO) macros.set(name, value)
  }
}

function toRecord(line: number, { fields }: Entry, parent: Entry | undefined): RawRecord {
  const raw = (...names: string[]) => {
    for (const name of names) {
      const value = fields.get(name)?.trim()
      if (value) return value
    }
    return undefined
  }
  const text = (...names: string[]) => plain(raw(...names))
  const inherited = (...names: string[]) => {
    for (const name of names) {
      const value = plain(parent?.fields.get(name))
      if (value) return value
    }
    return undefined
  }
  const [title, subtitle] = [text('title'), text('subtitle')]
  const journal = text(
    'journal',
    'journaltitle',
    'booktitle',
    'eventtitle',
    'maintitle',
    'school',
    'institution',
    'howpublished',
  )
  const urls = [raw('url'), raw('pdf'), raw('code'), raw('github')].flatMap((value) => addresses(value))
  const paragraphs = raw('abstract')
  return {
    line,
    value: {
      title: title && subtitle ? `${title}: ${subtitle}` : title,
      abstract: paragraphs === undefined ? undefined : decodeLatex(paragraphs).trim(),
      doi: raw('doi')?.replaceAll('\\', ''),
      arxiv: eprintOf(raw('eprint'), raw('archiveprefix', 'eprinttype'), [
        journal,
        raw('note'),
        raw('howpublished'),
      ]),
      url: urls[0],
      links: urls.slice(1),
      year: yearIn(raw('year') ?? raw('date') ?? inherited('year', 'date')),
      authors: authorsIn(raw('author') ?? raw('editor')),
      venue: journal ?? inherited('booktitle', 'title', 'journal'),
      keywords: text('keywords', 'keyword', 'mendeley-tags')?.split(/[;,]/),
    },
  }
}

/** Decoded, on one line; undefined where nothing is left. */
function plain(value: string | undefined): string | undefined {
  return value === undefined ? undefined : decodeLatex(value).replace(/\s+/g, ' ').trim() || undefined
}

function yearIn(text: string | undefined): string | undefined {
  return text === undefined ? undefined : /\d{4}/.exec(text)?.[0]
}

/** Addresses in a field; exporters put several of them, and escape what LaTeX would read. */
function addresses(value: string | undefined): string[] {
  if (value === undefined) return []
  return value
    .replace(/\\(?=[_%#&~])|[{}]/g, '')
    .split(/\s|[,;](?=https?:)/)
    .filter((one) => /^https?:\/\//i.test(one))
}

/** The arXiv id of an eprint field, or as styles without one have it: "arXiv preprint arXiv:2405.13729". */
function eprintOf(
  eprint: string | undefined,
  type: string | undefined,
  others: readonly (string | undefined)[],
): string | undefined {
  if (eprint !== undefined && (type === undefined || /arxiv/i.test(type))) {
    const id = arxivIdIn(eprint)
    if (id !== undefined) return id
  }
  for (const other of others) {
    const id = /\barxiv:\s?([\w./-]{9,40})/i.exec(other ?? '')?.[1]
    if (id !== undefined) return arxivIdIn(id)
  }
  return undefined
}

/** Names between "and"; one in braces is an organisation. "others" is nobody. */
function authorsIn(list: string | undefined): string[] {
  if (list === undefined) return []
  const names: string[] = []
  let depth = 0
  let from = 0
  const words = /[{}]|\sand\s/g
  for (let found = words.exec(list); found; found = words.exec(list)) {
    if (found[0] === '{') depth++
    else if (found[0] === '}') depth--
    else if (depth === 0) {
      names.push(list.slice(from, found.index))
      from = found.index + found[0].length
      words.lastIndex = from
    }
  }
  names.push(list.slice(from))
  return names.map((name) => plain(name) ?? '').filter((name) => name !== '' && name !== 'others')
}
