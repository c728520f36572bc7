import type { Format } from './format.ts'
import { isJsonDocument, NOT_JSON, parseJson } from './json.ts'
import { jsonElements } from './json-elements.ts'

/**
 * The answer of the Hugging Face daily-papers API: a JSON list of `{"paper": {id, title, summary, …}}`. A
 * list of bare papers, or one object alone, is read as well.
 */
export const hfApi: Format = {
  id: 'hf-api',
  title: 'JSON of the Hugging Face daily-papers API, or a JSON list of papers',
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
  detect: isJsonDocument,
  async *read(chunks) {
    for await (const element of jsonElements(chunks)) {
      if ('problem' in element) yield element
      else {
        const parsed = parseJson(element.text)
        yield parsed
          ? { line: element.line, value: unwrap(parsed.value) }
          : { line: element.line, problem: NOT_JSON }
      }
    }
  },
}

/** The paper inside an element of the API's list. Its ids are arXiv ids, so its address is known. */
function unwrap(element: unknown): unknown {
  const paper = isObject(element) && isObject(element.paper) ? element.paper : element
  if (!isObject(paper) || paper.url !== undefined) return paper
  const isArxivId = typeof paper.id === 'string' && /^\d{4}\.\d{4,5}$/.test(paper.id)
  return isArxivId ? { ...paper, url: `https://arxiv.org/abs/${paper.id}` } : paper
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
