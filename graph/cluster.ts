/**
 * Communities: groups of papers, and of the entities they are about. Louvain over a weighted projection of the
 * graph (V. Blondel et al., "Fast unfolding of communities in large networks", J. Stat. Mech. P10008, 2008).
 */
import Graph from 'graphology'
import louvain from 'graphology-communities-louvain'
import type { Community, GraphEdge, GraphNode, KnowledgeGraph } from '../src/model.ts'
import { compareText } from '../src/text.ts'
import { edgeId } from './building/edge.ts'
import { describeCommunities } from './clustering/describe.ts'
import { type Projection, projectGraph } from './clustering/projection.ts'
import { seededRandom } from './random.ts'

const SEED = 1
/** A group of fewer papers says no more than the papers do. */
const LEAST_PAPERS = 3

/**
 * Adds Community nodes, IN_COMMUNITY edges, `community` on the members, and the list of communities, largest first.
 * Papers without ties and groups of fewer than three papers belong to none. Returns a new graph.
 */
export function clusterGraph(graph: KnowledgeGraph): KnowledgeGraph {
  const projection = projectGraph(graph)
  const groups = findGroups(projection)
  const communities = describeCommunities(graph, projection, groups)
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

/** Members of each group, leaves included, for groups of enough papers. */
function findGroups({ ties, leaves }: Projection): string[][] {
  const graph = new Graph({ type: 'undirected' })
  const ends = ties.flatMap(({ a, b }) => [a, b])
  for (const node of [...new Set(ends)].sort(compareText)) graph.addNode(node)
  for (const { a, b, weight } of ties) graph.mergeEdge(a, b, { weight })
  if (graph.size === 0) return []
  const found = louvain(graph, { rng: seededRandom(SEED), getEdgeWeight: 'weight' })
  const groups = new Map<number, string[]>()
  graph.forEachNode((node) => {
    const group = groups.get(found[node] as number) ?? []
    groups.set(found[node] as number, group)
    group.push(node, ...(leaves.get(node) ?? []))
  })
  return [...groups.values()].filter(
    (members) => members.filter((member) => member.startsWith('paper:')).length >= LEAST_PAPERS,
  )
}

function withCommunity(node: GraphNode, community: string | undefined): GraphNode {
  return community === undefined ? { ...node } : { ...node, community }
}

function communityNode({ id, name, size }: Community): GraphNode {
  return { id, label: 'Community', name, degree: 0, x: 0, y: 0, size }
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
