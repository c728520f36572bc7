/** Gives the mentions of one name their identity: keys and spellings. */

import type { EntityType } from '../../src/model.ts'
import { compareText } from '../../src/text.ts'
import { canonicalName, withoutSplit } from '../canonicalise.ts'
import { groupBy } from './group-by.ts'
import type { Mention } from './mention.ts'
import { splitSenses } from './senses.ts'
import { settleTypes } from './types.ts'

/**
 * Settles all mentions of one name, in the order of the papers' ids. No other name's mentions are looked at, so that
 * names can be settled apart, by whoever has all mentions of one.
 */
export function settleName(group: readonly Mention[]): void {
  for (const sense of splitSenses(group)) {
    const typeOf = settleTypes(sense)
    for (const [type, mentions] of groupBy(sense.mentions, ({ entity }) => typeOf(entity.type))) {
      const spelling = preferredSpelling(mentions, type)
      const key = `${type}:${keyName(mentions, canonicalName(spelling, type), sense.suffix)}`
      for (const mention of mentions) Object.assign(mention, { key, spelling })
    }
  }
}

/** A long form that the corpus prefers to its abbreviation tells homonyms apart by itself; an abbreviation does not. */
function keyName(mentions: readonly Mention[], preferred: string, suffix: string): string {
  const name = mentions[0]?.name ?? preferred
  const isLong = mentions.some(
    ({ reading, entity }) => reading !== undefined && canonicalName(reading, entity.type) === preferred,
  )
  if (isLong && preferred !== name) return preferred
  return suffix === '' ? name : `${name}~${suffix}`
}

/** The most frequent spelling, weighted by confidence; of equals the plainer one, then the first by code unit. */
function preferredSpelling(mentions: readonly Mention[], type: EntityType): string {
  const weights = new Map<string, number>()
  for (const { called, entity } of mentions) {
    const spelling = withoutSplit(called, type).trim()
    weights.set(spelling, (weights.get(spelling) ?? 0) + entity.confidence)
  }
  const isPlain = (spelling: string) => Number(canonicalName(spelling, type) === mentions[0]?.name)
  const best = ([a, m]: [string, number], [b, n]: [string, number]) =>
    n - m || isPlain(b) - isPlain(a) || compareText(a, b)
  return [...weights].sort(best)[0]?.[0] ?? ''
}
