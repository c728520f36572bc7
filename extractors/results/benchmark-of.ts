import { CUE } from '../lexicon/cues.ts'
import { type Document, gapAfter } from '../reading/document.ts'
import { leadsElsewhere, turnsElsewhere } from './elsewhere.ts'
import type { Figure, Series } from './figure.ts'
import type { Place } from './frame.ts'
import type { Scene } from './scene.ts'
import { REPORTS } from './wording.ts'

const PATH = 14

/** The benchmarks of one sentence's series: for each series a list of places, or none. */
export function placesOf(scene: Scene): (Place[] | undefined)[] {
  const { series } = scene
  const found: (Place[] | undefined)[] = series.map((one) => beside(scene, one))
  const direct = [...found]
  for (let n = 0; n < series.length; n++) {
    const one = series[n] as Series
    if (!found[n] && explains(scene.document, one, series[n + 1])) found[n] = direct[n + 1]
    if (found[n]) continue
    if (leadsElsewhere(scene.reading, one)) continue
    found[n] = before(scene, one)
  }
  for (let n = series.length - 1; n >= 0; n--) {
    if (found[n] || leadsElsewhere(scene.reading, series[n] as Series)) continue
    if (before(scene, series[n] as Series)) continue
    found[n] = direct[n + 1] ?? behind(scene, series[n] as Series)
  }
  return found
}

