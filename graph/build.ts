/** From linked facts to a graph: every node and edge of the schema, without communities and positions. */
import type { Facts, GraphNode, KnowledgeGraph } from '../src/model.ts'
import { compareText } from '../src/text.ts'
import { EdgeSet } from './building/edge.ts'
import { familyEdges } from './building/family-edges.ts'
import { setFigures } from './building/figures.ts'
import { buildNodes } from './building/nodes.ts'
import { paperEdges } from './building/paper-edges.ts'
import { sharedBenchmarks } from './building/shares.ts'

/**
 * Builds the graph of linked facts. Nodes and edges are sorted by id and do not depend on the order of the facts.
 * What two papers both say is one edge with the evidence of both. Of records that share an id, the last counts.
 */
export function buildGraph(facts: readonly Facts[]): KnowledgeGraph {
  const papers = [...new Map(facts.map((paper) => [paper.id, paper])).values()].sort(byId)
  const nodes = buildNodes(papers).sort(byId)
  const said = new EdgeSet()
  for (const paper of papers) for (const edge of paperEdges(paper)) said.add(edge)
  for (const edge of familyEdges(papers)) said.add(edge)
  for (const edge of sharedBenchmarks(papers)) said.add(edge)
  const edges = said.finish().sort(byId)
  setFigures(nodes, edges)
  return { nodes, edges, communities: [] }
}

function byId(a: Pick<GraphNode, 'id'>, b: Pick<GraphNode, 'id'>): number {
  return compareText(a.id, b.id)
}
