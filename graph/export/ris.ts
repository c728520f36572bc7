/** RIS of the papers, for EndNote, Zotero and Mendeley. RIS has no line breaks inside values. */
import type { GraphNode, KnowledgeGraph } from '../../src/model.ts'
import type { Exporter } from './exporter.ts'
import { kindOf, onOneLine, papersOf } from './papers.ts'

export const ris: Exporter = {
  id: 'ris',
  title: 'RIS of the papers, for EndNote, Zotero and Mendeley',
  files: (graph) => [{ suffix: '', chunks: records(graph) }],
}

const TYPES = { conference: 'CONF', journal: 'JOUR', preprint: 'GEN' }

function* records(graph: KnowledgeGraph): Generator<string> {
  for (const paper of papersOf(graph)) yield record(paper)
}

function record(paper: GraphNode): string {
  const values: [string, string | undefined][] = [
    ['TY', TYPES[kindOf(paper)]],
    ['TI', paper.name],
    ...(paper.authors ?? []).map((author): [string, string] => ['AU', author]),
    ['PY', paper.year === undefined ? undefined : String(paper.year)],
    ['T2', paper.venue],
    ['DO', paper.doi],
    ['AN', paper.arxiv && `arXiv:${paper.arxiv}`],
    ['UR', paper.url],
    ...(paper.keywords ?? []).map((word): [string, string] => ['KW', word]),
    ['AB', paper.abstract],
  ]
  const lines = values.flatMap(([tag, value]) => {
    const text = value === undefined ? '' : onOneLine(value)
    return text === '' ? [] : [`${tag}  - ${text}\r\n`]
  })
  return `${lines.join('')}ER  - \r\n\r\n`
}
