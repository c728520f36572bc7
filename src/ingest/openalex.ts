import type { Format } from './format.ts'
import { isObject, jsonPapers, objectsIn, textIn } from './json-records.ts'
import { hasKeys, jsonShape } from './json-shape.ts'

/** Words that an abstract is put together from. */
const MOST_WORDS = 100_000

/** Works of OpenAlex: one, a list, a page of the API, or JSON lines. The abstract comes from its inverted index. */
export const openalex: Format = {
  id: 'openalex',
  title: 'OpenAlex works: a page of the API, a list, or JSON lines',
  example: `{"meta": {"count": 1, "per_page": 25}, "results": [
  {"id": "https://openalex.org/W1", "doi": "https://doi.org/10.1000/XCONF.2025.1", "title": "Reading Graphs from Lists",
   "display_name": "Reading Graphs from Lists", "publication_year": 2025,
   "authorships": [{"author": {"display_name": "Jane Doe"}}],
   "primary_location": {"source": {"display_name": "XConf"}},
   "abstract_inverted_index": {"We": [0], "present": [1], "ReadGraph.": [2]}}
]}
`,
  detect(head) {
    const shape = jsonShape(head)
    if (!shape) return false
    const isWork = ['abstract_inverted_index', 'authorships'].some((key) =>
      hasKeys(shape, [key], ['results']),
    )
    return isWork || (shape.keys.has('results') && head.includes('https://openalex.org/W'))
  },
  read: (chunks) => jsonPapers(chunks, toFields, ['results']),
}

function toFields(work: Record<string, unknown>): Record<string, unknown> {
  const places = [
    work.primary_location,
    work.best_oa_location,
    work.host_venue,
    ...objectsIn(work.locations),
  ].filter(isObject)
  const doi = textIn(work.doi)
  return {
    title: work.title ?? work.display_name,
    abstract: textIn(work.abstract) ?? fromInvertedIndex(work.abstract_inverted_index),
    id: doi === undefined ? textIn(work.id)?.replace(/^https:\/\/openalex\.org\//, 'openalex:') : undefined,
    doi,
    arxiv: places.map((place) => textIn(place.landing_page_url)).find((url) => url?.includes('arxiv.org/')),
    url: doi ?? textIn(places[0]?.landing_page_url) ?? textIn(work.id),
    year: work.publication_year,
    authors: objectsIn(work.authorships).map(({ author, raw_author_name: raw }) =>
      isObject(author) ? (author.display_name ?? raw) : raw,
    ),
    venue: places
      .map(({ source, display_name: name }) => (isObject(source) ? source.display_name : name))
      .find(textIn),
    keywords: objectsIn(work.keywords).map((keyword) => keyword.display_name ?? keyword.keyword),
  }
}

/** Puts a text together from the places of each word. What is no list of places is left out. */
function fromInvertedIndex(index: unknown): string | undefined {
  if (!isObject(index)) return undefined
  const words: [number, string][] = []
  for (const [word, places] of Object.entries(index)) {
    if (!Array.isArray(places)) continue
    for (const place of places)
      if (typeof place === 'number' && words.length < MOST_WORDS) words.push([place, word])
  }
  return words
    .sort(([a], [b]) => a - b)
    .map(([, word]) => word)
    .join(' ')
}
