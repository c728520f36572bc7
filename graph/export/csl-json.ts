/** CSL-JSON of the papers, for Zotero, Pandoc and citation processors. */
import type { GraphNode, KnowledgeGraph } from '../../src/model.ts'
import type { Exporter } from './exporter.ts'
import { kindOf, nameParts, papersOf } from './papers.ts'

export const cslJson: Exporter = {
  id: 'csl-json',
  title: 'CSL-JSON of the papers, for Zotero, Pandoc and citation processors',
  files: (graph) => [{ suffix: '', chunks: items(graph) }],
}

const TYPES = { conference: 'paper-conference', journal: 'article-journal', preprint: 'article' }

function* items(graph: KnowledgeGraph): Generator<string> {
  let separator = '[\n'
  for (const paper of papersOf(graph)) {
    yield separator + JSON.stringify(item(paper))
    separator = ',\n'
  }
  yield separator === '[\n' ? '[]\n' : '\n]\n'
}

/** What is undefined is left out by JSON. */
function item(paper: GraphNode): object {
  return {
    id: paper.paper,
    type: TYPES[kindOf(paper)],
    title: paper.name,
    author: paper.authors?.map(nameParts),
    issued: paper.year === undefined ? undefined : { 'date-parts': [[paper.year]] },
    'container-title': paper.venue,
    DOI: paper.doi,
    number: paper.arxiv && `arXiv:${paper.arxiv}`,
    URL: paper.url,
    keyword: paper.keywords?.join('; '),
    abstract: paper.abstract || undefined,
  }
}
