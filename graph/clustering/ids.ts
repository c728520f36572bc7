/** Ids of communities that last from one build to the next. */
import type { GraphNode } from '../../src/model.ts'
import { compareText, hash53, slug } from '../../src/text.ts'

/** The members of the communities of an earlier build: node id to community id. */
export type EarlierCommunities = ReadonlyMap<string, string>

/** Of an earlier community a later one must hold this share, members of both counted once, to bear its id. */
const LEAST_OVERLAP = 0.1

/** The members of the communities of a graph. */
export function communitiesOf(nodes: Iterable<Pick<GraphNode, 'id' | 'community'>>): Map<string, string> {
  const members = new Map<string, string>()
  for (const { id, community } of nodes) if (community !== undefined) members.set(id, community)
  return members
}

/**
 * Which earlier community each group of members continues: pairs are matched from the greatest overlap (Jaccard
 * coefficient) down, one to one (D. Greene, D. Doyle and P. Cunningham, "Tracking the evolution of communities in
 * dynamic social networks", ASONAM 2010); undefined for what is new. Time near-linear in the members.
 * @returns one entry a group, in their order
 */
export function continued(
  groups: readonly (readonly string[])[],
  earlier: EarlierCommunities,
): (string | undefined)[] {
  const sizes = new Map<string, number>()
  for (const id of earlier.values()) sizes.set(id, (sizes.get(id) ?? 0) + 1)
  const pairs: { group: number; id: string; overlap: number }[] = []
  groups.forEach((members, group) => {
    const both = new Map<string, number>()
    for (const member of members) {
      const id = earlier.get(member)
      if (id !== undefined) both.set(id, (both.get(id) ?? 0) + 1)
    }
    for (const [id, count] of both) {
      const overlap = count / (members.length + (sizes.get(id) ?? 0) - count)
      if (overlap >= LEAST_OVERLAP) pairs.push({ group, id, overlap })
    }
  })
  pairs.sort((a, b) => b.overlap - a.overlap || compareText(a.id, b.id) || a.group - b.group)
  const ids: (string | undefined)[] = groups.map(() => undefined)
  const taken = new Set<string>()
  for (const { group, id } of pairs) {
    if (ids[group] !== undefined || taken.has(id)) continue
    ids[group] = id
    taken.add(id)
  }
  return ids
}

/**
 * A free id for a community: of its most telling name alone, which changes less than the order of the first three;
 * where that is taken or has no letters, with a hash. Adds the id to `taken`.
 * @param anchors what it may be called after, best first
 * @param member id of a member that no other community has
 */
export function freeId(anchors: readonly string[], member: string, taken: Set<string>): string {
  const slugs = anchors.map((name) => slug(name)).filter((name) => name !== '')
  const names = [...slugs, `${slugs[0] ?? 'group'}~${hash53(member)}`].map((name) => `community:${name}`)
  const id = names.find((one) => !taken.has(one)) ?? `community:${hash53(JSON.stringify([anchors, member]))}`
  taken.add(id)
  return id
}
