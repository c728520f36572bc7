import { CUE } from '../lexicon/cues.ts'
import { type Document, gapAfter } from '../reading/document.ts'
import { isCapitalised, isCommon, looksMadeUp } from '../reading/names.ts'
import type { Reading } from '../reading/reading.ts'
import type { Figure, Series } from './figure.ts'
import { isMetric } from './metric.ts'
import { REPORTS } from './wording.ts'

const ONTO = /^(?:on|across|over|of|in|for|at)$/
/** What was measured on, in the plural and without a name. */
const PLACES =
  /^(?:tasks|domains|languages|experiments|scenarios|settings|environments|robots?|categories|conditions|robot)$/
/** Points back to what was named. */
const POINTS = /^(?:same|both|these|this|all|our|that|those|respective|each|aforementioned|the)$/
const REACH = 10

/** Does a place to measure on that is no entity follow a series: "on SARA Numeric", "on 7 logic benchmarks"? */
export function leadsElsewhere(reading: Reading, { figures }: Series): boolean {
  const last = figures.at(-1) as Figure
  const { document } = reading
  for (let w = last.last + 1; w <= last.last + REACH; w++) {
    if (ends(document, w, last.word)) return false
    const word = document.lower(w)
    if (ONTO.test(word)) return namesElsewhere(reading, w, word === 'on' || word === 'across')
    if (/^\d/.test(word) || (REPORTS.has(word) && !isMetric(document, w)) || document.cues[w] === CUE.compare)
      return false
  }
  return false
}

/** Does the phrase of a preposition name, or describe, a place to measure on that is no entity? */
export function namesElsewhere(reading: Reading, preposition: number, kinds: boolean): boolean {
  const { document, entityOf, entities } = reading
  let pointed = false
  for (let w = preposition + 1; w <= preposition + REACH; w++) {
    if (ends(document, w, preposition) && w > preposition + 1) return false
    const entity = entities[entityOf[w] as number]
    if (entity) return entity.type === 'method' && entity.introduces < 1 && kinds
    const word = document.lower(w)
    pointed ||= POINTS.test(word) && w === preposition + 1
    if (kinds && (((document.cues[w] as number) & (CUE.benchmark | CUE.dataset)) !== 0 || PLACES.test(word)))
      return !pointed
    if (isName(document, w)) return true
    if (
      w > preposition + 1 &&
      (ONTO.test(word) || REPORTS.has(word) || /^(?:by|to|and|with|while|using|when|from)$/.test(word))
    )
      return false
  }
  return false
}

/**
 * Does the sentence turn to another place between two words: "A, while in real-world experiments …"? Only what
 * stands at the head of a clause counts.
 */
export function turnsElsewhere(reading: Reading, from: number, to: number): boolean {
  const { document } = reading
  for (let w = from; w < to; w++) {
    if (!/^(?:on|in|across|for|over)$/.test(document.lower(w)) || !headsClause(document, w)) continue
    if (namesElsewhere(reading, w, true)) return true
  }
  return false
}

function headsClause(document: Document, w: number): boolean {
  return (
    document.sentenceOf[w - 1] !== document.sentenceOf[w] ||
    /[,;:]/.test(gapAfter(document, w - 1)) ||
    /^(?:while|whereas|and|but)$/.test(document.lower(w - 1))
  )
}

function isName(document: Document, w: number): boolean {
  if (isCommon(document, w) || isMetric(document, w)) return false
  return isCapitalised(document, w) || looksMadeUp(document, w)
}

function ends(document: Document, w: number, of: number): boolean {
  if (w >= document.words.length || document.sentenceOf[w] !== document.sentenceOf[of]) return true
  return /[;:()]|,\s/.test(gapAfter(document, w - 1))
}
