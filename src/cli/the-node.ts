/** Which node a name on the command line means. */
import { findNodes } from '../../graph/query.ts'
import { PaperloomError } from '../errors.ts'
import type { GraphNode, KnowledgeGraph, NodeLabel } from '../model.ts'
import { listCandidates } from './candidates.ts'

/**
 * The one node that a name means: by id, by name, else by a part of the name.
 * @param label where only nodes of one kind are meant
 * @throws PaperloomError `ambiguous` or `not-found`, after listing what it may mean
 */
export function theNode(graph: KnowledgeGraph, name: string, label?: NodeLabel): GraphNode {
  const nodes = label === undefined ? graph.nodes : graph.nodes.filter((node) => node.label === label)
  const { exact, partial, similar } = findNodes({ nodes }, name)
  const candidates = exact.length > 0 ? exact : partial
  const [only, ...others] = candidates
  if (only && others.length === 0) return only
  list(candidates.length > 0 ? candidates : similar)
  if (only) {
    throw new PaperloomError(
      'ambiguous',
      `"${name}" may mean any of these. Name one by its id (first column)`,
    )
  }
  const what = label === undefined ? 'nothing' : `no ${label.toLowerCase()}`
  const message = `The graph has ${what} called "${name}"`
  if (similar.length > 0) throw new PaperloomError('not-found', `${message}. Did you mean one of these?`)
  const any = findNodes(graph, name)
  const elsewhere = [...any.exact, ...any.partial, ...any.similar]
  list(elsewhere)
  throw new PaperloomError('not-found', elsewhere.length > 0 ? `${message}, but these` : message)
}

function list(nodes: readonly GraphNode[]): void {
  listCandidates(nodes.map(({ id, label, name }) => [id, label, name]))
}

/** As `theNode`, for several papers; the same paper twice counts once. */
export function thePapers(graph: KnowledgeGraph, names: readonly string[]): string[] {
  return [...new Set(names.map((name) => theNode(graph, name, 'Paper').id))]
}
