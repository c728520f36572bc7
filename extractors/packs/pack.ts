import type { BenchmarkSubtype, EntityType } from '../../src/model.ts'
import type { Cue } from '../lexicon/cues.ts'

/** A user's own names and cue words. Plain data: `readPacks` makes it of YAML, a program may write it itself. */
export interface Pack {
  /** Names to know. One that is known already becomes what is said here. */
  names?: readonly PackName[]
  /** Known names that are of another type. */
  retype?: readonly PackType[]
  /** What is no name, whatever its case, hyphens and spaces. Of a name that is known, every spelling goes with it. */
  ignore?: readonly string[]
  /** Cue words and phrases, in every form that counts. */
  cues?: { readonly [cue in Cue]?: readonly string[] }
}

/** What a name names. */
export interface PackType {
  name: string
  type: EntityType
  /** Of a benchmark. */
  subtype?: BenchmarkSubtype
}

export interface PackName extends PackType {
  /** Other spellings; hyphens and spaces need none, nor does case where it makes no other word. */
  aliases?: readonly string[]
  /** Also a word, or short for something else: counts only beside words that say what it is. */
  ambiguous?: boolean
  /** Counts only in exactly this spelling. */
  exact?: boolean
}
