/**
 * Linking: what only the corpus can tell. Gives every entity its identity over all papers, its type and the
 * spelling the corpus prefers. Independent of the order of the papers; near-linear in the number of mentions;
 * after aliases each group of equal names is settled alone, so groups can be handed to different machines.
 */
import type { EntityType, Facts } from '../src/model.ts'
import { compareText } from '../src/text.ts'
import { canonicalName, withoutSplit } from './canonicalise.ts'
import { applyAliases } from './linking/aliases.ts'
import { type Mention, readMentions } from './linking/mention.ts'
import { rewriteFacts } from './linking/rewrite.ts'
import { splitSenses } from './linking/senses.ts'
import { settleTypes } from './linking/types.ts'

/** Links the facts of a corpus. Returns new records sorted by paper id; the ones given stay as they are. */
export function linkFacts(facts: readonly Facts[]): Facts[] {
  const sorted = [...facts].sort(byId)
  const mentions = readMentions(sorted)
  applyAliases(mentions)
  for (const group of groupBy(mentions, (mention) => mention.name).values()) settle(group)
  const byPaper = groupBy(mentions, (mention) => mention.paper)
  return sorted.map((paper) => rewriteFacts(paper, byPaper.get(paper) ?? []))
}

/** Gives the mentions of one name their keys and spellings. */
function settle(group: readonly Mention[]): void {
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

/** The most frequent spelling, weighted by confidence; of equals the first by code unit. */
function preferredSpelling(mentions: readonly Mention[], type: EntityType): string {
  const weights = new Map<string, number>()
  for (const { entity } of mentions) {
    const spelling = withoutSplit(entity.name, type).trim()
    weights.set(spelling, (weights.get(spelling) ?? 0) + entity.confidence)
  }
  return [...weights].sort(([a, m], [b, n]) => n - m || compareText(a, b))[0]?.[0] ?? ''
}

/** By id; records that share an id, which reading should have merged, by all they say. */
function byId(a: Facts, b: Facts): number {
  return compareText(a.id, b.id) || compareText(JSON.stringify(a), JSON.stringify(b))
}

function groupBy<K, V>(values: readonly V[], keyOf: (value: V) => K): Map<K, V[]> {
  const groups = new Map<K, V[]>()
  for (const value of values) {
    const key = keyOf(value)
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}
