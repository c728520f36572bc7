import type { EntityType } from '../../src/model.ts'
import { CUE } from '../lexicon/cues.ts'
import type { Document, Span } from '../reading/document.ts'
import { HEAD_NOUN } from '../reading/names.ts'
import { typeOfCue } from '../rule.ts'

const REACH = 3

/** Evidence from the words beside an ambiguous name: a head noun of the type, a list with known names, a verb. */
export function evidenceForType(document: Document, span: Span, type: EntityType): number {
  const { cues, lower } = document
  const after = span.last + 1
  if (typeOfCue((cues[after] ?? 0) & HEAD_NOUN, CUE) === type) return 1
  if (type === 'tool' && (lower(after) === '4' || lower(after) === '3')) return 1
  if (type === 'benchmark') {
    for (let w = span.first - 1; w >= Math.max(0, span.first - REACH); w--) {
      if ((cues[w] as number) & (CUE.evaluate | CUE.benchmark | CUE.dataset) || lower(w) === 'on') return 0.6
      if (lower(w) === 'and' || lower(w) === 'or') break
    }
  }
  if (type === 'tool' && span.end - span.start === 1)
    return isLanguage(document, span) || neighbourIs(document, span, type) ? 0.6 : 0
  if (type === 'tool') {
    const before = lower(span.first - 1)
    if (
      before === 'in' ||
      before === 'with' ||
      before === 'using' ||
      before === 'into' ||
      before === 'and' ||
      before === 'for'
    )
      return 0.6
    if (lower(span.first - 1) === 'the' || (cues[span.first - 1] ?? 0) & CUE.tool) return 0.6
  }
  return neighbourIs(document, span, type) ? 0.6 : 0
}

/** "written in R", "the R package", "C code": one letter alone may be a variable. */
function isLanguage({ lower }: Document, { first, last }: Span): boolean {
  return LANGUAGE_NOUN.test(lower(last + 1)) || (lower(first - 1) === 'in' && WRITTEN.test(lower(first - 2)))
}

const LANGUAGE_NOUN =
  /^(?:packages?|code|language|programs?|programming|implementations?|functions?|software|compiler|scripts?|users)$/
const WRITTEN =
  /^(?:written|implemented|implementations?|coded|programmed|available|packages?|code|programs?|software)$/

/** A known, unambiguous name of the type within two words, parted by a comma or "and". */
function neighbourIs(document: Document, span: Span, type: EntityType): boolean {
  for (let w = Math.max(0, span.first - 3); w <= Math.min(document.words.length - 1, span.last + 3); w++) {
    const hit = document.names[document.nameOf[w] as number]
    if (
      hit &&
      hit.start !== span.start &&
      !hit.known.ambiguous &&
      hit.known.type === type &&
      document.sentenceOf[w] === document.sentenceOf[span.first]
    )
      return true
  }
  return false
}
