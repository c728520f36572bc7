import type { Format } from './format.ts'
import { arxivIdIn } from './identifiers.ts'
import { isObject, jsonRecords } from './json-records.ts'
import { jsonShape } from './json-shape.ts'

/**
 * The answer of the Hugging Face daily-papers API: a JSON list of `{"paper": {id, title, summary, …}}`. A
 * list of bare papers, or one object alone, is read as well.
 */
export const hfApi: Format = {
  id: 'hf-api',
  title: 'JSON of the Hugging Face daily-papers API, or a JSON list of papers',
  isGeneral: true,
  example: `[
  {
    "paper": {
      "id": "2501.00001",
      "title": "Reading Graphs from Lists",
      "summary": "We present ReadGraph.",
      "authors": [{ "name": "Ada Example" }],
      "publishedAt": "2025-01-01T00:00:00.000Z"
    }
  }
]
`,
  detect(head) {
    const shape = jsonShape(head)
    return shape !== undefined && shape.form !== 'lines'
  },
  async *read(chunks) {
    for await (const raw of jsonRecords(chunks)) {
      yield 'problem' in raw ? raw : { ...raw, value: unwrap(raw.value) }
    }
  },
}

/** The paper inside an element of the API's list. Its ids are arXiv ids, so its address is known. */
function unwrap(element: unknown): unknown {
  const paper = isObject(element) && isObject(element.paper) ? element.paper : element
  if (!isObject(paper) || paper.url !== undefined) return paper
  const isArxivId = typeof paper.id === 'string' && arxivIdIn(paper.id) === paper.id
  return isArxivId ? { ...paper, url: `https://arxiv.org/abs/${paper.id}` } : paper
}
