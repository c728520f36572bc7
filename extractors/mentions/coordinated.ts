import { type Document, gapAfter, type Span } from '../reading/document.ts'
import { isCapitalised, looksMadeUp, nameAt } from '../reading/names.ts'
import { HAS_HYPHEN } from '../reading/words.ts'

const MOST_ITEMS = 6

/** A name and those that "and" or commas tie to it: "A and B", "A, B, and C". Only made-up words are drawn in, and compounds by compounds. */
export function coordinated(document: Document, first: Span): Span[] {
  const spans = [first]
  let next = first.last + 1
  while (spans.length < MOST_ITEMS && next < document.words.length) {
    if (document.sentenceOf[next] !== document.sentenceOf[first.first]) break
    const gap = gapAfter(document, next - 1)
    const and = document.lower(next) === 'and'
    if (!/^,?\s*$/.test(gap) || (!and && !gap.includes(','))) break
    const at = and ? next + 1 : next
    const alike =
      looksMadeUp(document, at) || (isCompound(document, first) && isCompound(document, { first: at }))
    const span = alike && document.nameOf[at] === -1 ? nameAt(document, at) : undefined
    if (!span) break
    spans.push(span)
    next = span.last + 1
  }
  return spans
}

/** Math-Rev and Code-Rev: capitalised compounds are drawn in by another. */
function isCompound(document: Document, { first }: Pick<Span, 'first'>): boolean {
  return isCapitalised(document, first) && ((document.words.shape[first] as number) & HAS_HYPHEN) !== 0
}
