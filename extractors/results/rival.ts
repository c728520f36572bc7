import type { Document } from '../reading/document.ts'
import { openBracket } from './benchmark-of.ts'
import { comparedAt, isCompared } from './compared.ts'
import type { Figure, Series } from './figure.ts'
import type { Place } from './frame.ts'
import { isMetric } from './metric.ts'
import type { Scene } from './scene.ts'

/** Whose number it is where it is only compared with: "GPT-4 (22.9%)", "the GPT-4 baseline of 22.9%", "vs. 70.1 for X". */
export function rivalOf(scene: Scene, series: Series, figure: Figure): string | undefined {
  const { document, systems } = scene
  const first = series.figures[0] as Figure
  const places = systems.flat()
  const before = places.findLast(({ last }) => last < first.word)
  if (before && touches(document, before, first)) return before.entity.name
  if (isBase(document, figure)) return 'baseline'
  const base = baseBefore(document, first.word)
  if (base >= 0) return places.find((place) => place.last === base - 1)?.entity.name ?? 'baseline'
  if (/^(?:vs|versus|compared|against)$/.test(document.lower(figure.last + 1))) return undefined
  const compared = comparedAt(document, scene, first.word)
  const behind = places.find((place) => place.first > figure.last && isFor(document, figure, place))
  const bracket = openBracket(document, first.start)
  if (behind && (compared || bracket >= 0)) return behind.entity.name
  if (!compared) return undefined
  const rival = places.find(({ first: at, last }) => at > compared.at && last < first.word)
  if (rival) return rival.entity.name
  const exceeded =
    /^(?:vs|versus)$/.test(document.lower(compared.at)) &&
    places.findLast((place) => place.last < compared.at && isCompared(document, place))
  if (exceeded) return exceeded.entity.name
  if (hasPeople(document, compared.at, first.word)) return 'other'
  if (compared.unnamed) return behind?.entity.name ?? throughBehind(document, places, figure) ?? 'baseline'
  return undefined
}

const TOUCH =
  /^(?:'s|\u2019s)?\s?[(:=]?\s?(?:at |around |about |approximately |only |with |over )?[~<>*$]{0,3}$/

/** A name right before a number, or before its bracket: "GPT-4 (22.9%)", "GPT-4: 22.9%", "GPT-4's 22.9%". */
function touches(document: Document, { end }: Place, { start }: Figure): boolean {
  return start - end < 20 && TOUCH.test(document.text.slice(end, start))
}

/** "compared to human performance of 95.7%". */
function hasPeople({ lower }: Document, from: number, to: number): boolean {
  for (let w = from; w < to; w++) if (/^(?:humans?|experts?|people|annotators)$/.test(lower(w))) return true
  return false
}

/** Where "baseline" stands right before a number: "the GPT-4 baseline of 22.9%", "a baseline with 48.9%". */
function baseBefore({ lower, sentenceOf }: Document, word: number): number {
  for (let w = word - 1; w >= Math.max(0, word - 4) && sentenceOf[w] === sentenceOf[word]; w--) {
    if (/^baselines?$/.test(lower(w))) return w
    if (!/^(?:of|at|with|score|accuracy|value|is|was|model|a)$/.test(lower(w))) return -1
  }
  return -1
}

/** "the 51% base model": the number of what was there before. */
function isBase({ lower }: Document, { last }: Figure): boolean {
  return /^(?:base|baseline)$/.test(lower(last + 1)) || /^(?:base|baseline)$/.test(lower(last + 2))
}

/** "22.9% for GPT-4", "9.76 in AffineQuant", "81% by GPT-4". */
export function isFor(document: Document, { last }: Figure, { first }: Place): boolean {
  if (first - last > 4) return false
  const next = isMetric(document, last + 1) ? last + 2 : last + 1
  return /^(?:for|by|in|from|of|with|using)$/.test(document.lower(next))
}

function throughBehind(document: Document, places: readonly Place[], { last }: Figure): string | undefined {
  const place = places.find(({ first }) => first > last && first - last < 6)
  return place && /^(?:through|by|achieved|from|of|reported)$/.test(document.lower(last + 1))
    ? place.entity.name
    : undefined
}