/** "3.2% (from 70.1% to 73.3%)": the bracket behind a number says more of the same. */
function explains({ text }: Document, { figures }: Series, next: Series | undefined): boolean {
  const start = next?.figures[0]?.start
  return start !== undefined && /^ ?\((?:from |up from )?$/.test(text.slice(figures.at(-1)?.end, start))
}

/** What stands right at the series: in or before its bracket, or behind it after a preposition. */
function beside(scene: Scene, series: Series): Place[] | undefined {
  return (
    beforeBracket(scene, series) ??
    inBracketBehind(scene, series) ??
    rightBefore(scene, series) ??
    following(scene, series)
  )
}

/** "GSM8K by 3%", "on AIME from 52.5 to 65.0", "MATH: 81%": a light word or a colon, and no comma. */
function rightBefore({ document, benchmarks }: Scene, { figures }: Series): Place[] | undefined {
  const first = figures[0] as Figure
  const list = benchmarks.findLast((one) => (one.at(-1) as Place).last < first.word)
  const place = list?.at(-1)
  if (!list || !place || first.word - place.last > 4) return undefined
  const between = document.text.slice(place.end, first.start)
  return TO_NUMBER.test(between) ? list : undefined
}

const TO_NUMBER =
  /^(?:\s?[:=]\s?| | (?:datasets? |benchmarks? )?(?:from|by|to|at|is|was)(?: up to| over| about| around)?\s)[~<>$*]{0,3}$/

/** "MATH (81.2%)", "AIME (from 52.5 to 65.0)", "on A and B (81.2, 70.1)". */
function beforeBracket({ document, benchmarks }: Scene, { figures }: Series): Place[] | undefined {
  const [first] = figures
  if (!first) return undefined
  const open = openBracket(document, first.start)
  if (open < 0) return undefined
  for (const list of benchmarks) {
    const last = list.at(-1) as Place
    if (
      last.end <= open &&
      /^ ?(?:dataset ?|benchmark ?|test set ?|testset ?)?$/.test(document.text.slice(last.end, open))
    )
      return figures.length === list.length ? list : [last]
  }
  return undefined
}

/** Where the bracket around a place opens, or -1. Looks a short way back. */
export function openBracket({ text }: Document, at: number): number {
  const from = Math.max(0, at - 60)
  for (let i = at - 1; i >= from; i--) {
    if (text[i] === ')' || text[i] === ';') return -1
    if (text[i] === '(') return i
  }
  return -1
}

/** "81.2% (GSM8K)". */
function inBracketBehind({ document, benchmarks }: Scene, { figures }: Series): Place[] | undefined {
  const last = figures.at(-1)
  if (!last) return undefined
  for (const list of benchmarks) {
    const [place] = list
    if (place && place.start > last.end && place.start - last.end < 24) {
      const between = document.text.slice(last.end, place.start)
      if (/^[^(),;]{0,16}\((?:on |the )?$/.test(between)) return list
    }
  }
  return undefined
}

/** "81.2% pass@1 accuracy on the challenging MATH". */
function following(scene: Scene, series: Series): Place[] | undefined {
  const { document, benchmarks } = scene
  const last = series.figures.at(-1)
  if (!last) return undefined
  const after = scene.series[scene.series.indexOf(series) + 1]
  const next = after?.figures[0]?.word ?? scene.sentence.end
  const list = benchmarks.find(([place]) => place !== undefined && place.first > last.word)
  const [place] = list ?? []
  if (!list || !place || place.first > next || !leadsTo(document, last.last, last.end, place))
    return undefined
  if (!after) return list
  if (/,\s/.test(document.text.slice(last.end, place.start)) && rightBefore(scene, after) === list)
    return undefined
  const owner = after.figures.length === 1 ? beforeBracket(scene, after)?.[0] : undefined
  return owner && list.length > 1 && owner === list.at(-1) ? list.slice(0, -1) : list
}

/** Only words such as "accuracy on the challenging" between a number and the benchmark it is reached on. */
function leadsTo(document: Document, last: number, end: number, place: Place): boolean {
  if (place.first - last > PATH) return false
  let preposition = place.first === last + 1
  let depth = 0
  for (let w = last; w < place.first; w++) {
    const gap = w === last ? document.text.slice(end, document.words.start[w + 1]) : gapAfter(document, w)
    for (const character of gap) {
      if (character === '(') depth++
      else if (character === ')') depth--
      else if (character === ';' || character === ':') return false
    }
    if (depth < 0) depth = 0
    const word = document.lower(w + 1)
    if (depth > 0 || w + 1 === place.first) continue
    if (/,\s/.test(gap) && (word.endsWith('ing') || CLAUSE.test(word))) return false
    if (BREAKS.test(word)) return false
    if (word === 'and' && PREPOSITION.test(document.lower(w + 2))) return false
    if (PREPOSITION.test(word)) preposition = true
  }
  return preposition && depth === 0
}

const CLAUSE = /^(?:while|whereas|but|although|which|and|with|we|it|our|exceeding|beyond|far)$/
const BREAKS =
  /^(?:while|whereas|but|although|respectively,|surpassing|outperforming|exceeding|which|trained|using)$/
const PREPOSITION = /^(?:on|in|for|of|from|across|over|at|under|within)$/

/** The nearest list before the series that is not what something was trained on, unless the sentence turned elsewhere. */
function before(
  { document, benchmarks, reading, sentence }: Scene,
  { figures }: Series,
): Place[] | undefined {
  const first = figures[0] as Figure
  const list = benchmarks.findLast(
    (one) =>
      (one.at(-1) as Place).last < first.word &&
      !isMaterial(document, one[0] as Place) &&
      !inBracketBefore(document, one.at(-1) as Place, first),
  )
  const from = list ? (list.at(-1) as Place).last + 1 : sentence.first
  return list && !turnsElsewhere(reading, from, first.word) ? list : undefined
}

/** A benchmark inside a bracket that closes before the number and holds a number of its own. */
function inBracketBefore(document: Document, place: Place, first: Figure): boolean {
  const open = openBracket(document, place.start)
  const rest = document.text.slice(place.end, first.start)
  const close = rest.indexOf(')')
  return open >= 0 && close >= 0 && /\d/.test(rest.slice(0, close))
}

/** The nearest list behind, unless it stands in a bracket with numbers of its own. */
function behind({ document, benchmarks }: Scene, { figures }: Series): Place[] | undefined {
  const last = figures.at(-1) as Figure
  return benchmarks.find(
    ([place]) =>
      place !== undefined &&
      place.first > last.word &&
      !isMaterial(document, place) &&
      openBracket(document, place.start) <= last.end &&
      !parted(document, last.word, place.first),
  )
}

/** Does another clause begin between two words? */
function parted(document: Document, from: number, to: number): boolean {
  const { lower } = document
  for (let w = from + 1; w < to; w++) {
    if (lower(w) === 'and' && (REPORTS.has(lower(w + 1)) || REPORTS.has(lower(w + 2)))) return true
    if (/;/.test(gapAfter(document, w - 1)) || /^(?:while|whereas|but|although)$/.test(lower(w))) return true
  }
  return false
}

/** "trained on X", "using X data": what went in, not what was measured. */
function isMaterial(document: Document, { first, last }: Place): boolean {
  for (let w = first - 1; w >= Math.max(0, first - 3); w--) {
    if (document.sentenceOf[w] !== document.sentenceOf[first]) return false
    if (
      ((document.cues[w] as number) & CUE.derive) !== 0 ||
      /^(?:using|with|introduce|introducing|than)$/.test(document.lower(w))
    )
      return !/^(?:evaluated|tested)$/.test(document.lower(w - 1))
    if (!/^(?:on|the|a|an|our|from|of|data)$/.test(document.lower(w))) return false
  }
  return /^(?:data|model|models)$/.test(document.lower(last + 1))
}
