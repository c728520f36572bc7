import type { BenchmarkSubtype, EntityType } from '../../src/model.ts'
import { foldName } from '../../src/text.ts'
import { Dictionary } from '../reading/dictionary.ts'
import { Phrases } from '../reading/phrases.ts'
import { BENCHMARKS } from './benchmarks.ts'
import { CUE, CUE_PHRASES, CUE_WORDS, type Cue } from './cues.ts'
import { METHODS } from './methods.ts'
import type { MinedPhrase } from './mined-phrase.ts'
import { MODEL_FAMILIES } from './models.ts'
import type { NameGroup } from './names.ts'
import { NOT_NAMES } from './not-names.ts'
import { NotNames } from './refused.ts'
import { TOOLS } from './tools.ts'

/** A known name as the matcher meets it. */
export interface KnownName {
  /** Spelling that the community uses. */
  name: string
  /** The spelling that leads here: the name itself or an alias. */
  spelling: string
  type: EntityType
  subtype?: BenchmarkSubtype | undefined
  /** Counts only in exactly this spelling and with something near that says what it is. */
  ambiguous: boolean
  /** A version, size or variant may follow. */
  family: boolean
  /** Must stand in exactly this spelling: too short, or a word when written in small letters. */
  exact: boolean
  /** A user's pack gave the type: it stands, whatever the text hints at. */
  certain?: true
}

/** Words or phrases of one class. */
export type CueList = readonly [Cue, readonly string[]]

/** What a phrase of the trie is: a known name, or a cue of these classes. */
export type Phrase = KnownName | number

/**
 * All that a vocabulary is made of. Further names (a user's packs) are put in by making a new lexicon of a given one:
 * of two names for one stretch of text the first counts.
 */
export interface Lexicon {
  names: readonly KnownName[]
  /** Single words by class; a class may come more than once. */
  cueWords: readonly CueList[]
  /** Phrases by class; hyphens and spaces count alike. */
  cuePhrases: readonly CueList[]
  /** What looks like a name and is none. */
  notNames: readonly string[]
  /** Families of models that are none either, with every version of them. */
  notFamilies: readonly string[]
}

/** Everything known by name or as a cue, in the form that the reader needs: one trie, one look-up a word. */
export interface Vocabulary {
  words: Dictionary
  phrases: Phrases<Phrase>
  /** Cue bits by the id of a word. */
  cueBits: Int32Array
  notNames: NotNames
  /** Names whose type is certain, by their folded spelling. */
  certain: ReadonlyMap<string, KnownName>
  /** Names of mined tables. */
  mined?: Phrases<MinedPhrase>
}

/** The lexicon that comes with Paperloom. */
export function shippedLexicon(): Lexicon {
  const groups = [...MODEL_FAMILIES, ...BENCHMARKS, ...METHODS, ...TOOLS]
  return {
    names: groups.flatMap(knownNamesOf),
    cueWords: Object.entries(CUE_WORDS).map(([cue, words]) => [cue as Cue, words.split(' ')]),
    cuePhrases: Object.entries(CUE_PHRASES).map(([cue, phrases]) => [cue as Cue, phrases]),
    notNames: NOT_NAMES,
    notFamilies: [],
  }
}

/** Compiles a lexicon. Pure; takes a few milliseconds. */
export function compileVocabulary(lexicon: Lexicon = shippedLexicon()): Vocabulary {
  const words = new Dictionary()
  // Cue words first: they are the words that texts are full of, and what is known of them then lies together in memory.
  for (const [, list] of lexicon.cueWords) for (const word of list) words.intern(word)
  const phrases = new Phrases<Phrase>(words)
  const cues = lexicon.cuePhrases.flatMap(([cue, list]) => list.map((phrase): [string, Phrase] => [phrase, CUE[cue]]))
  phrases.addAll([...lexicon.names.map((known): [string, Phrase] => [known.spelling, known]), ...cues])
  const certain = lexicon.names.filter((known) => known.certain)
  return {
    words,
    phrases,
    cueBits: compileCues(words, lexicon.cueWords),
    notNames: new NotNames(lexicon.notNames, lexicon.notFamilies),
    certain: new Map(certain.toReversed().map((known) => [foldName(known.spelling), known])),
  }
}

/** A spelling as the matcher meets it, and one more in the plural where it ends in a capital. */
export function spelledNames(known: KnownName): KnownName[] {
  const { spelling } = known
  if (!/[A-Z]$/.test(spelling) || spelling.length <= 2) return [known]
  return [known, { ...known, spelling: `${spelling}s`, exact: true }]
}

function knownNamesOf({ type, subtype, ambiguous = false, names }: NameGroup): KnownName[] {
  const family = type === 'model'
  const all: KnownName[] = []
  for (const entry of names) {
    const spellings = entry.split('; ')
    const name = spellings[0] as string
    for (const spelling of spellings) {
      const exact = ambiguous || isFragile(spelling)
      all.push(...spelledNames({ name, spelling, type, subtype, ambiguous, family, exact }))
    }
  }
  return all
}

/** Short, or plain letters without a digit or an inner capital: then small letters make it another word. */
export function isFragile(spelling: string): boolean {
  if (/[0-9]/.test(spelling) && spelling.length > 3) return false
  return spelling.length <= 5 || /^[A-Z]?[a-z]+$|^[A-Z]+$/.test(spelling)
}

function compileCues(dictionary: Dictionary, cues: readonly CueList[]): Int32Array {
  const words = cues.flatMap(([cue, list]) => list.map((word) => ({ id: dictionary.intern(word), bit: CUE[cue] })))
  const bits = new Int32Array(dictionary.size)
  for (const { id, bit } of words) bits[id] = (bits[id] as number) | bit
  return bits
}
