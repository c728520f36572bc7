/** What only the entries of a pack together tell: names given twice, contradictions, names that nothing can find. */
import { foldName } from '../../src/text.ts'
import type { Placed } from '../../src/yaml/entries.ts'
import { type Path, type Problems, quoted } from '../../src/yaml/problems.ts'
import { didYouMean } from '../../src/yaml/schema.ts'
import type { YamlFile } from '../../src/yaml/yaml.ts'
import { compileVocabulary, type Lexicon } from '../lexicon/vocabulary.ts'
import { readDocument } from '../reading/read-document.ts'
import { keyOf, knownNamesOf } from './apply.ts'
import type { Entries } from './entries.ts'
import type { PackName } from './pack.ts'

/** Names that a lexicon has, folded, with their spelling. */
export type KnownSpellings = ReadonlyMap<string, string>

/** A spelling of an entry of `names`: its own name, or one of its aliases. */
interface Spelled {
  path: Path
  spelling: string
  isAlias: boolean
  entry: Placed<PackName>
}

/** Adds the problems that entries have with each other and with the names that are known before them. */
export function checkEntries(
  entries: Entries,
  known: KnownSpellings,
  file: YamlFile,
  problems: Problems,
): void {
  const report = (path: Path, message: string) => problems.add(file.offsetAt(path), message)
  const spelled = entries.names.flatMap(spellingsOf)
  checkDuplicates(spelled, report)
  checkReachable(spelled, report)
  checkSubtypes([...entries.names, ...entries.retype], report)
  checkContradictions(entries, report)
  for (const { path, value } of entries.retype) {
    if (known.has(foldName(value.name))) continue
    const hint = problems.isFull ? '' : didYouMean(value.name, [...known.values()])
    report(
      [...path, 'name'],
      `${quoted(value.name)} is no known name, so it cannot be retyped (a new name goes under names)${hint}`,
    )
  }
}

type Report = (path: Path, message: string) => void

function spellingsOf(entry: Placed<PackName>): Spelled[] {
  const { path, value } = entry
  const own = { path: [...path, 'name'], spelling: value.name, isAlias: false, entry }
  const aliases = (value.aliases ?? []).map((spelling, i) => ({
    path: [...path, 'aliases', i],
    spelling,
    isAlias: true,
    entry,
  }))
  return [own, ...aliases]
}

/** A spelling can lead to one name only. */
function checkDuplicates(spelled: readonly Spelled[], report: Report): void {
  const seen = new Map<string, Spelled>()
  for (const one of [...spelled].sort((a, b) => Number(a.isAlias) - Number(b.isAlias))) {
    const [known] = knownNamesOf({ ...one.entry.value, name: one.spelling, aliases: [] })
    const key = keyOf(one.spelling, known?.exact ?? false)
    const before = seen.get(key)
    if (!before) seen.set(key, one)
    else if (before.entry !== one.entry) report(one.path, duplicate(one, before))
  }
}

function duplicate(one: Spelled, before: Spelled): string {
  const name = quoted(one.spelling)
  const owner = quoted(before.entry.value.name)
  if (one.isAlias)
    return `the alias ${name} is also ${before.isAlias ? `an alias of ${owner}` : 'a name of its own'}`
  const [type, other] = [one.entry.value.type, before.entry.value.type]
  return type === other ? `${name} is listed twice` : `${name} is listed twice, as ${other} and as ${type}`
}

/** Reads each spelling as a text: what the reader does not see there it sees nowhere. */
function checkReachable(spelled: readonly Spelled[], report: Report): void {
  const names = spelled.flatMap(({ spelling, entry }) =>
    knownNamesOf({ ...entry.value, name: spelling, aliases: [] }),
  )
  const vocabulary = compileVocabulary({ names, cueWords: [], cuePhrases: [], notNames: [], notFamilies: [] })
  for (const { path, spelling } of spelled) {
    const { names: hits, words } = readDocument(
      { id: '', title: '', abstract: spelling, sources: [] },
      vocabulary,
    )
    const [hit] = hits
    if (hit && hit.first === 0 && hit.last === words.length - 1) continue
    report(
      path,
      `${quoted(spelling)} could never be found: commas, colons, brackets and quotation marks end a name`,
    )
  }
}

function checkSubtypes(entries: readonly Placed<PackName>[], report: Report): void {
  for (const { path, value } of entries)
    if (value.subtype && value.type !== 'benchmark')
      report([...path, 'subtype'], `only a benchmark has a subtype, and this is a ${value.type}`)
}

/** Within one file the order says nothing, so a name can be under one of the sections only. */
function checkContradictions({ names, retype, ignore }: Entries, report: Report): void {
  const listed = new Set(names.map(({ value }) => foldName(value.name)))
  const retyped = new Map<string, string>()
  for (const { path, value } of retype) {
    const folded = foldName(value.name)
    const before = retyped.get(folded)
    if (listed.has(folded))
      report(path, `${quoted(value.name)} stands under names as well: give its type there`)
    if (before !== undefined)
      report(path, `${quoted(value.name)} is retyped twice, to ${before} and to ${value.type}`)
    retyped.set(folded, value.type)
  }
  for (const { path, value } of ignore) {
    const folded = foldName(value)
    if (listed.has(folded)) report(path, `${quoted(value)} stands under names as well`)
    if (retyped.has(folded)) report(path, `${quoted(value)} stands under retype as well`)
  }
}

/** The names of a lexicon as `checkEntries` asks for them. */
export function spellingsIn({ names }: Lexicon): Map<string, string> {
  return new Map(
    names.flatMap(({ name, spelling }) => [name, spelling].map((text) => [foldName(text), text] as const)),
  )
}
