import type { BenchmarkSubtype, EntityType } from '../../src/model.ts'

/**
 * A group of known names of one type. An entry is `Name` or `Name; alias; alias`; hyphens, spaces and letter
 * case need no aliases of their own.
 */
export interface NameGroup {
  type: EntityType
  subtype?: BenchmarkSubtype
  /** What binds the group, and where the facts come from. */
  source: string
  /**
   * The names are also words, or abbreviations of something else: they count only in exactly this spelling
   * and where something near them says what they are.
   */
  ambiguous?: boolean
  names: readonly string[]
}
