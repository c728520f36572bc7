/** Two entities of one paper of which one is the other's abbreviation, in brackets: "PebbleWorks Bench (PW-Bench)". */
import type { Entity, Facts, Field } from '../../src/model.ts'
import { type Abbreviation, abbreviates } from './abbreviation.ts'
import { isKnownPlace } from './known.ts'

const FIELDS: readonly Field[] = ['title', 'abstract']

/** The pair that each of the two entities belongs to. Names that are known beforehand stay what they are. */
export function bracketedAbbreviations(paper: Facts): ReadonlyMap<Entity, Abbreviation> {
  const found = new Map<Entity, Abbreviation>()
  if (paper.entities.length < 2) return found
  for (const field of FIELDS) {
    const text = paper[field]
    if (!text.includes('(')) continue
    const startingAt = new Map<number, { entity: Entity; end: number }>()
    const open = paper.entities.filter(({ evidence }) => !evidence.some(isKnownPlace))
    for (const entity of open)
      for (const place of entity.evidence)
        if (place.field === field) startingAt.set(place.start, { entity, end: place.end })
    for (const [start, { entity, end }] of startingAt) {
      const bracket = text[end] === ' ' ? end + 1 : end
      const inside = text[bracket] === '(' ? startingAt.get(bracket + 1) : undefined
      if (!inside || inside.entity === entity || inside.entity.type !== entity.type) continue
      const short = text.slice(bracket + 1, inside.end)
      const pair = { short, spelled: short, long: text.slice(start, end) }
      if (text[inside.end] !== ')' || !abbreviates(pair.short, pair.long)) continue
      found.set(entity, pair).set(inside.entity, pair)
    }
  }
  return found
}
