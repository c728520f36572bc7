import type { EntityType } from '../../src/model.ts'

/** What a mined table says of a name, as the matcher meets it. */
export interface MinedPhrase {
  /** As most papers spell it. */
  spelling: string
  /** Evidence that it is a name; below zero, that it is none. */
  weight: number
  type: EntityType | undefined
  typeWeight: number
  /** A capital at the beginning of a sentence or in a title makes it no name. */
  isPlain: boolean
}
