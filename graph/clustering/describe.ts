/** Names and figures of communities. */
import type { Community, GraphNode, KnowledgeGraph } from '../../src/model.ts'
import { compareText, hash53, slug } from '../../src/text.ts'
import { ROLE_WEIGHT } from '../weights.ts'
import type { Projection } from './projection.ts'

export interface DescribedCommunity {
  community: Community
  /** Node ids, sorted. */
  members: string[]
}

const MOST_ENTITIES = 10
const MOST_PAPERS = 10
const NAMED_BY = 3

/**
 * Describes groups of members. A member entity is telling where its class-based tf-idf is high: its weight in the
 * community times log(1 + weight of all entities / its weight overall) (M. Grootendorst, "BERTopic: Neural topic
 * modeling with a class-based TF-IDF procedure", arXiv:2203.05794, 2022), times the share of its weight that falls
 * in the community, for what all communities name tells none. Ids are made of names, so they last as long as the
 * names do. Largest first, then by id.
 */
export function describeCommunities(
  graph: KnowledgeGraph,
  projection: Projection,
  groups: readonly string[][],
): DescribedCommunity[] {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]))
  const groupOf = new Map<string, number>()
  groups.forEach((members, group) => {
    for (const member of members) groupOf.set(member, group)
  })
  const entityWeights = weighEntities(graph, groupOf, groups.length)
  const paperWeights = weighPapers(projection, groupOf)
  const drafts = groups.map((members, group) => {
    const own = entityWeights.inside[group] ?? new Map<string, number>()
    const telling = [...own]
      .filter(([id]) => groupOf.get(id) === group)
      .map(([id, weight]): [string, number] => {
        const overall = entityWeights.overall.get(id) ?? weight
        return [id, weight * Math.log(1 + entityWeights.total / overall) * (weight / overall)]
      })
      .sort(heaviest)
      .map(([id]) => id)
    const papers = members.filter((member) => nodes.get(member)?.label === 'Paper')
    const connected = papers
      .map((id): [string, number] => [id, paperWeights.get(id) ?? 0])
      .sort(heaviest)
      .map(([id]) => id)
    return { members: [...members].sort(compareText), papers: papers.length, telling, connected }
  })
  drafts.sort(
    (a, b) => b.members.length - a.members.length || compareText(a.members[0] ?? '', b.members[0] ?? ''),
  )
  const taken = new Set<string>()
  const described = drafts.map(({ members, papers, telling, connected }) => {
    const named = telling.slice(0, NAMED_BY).map((id) => nodes.get(id)?.name ?? id)
    const name = named.length > 0 ? named.join(', ') : (nodes.get(connected[0] ?? '')?.name ?? '')
    const community: Community = {
      id: freeId(name, connected, nodes, taken),
      name,
      size: members.length,
      papers,
      topEntities: telling.slice(0, MOST_ENTITIES),
      topPapers: connected.slice(0, MOST_PAPERS),
    }
    return { community, members }
  })
  return described.sort(
    (a, b) => b.community.size - a.community.size || compareText(a.community.id, b.community.id),
  )
}

/** Role weights of each entity inside each group, overall, and of all entities. */
function weighEntities({ edges }: KnowledgeGraph, groupOf: ReadonlyMap<string, number>, groups: number) {
  const inside = Array.from({ length: groups }, () => new Map<string, number>())
  const overall = new Map<string, number>()
  let total = 0
  for (const { source, target, role } of edges) {
    if (role === undefined) continue
    const weight = ROLE_WEIGHT[role]
    total += weight
    overall.set(target, (overall.get(target) ?? 0) + weight)
    const own = inside[groupOf.get(source) ?? -1]
    own?.set(target, (own.get(target) ?? 0) + weight)
  }
  return { inside, overall, total }
}

/** How strongly a paper is tied to the rest of its group. */
function weighPapers({ ties }: Projection, groupOf: ReadonlyMap<string, number>): Map<string, number> {
  const weights = new Map<string, number>()
  for (const { a, b, weight } of ties) {
    if (groupOf.get(a) !== groupOf.get(b)) continue
    for (const end of [a, b]) weights.set(end, (weights.get(end) ?? 0) + weight)
  }
  return weights
}

/** An id of the name; where two communities have one name, of the name and the best connected paper. */
function freeId(
  name: string,
  papers: readonly string[],
  nodes: ReadonlyMap<string, GraphNode>,
  taken: Set<string>,
): string {
  const plain = slug(name) || hash53(name)
  const title = slug(nodes.get(papers[0] ?? '')?.name ?? '', 40)
  const candidates = [plain, `${plain}~${title}`, `${plain}~${hash53(papers.join(' '))}`]
  const id = `community:${candidates.find((candidate) => !taken.has(candidate)) ?? plain}`
  taken.add(id.slice('community:'.length))
  return id
}

function heaviest([a, m]: [string, number], [b, n]: [string, number]): number {
  return n - m || compareText(a, b)
}
