/** A part of a graph: the papers that a question means, and what they are tied to. */
import { PaperloomError } from '../../src/errors.ts'
import type { GraphNode, KnowledgeGraph } from '../../src/model.ts'
import { foldName, foldTitle } from '../../src/text.ts'

/**
 * The papers that a text means, with the nodes that they are tied to and the edges among all these. A text means the
 * papers that name the thing of that name (a benchmark, model, … or a group); else those with it in title or abstract.
 * @throws PaperloomError `not-found` where it means no paper.
 */
export function selectPapers(graph: KnowledgeGraph, query: string): KnowledgeGraph {
  const papers = papersMeant(graph, query.trim())
  if (papers.size === 0)
    throw new PaperloomError('not-found', `No paper of the graph has to do with "${query}"`)
  const kept = new Set(papers)
  for (const { source, target } of graph.edges) {
    if (papers.has(source) && !target.startsWith(PAPER)) kept.add(target)
    if (papers.has(target) && !source.startsWith(PAPER)) kept.add(source)
  }
  const nodes = graph.nodes.filter(({ id }) => kept.has(id))
  return {
    nodes,
    edges: graph.edges.filter(({ source, target }) => kept.has(source) && kept.has(target)),
    communities: graph.communities.filter(({ id }) => kept.has(id)),
  }
}

const PAPER = 'paper:'

function papersMeant(graph: KnowledgeGraph, query: string): Set<string> {
  const isPaper = new Set(graph.nodes.filter(({ label }) => label === 'Paper').map(({ id }) => id))
  const wanted = foldName(query) || foldTitle(query)
  const named = new Set(
    graph.nodes
      .filter((node) => node.id === query || (wanted !== '' && isNamed(node, wanted)))
      .map(({ id }) => id),
  )
  const found = new Set([...named].filter((id) => isPaper.has(id)))
  for (const { source, target } of graph.edges) {
    if (named.has(target) && isPaper.has(source) && !isPaper.has(target)) found.add(source)
  }
  if (found.size > 0 || query === '') return found
  const text = query.toLowerCase()
  const holds = ({ name, abstract = '' }: GraphNode) => `${name}\n${abstract}`.toLowerCase().includes(text)
  return new Set(graph.nodes.filter((node) => node.label === 'Paper' && holds(node)).map(({ id }) => id))
}

function isNamed({ name, surfaces = [], paper }: GraphNode, wanted: string): boolean {
  return [name, paper ?? name, ...surfaces].some((own) => (foldName(own) || foldTitle(own)) === wanted)
}
