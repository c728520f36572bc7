import { type Document, gapAfter } from '../reading/document.ts'
import type { Figure, Series } from './figure.ts'
import { CHANGES, DECREASES, DIFFERENCES, LIGHT, LOSSES, LOWER_IS_BETTER, METRICS } from './wording.ts'

const REACH = 7
/** "as evidenced by scores of": tells nothing of a difference. */
const SHOWN =
  /^(?:evidenced|shown|measured|indicated|demonstrated|reflected|achieved|obtained|highlighted|given|followed|judged|supported|reported)$/
/** Verbs whose object is a difference: "drops 24%", "improves 3%". */
const CHANGING =
  /^(?:improv(?:e|es|ing)|increas(?:e|es|ing)|drop(?:s|ped|ping)|declin(?:e|es|ing)|decreas(?:e|es|ing)|reduc(?:e|es|ing)|gaining|losing|los(?:e|es)|boost(?:s|ing))$/

/** A difference: signed, "by 3%", "a gain of 3%", "3% higher", "a 3% and 4% improvement". */
export function isImprovement(document: Document, series: Series, figure: Figure): boolean {
  if (figure.part || figure.of !== undefined) return false
  if (figure.signed || changeBefore(document, figure)) return true
  const last = series.figures.at(-1) as Figure
  if (changeBehind(document, figure) || (series.form !== 'change' && changeBehind(document, last)))
    return true
  const [first] = series.figures
  return first !== undefined && first !== figure && series.form !== 'change' && changeBefore(document, first)
}

function changeBefore(document: Document, { word, start }: Figure): boolean {
  let direct = true
  for (let w = word - 1; w >= Math.max(0, word - REACH); w--) {
    if (document.sentenceOf[w] !== document.sentenceOf[word]) return false
    const lower = document.lower(w)
    const gap = document.text.slice(
      document.words.end[w],
      w === word - 1 ? start : document.words.start[w + 1],
    )
    if (/[;()]|,\s/.test(gap)) return false
    if (lower === 'by') return !SHOWN.test(document.lower(w - 1))
    if (CHANGES.has(lower) || (direct && CHANGING.test(lower))) return true
    direct &&= lower !== 'of' && !METRICS.has(lower)
    if (lower === 'from' && !/^rang/.test(document.lower(w - 1))) return false
    if (lower === 'to' && document.lower(w - 1) !== 'up' && document.lower(w - 1) !== 'close') return false
    if (!LIGHT.has(lower) && !METRICS.has(lower) && !/^(?:ranging|points?|\d.*)$/.test(lower)) return false
  }
  return false
}

function changeBehind(document: Document, { word, last }: Figure): boolean {
  for (let w = last + 1; w <= last + 4; w++) {
    if (document.sentenceOf[w] !== document.sentenceOf[word]) return false
    if (/[;:()]|,\s/.test(gapAfter(document, w - 1))) return false
    const lower = document.lower(w)
    if (CHANGES.has(lower) || DIFFERENCES.has(lower)) return !isExcess(document, w, last)
    if (
      lower === 'on' ||
      lower === 'in' ||
      lower === 'to' ||
      lower === 'at' ||
      lower === 'of' ||
      lower === 'and'
    )
      return false
    if (!LIGHT.has(lower) && !METRICS.has(lower)) return false
  }
  return false
}

/** "80% over 5 runs", "81% more than": a word of difference needs to stand at the number. */
function isExcess(document: Document, w: number, last: number): boolean {
  return document.lower(w) === 'over' && (w > last + 1 || /^\d/.test(document.lower(w + 1)))
}

/** A change for the worse: a drop of anything, or less of what should be much. */
export function isDrop(document: Document, { word, last, metric }: Figure): boolean {
  for (let w = Math.max(0, word - 12); w <= last + 4; w++) {
    if (w >= word && w <= last) continue
    if (document.sentenceOf[w] !== document.sentenceOf[word]) continue
    const lower = document.lower(w)
    const near = w > last || noFigureBetween(document, w, word)
    if (LOSSES.has(lower) && near && !isNegated(document, w)) return !isLowerBetter(metric)
    if (DECREASES.has(lower) && near && metric && !isLowerBetter(metric) && w >= word - 5) return true
  }
  return false
}

function isNegated(document: Document, w: number): boolean {
  return /^(?:less|without|no|recovers?|recovering|baseline|baselines)$/.test(document.lower(w - 1))
}

function noFigureBetween(document: Document, from: number, to: number): boolean {
  for (let w = from + 1; w < to; w++) {
    if (/^\d+(?:\.\d+)?\\?%?$/.test(document.lower(w))) return false
    if (/[;]|,\s/.test(gapAfter(document, w - 1))) return false
  }
  return true
}

function isLowerBetter(metric: string | undefined): boolean {
  return (
    metric
      ?.toLowerCase()
      .split(/[\s-]/)
      .some((word) => LOWER_IS_BETTER.has(word)) === true
  )
}
