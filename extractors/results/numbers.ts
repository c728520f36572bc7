import type { Result } from '../../src/model.ts'
import { CUE } from '../lexicon/cues.ts'
import { type Document, gapAfter } from '../reading/document.ts'
import { HAS_DIGIT } from '../reading/words.ts'

/** A number that a paper may report as a result. Offsets hold its exact characters, sign and unit included. */
export interface ReportedNumber {
  word: number
  start: number
  end: number
  value: number
  unit?: NonNullable<Result['unit']>
  /** Total of "49 out of 658". */
  of?: number
  kind: Result['kind']
  metric?: string
}

const PLAIN = /^\d{1,3}(?:,\d{3}){1,3}$|^\d{1,7}(?:\.\d{1,6})?$/
const METRIC_WITH_NUMBER =
  /^(?:pass|avg|maj|top|hit|hits|recall|p|r|cons|best|mean|ndcg|acc|map)[@-]?\d{1,5}k?$/i

/** The results-like numbers of a sentence, in text order. */
export function numbersIn(document: Document, first: number, end: number): ReportedNumber[] {
  const found: ReportedNumber[] = []
  for (let w = first; w < end; w++) {
    if (!((document.words.shape[w] as number) & HAS_DIGIT)) continue
    const number = readNumber(document, w, end)
    if (!number) continue
    found.push(number)
    if (number.of !== undefined)
      while (w + 1 < end && (document.words.start[w + 1] as number) < number.end) w++
  }
  return found
}

function readNumber(document: Document, w: number, end: number): ReportedNumber | undefined {
  const { words, text, lower } = document
  const word = lower(w)
  const share = /^(\d{1,5})\/(\d{2,5})$/.exec(word)
  const start = words.start[w] as number
  const from = text[start - 1] === '+' ? start - 1 : start
  if (share)
    return {
      word: w,
      start,
      end: words.end[w] as number,
      value: Number(share[1]),
      of: Number(share[2]),
      unit: 'count',
      kind: 'score',
    }
  const digits = /^[+-]?([\d.,]{1,12}?)(?:\\?%)?$/.exec(word)?.[1]?.replace(/[.,]$/, '')
  if (!digits || !PLAIN.test(digits)) return undefined
  const value = Number(digits.replaceAll(',', ''))
  const percent =
    word.endsWith('%') || /^\s*(?:\\?%|percent)/.test(text.slice(words.end[w], (words.end[w] as number) + 9))
  const outOf = totalAfter(document, w, end)
  if (outOf) return { word: w, start, end: outOf.end, value, of: outOf.of, unit: 'count', kind: 'score' }
  const points = /^(?:points?|pp|pts|percentage|p\.p)$/.test(lower(w + 1)) && gapAfter(document, w) !== '. '
  const signed = from < start
  const kind = isImprovement(document, w, signed) ? 'improvement' : 'score'
  const metric = metricNear(document, w, end)
  const decimal = digits.includes('.')
  if (!percent && !points && !signed && !(decimal && (metric || measured(document, w)))) return undefined
  const unit = percent ? '%' : points ? (lower(w + 1) === 'percentage' ? '%' : 'points') : undefined
  const tail =
    percent && !word.endsWith('%')
      ? text.indexOf('%', words.end[w]) + 1 || (words.end[w] as number)
      : (words.end[w] as number)
  return {
    word: w,
    start: from,
    end: Math.max(tail, words.end[w] as number),
    value,
    kind,
    ...(unit && { unit }),
    ...(metric && { metric }),
  }
}

/** "49 out of 658 problems", "2 of these 20 problems". */
function totalAfter(document: Document, w: number, end: number): { of: number; end: number } | undefined {
  const { lower } = document
  let next = w + 1
  if (lower(next) === 'out') next++
  else if (lower(next) !== 'of') return undefined
  if (lower(next) !== 'of') return undefined
  next++
  if (/^(?:the|these|its|all)$/.test(lower(next))) next++
  if (next >= end || !/^\d{2,5}$/.test(lower(next))) return undefined
  return { of: Number(lower(next)), end: document.words.end[next] as number }
}

const GAIN =
  /^(?:improvement|improvements|gain|gains|increase|increases|boost|boosts|higher|better|reduction|reductions|decrease|drop|lower|absolute|relative|improves|jump|advantage|margin)$/
const GAIN_BEFORE =
  /^(?:by|improvement|improvements|gain|gains|increase|boost|drop|margin|reduction|additional)$/

function isImprovement(document: Document, w: number, signed: boolean): boolean {
  if (signed) return true
  const { lower } = document
  for (let i = w - 1; i >= Math.max(0, w - 5); i--) {
    const word = lower(i)
    if (GAIN_BEFORE.test(word)) return true
    if (
      !/^(?:up|to|of|an|a|the|average|about|nearly|over|approximately|at|least|most|more|than|and|average|mean|around|\d.*)$/.test(
        word,
      )
    )
      break
  }
  return (
    GAIN.test(lower(w + 1)) ||
    (/^(?:points?|pp|pts|percentage|average|accuracy)$/.test(lower(w + 1)) && GAIN.test(lower(w + 2)))
  )
}

/** A verb of measuring right before the number: "achieves 83.8", "score of 0.48". */
function measured(document: Document, w: number): boolean {
  for (let i = w - 1; i >= Math.max(0, w - 4); i--) {
    if ((document.cues[i] as number) & (CUE.evaluate | CUE.metric)) return true
    if (!/^(?:an|a|of|the|average|new|to|from|only|just|and|by)$/.test(document.lower(i)) && i < w - 2) break
  }
  return document.lower(w + 1) === 'on' || document.text[(document.words.start[w] as number) - 1] === '('
}

/** The metric's own words beside a number: "88.9% pass@32", "FID of 5.02", "95% accuracy". */
function metricNear(document: Document, w: number, end: number): string | undefined {
  for (const i of [w + 1, w - 1, w - 2, w + 2, w - 3]) {
    if (i < 0 || i >= end || document.sentenceOf[i] !== document.sentenceOf[w]) continue
    const word = document.lower(i)
    if (
      METRIC_WITH_NUMBER.test(word) ||
      ((document.cues[i] as number) & CUE.metric && word !== 'em' && word !== 'rate')
    )
      return document.text.slice(document.words.start[i], document.words.end[i])
  }
  return undefined
}
