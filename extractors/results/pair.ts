import { SPLITS } from '../lexicon/suffixes.ts'
import { type Document, gapAfter, wordsBetween } from '../reading/document.ts'
import { isCapitalised, isCommon, looksMadeUp } from '../reading/names.ts'
import type { Figure, Series } from './figure.ts'
import type { Place } from './frame.ts'
import type { Scene } from './scene.ts'

/** A number beyond this many benchmarks is a mean over them, not the score on each. */
const MOST_SHARED = 3

/** One number and the benchmark it stands for. */
export interface Pair {
  figure: Figure
  series: Series
  place: Place
}

/** Shares the numbers of each series out among its benchmarks: first to first where there are as many. */
export function pairsOf(scene: Scene, places: readonly (Place[] | undefined)[]): Pair[] {
  return scene.series.flatMap((series, n) => {
    const list = places[n]
    if (!list) return []
    const own = acrossSeries(scene, places, n)
    return pairsIn(scene, series, own ? [own] : list)
  })
}

function pairsIn({ document }: Scene, series: Series, list: readonly Place[]): Pair[] {
  const { figures, form } = series
  const [only] = list
  if (figures.length > list.length && form === 'list' && goesOn(document, list.at(-1) as Place))
    return list.map((place, n) => ({ figure: figures[n] as Figure, series, place }))
  if (list.length === 1 && only) return figures.map((figure) => ({ figure, series, place: only }))
  if (form === 'list' && figures.length === list.length)
    return figures.map((figure, n) => ({ figure, series, place: list[n] as Place }))
  if ((form === 'list' && figures.length > 1) || form === 'range') return []
  const shared = list.length <= MOST_SHARED && !figures.some((figure) => isMean(document, figure))
  return shared ? figures.flatMap((figure) => list.map((place) => ({ figure, series, place }))) : []
}

/** Does the list go on with a name that is no entity: "LIBERO, StonePlus and RockBench, respectively"? */
function goesOn(document: Document, { last }: Place): boolean {
  const gap = gapAfter(document, last)
  const conjunction = gap === ' ' && document.lower(last + 1) === 'and'
  if (!conjunction && !/^,\s$/.test(gap)) return false
  const next = last + (conjunction || document.lower(last + 1) === 'and' ? 2 : 1)
  if (next >= document.words.length || SPLITS.includes(document.lower(next))) return false
  return (isCapitalised(document, next) || looksMadeUp(document, next)) && !isCommon(document, next)
}

/**
 * As many numbers, each of its own, as benchmarks: "On A and B, X scores 81% and Y 70%, respectively"; "from 50 to 60
 * and from 70 to 75 on A and B".
 */
function acrossSeries(
  { series, sentence, document }: Scene,
  places: readonly (Place[] | undefined)[],
  n: number,
): Place | undefined {
  const list = places[n]
  if (!list || list.length < 2) return undefined
  let first = n
  while (first > 0 && places[first - 1] === list) first--
  let last = n
  while (places[last + 1] === list) last++
  if (last - first + 1 !== list.length) return undefined
  const own = series.slice(first, last + 1)
  if (!own.every(({ figures, form }) => figures.length === 1 || form !== 'list')) return undefined
  const says = wordsBetween(document, sentence.first, sentence.end).includes('respectively')
  return says || own.every(({ form }) => form !== 'list') ? list[n - first] : undefined
}

function isMean(document: Document, { word, last }: Figure): boolean {
  return [...wordsBetween(document, word - 4, word), ...wordsBetween(document, last + 1, last + 4)].some(
    (near) => /^(?:average|averages|averaged|averaging|avg|mean)$/.test(near),
  )
}
