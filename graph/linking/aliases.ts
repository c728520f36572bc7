/** Names that the corpus shows to be another name: plurals, head nouns, makers, orders of words, long forms. */
import { ENTITY_TYPES, type EntityType } from '../../src/model.ts'
import { compareText } from '../../src/text.ts'
import type { CanonicalNames, Mention } from './mention.ts'
import type { Survey, TypedName } from './survey.ts'

/** How many times as often the plainer name must occur with another type than the looser one occurs at all. */
const OTHER_TYPE = 3

/** Papers that must agree on a meaning, and how many times as many as on any other. */
const CLEARLY = 3

/** What the names of a corpus resolve to. */
export interface Aliases {
  /** Looser names and the plainer ones that stand for them. */
  plainer: ReadonlyMap<TypedName, string>
  /** Long forms and their abbreviations; and those that are both known beforehand. */
  shorts: ReadonlyMap<string, string>
  knownShorts: ReadonlyMap<TypedName, string>
  /** Abbreviations that are clearly the corpus's for a known name. */
  meanings: ReadonlyMap<TypedName, string>
}

/** Decides for the whole corpus which names are looser spellings of others. The same for any order of its parts. */
export function resolveAliases(survey: Survey): Aliases {
  const plainer = new Map<TypedName, string>()
  for (const [typed, forms] of survey.looser) {
    const sorted = [...forms.values()].sort(
      (a, b) => b.name.length - a.name.length || compareText(a.name, b.name),
    )
    const name = nameOf(typed)
    const found = sorted.find(
      (form) =>
        (form.name.length < name.length || form.isLonger) &&
        (isOneThing(survey, typed, `${typeOf(typed)}:${form.name}`) ||
          (form.anyType && isMoreOften(survey, typed, form.name))),
    )
    if (found) plainer.set(typed, found.name)
  }
  for (const names of survey.orders.values()) {
    if (names.size < 2) continue
    const [best, ...others] = [...names].sort(
      (a, b) => papersOf(survey, b) - papersOf(survey, a) || compareText(a, b),
    ) as [TypedName, ...TypedName[]]
    for (const other of others)
      if (!plainer.has(other) && !plainer.has(best)) plainer.set(other, nameOf(best))
  }
  return {
    plainer,
    shorts: bestShorts(survey.shorts),
    knownShorts: knownPairs(survey, plainer),
    meanings: clearMeanings(survey),
  }
}

/** Renames a mention in place: a looser form to the plainer one, then a long form to its abbreviation. */
export function applyAliases(
  mention: Mention,
  { plainer, shorts, knownShorts, meanings }: Aliases,
  names: CanonicalNames,
): void {
  const { entity, reading, isKnown } = mention
  if (reading === undefined && !isKnown && entity.role !== 'introduces')
    mention.name = meanings.get(`${entity.type}:${mention.name}`) ?? mention.name
  mention.name = followed(plainer, entity.type, mention.name)
  const long = reading === undefined ? mention.name : names.of(reading, entity.type)
  const knownShort = knownShorts.get(`${entity.type}:${long}`)
  const short = knownShort ?? (isKnown ? undefined : shorts.get(long))
  if (short === undefined) return
  if (knownShort !== undefined && reading === undefined) mention.knownLong ??= entity.name
  else mention.reading = reading ?? entity.name
  mention.name = followed(plainer, entity.type, short)
}

/** The plainer name occurs too; two names that different papers introduce are two things, however close. */
function isOneThing(survey: Survey, looser: TypedName, plainer: TypedName): boolean {
  const [a, b] = [survey.names.get(looser), survey.names.get(plainer)]
  if (!a || !b) return false
  if (a.introducedBy.size === 0 || b.introducedBy.size === 0) return true
  for (const id of a.introducedBy) if (b.introducedBy.has(id)) return true
  return false
}

function isMoreOften(survey: Survey, looser: TypedName, name: string): boolean {
  const needed = OTHER_TYPE * papersOf(survey, looser)
  return ENTITY_TYPES.some((type) => {
    const plainer = `${type}:${name}`
    return papersOf(survey, plainer) >= needed && isOneThing(survey, looser, plainer)
  })
}

/** Where a chain of looser names ends: "the GANs" to "GANs" to "GAN". Each step of it is taken once. */
function followed(plainer: Aliases['plainer'], type: EntityType, name: string): string {
  const seen = new Set<string>([name])
  let at = name
  for (let next = plainer.get(`${type}:${at}`); next !== undefined; next = plainer.get(`${type}:${at}`)) {
    if (seen.has(next)) return at
    seen.add(next)
    at = next
  }
  return at
}

/** Long form to the abbreviation that most papers give it; of equals the first by code unit. */
function bestShorts(shorts: Survey['shorts']): Map<string, string> {
  const best = ([a, m]: [string, number], [b, n]: [string, number]) => n - m || compareText(a, b)
  return new Map([...shorts].map(([long, counts]) => [long, [...counts].sort(best)[0]?.[0] ?? long]))
}

/** Abbreviations that one known name has in three papers at least, and more than three times as often as any other meaning. */
function clearMeanings({ meanings }: Survey): Map<TypedName, string> {
  const clear = new Map<TypedName, string>()
  for (const [short, counts] of meanings) {
    const [best, next] = [...counts].sort(([a, m], [b, n]) => n - m || compareText(a, b))
    if (best && !best[0].startsWith('~') && best[1] >= CLEARLY && best[1] > CLEARLY * (next?.[1] ?? 0))
      clear.set(short, best[0])
  }
  return clear
}

/** Known long forms by type, with known abbreviations that stand for themselves elsewhere in the corpus. */
function knownPairs({ knownShorts, names }: Survey, plainer: Aliases['plainer']): Map<TypedName, string> {
  const pairs = [...bestShorts(knownShorts)].sort(([a], [b]) => compareText(a, b))
  return new Map(
    pairs
      .filter(([long, short]) => names.has(`${typeOf(long)}:${short}`))
      .map(([long, short]) => [`${typeOf(long)}:${followed(plainer, typeOf(long), nameOf(long))}`, short]),
  )
}

function papersOf(survey: Survey, typed: TypedName): number {
  return survey.names.get(typed)?.papers ?? 0
}

function typeOf(typed: TypedName): EntityType {
  return typed.slice(0, typed.indexOf(':')) as EntityType
}

function nameOf(typed: TypedName): string {
  return typed.slice(typed.indexOf(':') + 1)
}
