import type { BenchmarkSubtype, EntityType } from '../../src/model.ts'
import type { NameVote } from '../votes.ts'
import type { Document, Span } from './document.ts'

/** One place where an entity is named, and the rule that found it there. */
export interface Mention extends Span {
  rule: string
}

/** A thing that the paper names, before its role is known. */
export interface Candidate {
  name: string
  type: EntityType
  subtype: BenchmarkSubtype | undefined
  /** A user's pack gave the type. */
  isCertain: boolean
  /** Total evidence that it is a name. */
  score: number
  /** The votes that this was weighed from. */
  votes: readonly NameVote[]
  /** Evidence that this paper introduces it. */
  introduces: number
  /** In text order, not overlapping. */
  mentions: Mention[]
}

/** A document with its entities settled: what rules of roles, results and relations look at. */
export interface Reading {
  document: Document
  entities: Candidate[]
  /** Number of the entity that a word belongs to, or -1. */
  entityOf: Int32Array
  /** The mention that a word belongs to. */
  mentionOf: (Mention | undefined)[]
  /** By first word, the first item of the list that a mention is in. Filled by `listHead` as it is asked. */
  listHeads: (Mention | undefined)[]
}
