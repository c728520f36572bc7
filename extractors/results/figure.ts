import type { Result } from '../../src/model.ts'

/** A number as a sentence gives it, before anything is known of whose it is. Offsets hold sign and unit. */
export interface Figure {
  /** Number of the word it stands in. */
  word: number
  /** Last word of its unit or total: what follows the number starts behind it. */
  last: number
  start: number
  end: number
  value: number
  unit?: NonNullable<Result['unit']>
  /** Total of "49 out of 658". */
  of?: number
  kind: Result['kind']
  metric?: string
  decimal: boolean
  signed: boolean
  /** Set in "from a to b". */
  part?: 'old' | 'new'
}

/** Figures that a sentence names in one breath: "81.2%, 70.1% and 66%"; "from 54.2% to 70.0%"; "11% to 41%". */
export interface Series {
  form: 'list' | 'change' | 'range'
  figures: Figure[]
}
