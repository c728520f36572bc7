/**
 * Communities: groups of papers, and of the entities they are about. Louvain over a weighted projection of the
 * graph; the best of some seeded runs, and how far the other runs agree with it.
 */
import type { Community, GraphEdge, GraphNode, KnowledgeGraph } from '../src/model.ts'
import { compareText } from '../src/text.ts'
import { edgeId } from './building/edge.ts'
import { describeCommunities } from './clustering/describe.ts'
import type { EarlierCommunities } from './clustering/ids.ts'
import { louvainRuns } from './clustering/louvain.ts'
import { projectGraph } from './clustering/projection.ts'
import { stabilityOf } from './clustering/stability.ts'

export { communitiesOf, continued, type EarlierCommunities } from './clustering/ids.ts'

export interface ClusterOptions {
  /** Communities of an earlier build (`communitiesOf`), whose ids are taken over by greatest overlap. */
  earlier?: EarlierCommunities | undefined
}

/** The run of highest modularity counts; the others tell how stable each of its groups is. */
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
/**
 * A little above 1, where topics of few papers are joined that have little in common. Over 9,577 daily papers the mean
 * stability of groups of ten papers or more rises from .77 to .79, and they share keywords as before; 1.2 and more
 * take the topics of small reading lists apart.
 */
const RESOLUTION = 1.1

/**
 * Adds Community nodes, IN_COMMUNITY edges, `community` on the members, and the list of communities, largest first.
 * Papers without ties and groups of fewer than three papers belong to none. Returns a new graph, which depends on
 * the graph and the earlier communities alone.
 */
export function clusterGraph(
  graph: KnowledgeGraph,
  { earlier = new Map() }: ClusterOptions = {},
): KnowledgeGraph {
  const projection = projectGraph(graph)
  const runs = louvainRuns(projection.ties, SEEDS, RESOLUTION)
  const partition = runs.reduce((best, run) => (run.modularity > best.modularity ? run : best))
  const stability = stabilityOf(
    partition,
    runs.filter((run) => run !== partition),
  )
  const communities = describeCommunities(graph, { projection, partition, stability, earlier })
  const communityOf = new Map<string, string>()
  for (const { community, members } of communities) {
    for (const member of members) communityOf.set(member, community.id)
  }
  const nodes = graph.nodes.map((node) => withCommunity(node, communityOf.get(node.id)))
  const edges = [...communityOf].map(([member, community]) => membership(member, community))
  return {
    nodes: [...nodes, ...communities.map(({ community }) => communityNode(community))].sort(byId),
    edges: [...graph.edges, ...edges].sort(byId),
    communities: communities.map(({ community }) => community),
  }
}

function withCommunity(node: GraphNode, community: string | undefined): GraphNode {
  return community === undefined ? { ...node } : { ...node, community }
}

function communityNode({ id, name, size, stability, bridges }: Community): GraphNode {
  return { id, label: 'Community', name, degree: 0, x: 0, y: 0, size, stability, bridges }
}

function membership(member: string, community: string): GraphEdge {
  return {
    id: edgeId('IN_COMMUNITY', member, community),
    type: 'IN_COMMUNITY',
    source: member,
    target: community,
    evidence: [],
  }
}

function byId(a: { id: string }, b: { id: string }): number {
  return compareText(a.id, b.id)
}
