import { CUE } from '../lexicon/cues.ts'
import { type Document, gapAfter, type Span } from '../reading/document.ts'
import { REPORTS } from './wording.ts'

/** The verb or preposition that a system is the object of; undefined where it starts a phrase of its own. */
export function governor(document: Document, { first }: Span): string | undefined {
  for (let w = first - 1; w >= Math.max(0, first - 7); w--) {
    if (document.sentenceOf[w] !== document.sentenceOf[first]) return undefined
    const gap = gapAfter(document, w)
    if (gap.includes('(')) return '('
    if (/[,;:]\s/.test(gap)) return undefined
    const word = document.lower(w)
    const cues = document.cues[w] as number
    if (word === 'proposed' && w > 0) continue
    if (word === 'that' || word === 'where' || word === 'when' || word === 'and') return undefined
    if (
      cues & (CUE.preposition | CUE.compare | CUE.examples | CUE.background) ||
      word === 'as' ||
      word === 'like'
    )
      return word
    if (REPORTS.has(word) || cues & (CUE.use | CUE.derive | CUE.introduce)) return word
    if (!(cues & (CUE.filler | CUE.model | CUE.method | CUE.authors)) && w < first - 4) return undefined
  }
  return undefined
}
