/**
 * Linking: what only the corpus can tell. Gives every entity its identity over all papers, its type and the
 * spelling the corpus prefers. Independent of the order of the papers; near-linear in the number of mentions;
 * after aliases each group of equal names is settled alone, so groups can be handed to different machines.
 */
import type { EntityType, Facts } from '../src/model.ts'
import { compareText } from '../src/text.ts'
import { withoutSplit } from './canonicalise.ts'
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
    const ending = sense.suffix && `~${sense.suffix}`
    const keyed = groupBy(
      sense.mentions,
      ({ name, entity }) => `${typeOf.get(entity.type) ?? entity.type}:${name}${ending}`,
    )
    for (const [key, mentions] of keyed) {
      const type = key.slice(0, key.indexOf(':')) as EntityType
      const spelling = preferredSpelling(mentions, type)
      for (const mention of mentions) {
        mention.key = key
        mention.spelling = spelling
      }
    }
  }
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
