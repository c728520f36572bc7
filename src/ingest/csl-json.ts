import type { Format } from './format.ts'
import { withoutMarkup } from './jats-text.ts'
import { isObject, jsonPapers, objectsIn, textIn } from './json-records.ts'
import { hasKeys, jsonShape } from './json-shape.ts'

/** CSL-JSON, as Zotero, Pandoc and citation processors exchange references. */
export const cslJson: Format = {
  id: 'csl-json',
  title: 'CSL-JSON: Zotero, Better CSL JSON, Pandoc, citeproc',
  example: `[
  {"id": "doe2025", "type": "paper-conference", "title": "Reading Graphs from Lists", "DOI": "10.1000/xconf.2025.1",
   "author": [{"family": "Doe", "given": "Jane"}], "issued": {"date-parts": [["2025", 1]]},
   "container-title": "XConf", "abstract": "We present ReadGraph."}
]
`,
  detect(head) {
    const shape = jsonShape(head)
    if (!shape || shape.keys.has('message-type') || /"title"\s{0,4}:\s{0,4}\[/.test(head)) return false
    const marks = ['issued', 'container-title', 'citation-key', 'event-title', 'DOI', 'accessed']
    return (
      marks.some((mark) => hasKeys(shape, ['type', 'title', mark], ['items'])) ||
      (TYPE.test(head) && hasKeys(shape, ['type', 'title', 'author']))
    )
  },
  read: (chunks) => jsonPapers(chunks, toFields, ['items']),
}

const TYPE =
  /"type"\s{0,4}:\s{0,4}"(?:article-journal|paper-conference|chapter|article|report|thesis|book|webpage)"/

function toFields(item: Record<string, unknown>): Record<string, unknown> {
  const [title, note] = [textIn(item.title), textIn(item.note)]
  const extra = (name: string) => new RegExp(`^${name}:[ ]?(\\S{4,200})`, 'im').exec(note ?? '')?.[1]
  return {
    title: title === undefined ? item.title : withoutMarkup(title).replaceAll('\n', ' '),
    abstract: item.abstract,
    doi: textIn(item.DOI) ?? extra('DOI'),
    arxiv: textIn(item.number)?.startsWith('arXiv:') ? item.number : extra('arXiv'),
    url: textIn(item.URL),
    year: yearOf(item.issued),
    authors: objectsIn(item.author).map(nameOf),
    venue: textIn(item['container-title']) ?? textIn(item['event-title']) ?? textIn(item.publisher),
    keywords: splitKeywords(textIn(item.keyword)),
  }
}

/** Keywords stand between semicolons, else between commas. */
function splitKeywords(text: string | undefined): string[] | undefined {
  return text?.split(text.includes(';') ? ';' : ',')
}

function nameOf(person: Record<string, unknown>): string {
  const family = [person['non-dropping-particle'], person.family].filter(textIn).join(' ')
  return textIn(person.literal) ?? [person.given, family].filter(textIn).join(' ')
}

/** Years stand as numbers, as text, or inside a text of a date. */
function yearOf(date: unknown): unknown {
  if (!isObject(date)) return undefined
  const parts = date['date-parts']
  const first = Array.isArray(parts) ? parts[0] : undefined
  const year = Array.isArray(first) ? first[0] : undefined
  return year ?? /\b\d{4}\b/.exec(textIn(date.literal) ?? textIn(date.raw) ?? '')?.[0]
}
