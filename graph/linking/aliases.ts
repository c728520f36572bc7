/** Names that the corpus shows to be another name: long forms of abbreviations, plurals, head nouns. */
import { compareText } from '../../src/text.ts'
import { canonicalName, plainerNames } from '../canonicalise.ts'
import type { Mention } from './mention.ts'

/** Renames mentions in place: a looser form to the plainer one that occurs, then a long form to its abbreviation. */
export function applyAliases(mentions: readonly Mention[]): void {
  const plainerOf = readPlainerNames(mentions)
  for (const mention of mentions) {
    mention.name = followed(plainerOf, mention.entity.type, mention.name)
  }
  const shortOf = readLongForms(mentions)
  for (const mention of mentions) {
    const { reading, entity } = mention
    const short = shortOf.get(reading === undefined ? mention.name : canonicalName(reading, entity.type))
    if (short === undefined) continue
    mention.reading = reading ?? entity.name
    mention.name = short
  }
}

/** Where a chain of looser names ends: "the GANs" to "GANs" to "GAN". Each step is shorter, so it does end. */
function followed(plainerOf: ReadonlyMap<string, string>, type: string, name: string): string {
  let at = name
  for (let next = plainerOf.get(`${type}:${at}`); next !== undefined; next = plainerOf.get(`${type}:${at}`)) {
    at = next
  }
  return at
}

/** Long form to the abbreviation that most papers give it; of equals the first by code unit. */
function readLongForms(mentions: readonly Mention[]): Map<string, string> {
  const votes = new Map<string, Map<string, number>>()
  for (const { reading, name, entity } of mentions) {
    if (reading === undefined) continue
    const long = canonicalName(reading, entity.type)
    const shorts = votes.get(long) ?? new Map<string, number>()
    shorts.set(name, (shorts.get(name) ?? 0) + 1)
    votes.set(long, shorts)
  }
  const best = ([a, m]: [string, number], [b, n]: [string, number]) => n - m || compareText(a, b)
  return new Map([...votes].map(([long, shorts]) => [long, [...shorts].sort(best)[0]?.[0] ?? long]))
}

/**
 * `type:looser` to the plainer name, where that one occurs with the same type. Two names that are both
 * introduced are two things, however close.
 */
function readPlainerNames(mentions: readonly Mention[]): Map<string, string> {
  const occurring = new Set<string>()
  const introduced = new Set<string>()
  for (const { name, entity } of mentions) {
    const typed = `${entity.type}:${name}`
    occurring.add(typed)
    if (entity.role === 'introduces') introduced.add(typed)
  }
  const plainer = new Map<string, string>()
  const seen = new Set<string>()
  for (const { name, entity, reading } of mentions) {
    const typed = `${entity.type}:${name}`
    const spelled = `${entity.type}:${entity.name}`
    if (reading !== undefined || seen.has(spelled) || plainer.has(typed)) continue
    seen.add(spelled)
    const found = plainerNames(entity.name, entity.type).find((form) => {
      const base = `${entity.type}:${form}`
      return (
        form.length < name.length && occurring.has(base) && !(introduced.has(typed) && introduced.has(base))
      )
    })
    if (found !== undefined) plainer.set(typed, found)
  }
  return plainer
}
