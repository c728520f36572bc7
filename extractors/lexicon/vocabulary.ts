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
import { TOOLS } from './tools.ts'

/** A known name as the matcher meets it. */
export interface KnownName {
  /** Spelling that the community uses. */
  name: string
  /** The spelling that leads here: the name itself or an alias. */
  spelling: string
  type: EntityType
  subtype?: BenchmarkSubtype
  /** Counts only in exactly this spelling and with something near that says what it is. */
  ambiguous: boolean
  /** A version, size or variant may follow. */
  family: boolean
  /** Must stand in exactly this spelling: too short, or a word when written in small letters. */
  exact: boolean
}

/** What a phrase of the trie is: a known name, or a cue of these classes. */
export type Phrase = KnownName | number

/** Everything known by name or as a cue, in the form that the reader needs: one trie, one look-up a word. */
export interface Vocabulary {
  words: Dictionary
  phrases: Phrases<Phrase>
  /** Cue bits by the id of a word. */
  cueBits: Int32Array
  /** Folded. */
  notNames: ReadonlySet<string>
  /** Names of mined tables. */
  mined?: Phrases<MinedPhrase>
}

/** Compiles the lexicon. Pure; takes a few milliseconds. */
export function compileVocabulary(): Vocabulary {
  const words = new Dictionary()
  const phrases = new Phrases<Phrase>(words)
  const groups = [...MODEL_FAMILIES, ...BENCHMARKS, ...METHODS, ...TOOLS]
  const ambiguous = new Set(groups.filter((group) => group.ambiguous).flatMap((group) => group.names.flatMap(spellingsOf)))
  for (const group of groups) addGroup(phrases, group, ambiguous)
  for (const [cue, list] of Object.entries(CUE_PHRASES)) for (const phrase of list) phrases.add(phrase, CUE[cue as Cue])
  return { words, phrases, cueBits: compileCues(words), notNames: new Set(NOT_NAMES.map(foldName)) }
}

function spellingsOf(entry: string): string[] {
  return entry.split('; ')
}

/** A name that any group calls ambiguous is ambiguous in all. Names in capitals also stand in the plural. */
function addGroup(phrases: Phrases<Phrase>, group: NameGroup, ambiguous: ReadonlySet<string>): void {
  for (const entry of group.names) {
    const spellings = spellingsOf(entry)
    const name = spellings[0] as string
    for (const spelling of spellings) {
      const known: KnownName = {
        name,
        spelling,
        type: group.type,
        ...(group.subtype && { subtype: group.subtype }),
        ambiguous: ambiguous.has(spelling),
        family: group.type === 'model',
        exact: ambiguous.has(spelling) || isFragile(spelling),
      }
      phrases.add(spelling, known)
      if (/[A-Z]$/.test(spelling) && spelling.length > 2) phrases.add(`${spelling}s`, { ...known, spelling: `${spelling}s`, exact: true })
    }
  }
}

/** Short, or plain letters without a digit or an inner capital: then small letters make it another word. */
function isFragile(spelling: string): boolean {
  if (/[0-9]/.test(spelling) && spelling.length > 3) return false
  return spelling.length <= 5 || /^[A-Z]?[a-z]+$|^[A-Z]+$/.test(spelling)
}

function compileCues(dictionary: Dictionary): Int32Array {
  const words = Object.entries(CUE_WORDS).flatMap(([cue, list]) =>
    list.split(' ').map((word) => ({ id: dictionary.intern(word), bit: CUE[cue as Cue] })),
  )
  const bits = new Int32Array(dictionary.size)
  for (const { id, bit } of words) bits[id] = (bits[id] as number) | bit
  return bits
}
