import type { Format } from './format.ts'
import { withoutMarkup } from './jats-text.ts'
import { isObject, jsonPapers, objectsIn, textIn } from './json-records.ts'
import { hasKeys, jsonShape } from './json-shape.ts'

/** Keys around works in an answer of the API and in the yearly files. */
const AROUND = ['message', 'items']

/** Works of Crossref: an answer of its API, a list, JSON lines, or a file of the public data. */
export const crossref: Format = {
  id: 'crossref',
  title: 'Crossref works: answers of the API (api.crossref.org), lists, the public data files',
  example: `{"status": "ok", "message-type": "work-list", "message": {"total-results": 1, "items": [
  {"DOI": "10.1000/xconf.2025.1", "type": "proceedings-article", "title": ["Reading <i>Graphs</i> from Lists"],
   "abstract": "<jats:title>Abstract</jats:title><jats:p>We present ReadGraph for n &lt; 3.</jats:p>",
   "author": [{"given": "Jane", "family": "Doe", "sequence": "first"}],
   "container-title": ["XConf"], "issued": {"date-parts": [[2025, 1]]}}
], "items-per-page": 20}}
`,
  detect(head) {
    const shape = jsonShape(head)
    if (!shape) return false
    return (
      shape.keys.has('message-type') ||
      (hasKeys(shape, ['DOI'], ['items', 'message']) && /"title"\s{0,4}:\s{0,4}\[/.test(head))
    )
  },
  read: (chunks) => jsonPapers(chunks, toFields, AROUND),
}

function toFields(work: Record<string, unknown>): Record<string, unknown> {
  const [title, subtitle] = [firstOf(work.title), firstOf(work.subtitle)]
  const whole = title && subtitle && !title.includes(subtitle) ? `${title}: ${subtitle}` : title
  const abstract = textIn(work.abstract)
  return {
    title: whole && withoutMarkup(whole).replaceAll('\n', ' '),
    abstract: abstract && withoutMarkup(abstract),
    doi: textIn(work.DOI),
    url: textIn(work.URL),
    year: yearOf(work.issued) ?? yearOf(work.published) ?? yearOf(work.created),
    authors: objectsIn(work.author).map(
      ({ given, family, name }) => textIn(name) ?? [given, family].filter(textIn).join(' '),
    ),
    venue: firstOf(work['container-title']) ?? firstOf(work['short-container-title']),
    keywords: Array.isArray(work.subject) ? work.subject : undefined,
  }
}

function firstOf(value: unknown): string | undefined {
  return textIn(Array.isArray(value) ? value[0] : value)
}

function yearOf(date: unknown): unknown {
  const parts = isObject(date) ? date['date-parts'] : undefined
  const first = Array.isArray(parts) ? parts[0] : undefined
  return Array.isArray(first) ? (first[0] ?? undefined) : undefined
}
