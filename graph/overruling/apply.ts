/** Overrules linking by what a person says, after all names are settled. */
import { type Diagnostic, ENTITY_TYPES, type EntityType } from '../../src/model.ts'
import { foldTitle, slug } from '../../src/text.ts'
import { canonicalName } from '../canonicalise.ts'
import type { Mention } from '../linking/mention.ts'
import type { Overrules } from './overrules.ts'

/** Code of the diagnostic for an entry that nothing in the corpus answers to. */
export const UNMATCHED = 'identity-unmatched'

/**
 * Changes keys and spellings of mentions in place; what is ignored gets no key. Entries are applied section by section,
 * in the order of the file.
 * @returns a warning for each name that matches nothing: the corpus has changed since, or the name is misspelled
 */
export function applyOverrules(mentions: readonly Mention[], overrules: Overrules): Diagnostic[] {
  const { ignore = [], split = [], aliases = [], merge = [], type = [], rename = [] } = overrules
  const finder = new Finder(mentions)
  const unmatched: Diagnostic[] = []
  const find = (entry: Entry, name: string, papers?: string): Mention[] => {
    const named = finder.named(name)
    const found = papers === undefined ? named : named.filter((mention) => isPaper(mention, papers))
    if (found.length === 0) unmatched.push(unmatchedEntry(overrules.file, entry, name, papers))
    return found
  }

  for (const { name, line } of ignore)
    for (const mention of find({ section: 'ignore', line }, name))
      Object.assign(mention, { key: '', spelling: '' })
  for (const { name, papers, as, line } of split) {
    const entry = { section: 'split', line }
    for (const mention of papers.flatMap((paper) => find(entry, name, paper)))
      finder.rename(mention, splitKey(mention, as), as, placeOf(entry))
  }
  for (const { name, aliases: also, line } of aliases)
    mergeNames({ section: 'aliases', line }, [name, ...also], finder, find)
  for (const { names, line } of merge) mergeNames({ section: 'merge', line }, names, finder, find)
  for (const { name, type: wanted, subtype, line } of type)
    for (const mention of find({ section: 'type', line }, name)) {
      const key = `${wanted}:${mention.key.slice(mention.key.indexOf(':') + 1)}`
      finder.move(mention, key, mention.spelling, placeOf({ section: 'type', line }))
      if (subtype) mention.subtype = subtype
    }
  for (const { name, to, line } of rename)
    for (const mention of find({ section: 'rename', line }, name)) mention.spelling = to
  return unmatched
}

/** A section of the file, and the line of the entry. */
interface Entry {
  section: string
  line: number | undefined
}

function placeOf({ section, line }: Entry): string {
  return line === undefined ? section : `${section}, line ${line}`
}

function unmatchedEntry(
  file: string | undefined,
  { section, line }: Entry,
  name: string,
  paper?: string,
): Diagnostic {
  const said = JSON.stringify(name)
  const what =
    paper === undefined ? `nothing is called ${said}` : `no paper ${JSON.stringify(paper)} names ${said}`
  return {
    level: 'warning',
    code: UNMATCHED,
    message: `${section}: ${what}`,
    ...(file !== undefined && { input: file }),
    ...(line !== undefined && { line }),
  }
}

/** The node of the first name that has one takes the others in; the first name stays, found or not. */
function mergeNames(
  entry: Entry,
  names: readonly string[],
  finder: Finder,
  find: (entry: Entry, name: string) => Mention[],
): void {
  const [target = [], ...others] = names.map((name) => find(entry, name))
  const into = mostNamed(target)
  const first = into ?? others.flat()[0]
  const [name] = names
  if (!first || name === undefined) return
  const type = typeOf(first)
  const key = into?.key ?? `${type}:${canonicalName(name, type)}`
  const spelling = into?.spelling ?? name
  for (const mention of [target, ...others].flat()) finder.move(mention, key, spelling, placeOf(entry))
}

/** The mentions that a name means: by the id of their node, else by what the corpus or their paper calls them. */
class Finder {
  readonly #byKey = new Map<string, Set<Mention>>()
  readonly #byName = new Map<string, Set<Mention>>()

  constructor(mentions: readonly Mention[]) {
    for (const mention of mentions) {
      const type = typeOf(mention)
      add(this.#byKey, mention.key, mention)
      for (const name of spellingsOf(mention)) add(this.#byName, canonicalName(name, type), mention)
    }
  }

  /** In the order of the corpus; what is ignored is not found. */
  named(name: string): Mention[] {
    const byKey = this.#byKey.get(name)
    const found = byKey ? [...byKey] : this.#byCanonical(name)
    return found.filter(({ key }) => key !== '')
  }

  /** All mentions of a node move together, those of other spellings too. */
  move(mention: Mention, key: string, spelling: string, by: string): void {
    if (mention.key !== key) mention.overruledBy = by
    this.#byKey.get(mention.key)?.delete(mention)
    Object.assign(mention, { key, spelling })
    add(this.#byKey, key, mention)
  }

  /** From now on only the new name means the mention. */
  rename(mention: Mention, key: string, spelling: string, by: string): void {
    const type = typeOf(mention)
    for (const name of spellingsOf(mention)) this.#byName.get(canonicalName(name, type))?.delete(mention)
    this.move(mention, key, spelling, by)
    add(this.#byName, canonicalName(spelling, type), mention)
  }

  #byCanonical(name: string): Mention[] {
    const canonical = new Set(ENTITY_TYPES.map((type) => canonicalName(name, type)))
    return [...new Set([...canonical].flatMap((one) => [...(this.#byName.get(one) ?? [])]))]
  }
}

function spellingsOf({ called, spelling, entity }: Mention): Set<string> {
  return new Set([called, spelling, entity.name])
}

function add(map: Map<string, Set<Mention>>, key: string, mention: Mention): void {
  const set = map.get(key)
  if (set) set.add(mention)
  else map.set(key, new Set([mention]))
}

function typeOf({ key, entity }: Mention): EntityType {
  return key === '' ? entity.type : (key.slice(0, key.indexOf(':')) as EntityType)
}

/** Of the nodes that a name means, the one with most mentions; of equals the first. */
function mostNamed(mentions: readonly Mention[]): Mention | undefined {
  const counts = new Map<string, number>()
  for (const { key } of mentions) counts.set(key, (counts.get(key) ?? 0) + 1)
  let best: Mention | undefined
  for (const mention of mentions)
    if (!best || (counts.get(mention.key) ?? 0) > (counts.get(best.key) ?? 0)) best = mention
  return best
}

function isPaper({ paper }: Mention, wanted: string): boolean {
  return paper.id === wanted || foldTitle(paper.title) === foldTitle(wanted)
}

/** The plain key of its new name; beside the old name, where both are called the same. */
function splitKey(mention: Mention, as: string): string {
  const type = typeOf(mention)
  const key = `${type}:${canonicalName(as, type)}`
  return key === mention.key ? `${key}~${slug(mention.paper.id)}` : key
}
