/** Edges in words. */
import type { EdgeType } from '../../src/model.ts'

/** From source to target, and from target to source: "is built on", "is the base of". */
export const EDGE_WORDS: Readonly<Record<EdgeType, readonly [forward: string, backward: string]>> = {
  INTRODUCES: ['introduces', 'is introduced by'],
  EVALUATES_ON: ['evaluates on', 'is evaluated on by'],
  USES: ['uses', 'is used by'],
  COMPARES_WITH: ['compares with', 'is compared with by'],
  MENTIONS: ['mentions', 'is mentioned by'],
  LINKS_TO: ['links to', 'is linked from'],
  VARIANT_OF: ['is a variant of', 'has the variant'],
  DERIVED_FROM: ['is derived from', 'is the origin of'],
  BUILT_ON: ['is built on', 'is the base of'],
  PART_OF: ['is part of', 'has the part'],
  SCORES: ['is scored on', 'is where a score is reported for'],
  HOSTED_AT: ['is hosted at', 'hosts'],
  SHARES_BENCHMARKS: ['shares benchmarks with', 'shares benchmarks with'],
  IN_COMMUNITY: ['is in the community', 'has the member'],
}
