import type { BenchmarkSubtype, EntityType } from '../../src/model.ts'

/** Where an entry stands in its file: one-based line. Absent where a program wrote it. */
interface Placed {
  line?: number
}

/**
 * What a person knows better than linking does. Plain data: `readIdentityFile` makes it of YAML, a program may write it
 * itself. A name is a spelling, whatever its case and hyphens, or the id of a node.
 */
export interface Overrules {
  /** What the file is called, for reports. */
  file?: string
  /** Not a thing at all: it goes, with the results and relations that speak of it. */
  ignore?: readonly (Placed & { name: string })[]
  /** In these papers (ids or titles) the name means another thing, called `as`. */
  split?: readonly (Placed & { name: string; papers: readonly string[]; as: string })[]
  /** Further spellings of a thing. */
  aliases?: readonly (Placed & { name: string; aliases: readonly string[] })[]
  /** Names of one thing; the first stays. */
  merge?: readonly (Placed & { names: readonly string[] })[]
  /** What a thing is. */
  type?: readonly (Placed & { name: string; type: EntityType; subtype?: BenchmarkSubtype })[]
  /** How a thing is called. */
  rename?: readonly (Placed & { name: string; to: string })[]
}

/** The sections of an identity file, in the order in which they are applied. */
export const SECTIONS = ['ignore', 'split', 'aliases', 'merge', 'type', 'rename'] as const
