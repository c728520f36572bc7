import { foldForScore } from './fold.ts'
import type { ScoredEntity } from './records.ts'

/** An entity on either side, with its folded names and its partner on the other side. */
export interface Side {
  entity: ScoredEntity
  type: string
  role: string | null | undefined
  optional: boolean
  names: Set<string>
  match?: Side
  /** An unmatched find that names an annotated entity which has a partner already. */
  extraOf?: Side
}

/** One entity, ready to be paired. */
export function sideOf(entity: ScoredEntity, optional = false): Side {
  const names = [entity.name, ...(entity.surfaces ?? [])].filter(Boolean).map(foldForScore)
  return {
    entity,
    type: entity.type,
    role: entity.role,
    optional,
    names: new Set(names.filter(Boolean)),
  }
}

/** Pairs annotated and found entities one to one: first by name and type, then by name alone. */
export function pair(annotated: readonly Side[], found: readonly Side[]): void {
  for (const sameType of [true, false])
    for (const a of annotated) {
      if (a.match) continue
      const b = found.find((b) => !b.match && (!sameType || a.type === b.type) && meet(a, b))
      if (!b) continue
      a.match = b
      b.match = a
    }
  for (const b of found) {
    const twin = b.match ? undefined : annotated.find((a) => meet(a, b))
    if (twin) b.extraOf = twin
  }
}

/** A find that names something optional: neither right nor wrong. */
export function isFree(found: Side): boolean {
  return found.match?.optional === true || found.extraOf?.optional === true
}

/** The first entity with this name. */
export function named(sides: readonly Side[], name: string | null | undefined): Side | undefined {
  const folded = foldForScore(name ?? '')
  return sides.find((side) => side.names.has(folded))
}

function meet(a: Side, b: Side): boolean {
  for (const name of a.names) if (b.names.has(name)) return true
  return false
}
