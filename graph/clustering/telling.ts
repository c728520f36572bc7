/** What a community is called: its most telling entities. */
import type { KnowledgeGraph } from '../../src/model.ts'
import { compareText, foldName } from '../../src/text.ts'
import { ROLE_WEIGHT } from '../weights.ts'

const NAMED_BY = 3

/** An entity and how telling it is. */
export interface Telling {
  id: string
  score: number
}

/**
 * The entities of each group, most telling first. Telling is what has a high class-based tf-idf: its weight in the
 * group times log(1 + weight of all entities / its weight overall) (M. Grootendorst, "BERTopic: Neural topic modeling
 * with a class-based TF-IDF procedure", arXiv:2203.05794, 2022), times the share of its weight that falls in the
 * group, for what all groups name tells none. A mention weighs as its role does. What one paper alone names comes
 * after all that two papers name.
 * @param groupOf group of each member, by node id
 */
export function tellingEntities(
  { edges }: KnowledgeGraph,
  groupOf: ReadonlyMap<string, number>,
  groups: number,
): Telling[][] {
  const inside = new Map<string, number>()
  const again = new Set<string>()
  const overall = new Map<string, number>()
  let total = 0
  for (const { source, target, role } of edges) {
    if (role === undefined) continue
    const weight = ROLE_WEIGHT[role]
    total += weight
    overall.set(target, (overall.get(target) ?? 0) + weight)
    const group = groupOf.get(target)
    if (group === undefined || groupOf.get(source) !== group) continue
    if (inside.has(target)) again.add(target)
    inside.set(target, (inside.get(target) ?? 0) + weight)
  }
  const telling: Telling[][] = Array.from({ length: groups }, () => [])
  for (const [id, weight] of inside) {
    const all = overall.get(id) ?? weight
    const score = (weight * Math.log(1 + total / all) * weight) / all
    telling[groupOf.get(id) ?? -1]?.push({ id, score })
  }
  const rank = ({ id }: Telling) => (again.has(id) ? 0 : 1)
  for (const own of telling) {
    own.sort((a, b) => rank(a) - rank(b) || b.score - a.score || compareText(a.id, b.id))
  }
  return telling
}

/** What is less than this times as telling as the first names nothing. */
const LEAST_TELLING = 0.25

/**
 * The first three names that do not repeat each other: AIME 2025 says nothing after AIME 2024, nor BrowseComp-ZH
 * after BrowseComp. Where fewer than two are left, the next one all the same.
 * @param entities most telling first
 */
export function tellingNames(entities: readonly { name: string; score: number }[]): string[] {
  const least = LEAST_TELLING * (entities[0]?.score ?? 0)
  const chosen: string[] = []
  for (const { name, score } of entities) {
    if (chosen.length === NAMED_BY || score < least) break
    if (!chosen.some((other) => repeats(family(name), family(other)))) chosen.push(name)
  }
  return chosen.length > 1 ? chosen : entities.slice(0, 2).map(({ name }) => name)
}

/** Its first word and what is grown together with it: `aime` of AIME 2024, `browsecompzh` of BrowseComp-ZH. */
function family(name: string): string {
  const folded = foldName(name)
  return /^[^\d]+/.exec(folded)?.[0] ?? folded
}

/** Shorter names stand in others by chance. */
const LEAST_REPEATED = 3

function repeats(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short === long || (short.length >= LEAST_REPEATED && long.includes(short))
}
