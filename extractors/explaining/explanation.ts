import type { Entity, EntityType, Evidence, Facts, Field, Role } from '../../src/model.ts'

/** A stretch of a field, with its words. */
export interface Stretch {
  field: Field
  start: number
  end: number
  text: string
}

/** What a mention rule said of a stretch. */
export interface ExplainedVote extends Stretch, Evidence {
  text: string
  /** Evidence that it is a name at all; below zero, that it is none. */
  weight: number
  type?: EntityType
  /** Evidence for the type. */
  typeWeight?: number
  /** Evidence that the paper introduces it. */
  introduces?: number
}

/** What a role rule said of an entity, with the words it saw. */
export interface ExplainedRole extends Stretch, Evidence {
  text: string
  role: Role
  weight: number
}

/** A rule said that two stretches name one thing. */
export interface ExplainedSame {
  rule: string
  /** The words of both. */
  words: [string, string]
}

/** An entity, and all that was said for it and against it. */
export interface ExplainedEntity extends Entity {
  /** Total evidence that it is a name. */
  score: number
  /** Total evidence for each type, that of the ending included. */
  types: Partial<Record<EntityType, number>>
  /** A user's pack gave the type, whatever the evidence. */
  isCertain?: true
  /** What the ending of its name tells of its type. */
  ending?: { ending: string; type: EntityType; weight: number }
  votes: ExplainedVote[]
  roleVotes: ExplainedRole[]
  /** Why spellings that differ are one: a long form and its abbreviation. */
  same: ExplainedSame[]
}

/**
 * Why a stretch with votes names nothing: `listed` among what is never a name; a `form` that no name has (a size, a
 * class in the plural, one letter); an `overlap` with a stretch that stayed; a `weak` case, below the threshold.
 */
export type Refusal = 'listed' | 'form' | 'overlap' | 'weak'

/** A stretch that rules voted for and that was not taken. */
export interface Rejected extends Stretch {
  why: Refusal
  /** Total evidence that it is a name. */
  score: number
  /** What stayed in its place, for an overlap. */
  lostTo?: string
  votes: ExplainedVote[]
}

/** The facts of a paper, with what led to them. */
export interface Explanation extends Omit<Facts, 'entities'> {
  entities: ExplainedEntity[]
  rejected: Rejected[]
}
