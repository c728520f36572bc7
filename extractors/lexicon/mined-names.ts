import { foldName } from '../../src/text.ts'
import { combineNames } from '../mining/combine.ts'
import { isPlainName, judge } from '../mining/judge.ts'
import type { MinedName, MinedTable } from '../mining/table.ts'
import { Phrases } from '../reading/phrases.ts'
import type { MinedPhrase } from './mined-phrase.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Log odds for one vote: odds of seven to one make a name without further evidence. */
const ODDS_OF_A_VOTE = 2
/** Log odds under which a name is spoken against. */
const ODDS_AGAINST = -1
/** A table is evidence, not a verdict: the most that it says for and against a name, and for a type. */
const MOST_FOR = 1.2
const MOST_AGAINST = 0.5
const MOST_FOR_TYPE = 0.8
/** Votes nearer to zero than this are not cast. */
const LEAST = 0.25

/**
 * The vocabulary with the names of tables, but for those that it says are none; their words are added to its dictionary.
 * Where the lexicon knows a name as well it is the lexicon's word that counts: see `matchMined` and `minedName`.
 */
export function withMinedNames(vocabulary: Vocabulary, tables: readonly MinedTable[]): Vocabulary {
  const { words, cueBits, notNames } = vocabulary
  const mined = new Phrases<MinedPhrase>(words)
  const entries: [string, MinedPhrase][] = []
  for (const entry of combined(tables)) {
    const phrase = phraseOf(entry)
    if (phrase && !notNames.has(foldName(entry.name))) entries.push([entry.name, phrase])
  }
  mined.addAll(entries)
  const bits = new Int32Array(words.size)
  bits.set(cueBits)
  return { ...vocabulary, cueBits: bits, mined }
}

/** The names of several tables, counts added up. */
function combined(tables: readonly MinedTable[]): readonly MinedName[] {
  const [only, ...others] = tables
  return only && others.length === 0 ? only.names : combineNames(tables.flatMap(({ names }) => names))
}

function phraseOf(entry: MinedName): MinedPhrase | undefined {
  const { odds, against, type, typeShare } = judge(entry)
  const weight =
    odds > 0 ? Math.min(MOST_FOR, odds / ODDS_OF_A_VOTE) : odds > ODDS_AGAINST ? 0 : -Math.min(MOST_AGAINST, against)
  const isPlain = isPlainName(entry.name)
  if (Math.abs(weight) < LEAST || (isPlain && weight < 0)) return undefined
  return {
    spelling: entry.name,
    weight,
    type: weight > 0 ? type : undefined,
    typeWeight: MOST_FOR_TYPE * typeShare,
    isPlain,
  }
}
