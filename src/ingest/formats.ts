import { PaperloomError } from '../errors.ts'
import { aclXml } from './acl-xml.ts'
import { arxivAtom } from './arxiv-atom.ts'
import { arxivJson } from './arxiv-json.ts'
import { arxivOai } from './arxiv-oai.ts'
import { bibtex } from './bibtex.ts'
import { crossref } from './crossref.ts'
import { cslJson } from './csl-json.ts'
import { csv } from './csv.ts'
import { dailyPapers } from './daily-papers.ts'
import { dblp } from './dblp.ts'
import type { Format, FormatOptions } from './format.ts'
import { hfApi } from './hf-api.ts'
import { jsonl } from './jsonl.ts'
import { latex } from './latex.ts'
import { markdown } from './markdown.ts'
import { openalex } from './openalex.ts'
import { openreview } from './openreview.ts'
import { paperlists } from './paperlists.ts'
import { plainText } from './plain-text.ts'
import { pubmed } from './pubmed.ts'
import { ris } from './ris.ts'
import { semanticScholar } from './semantic-scholar.ts'
import { zotero } from './zotero.ts'

/** Every format, those that can be told for certain first. */
export const FORMATS: readonly Format[] = [
  bibtex,
  ris,
  arxivJson,
  arxivAtom,
  arxivOai,
  openalex,
  semanticScholar,
  crossref,
  dblp,
  pubmed,
  openreview,
  paperlists,
  aclXml,
  cslJson,
  zotero,
  latex,
  dailyPapers,
  hfApi,
  jsonl,
  csv,
  markdown,
  plainText,
]

/**
 * The formats that claim the start of an input; general ones only where no other does. Of several general ones
 * the first counts.
 */
export function detectFormats(head: string, options?: FormatOptions): Format[] {
  const certain = FORMATS.filter((format) => !format.isGeneral && format.detect(head, options))
  if (certain.length > 0) return certain
  const general = FORMATS.find((format) => format.isGeneral && format.detect(head, options))
  return general ? [general] : []
}

/** @throws PaperloomError `usage` where there is no such format. */
export function formatById(id: string): Format {
  const format = FORMATS.find((candidate) => candidate.id === id)
  if (format) return format
  throw new PaperloomError('usage', `There is no format ${id}. Choose one of: ${formatIds()}`)
}

/** The ids of all formats, for messages. */
export function formatIds(): string {
  return FORMATS.map((format) => format.id).join(', ')
}
