import { type Document, evidenceAt } from '../reading/document.ts'
import type { NameVote } from '../votes.ts'
import type { ExplainedVote } from './explanation.ts'

/** A vote as it is shown: place, words and weights. */
export function explainVote(document: Document, { rule, start, end, ballot }: NameVote): ExplainedVote {
  const { weight, type, typeWeight = weight, introduces } = ballot
  return {
    ...evidenceAt(document, start, end, rule),
    text: document.text.slice(start, end),
    weight: rounded(weight),
    ...(type && { type, typeWeight: rounded(typeWeight) }),
    ...(introduces && { introduces }),
  }
}

/** Two decimals: sums of tenths are not exact. */
export function rounded(weight: number): number {
  return Math.round(weight * 100) / 100
}
