import { type Document, gapAfter } from '../reading/document.ts'
import type { Figure, Series } from './figure.ts'
import { isMetric } from './metric.ts'
import { CHANGES, COSTS, DECREASES, LIGHT, REPORTS } from './wording.ts'

const BEFORE = 10
const BEHIND = 6

/** Does the number tell of effort (tokens, memory, time) and not of quality? */
export function isCost(document: Document, { figures }: Series): boolean {
  return costBehind(document, figures.at(-1) as Figure) || costBefore(document, figures[0] as Figure)
}

/** "40% fewer tokens", "50% of the training data", "a 30% reduction in inference time". */
function costBehind(document: Document, { word, last }: Figure): boolean {
  for (let w = last + 1; w <= last + BEHIND; w++) {
    if (document.sentenceOf[w] !== document.sentenceOf[word] || /[;:()]|,\s/.test(gapAfter(document, w - 1)))
      return false
    const lower = document.lower(w)
    if (COSTS.has(lower))
      return !isMetric(document, w + 1) && !(lower === 'time' && document.lower(w - 1) === 'the')
    if (isMetric(document, w) || !isLink(lower)) return false
  }
  return false
}

function isLink(word: string): boolean {
  return (
    /^(?:of|the|in|its|inference|training|peak|gpu|computational|model|reasoning|output|input|generated|saving|savings|total|full|original|average|trainable|response|visual|required|walltime|wall-clock|decoding|end-to-end)$/.test(
      word,
    ) ||
    CHANGES.has(word) ||
    DECREASES.has(word)
  )
}

/** "reduces token costs by 30%", "with a latency of 2.8", "a speedup of 30%". */
function costBefore(document: Document, { word, start }: Figure): boolean {
  for (let w = word - 1; w >= Math.max(0, word - BEFORE); w--) {
    if (document.sentenceOf[w] !== document.sentenceOf[word]) return false
    const gap = document.text.slice(
      document.words.end[w],
      w === word - 1 ? start : document.words.start[w + 1],
    )
    if (/[;]|,\s/.test(gap) && document.lower(w) !== 'e.g') return false
    const lower = document.lower(w)
    if (COSTS.has(lower) && !/^(?:less|fewer|faster|slower|smaller|cheaper)$/.test(lower)) return true
    if (isMetric(document, w) || lower === 'while' || lower === 'with' || lower === 'using' || lower === 'at')
      return false
    const passive = /^(?:is|are|was|were|be|been)$/.test(document.lower(w - 1))
    if (COSTS.has(document.lower(w - 1)) && REPORTS.has(lower)) return true
    if (REPORTS.has(lower) && !DECREASES.has(lower) && !passive && !LIGHT.has(lower)) return false
    if (/^\d/.test(lower)) return false
  }
  return false
}
