import { CUE } from '../lexicon/cues.ts'
import { type Document, gapAfter } from '../reading/document.ts'
import type { Figure } from './figure.ts'
import { CHANGES, DIFFERENCES, LIGHT, METRIC_HEADS, METRICS } from './wording.ts'

const WITH_NUMBER =
  /^(?:pass|avg|maj|major|top|hit|hits|recall|precision|r|cons|best|mean|ndcg|acc|ap|map|f|p|g-pass|bleu|rouge|em|success|iou|miou)[@-]\\?[a-z0-9.]{1,7}$/
/** Alone these say that something was measured, but not what. */
const NO_QUANTITY =
  /^(?:average |overall |mean )?(?:performance|rates?|scores?|errors?|ratios?|success|gap|is)$/i
const REACH = 6

/** Is this word the head of a quantity's name? */
export function isMetric(document: Document, w: number): boolean {
  const word = document.lower(w)
  return METRICS.has(word) || WITH_NUMBER.test(word)
}

/** The metric's own words beside a number: behind it ("88.9% pass@32"), else before it ("an FID of 5.02"). */
export function metricOf(document: Document, figure: Figure): string | undefined {
  const head = headBehind(document, figure) ?? headBefore(document, figure)
  const phrase = head === undefined ? undefined : phraseOf(document, head)
  return phrase === undefined || NO_QUANTITY.test(phrase) ? undefined : phrase
}

/** "accuracy of", "F1:", "BLEU" with only light words to the number. */
export function headBefore(document: Document, { word, start }: Figure): number | undefined {
  for (let w = word - 1; w >= Math.max(0, word - REACH); w--) {
    if (document.sentenceOf[w] !== document.sentenceOf[word]) return undefined
    const gap = document.text.slice(
      document.words.end[w],
      w === word - 1 ? start : document.words.start[w + 1],
    )
    if (/^[-\u2013]/.test(gap)) return undefined
    if (isMetric(document, w)) return w
    if (/[;()]/.test(gap) || !LIGHT.has(document.lower(w))) return undefined
  }
  return undefined
}

/** "accuracy", "absolute improvement in accuracy", "higher F1" right behind the number. */
function headBehind(document: Document, { last, word }: Figure): number | undefined {
  for (let w = last + 1; w <= last + REACH; w++) {
    if (document.sentenceOf[w] !== document.sentenceOf[word]) return undefined
    if (/[;:()]|,\s/.test(gapAfter(document, w - 1)) && !/^\s?\($/.test(gapAfter(document, w - 1)))
      return undefined
    if (isMetric(document, w)) return isMetric(document, w + 1) && gapAfter(document, w) === ' ' ? w + 1 : w
    if (!isLink(document, w)) return undefined
  }
  return undefined
}

/** What may stand between a number and the metric behind it. */
function isLink(document: Document, w: number): boolean {
  const word = document.lower(w)
  if (word === 'on' || word === 'over' || word === 'to' || word === 'at') return false
  return LIGHT.has(word) || CHANGES.has(word) || DIFFERENCES.has(word) || MODIFIER.test(word)
}

const MODIFIER =
  /^(?:attack|success|win|task|completion|answer|exact|match|pass|solve|zero-shot|few-shot|classification|word|character|error|recognition|top-1|top-5|test|proof|resolution|execution|terms|hit|macro|micro|weighted|balanced|mean|detection|overall|translation|average|goal|retrieval|validation|compile|compilation|agreement|video|box|mask|segmentation|downstream|relation|joint|cumulative|step|solution)$/

/** "success rate" whole: a head with its modifiers. */
function phraseOf(document: Document, head: number): string {
  const { words, text, lower } = document
  let first = head
  const nested = METRIC_HEADS.has(lower(head)) || isMetric(document, head)
  while (nested && first > 0 && head - first < 3 && gapAfter(document, first - 1) === ' ') {
    const word = lower(first - 1)
    const modifies = MODIFIER.test(word) || isMetric(document, first - 1)
    if (!modifies || ((document.cues[first - 1] as number) & CUE.preposition) !== 0) break
    first--
  }
  const last =
    /^(?:score|scores|rate|rates)$/.test(lower(head + 1)) && gapAfter(document, head) === ' '
      ? head + 1
      : head
  return text.slice(words.start[first], words.end[last])
}
