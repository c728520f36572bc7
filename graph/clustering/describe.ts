/** Names and figures of communities. */
import type { Bridge, Community, KnowledgeGraph } from '../../src/model.ts'
import { compareText } from '../../src/text.ts'
import { rounded } from '../weights.ts'
import { continued, type EarlierCommunities, freeId } from './ids.ts'
import { membersByGroup, type Partition } from './louvain.ts'
import { type Participation, participationOf } from './participation.ts'
import type { Projection } from './projection.ts'
import { tellingEntities, tellingNames } from './telling.ts'

export interface DescribedCommunity {
  community: Community
  /** Node ids, sorted. */
  members: string[]
}

export interface Grouping {
  projection: Projection
  partition: Partition
  /** Of each group of the partition. */
  stability: Float64Array
  /** Communities whose ids are to be taken over. */
  earlier: EarlierCommunities
}

/** A group of fewer papers says no more than the papers do. */
const LEAST_PAPERS = 3
const MOST_ENTITIES = 10
const MOST_PAPERS = 10
const MOST_BRIDGES = 5

/** Describes the groups of three papers or more. Largest first, then by id. */
export function describeCommunities(graph: KnowledgeGraph, grouping: Grouping): DescribedCommunity[] {
  const { projection, partition, stability } = grouping
  const names = new Map(graph.nodes.map(({ id, name }) => [id, name]))
  const papers = new Set(graph.nodes.flatMap(({ id, label }) => (label === 'Paper' ? id : [])))
  const groups = readGroups(projection, partition, papers)
  const groupOf = new Map<string, number>()
  groups.forEach(({ members }, at) => {
    for (const member of members) groupOf.set(member, at)
  })
  const telling = tellingEntities(graph, groupOf, groups.length).map((own) =>
    own.slice(0, MOST_ENTITIES).map(({ id, score }) => ({ id, score, name: names.get(id) ?? id })),
  )
  const ids = idsOf(groups, telling, grouping.earlier)
  const idOfGroup = new Map(groups.map(({ group }, at) => [group, ids[at] as string]))
  return groups
    .map(({ group, members, paperNodes }, at): DescribedCommunity => {
      const own = telling[at] ?? []
      const tied = paperNodes.map((node) => ({
        id: projection.ids[node] as string,
        participation: participationOf(projection.fullTies, partition.groups, node),
      }))
      const topPapers = tied
        .map(({ id, participation }): [string, number] => [id, participation.inside])
        .sort(heaviest)
        .slice(0, MOST_PAPERS)
        .map(([id]) => id)
      const community: Community = {
        id: ids[at] as string,
        name: tellingNames(own).join(', ') || (names.get(topPapers[0] ?? '') ?? ''),
        size: members.length,
        papers: paperNodes.length,
        topEntities: own.map(({ id }) => id),
        topPapers,
        bridges: bridgesAmong(tied, group, idOfGroup),
        stability: rounded(stability[group] as number, 3),
      }
      return { community, members }
    })
    .sort((a, b) => b.community.size - a.community.size || compareText(a.community.id, b.community.id))
}

interface Group {
  /** Its number in the partition. */
  group: number
  /** Node ids, sorted; leaves included. */
  members: string[]
  /** Places of its papers in the projection. */
  paperNodes: number[]
}

function readGroups({ ids, leaves }: Projection, partition: Partition, papers: ReadonlySet<string>): Group[] {
  const { offsets, nodes } = membersByGroup(partition.groups, partition.count)
  const groups: Group[] = []
  for (let group = 0; group < partition.count; group++) {
    const places = [...nodes.subarray(offsets[group] as number, offsets[group + 1] as number)]
    const paperNodes = places.filter((node) => papers.has(ids[node] as string))
    if (paperNodes.length < LEAST_PAPERS) continue
    const members = places.flatMap((node) => [ids[node] as string, ...(leaves.get(node) ?? [])])
    groups.push({ group, members: members.sort(compareText), paperNodes })
  }
  return groups
}

/** Taken over where a group continues an earlier community; otherwise made of the most telling name. */
function idsOf(
  groups: readonly Group[],
  telling: readonly (readonly { name: string }[])[],
  earlier: EarlierCommunities,
): string[] {
  const kept = continued(
    groups.map(({ members }) => members),
    earlier,
  )
  const taken = new Set(earlier.values())
  const ids: string[] = []
  const largestFirst = groups
    .map((group, at) => ({ ...group, at }))
    .sort(
      (a, b) => b.members.length - a.members.length || compareText(a.members[0] ?? '', b.members[0] ?? ''),
    )
  for (const { at, members } of largestFirst) {
    const anchors = (telling[at] ?? []).map(({ name }) => name)
    ids[at] = kept[at] ?? freeId(anchors, members[0] ?? '', taken)
  }
  return ids
}

/**
 * Papers that tie a group to others: highest participation coefficient times strength first, since the few ties of
 * most papers are easily halved.
 */
function bridgesAmong(
  papers: readonly { id: string; participation: Participation }[],
  own: number,
  idOfGroup: ReadonlyMap<number, string>,
): Bridge[] {
  return papers
    .map(({ id, participation }) => {
      const others = participation.groups.filter((group) => group !== own)
      return { id, participation, communities: others.flatMap((group) => idOfGroup.get(group) ?? []) }
    })
    .filter(({ communities }) => communities.length > 0)
    .map((bridge): [typeof bridge, number] => [
      bridge,
      bridge.participation.coefficient * bridge.participation.strength,
    ])
    .sort(([a, m], [b, n]) => n - m || compareText(a.id, b.id))
    .slice(0, MOST_BRIDGES)
    .map(([{ id, participation, communities }]) => ({
      id,
      participation: rounded(participation.coefficient, 3),
      communities,
    }))
}

function heaviest([a, m]: [string, number], [b, n]: [string, number]): number {
  return n - m || compareText(a, b)
}
