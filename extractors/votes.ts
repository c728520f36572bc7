import type { BenchmarkSubtype, EntityType } from '../src/model.ts'
import type { KnownName } from './lexicon/vocabulary.ts'
import type { Span } from './reading/document.ts'

/** What a rule says of a stretch of text. */
export interface Ballot {
  /** Evidence that it is a name at all. 1 suffices alone; half of that asks for a second rule. */
  weight: number
  type?: EntityType | undefined
  /** Evidence for the type; `weight` where absent. */
  typeWeight?: number | undefined
  subtype?: BenchmarkSubtype | undefined
  /** Evidence that the paper itself introduces it. */
  introduces?: number | undefined
  /** Name to use for it, where the text's own spelling is not the community's. */
  name?: string | undefined
  known?: KnownName | undefined
  /** What the vote says of the type stands, whatever others say. */
  certain?: true | undefined
  /** Told by other papers: it does not count where this paper introduces the name as its own. */
  hearsay?: true | undefined
}

export interface NameVote extends Span {
  rule: string
  ballot: Ballot
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
    const { first, last, start, end } = span
    this.names.push({ first, last, start, end, rule: this.rule, ballot: inOneShape(ballot) })
  }

  sameThing(a: Span, b: Span): void {
    this.same.push({ a, b, rule: this.rule })
  }
}

/** Objects with the same fields in the same order are read fast; rules name those that they have something to say on. */
function inOneShape(ballot: Ballot): { [F in keyof Required<Ballot>]: Ballot[F] } {
  const { weight, type, typeWeight, subtype, introduces, name, known, certain, hearsay } = ballot
  return { weight, type, typeWeight, subtype, introduces, name, known, certain, hearsay }
}
