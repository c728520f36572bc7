import type { EntityType, Relation, Repo, Result, Role } from '../src/model.ts'
import type { Cue } from './lexicon/cues.ts'
import type { Document } from './reading/document.ts'
import type { Reading } from './reading/reading.ts'
import type { Doubt } from './second-look/undecided.ts'
import type { Votes } from './votes.ts'

/**
 * What a rule waits for. The engine passes over the words once and wakes the rules concerned:
 * at a word with a cue, at a known name, at a name of a mined table, at the first word after `(`, at a word of a
 * made-up shape, or once a paper; and, when all have voted, at the few places that are still in doubt.
 */
export type Trigger =
  | { cue: Cue }
  | 'name'
  | 'mined'
  | 'bracket'
  | 'shape'
  | 'paper'
  | { doubt: Doubt['kind'] }

interface RuleBase {
  /** Unique; `family.what-it-sees`. Stands in the evidence of every find. */
  id: string
  /** Why the rule may be trusted, in one sentence. */
  reason: string
  /**
   * A text (title and abstract parted by a line feed, or an abstract alone) and what this rule finds in it,
   * written as `describe*` in test/contracts/rules.test.ts writes a find. Run as tests.
   */
  examples: readonly (readonly [text: string, ...finds: string[]])[]
  /** Texts in which this rule finds nothing. */
  counterexamples: readonly string[]
}

/** Votes for stretches of text to be names, of a type, or the same thing. */
export interface MentionRule extends RuleBase {
  stage: 'mention'
  on: Trigger
  run(document: Document, at: number, votes: Votes): void
}

/** Finds web addresses. Asked only where the reader saw a slash or `www.` inside a word. */
export interface RepoRule extends RuleBase {
  stage: 'repo'
  run(document: Document): Repo[]
}

/** A vote for the role of an entity, with the words that say so. */
export interface RoleVote {
  /** Index into `reading.entities`. */
  entity: number
  role: Role
  weight: number
  start: number
  end: number
}

/** Says what the paper does with its entities. */
export interface RoleRule extends RuleBase {
  stage: 'role'
  run(reading: Reading): RoleVote[]
}

/** Finds numbers that a system reaches on a benchmark. */
export interface ResultRule extends RuleBase {
  stage: 'result'
  run(reading: Reading): Result[]
}

/** Finds how entities hang together. `roles[i]` is what the paper does with `reading.entities[i]`. */
export interface RelationRule extends RuleBase {
  stage: 'relation'
  run(reading: Reading, roles: readonly Role[]): Relation[]
}

export type Rule = MentionRule | RepoRule | RoleRule | ResultRule | RelationRule

/** Told of a rule that threw, and of what it threw. */
export type OnFailure = (rule: Rule, error: unknown) => void

/** Runs a step of a rule; where it throws, the step's finds are dropped and the run goes on. */
export type Guard = <T>(rule: Rule, otherwise: T, step: () => T) => T

/** The type that a head noun gives. */
export function typeOfCue(bits: number, cue: Readonly<Record<Cue, number>>): EntityType | undefined {
  if (bits & (cue.benchmark | cue.dataset | cue.competition)) return 'benchmark'
  if (bits & cue.tool) return 'tool'
  if (bits & cue.model) return 'model'
  if (bits & cue.method) return 'method'
  return undefined
}
