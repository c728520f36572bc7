/** Questions to a graph. Every answer is plain data that JSON can hold. */
import { EDGE_TYPES, type EdgeType, type KnowledgeGraph, NODE_LABELS, type NodeLabel } from '../src/model.ts'
import { compareText } from '../src/text.ts'

export { type InCommon, inCommon, type UsersOfAll, usersOfAll } from './asking/common.ts'
export {
  type CommunityMembers,
  type DescribedCommunity,
  describeCommunity,
  listCommunities,
} from './asking/communities.ts'
export { describeNode, type NodeDescription, type Tie } from './asking/describe-node.ts'
export { type FoundNodes, findNodes } from './asking/find-nodes.ts'
export {
  type Leaderboard,
  type LeaderboardRow,
  type LeaderboardTable,
  leaderboard,
  leaderboards,
  type ScoreConflict,
} from './asking/leaderboard.ts'
export { type BenchmarkMatrix, benchmarkMatrix, papersIn } from './asking/matrix.ts'
export { type Direction, isShare, metricDirection, metricName } from './asking/metrics.ts'
export { WALKED as WALKED_EDGES } from './asking/network.ts'
export { type ExplainedPath, type PathStep, type Paths, pathsBetween } from './asking/paths.ts'
export type { Quote } from './asking/quote.ts'
export type { Reason } from './asking/reasons.ts'
export type { NodeRef, PaperRef } from './asking/refs.ts'
export { type RelatedPaper, type RelatedPapers, relatedTo } from './asking/related.ts'
export { type SearchHit, searchGraph } from './asking/search.ts'
export { selectPapers } from './asking/select-papers.ts'
export { type CommonBenchmark, type SharedBenchmarks, sharedWith } from './asking/shared.ts'

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

function zeros<K extends string>(keys: readonly K[]): Record<K, number> {
  return Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>
}
