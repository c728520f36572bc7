/** Communities with their members by name. */
import { PaperloomError } from '../../src/errors.ts'
import type { Community, GraphNode, KnowledgeGraph } from '../../src/model.ts'
import { byId, type NodeRef, nodeRef, type PaperRef, paperRef } from './refs.ts'

/** A community, with names instead of ids. */
export interface DescribedCommunity {
  id: string
  name: string
  size: number
  papers: number
  /** 0..1: how far it comes out the same with other seeds. */
  stability: number
  /** Most telling first. */
  topEntities: NodeRef[]
  /** Best connected first. */
  topPapers: PaperRef[]
  /** Papers that tie it to other communities, strongest first. */
  bridges: { paper: PaperRef; participation: number; communities: { id: string; name: string }[] }[]
}

/** A community with all of its members, the best connected first. */
export interface CommunityMembers extends DescribedCommunity {
  members: { papers: PaperRef[]; entities: NodeRef[] }
}

/** All communities, largest first. */
export function listCommunities(graph: Pick<KnowledgeGraph, 'nodes' | 'communities'>): DescribedCommunity[] {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]))
  return graph.communities.map((community) => describe(community, nodes))
}

/**
 * One community with its members. Time linear in the nodes.
 * @throws PaperloomError `not-found` where the graph has no such community
 */
export function describeCommunity(
  graph: Pick<KnowledgeGraph, 'nodes' | 'communities'>,
  id: string,
): CommunityMembers {
  const found = graph.communities.find((community) => community.id === id)
  if (!found)
    throw new PaperloomError('not-found', `The graph has no community ${id}. List them all to choose.`)
  const members = graph.nodes
    .filter(({ community }) => community === id)
    .sort((a, b) => b.degree - a.degree || byId(a, b))
  return {
    ...describe(found, new Map(graph.nodes.map((node) => [node.id, node]))),
    members: {
      papers: members.filter(({ label }) => label === 'Paper').map(paperRef),
      entities: members.filter(({ label }) => label !== 'Paper').map(nodeRef),
    },
  }
}

function describe(community: Community, nodes: ReadonlyMap<string, GraphNode>): DescribedCommunity {
  const { id, name, size, papers, stability, topEntities, topPapers, bridges } = community
  const known = (ids: readonly string[]) => ids.flatMap((one) => nodes.get(one) ?? [])
  return {
    id,
    name,
    size,
    papers,
    stability,
    topEntities: known(topEntities).map(nodeRef),
    topPapers: known(topPapers).map(paperRef),
    bridges: bridges.flatMap(({ id, participation, communities }) =>
      known([id]).map((node) => ({
        paper: paperRef(node),
        participation,
        communities: known(communities).map(({ id, name }) => ({ id, name })),
      })),
    ),
  }
}
