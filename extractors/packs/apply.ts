import { foldName } from '../../src/text.ts'
import { CUE, type Cue } from '../lexicon/cues.ts'
import { isFragile, type KnownName, type Lexicon, spelledNames } from '../lexicon/vocabulary.ts'
import type { Pack, PackName, PackType } from './pack.ts'

/** The lexicon with the packs put in. A later pack wins over an earlier one, and every pack over the lexicon. */
export function applyPacks(lexicon: Lexicon, packs: readonly Pack[]): Lexicon {
  return packs.reduce(applyPack, lexicon)
}

function applyPack(lexicon: Lexicon, { names = [], retype = [], ignore = [], cues = {} }: Pack): Lexicon {
  const lists = Object.keys(CUE).map((cue) => [cue as Cue, cues[cue as Cue] ?? []] as const)
  const only = (wanted: (phrase: string) => boolean) =>
    lists.map(([cue, phrases]) => [cue, phrases.filter(wanted)] as const)
  return ignoreNames(
    {
      ...lexicon,
      names: retypeNames(addNames(lexicon.names, names), retype),
      cueWords: [...lexicon.cueWords, ...only((phrase) => !isPhrase(phrase))],
      cuePhrases: [...lexicon.cuePhrases, ...only(isPhrase)],
    },
    ignore,
  )
}

/** Letters and digits alone are a word; hyphens, spaces and marks make a phrase, whose parts may be joined otherwise. */
function isPhrase(phrase: string): boolean {
  return !/^[\p{L}\p{M}\p{N}]+$/u.test(phrase)
}

/**
 * Puts names first. What the lexicon knows under one of their spellings is the same thing: its further spellings lead
 * to the new name. A spelling that was only an alias of something else is taken away from it.
 */
function addNames(known: readonly KnownName[], names: readonly PackName[]): KnownName[] {
  const added = names.flatMap(knownNamesOf)
  const byKey = new Map(added.map((name) => [keyOf(name.spelling, name.exact), name]))
  const kept: KnownName[] = []
  for (const other of known) {
    if (byKey.has(keyOf(other.spelling, other.exact))) continue
    const same = byKey.get(keyOf(other.name, isFragile(other.name)))
    kept.push(same ? { ...retyped(other, same), name: same.name } : other)
  }
  return [...added, ...kept]
}

/** A name of a pack as the matcher meets it, one for each spelling. */
export function knownNamesOf({
  name,
  aliases = [],
  ambiguous = false,
  exact,
  ...type
}: PackName): KnownName[] {
  return [name, ...aliases].flatMap((spelling) => {
    const isExact = ambiguous || exact === true || isFragile(spelling)
    const known = { name, spelling, type: type.type, ambiguous, family: false, exact: isExact }
    return spelledNames(retyped(known, type))
  })
}

/** Two spellings with one key are read alike: exact ones but for spaces and hyphens, others without regard to case. */
export function keyOf(spelling: string, exact: boolean): string {
  return exact ? spelling.replace(/[\s\-\u2010-\u2013]/g, '') : foldName(spelling)
}

/** Gives a known name, with all its spellings, another type; or one alias, which is then a name of its own. */
function retypeNames(known: readonly KnownName[], types: readonly PackType[]): KnownName[] {
  const byFold = new Map(types.map((type) => [foldName(type.name), type]))
  return known.map((other) => {
    const whole = byFold.get(foldName(other.name))
    if (whole) return retyped(other, whole)
    const alias = byFold.get(foldName(other.spelling))
    return alias ? { ...retyped(other, alias), name: other.spelling } : other
  })
}

/** What was a family of models goes on to be read with its versions, whatever its new type. */
function retyped(known: KnownName, { type, subtype }: Pick<KnownName, 'type' | 'subtype'>): KnownName {
  const { subtype: _, ...rest } = known
  const family = known.family || type === 'model'
  return { ...rest, type, family, ...(subtype && { subtype }), certain: true }
}

/** Takes names away with all their spellings, or one alias, and notes that they are none. */
function ignoreNames(lexicon: Lexicon, ignore: readonly string[]): Lexicon {
  const ignored = new Set(ignore.map(foldName))
  const isIgnored = ({ name, spelling }: KnownName) =>
    ignored.has(foldName(name)) || ignored.has(foldName(spelling))
  const gone = lexicon.names.filter(isIgnored)
  const families = gone.filter(({ family, name }) => family && ignored.has(foldName(name)))
  return {
    ...lexicon,
    names: lexicon.names.filter((known) => !isIgnored(known)),
    notNames: [...lexicon.notNames, ...ignore, ...gone.map(({ spelling }) => spelling)],
    notFamilies: [...lexicon.notFamilies, ...families.map(({ spelling }) => spelling)],
  }
}
