/** One entity of one paper on its way to its place in the corpus. */
import type { Entity, Facts } from '../../src/model.ts'
import { canonicalName } from '../canonicalise.ts'
import { readAbbreviation } from './abbreviation.ts'

export interface Mention {
  readonly paper: Facts
  readonly entity: Entity
  /** Canonical name under which it is grouped; an abbreviation goes before its long form. */
  name: string
  /** What the abbreviation stands for in this paper, where the paper says so. */
  reading?: string
  /** Set at the end: identity over the corpus, and the spelling the corpus prefers. */
  key: string
  spelling: string
}

/** One mention an entity, in the order of the papers. */
export function readMentions(facts: readonly Facts[]): Mention[] {
  const known = new Map<string, string>()
  const canonical = (name: string, type: Entity['type']) => {
    const spelled = `${type}:${name}`
    const found = known.get(spelled) ?? canonicalName(name, type)
    known.set(spelled, found)
    return found
  }
  const mentions: Mention[] = []
  for (const paper of facts) {
    for (const entity of paper.entities) {
      const pair = readAbbreviation([entity.name, ...entity.surfaces])
      mentions.push({
        paper,
        entity,
        name: canonical(pair?.short ?? entity.name, entity.type),
        ...(pair && { reading: pair.long }),
        key: '',
        spelling: '',
      })
    }
  }
  return mentions
}
