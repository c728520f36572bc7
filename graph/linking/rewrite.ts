/** Writes what linking decided back into the facts of one paper. */
import {
  type Entity,
  type EntityType,
  type Evidence,
  type Facts,
  type Relation,
  type Result,
  ROLES,
  type Role,
} from '../../src/model.ts'
import { compareText } from '../../src/text.ts'
import type { Mention } from './mention.ts'

/** The new name of what a person ignores: no entity has it. */
const IGNORED = ''

/** The paper with its entities under their keys over the corpus, and its results and relations renamed to match. */
export function rewriteFacts(paper: Facts, mentions: readonly Mention[]): Facts {
  const merged = new Map<string, Entity>()
  for (const mention of mentions) {
    if (mention.key === '') continue
    const entity = linkedEntity(mention)
    const same = merged.get(entity.key)
    merged.set(entity.key, same ? mergeEntities(same, entity) : entity)
  }
  const rename = renamer(mentions)
  return {
    ...paper,
    entities: [...merged.values()].sort(inTextOrder),
    results: paper.results
      .map((result): Result => {
        const benchmark = rename(result.benchmark, ['benchmark'])
        return { ...result, subject: rename(result.subject, ['model', 'method']), benchmark }
      })
      .filter(({ subject, benchmark }) => subject !== IGNORED && benchmark !== IGNORED),
    relations: paper.relations
      .map((relation): Relation => ({ ...relation, from: rename(relation.from), to: rename(relation.to) }))
      .filter(({ from, to }, i) => {
        if (from === IGNORED || to === IGNORED) return false
        return from !== to || paper.relations[i]?.from === paper.relations[i]?.to
      }),
  }
}

/** Only a benchmark is evaluated on, and only a benchmark has a subtype; settling the type may change both. */
function linkedEntity({ entity, key, spelling, subtype: said }: Mention): Entity {
  const type = key.slice(0, key.indexOf(':')) as EntityType
  const { subtype: read, ...rest } = entity
  const subtype = said ?? read
  const role: Role = type !== 'benchmark' && entity.role === 'evaluates_on' ? 'uses' : entity.role
  return { ...rest, key, name: spelling, type, role, ...(type === 'benchmark' && subtype && { subtype }) }
}

function mergeEntities(a: Entity, b: Entity): Entity {
  const stronger = ROLES.indexOf(b.role) < ROLES.indexOf(a.role) ? b : a
  const subtype = a.subtype ?? b.subtype
  return {
    ...a,
    ...(subtype && { subtype }),
    role: stronger.role,
    surfaces: [...new Set([...a.surfaces, ...b.surfaces])],
    confidence: Math.max(a.confidence, b.confidence),
    evidence: mergeEvidence(a.evidence, b.evidence),
    roleEvidence: mergeEvidence(a.roleEvidence, b.roleEvidence),
  }
}

/** Evidence of both in text order, each once. */
export function mergeEvidence<T extends Evidence>(a: readonly T[], b: readonly T[]): T[] {
  const seen = new Map<string, T>()
  for (const item of [...a, ...b]) {
    const place = `${item.field} ${item.start} ${item.end} ${item.rule}`
    if (!seen.has(place)) seen.set(place, item)
  }
  return [...seen.values()].sort(compareEvidence)
}

/** Title before abstract, then by place, then by rule. */
export function compareEvidence(a: Evidence, b: Evidence): number {
  return compareText(b.field, a.field) || a.start - b.start || a.end - b.end || compareText(a.rule, b.rule)
}

function inTextOrder(a: Entity, b: Entity): number {
  const [first, second] = [a.evidence[0], b.evidence[0]]
  if (first && second) return compareEvidence(first, second) || compareText(a.key, b.key)
  return (first ? 0 : 1) - (second ? 0 : 1) || compareText(a.key, b.key)
}

/** Old name to new; where a paper has two things of one name, the one of a wanted type. */
function renamer(mentions: readonly Mention[]): (name: string, wanted?: readonly EntityType[]) => string {
  const byName = new Map<string, Mention[]>()
  for (const mention of mentions) {
    const found = byName.get(mention.entity.name)
    if (found) found.push(mention)
    else byName.set(mention.entity.name, [mention])
  }
  return (name, wanted = []) => {
    const found = byName.get(name)
    const best = found?.find(({ entity }) => wanted.includes(entity.type)) ?? found?.[0]
    return best ? best.spelling : name
  }
}
