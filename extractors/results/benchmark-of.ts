import { CUE } from '../lexicon/cues.ts'
import { type Document, gapAfter } from '../reading/document.ts'
import { isCapitalised, isCommon, looksMadeUp } from '../reading/names.ts'
import type { Series } from './figure.ts'
import type { Place, Scene } from './scene.ts'
import { ITEMS, METRICS } from './wording.ts'

const PATH = 14

/** The benchmarks of one sentence's series: for each series a list of places, or none. */
export function placesOf(scene: Scene): (Place[] | undefined)[] {
  const { series } = scene
  const found: (Place[] | undefined)[] = series.map((one) => beside(scene, one))
  const direct = [...found]
  for (let n = 0; n < series.length; n++) {
    if (found[n]) continue
    const one = series[n] as Series
    if (leadsElsewhere(scene.document, one)) continue
    found[n] = before(scene, one) ?? (n > 0 ? found[n - 1] : undefined)
  }
  for (let n = series.length - 1; n >= 0; n--) {
    if (found[n] || leadsElsewhere(scene.document, series[n] as Series)) continue
    found[n] = direct.slice(n + 1).find((places) => places !== undefined) ?? behind(scene, series[n] as Series)
  }
  return found
}

/** What stands right at the series: in or before its bracket, or behind it after a preposition. */
function beside(scene: Scene, series: Series): Place[] | undefined {
  return beforeBracket(scene, series) ?? inBracketBehind(scene, series) ?? following(scene, series)
}

/** "MATH (81.2%)", "AIME (from 52.5 to 65.0)", "on A and B (81.2, 70.1)". */
function beforeBracket({ document, benchmarks }: Scene, { figures }: Series): Place[] | undefined {
  const [first] = figures
  if (!first) return undefined
  const open = openBracket(document, first.start)
  if (open < 0) return undefined
  for (const list of benchmarks) {
    const last = list.at(-1) as Place
    if (last.start > open && last.end <= first.start) return [last]
    if (last.end <= open && /^\s*(?:dataset|benchmark|test set|testset)?\s*$/.test(document.text.slice(last.end, open)))
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
  const next = scene.series[scene.series.indexOf(series) + 1]?.figures[0]?.word ?? scene.sentence.end
  const list = benchmarks.find(([place]) => place !== undefined && place.first > last.word)
  const [place] = list ?? []
  if (!list || !place || place.first > next || !leadsTo(document, last.last, last.end, place)) return undefined
  return list
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
    if (PREPOSITION.test(word)) preposition = true
  }
  return preposition && depth === 0
}

const CLAUSE = /^(?:while|whereas|but|although|which|and|with|we|it|our|exceeding|beyond|far)$/
const BREAKS = /^(?:while|whereas|but|although|respectively,|surpassing|outperforming|exceeding|which|trained|using)$/
const PREPOSITION = /^(?:on|in|for|of|from|across|over|at|under|within)$/

/** Does a name or a kind of benchmark that is no entity follow: "on SARA Numeric", "on 7 logic benchmarks"? */
function leadsElsewhere(document: Document, { figures }: Series): boolean {
  const last = figures.at(-1)
  if (!last) return false
  let onto = false
  for (let w = last.last + 1; w <= last.last + 10; w++) {
    if (w >= document.words.length || document.sentenceOf[w] !== document.sentenceOf[last.word]) return false
    if (/[;:)]|,\s/.test(gapAfter(document, w - 1))) return false
    const word = document.lower(w)
    if (/^(?:same|both|these|this|all|our|that|those|respective|each|aforementioned)$/.test(word) && onto) return false
    if (/^(?:on|across)$/.test(word)) onto = true
    else if (onto) {
      if (((document.cues[w] as number) & (CUE.benchmark | CUE.dataset)) !== 0 || (word !== 'average' && /^(?:tasks|domains|languages)$/.test(word)))
        return true
      if ((isCapitalised(document, w) || looksMadeUp(document, w)) && !isCommon(document, w)) return true
      if (/^(?:by|to|and|with|while|using|when)$/.test(word)) return false
    } else if (!METRICS.has(word) && !ITEMS.has(word) && ((document.cues[w] as number) & CUE.preposition) !== 0 && word !== 'in' && word !== 'of')
      return false
  }
  return false
}

/** The nearest list before the series that is not what something was trained on. */
function before({ document, benchmarks }: Scene, { figures }: Series): Place[] | undefined {
  const [first] = figures
  if (!first) return undefined
  return benchmarks.findLast((list) => (list.at(-1) as Place).last < first.word && !isMaterial(document, list[0] as Place))
}

/** The nearest list behind. */
function behind({ document, benchmarks }: Scene, { figures }: Series): Place[] | undefined {
  const last = figures.at(-1)
  return last && benchmarks.find(([place]) => place !== undefined && place.first > last.word && !isMaterial(document, place))
}

/** "trained on X", "using X data": what went in, not what was measured. */
function isMaterial(document: Document, { first, last }: Place): boolean {
  for (let w = first - 1; w >= Math.max(0, first - 3); w--) {
    if (document.sentenceOf[w] !== document.sentenceOf[first]) return false
    if (((document.cues[w] as number) & CUE.derive) !== 0 || /^(?:using|with|introduce|introducing|than)$/.test(document.lower(w)))
      return !/^(?:evaluated|tested)$/.test(document.lower(w - 1))
    if (!/^(?:on|the|a|an|our|from|of|data)$/.test(document.lower(w))) return false
  }
  return /^(?:data|model|models)$/.test(document.lower(last + 1))
}
