import { type Document, wordsBetween } from '../reading/document.ts'
import type { Reading } from '../reading/reading.ts'
import type { Sentence } from '../reading/sentences.ts'
import type { Series } from './figure.ts'
import { type Frame, type Place, placesWithin } from './frame.ts'
import { METRICS } from './wording.ts'

/** What one sentence offers: numbers, and the entities that they may belong to, each in text order. */
export interface Scene {
  frame: Frame
  reading: Reading
  document: Document
  sentence: Sentence
  series: Series[]
  /** Benchmarks, those of one list together. */
  benchmarks: Place[][]
  /** Models and methods, those of one list together. */
  systems: Place[][]
}

/** Does the paper itself introduce what stands here? */
export function isOwn({ entity }: Place): boolean {
  return entity.introduces >= 1
}

/** The scene of a sentence whose numbers were read. */
export function sceneOf(frame: Frame, sentence: Sentence, series: Series[]): Scene {
  const { reading } = frame
  const { document } = reading
  const benchmarks: Place[] = []
  const systems: Place[] = []
  for (const place of placesWithin(frame, sentence.first, sentence.end)) {
    const { type, name } = place.entity
    if (type === 'benchmark') benchmarks.push(place)
    else if ((type !== 'tool' || isOwn(place)) && !METRICS.has(name.toLowerCase())) systems.push(place)
  }
  return {
    frame,
    reading,
    document,
    sentence,
    series,
    benchmarks: inLists(document, benchmarks),
    systems: inLists(document, systems).flatMap((list) =>
      hasConjunction(document, list) ? [list] : list.map((one) => [one]),
    ),
  }
}

/** "With A, B achieves" names two things, and no list. */
function hasConjunction({ text }: Document, list: readonly Place[]): boolean {
  const first = list[0] as Place
  return /\b(?:and|or)\b|[&/]/.test(text.slice(first.end, (list.at(-1) as Place).start))
}

/** Puts places together that only commas, "and" and "or" part. */
function inLists(document: Document, places: readonly Place[]): Place[][] {
  const lists: Place[][] = []
  for (const place of places) {
    const list = lists.at(-1)
    const previous = list?.at(-1)
    if (list && previous && isNext(document, previous, place)) {
      if (previous.entity !== place.entity || splitDiffers(document, previous, place)) list.push(place)
    } else lists.push([place])
  }
  return lists
}

/** "miniF2F-valid and miniF2F-test" are two; "miniF2F (miniF2F)" is one. */
function splitDiffers({ text }: Document, a: Place, b: Place): boolean {
  return text.slice(a.start, a.end) !== text.slice(b.start, b.end)
}

const LINK = /^(?:and|or|the|both|benchmarks?|datasets?|test|sets?|testset|&)$/

function isNext(document: Document, a: Place, b: Place): boolean {
  const between = document.text.slice(a.end, b.start)
  if (between.length > 40 || /[;:().]/.test(between)) return false
  const words = wordsBetween(document, a.last + 1, b.first)
  return words.length > 0
    ? words.every((word) => LINK.test(word))
    : /^(?:,\s*|\s?\/\s?|\s?&\s?)$/.test(between)
}
