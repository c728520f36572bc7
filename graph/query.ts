/** Questions to a graph. Every answer is plain data that JSON can hold. */
import {
  EDGE_TYPES,
  type EdgeType,
  type GraphNode,
  type KnowledgeGraph,
  NODE_LABELS,
  type NodeLabel,
} from '../src/model.ts'
import { compareText, foldName, foldTitle, withinDistance } from '../src/text.ts'

export { describeNode, type NodeDescription, type Tie } from './asking/describe-node.ts'
export { selectPapers } from './asking/select-papers.ts'

/** Nodes that a name may mean: by id or name, by a part of the name, by a slip of the keyboard. Best first. */
export interface FoundNodes {
  exact: GraphNode[]
  partial: GraphNode[]
  similar: GraphNode[]
}

/** Edits that a name may be away from what was typed. */
const MOST_EDITS = 2
const MOST_SIMILAR = 20

/**
 * Finds nodes by name: id, paper id, name or spelling, case and hyphens aside. `partial` holds the nodes whose name
 * contains it; `similar`, filled only where the others are empty, those at most two edits away. Most connected first.
 */
export function findNodes(graph: KnowledgeGraph, name: string): FoundNodes {
  const typed = name.trim()
  const found: FoundNodes = { exact: [], partial: [], similar: [] }
  const byId = graph.nodes.filter((node) => node.id === typed || node.paper === typed)
  if (byId.length > 0) return { ...found, exact: byId }
  const wanted = folded(typed)
  if (wanted === '') return found
  for (const node of graph.nodes) {
    const names = namesOf(node)
    if (names.includes(wanted)) found.exact.push(node)
    else if (names.some((own) => own.includes(wanted))) found.partial.push(node)
  }
  if (found.exact.length === 0 && found.partial.length === 0) {
    found.similar = graph.nodes
      .filter((node) => namesOf(node).some((own) => withinDistance(own, wanted, MOST_EDITS)))
      .sort(mostConnected)
      .slice(0, MOST_SIMILAR)
  }
  found.exact.sort(mostConnected)
  found.partial.sort(mostConnected)
  return found
}

/** Figures of a graph. */
export interface GraphStats {
  nodes: number
  edges: number
  nodesByLabel: Record<NodeLabel, number>
  edgesByType: Record<EdgeType, number>
  communities: number
  /** Papers without any edge. */
  alone: number
  /** For each kind of entity, those that most papers name. */
  top: Record<'Benchmark' | 'Model' | 'Method' | 'Tool', { id: string; name: string; papers: number }[]>
}

/** Counts nodes and edges, and lists the `limit` entities of each kind that most papers name. */
export function graphStats(graph: KnowledgeGraph, limit = 10): GraphStats {
  const nodesByLabel = zeros(NODE_LABELS)
  const edgesByType = zeros(EDGE_TYPES)
  for (const { label } of graph.nodes) nodesByLabel[label]++
  for (const { type } of graph.edges) edgesByType[type]++
  const top = (label: NodeLabel) =>
    graph.nodes
      .filter((node) => node.label === label)
      .map(({ id, name, papers = 0 }) => ({ id, name, papers }))
      .sort((a, b) => b.papers - a.papers || compareText(a.id, b.id))
      .slice(0, limit)
  return {
    nodes: graph.nodes.length,
    edges: graph.edges.length,
    nodesByLabel,
    edgesByType,
    communities: graph.communities.length,
    alone: graph.nodes.filter(({ label, degree }) => label === 'Paper' && degree === 0).length,
    top: { Benchmark: top('Benchmark'), Model: top('Model'), Method: top('Method'), Tool: top('Tool') },
  }
}

function namesOf({ name, surfaces = [] }: GraphNode): string[] {
  return [name, ...surfaces].map(folded)
}

/** A name or title without case, spaces and signs; of signs alone, the text itself. */
function folded(text: string): string {
  return foldName(text) || foldTitle(text) || text
}

function mostConnected(a: GraphNode, b: GraphNode): number {
  return b.degree - a.degree || compareText(a.id, b.id)
}

function zeros<K extends string>(keys: readonly K[]): Record<K, number> {
  return Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>
}
