import type { BenchmarkSubtype, EntityType } from '../src/model.ts'
import type { KnownName } from './lexicon/vocabulary.ts'
import type { Span } from './reading/document.ts'

/** What a rule says of a stretch of text. */
export interface Ballot {
  /** Evidence that it is a name at all. 1 suffices alone; half of that asks for a second rule. */
  weight: number
  type?: EntityType
  /** Evidence for the type; `weight` where absent. */
  typeWeight?: number
  subtype?: BenchmarkSubtype
  /** Evidence that the paper itself introduces it. */
  introduces?: number
  /** Name to use for it, where the text's own spelling is not the community's. */
  name?: string
  known?: KnownName
}

export interface NameVote extends Span, Ballot {
  rule: string
}

/** "Long Form (LF)": both are one thing. */
export interface SameVote {
  a: Span
  b: Span
  rule: string
}

/** Collects what mention rules say. The engine sets `rule` before it runs one. */
export class Votes {
  rule = ''
  readonly names: NameVote[] = []
  readonly same: SameVote[] = []

  name(span: Span, ballot: Ballot): void {
    this.names.push({
      ...ballot,
      first: span.first,
      last: span.last,
      start: span.start,
      end: span.end,
      rule: this.rule,
    })
  }

  sameThing(a: Span, b: Span): void {
    this.same.push({ a, b, rule: this.rule })
  }
}
