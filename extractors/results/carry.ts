import { CUE } from '../lexicon/cues.ts'
import type { Document } from '../reading/document.ts'
import type { Sentence } from '../reading/sentences.ts'
import { turnsElsewhere } from './elsewhere.ts'
import { type Frame, type Place, placesWithin } from './frame.ts'
import { METRICS, REPORTS } from './wording.ts'

/** What a paper was speaking of when a sentence names no benchmark. */
export interface Topic {
  /** The one benchmark that the results of the last sentence with results stand for, where it is one. */
  last: Place | undefined
  /** Number of that sentence. */
  sentence: number
}

/**
 * The benchmark that a sentence without one means: "our benchmark", "the same benchmark", else what the sentence
 * before was about, else, for a sentence about how models fare, the benchmark that the paper introduces.
 */
export function impliedBenchmark(frame: Frame, { first, end }: Sentence, topic: Topic): Place | undefined {
  const { reading, benchmark } = frame
  const { document } = reading
  const pointer = pointerIn(document, first, end)
  if (pointer === 'own') return benchmark
  if (pointer === 'last') return topicBefore(frame, first, topic) ?? lastBefore(frame, first)
  if (pointer === 'other' || turnsElsewhere(reading, first, end)) return undefined
  const before = topicBefore(frame, first, topic)
  if (before) return before
  return reportsModels(document, first, end) ? benchmark : undefined
}

/** The one benchmark that the sentence before was about: of its results, else of its words. */
function topicBefore(frame: Frame, first: number, topic: Topic): Place | undefined {
  const { document } = frame.reading
  const number = (document.sentenceOf[first] as number) - 1
  if (topic.sentence === number) return topic.last
  const before = document.sentences[number]
  if (!before || number < 1) return undefined
  return onlyOne(placesWithin(frame, before.first, before.end).filter(isBenchmark))
}

/** The place, where all name one thing. */
export function onlyOne(places: readonly Place[]): Place | undefined {
  const [first] = places
  return places.every(({ entity }) => entity === first?.entity) ? first : undefined
}

function lastBefore(frame: Frame, first: number): Place | undefined {
  return placesWithin(frame, 0, first).findLast(isBenchmark)
}

function isBenchmark({ entity }: Place): boolean {
  return entity.type === 'benchmark'
}

/** What the sentence says of benchmarks without naming one. */
function pointerIn(
  { lower, cues }: Document,
  first: number,
  end: number,
): 'own' | 'last' | 'other' | undefined {
  for (let w = first; w < end; w++) {
    if (((cues[w] as number) & (CUE.benchmark | CUE.dataset)) === 0) continue
    for (let i = w - 1; i >= Math.max(first, w - 8); i--) {
      if (lower(i) === 'our') return 'own'
      if (/^(?:same|this|that)$/.test(lower(i))) return 'last'
      if (/^(?:on|across|over|of|in|for)$/.test(lower(i))) return lower(i + 1) === 'the' ? 'last' : 'other'
    }
  }
  return undefined
}

/** Do models, or people, measure up in this sentence? */
function reportsModels({ lower, cues }: Document, first: number, end: number): boolean {
  let measures = false
  let systems = false
  for (let w = first; w < end; w++) {
    const word = lower(w)
    measures ||= METRICS.has(word) || REPORTS.has(word)
    systems ||= ((cues[w] as number) & CUE.model) !== 0 || SYSTEMS.test(word)
  }
  return measures && systems
}

const SYSTEMS =
  /^(?:agents?|performing|performer|humans?|systems?|experts?|baselines?)$|^(?:gpt|claude|gemini|deepseek|qwen|llama|o[134]$|o[134]-)/
