import { PaperloomError } from '../../src/errors.ts'
import { foldName } from '../../src/text.ts'
import type { Placed } from '../../src/yaml/entries.ts'
import { Problems } from '../../src/yaml/problems.ts'
import { readYaml } from '../../src/yaml/yaml.ts'
import type { Cue } from '../lexicon/cues.ts'
import { shippedLexicon } from '../lexicon/vocabulary.ts'
import { checkEntries, spellingsIn } from './checks.ts'
import { readEntries } from './entries.ts'
import type { Pack } from './pack.ts'

/** The text of a pack, and what it is called in messages. */
export interface PackText {
  name: string
  text: string
}

/** Characters of a pack: some fifteen thousand names, read in two seconds. More go into several packs. */
export const LONGEST_PACK = 1_000_000

/**
 * Reads packs, written in YAML (or JSON, which is YAML). What a pack gives is what its text says: nothing in it is run,
 * and its size bounds the work.
 * @throws PaperloomError `pack`, whose `details` are all problems of all packs, one line each:
 * `file:line:column: what is wrong`.
 */
export function readPacks(texts: readonly PackText[]): Pack[] {
  const known = spellingsIn(shippedLexicon())
  const details: string[] = []
  const packs: Pack[] = []
  let count = 0
  for (const { name, text } of texts) {
    const problems = new Problems('a pack')
    const pack = readPack(text, known, problems)
    for (const { name, aliases = [] } of pack.names ?? [])
      for (const spelling of [name, ...aliases]) known.set(foldName(spelling), spelling)
    details.push(...problems.lines(name, text))
    count += problems.size
    packs.push(pack)
  }
  if (count === 0) return packs
  const where = texts.length === 1 ? texts[0]?.name : 'the packs'
  const what = count === 1 ? 'is a problem' : `are ${count} problems`
  throw new PaperloomError('pack', `There ${what} in ${where}. Nothing was done`, { details })
}

function readPack(text: string, known: ReadonlyMap<string, string>, problems: Problems): Pack {
  if (text.length > LONGEST_PACK) {
    problems.add(0, `a pack can have ${LONGEST_PACK} characters. Make several of it`)
    return {}
  }
  const file = readYaml(text, problems)
  if (!file) return {}
  const entries = readEntries(file, problems)
  checkEntries(entries, known, file, problems)
  return {
    names: valuesOf(entries.names),
    retype: valuesOf(entries.retype),
    ignore: valuesOf(entries.ignore),
    cues: cuesOf(valuesOf(entries.cues)),
  }
}

function valuesOf<T>(placed: readonly Placed<T>[]): T[] {
  return placed.map(({ value }) => value)
}

function cuesOf(cues: readonly { cue: Cue; phrase: string }[]): { [cue in Cue]?: string[] } {
  const lists: { [cue in Cue]?: string[] } = {}
  for (const { cue, phrase } of cues) {
    const list = lists[cue]
    if (list) list.push(phrase)
    else lists[cue] = [phrase]
  }
  return lists
}
