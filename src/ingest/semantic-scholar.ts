import type { Format } from './format.ts'
import { isObject, jsonPapers, objectsIn, textIn } from './json-records.ts'
import { hasKeys, jsonShape } from './json-shape.ts'

/** Keys that hold a list of papers in an answer of the API. */
const LISTS = ['data', 'recommendedPapers']

/** Papers of Semantic Scholar: a paper or page of its API, or the bulk data sets (JSON lines). */
export const semanticScholar: Format = {
  id: 'semantic-scholar',
  title: 'Semantic Scholar: answers of the API, and the bulk data sets as JSON lines',
  example: `{"total": 1, "offset": 0, "data": [
  {"paperId": "0123456789abcdef0123456789abcdef01234567", "externalIds": {"ArXiv": "2501.00001", "DOI": "10.1000/xconf.2025.1"},
   "title": "Reading Graphs from Lists", "abstract": "We present ReadGraph.", "year": 2025, "venue": "XConf",
   "authors": [{"authorId": "1", "name": "Jane Doe"}]}
]}
`,
  detect(head) {
    const shape = jsonShape(head)
    if (!shape) return false
    const marks = [
      ['paperId'],
      ['externalIds'],
      ['corpusid', 'title'],
      ['corpusid', 'abstract'],
      ['citedPaper'],
      ['citingPaper'],
    ]
    return marks.some((keys) => hasKeys(shape, keys, LISTS))
  },
  read: (chunks) => jsonPapers(chunks, (record) => toFields(paperIn(record)), LISTS),
}

/** Citations and references wrap the paper. */
function paperIn(record: Record<string, unknown>): Record<string, unknown> {
  const inner = record.citedPaper ?? record.citingPaper
  return isObject(inner) ? inner : record
}

function toFields(paper: Record<string, unknown>): Record<string, unknown> {
  const ids = paper.externalIds ?? paper.externalids
  const external = (kind: string) => (isObject(ids) ? textIn(ids[kind]) : undefined)
  const journal = isObject(paper.journal) ? textIn(paper.journal.name) : undefined
  const own =
    textIn(paper.paperId) ?? (paper.corpusid === undefined ? undefined : `CorpusId:${String(paper.corpusid)}`)
  const [doi, arxiv, acl] = [external('DOI'), external('ArXiv'), external('ACL')]
  return {
    title: paper.title,
    abstract: paper.abstract,
    id: arxiv ?? doi ?? acl ?? (own && `s2:${own}`),
    doi,
    arxiv,
    acl,
    url: textIn(paper.url),
    year: paper.year,
    authors: objectsIn(paper.authors).map(({ name }) => name),
    venue: textIn(paper.venue) ?? journal,
    keywords: Array.isArray(paper.fieldsOfStudy) ? paper.fieldsOfStudy : undefined,
  }
}
