/** The sentence that says what an edge says. */
import type { EdgeEvidence, Field, GraphEdge, GraphNode, KnowledgeGraph } from '../../src/model.ts'
import { sentenceAround } from '../../src/text.ts'

/** A sentence of a paper. */
export interface Quote {
  /** Id of the paper. */
  paper: string
  field: Field
  sentence: string
}

/** Papers by their own ids, for `quoteOf`. */
export function papersById({ nodes }: Pick<KnowledgeGraph, 'nodes'>): Map<string, GraphNode> {
  return new Map(nodes.flatMap((node) => (node.paper === undefined ? [] : [[node.paper, node] as const])))
}

/** The sentence that decided an edge, else the first that names it; undefined where the edge has no evidence. */
export function quoteOf(
  { evidence }: Pick<GraphEdge, 'evidence'>,
  papers: ReadonlyMap<string, GraphNode>,
): Quote | undefined {
  const found =
    evidence.find(decidesRole) ?? evidence.find(({ field }) => field === 'abstract') ?? evidence[0]
  const node = found && papers.get(found.paper)
  if (!node) return undefined
  const text = found.field === 'title' ? node.name : (node.abstract ?? '')
  const sentence = found.field === 'title' ? text : sentenceAround(text, found.start, found.end)
  return { paper: found.paper, field: found.field, sentence }
}

function decidesRole({ rule, field }: EdgeEvidence): boolean {
  return field === 'abstract' && rule.startsWith('role.')
}
