/**
 * Ties of versions to the family that is named without one: Llama-3-8B to Llama-3, that to Llama; AIME 2024 to AIME.
 * Papers that name both say so themselves; this is for what only the corpus brings together.
 */
import type { Entity, EntityType, Facts } from '../../src/model.ts'
import { canonicalName } from '../canonicalise.ts'

/** The rule that evidence of such a tie names. */
export const FAMILY_RULE = 'link.family'

/** Of a model, a word for a size. */
const SIZE_WORD =
  /[\s-](?:tiny|mini|nano|small|medium|base|large|xl|xxl|huge|pro|flash|turbo|ultra|lite|plus)$/i

/** Letters of the shortest name that counts as a family: "T" of T5 and "GSM" of GSM8K are none. */
const LEAST_LETTERS: Record<EntityType, number> = { model: 2, benchmark: 3, method: 3, tool: 3 }

/** Characters of a short name. */
const SHORT = 5

/** Papers whose words are kept as evidence of one tie. */
const MOST_PAPERS = 3

/** A version and its family, with the papers that name the version. */
export interface FamilyTie {
  version: string
  family: string
  mentions: { paper: Facts; entity: Entity }[]
}

/**
 * The ties of all versions in linked facts whose family has a node of its own and the same type; each version is tied to
 * the nearest. Homonyms (keys with `~`) are no families. Linear in the mentions.
 */
export function familyTies(papers: readonly Facts[]): FamilyTie[] {
  const names = new Map<string, string>()
  for (const { entities } of papers) for (const { key, name } of entities) names.set(key, name)
  const familyOf = new Map<string, string | undefined>()
  const ties = new Map<string, FamilyTie>()
  for (const paper of papers)
    for (const entity of paper.entities) {
      const { key } = entity
      if (!familyOf.has(key)) familyOf.set(key, nearestFamily(entity, names))
      const family = familyOf.get(key)
      if (family === undefined) continue
      const tie = ties.get(key) ?? { version: key, family, mentions: [] }
      ties.set(key, tie)
      if (tie.mentions.length < MOST_PAPERS) tie.mentions.push({ paper, entity })
    }
  return [...ties.values()]
}

function nearestFamily({ key, name, type }: Entity, names: ReadonlyMap<string, string>): string | undefined {
  if (key.includes('~')) return undefined
  for (
    let shorter = withoutVersion(name, type);
    shorter !== undefined;
    shorter = withoutVersion(shorter, type)
  ) {
    const family = `${type}:${canonicalName(shorter, type)}`
    const named = names.get(family)
    if (family !== key && named !== undefined && isSameWord(named, shorter, type)) return family
  }
  return undefined
}

/** A short name of anything but a model must be written alike: Math23K is none of MATH. */
function isSameWord(family: string, shorter: string, type: EntityType): boolean {
  if (type === 'model' || family.length > SHORT) return true
  return family.replace(/[^\p{L}]/gu, '') === shorter.replace(/[^\p{L}]/gu, '')
}

/** The name without the last thing that tells a version; undefined where there is none, or too little is left. */
function withoutVersion(name: string, type: EntityType): string | undefined {
  const shorter = withoutNumber(name)
  const shortest = shorter === name && type === 'model' ? name.replace(SIZE_WORD, '') : shorter
  if (/\btask$/i.test(shortest)) return undefined
  const letters = shortest.replace(/[^\p{L}]/gu, '').length
  return shortest === name || letters < LEAST_LETTERS[type] ? undefined : shortest
}

/** Without a version, a size or a year at the end, glued or not: "v1.5", "-7B", " 2024", "8x7B". */
function withoutNumber(name: string): string {
  let at = name.length
  if (/\d[bBmMkK]$/.test(name)) at--
  const end = at
  while (at > 0 && /[\d.x]/.test(name[at - 1] as string)) at--
  if (!/\d/.test(name.slice(at, end))) return name
  if (/^[vV]$/.test(name[at - 1] ?? '')) at--
  while (at > 0 && /[\s._-]/.test(name[at - 1] as string)) at--
  return name.slice(0, at)
}
