import { parseEntry } from './bibtex-entries.ts'
import type { Format } from './format.ts'
import { jsonPapers, textIn } from './json-records.ts'
import { hasKeys, jsonShape } from './json-shape.ts'

/** Lists of papers of conferences from the paperlists project, one file a conference and year. */
export const paperlists: Format = {
  id: 'paperlists',
  title: 'paperlists JSON (papercopilot/paperlists): a file for each conference and year',
  example: `[
    {
        "id": "aBcDeFgH12",
        "title": "Reading Graphs from Lists",
        "track": "main",
        "status": "Poster",
        "abstract": "We present ReadGraph.",
        "keywords": "graphs;reading lists",
        "author": "Jane Doe;Ann Roe",
        "github": "https://github.com/example/readgraph",
        "site": "https://openreview.net/forum?id=aBcDeFgH12",
        "bibtex": "@inproceedings{doe2025,\\nbooktitle={XConf},\\nyear={2025}\\n}"
    }
]
`,
  detect(head) {
    const shape = jsonShape(head)
    return (
      shape !== undefined &&
      hasKeys(shape, ['status', 'title']) &&
      (hasKeys(shape, ['track']) || hasKeys(shape, ['author', 'aff']))
    )
  },
  read: (chunks) => jsonPapers(chunks, toFields),
}

function toFields(paper: Record<string, unknown>): Record<string, unknown> {
  const [site, bibtex] = [textIn(paper.site), textIn(paper.bibtex) ?? '']
  const entry = bibtex === '' ? undefined : parseEntry(bibtex, new Map())
  const inBibtex = (name: string) => entry?.fields.get(name)?.replace(/[{}]/g, '')
  const list = (value: unknown) =>
    textIn(value)
      ?.split(';')
      .map((one) => one.trim())
      .filter((one) => one !== '')
  return {
    title: paper.title,
    abstract: paper.abstract,
    id: paper.id,
    openreview: site?.includes('openreview.net') ? textIn(paper.id) : undefined,
    doi: textIn(paper.doi),
    arxiv: textIn(paper.arxiv),
    url: site ?? textIn(paper.oa) ?? textIn(paper.pdf),
    year: paper.year ?? inBibtex('year'),
    authors: list(paper.author) ?? list(paper.authors),
    venue: textIn(paper.venue) ?? inBibtex('booktitle') ?? inBibtex('journal'),
    keywords: list(paper.keywords),
    links: [textIn(paper.github) ?? '', textIn(paper.project) ?? ''],
  }
}
