/** Which column of a table holds what: the names that exporters and people give to columns. */
import { PaperloomError } from '../errors.ts'

/** Fields of a paper that a column may hold. */
export const COLUMN_FIELDS = [
  'title', 'abstract', 'authors', 'year', 'venue', 'doi', 'arxiv', 'acl', 'openreview', 'url', 'links', 'keywords', 'id',
] as const // biome-ignore format: a list
export type ColumnField = (typeof COLUMN_FIELDS)[number]

/** Names of columns, folded to letters, the best first. */
const NAMES: Readonly<Record<ColumnField, readonly string[]>> = {
  title: ['title', 'papertitle', 'articletitle', 'documenttitle', 'originaltitle', 'titel', 'titre', 'titulo', 'name', 'paper', 'papername'],
  abstract: ['abstract', 'abstractnote', 'paperabstract', 'summary', 'originalabstract', 'description', 'abstracttext', 'zusammenfassung', 'resume'],
  authors: ['authors', 'author', 'authorsfullnames', 'authorfullnames', 'authornames', 'authorlist', 'creators', 'creator', 'autoren'],
  year: ['year', 'publicationyear', 'yearpublished', 'pubyear', 'jahr', 'date', 'publicationdate', 'published', 'publishedat', 'datepublished', 'py'],
  venue: ['venue', 'publicationtitle', 'sourcetitle', 'journal', 'journalbook', 'journaltitle', 'conference', 'proceeding', 'conferencename', 'source', 'booktitle', 'proceedings', 'publication', 'containertitle'],
  doi: ['doi', 'digitalobjectidentifier', 'doilink'],
  arxiv: ['arxivid', 'arxiv', 'eprint'],
  acl: ['aclid', 'aclanthologyid'],
  openreview: ['openreviewid', 'openreview', 'forum'],
  url: ['url', 'urlabs', 'paperurl', 'link', 'paperlink', 'href', 'pdfurl', 'pdf', 'urlpdf', 'openurllink', 'articleurl', 'externallinks'],
  links: ['repourl', 'code', 'codeurl', 'github', 'githuburl', 'githublink', 'githubrepo', 'repository', 'project', 'projectpage', 'projecturl'],
  keywords: ['keywords', 'authorkeywords', 'manualtags', 'tags', 'indexkeywords', 'keyword', 'topics', 'tasks', 'subjects'],
  id: ['id', 'uid', 'paperid', 'eid', 'pmid', 'key'],
} // biome-ignore format: a table

/** The columns of a header by field; `given` (a field and the name of its column) goes before what names say. */
export function columnsOf(
  header: readonly string[],
  given: Readonly<Record<string, string>> = {},
): Map<ColumnField, number> {
  const columns = new Map<ColumnField, number>()
  const folded = header.map(foldColumn)
  for (const field of COLUMN_FIELDS) {
    const name = given[field]
    if (name !== undefined) {
      const at = columnNamed(name, header, folded)
      if (at < 0) throw noColumn(field, name, header)
      columns.set(field, at)
      continue
    }
    const known = NAMES[field].find((candidate) => folded.includes(candidate))
    if (known !== undefined) columns.set(field, folded.indexOf(known))
  }
  return columns
}

function columnNamed(name: string, header: readonly string[], folded: readonly string[]): number {
  const exact = header.findIndex((column) => column.trim() === name.trim())
  return exact >= 0 ? exact : folded.indexOf(foldColumn(name))
}

function noColumn(field: string, name: string, header: readonly string[]): PaperloomError {
  const names = header.map((column) => column.trim().slice(0, 40)).slice(0, 30)
  return new PaperloomError(
    'usage',
    `There is no column "${name}" for ${field}. The columns are: ${names.join(', ')}`,
  )
}

/** A column's name without case, spaces and signs. */
function foldColumn(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '')
}
