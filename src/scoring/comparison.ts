import type { GoldRecord, ScoredFacts } from './records.ts'
import type { Side } from './sides.ts'
import type { Tallies } from './tally.ts'

/** One wrong or missed find. */
export interface ScoreError {
  /** `missed.benchmark`, `spurious.model`, `type:method->model`, `role.introduces.missed`, `result.subject`, … */
  kind: string
  /** Id of the annotated paper. */
  paper: string
  /** The find in words. */
  text: string
  /** The rules that found what is wrong; empty for what is missed. */
  rules: string[]
}

/** One annotated paper beside its facts, and where the figures go. */
export interface Comparison {
  gold: GoldRecord
  facts: ScoredFacts | undefined
  annotated: readonly Side[]
  found: readonly Side[]
  tallies: Tallies
  /** Notes an error; `by` is the evidence of a wrong find, repeats of a name aside. */
  miss(kind: string, text: string, by?: readonly { rule: string }[]): void
}
