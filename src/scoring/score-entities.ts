import type { Comparison } from './comparison.ts'
import type { LinkingScore } from './linking.ts'
import { isFree, type Side } from './sides.ts'

/** Roles that are scored: the two that say what a paper is about. */
const SCORED_ROLES = ['introduces', 'evaluates_on']

/** Names and types. A second find of one annotated thing is wrong, unless the thing is optional. */
export function scoreEntities({ annotated, found, tallies, miss }: Comparison, linking: LinkingScore): void {
  for (const a of annotated) {
    if (a.optional) continue
    const isTyped = a.match?.type === a.type
    tallies.of(`entity.${a.type}`)[isTyped ? 'tp' : 'fn']++
    tallies.of('entity')[isTyped ? 'tp' : 'fn']++
    tallies.of('name')[a.match ? 'tp' : 'fn']++
    if (!a.match) miss(`missed.${a.type}`, a.entity.name)
    else if (!isTyped) miss(`type:${a.type}->${a.match.type}`, a.entity.name, evidenceOf(a.match))
    linking.add(a)
  }
  for (const b of found) {
    if (isFree(b)) continue
    if (b.match?.type !== b.type) {
      tallies.of(`entity.${b.type}`).fp++
      tallies.of('entity').fp++
    }
    if (b.match) continue
    tallies.of('name').fp++
    miss(`spurious.${b.type}`, b.entity.name, evidenceOf(b))
  }
}

/** What the paper does with a thing. */
export function scoreRoles({ annotated, found, tallies, miss }: Comparison): void {
  for (const role of SCORED_ROLES) {
    const tally = tallies.of(`role.${role}`)
    for (const a of annotated) {
      if (a.optional || a.role !== role) continue
      const isRight = a.match?.role === role
      tally[isRight ? 'tp' : 'fn']++
      if (!isRight) miss(`role.${role}.missed`, a.entity.name)
    }
    for (const b of found) {
      if (b.role !== role || isFree(b) || b.match?.role === role) continue
      tally.fp++
      miss(`role.${role}.spurious`, b.entity.name, b.entity.roleEvidence)
    }
  }
}

function evidenceOf({ entity }: Side): readonly { rule: string }[] | undefined {
  return entity.evidence
}
