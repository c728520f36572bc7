import type { Result } from '../../src/model.ts'
import { CUE } from '../lexicon/cues.ts'
import { type Document, evidenceAt, gapAfter, wordsBetween } from '../reading/document.ts'
import type { Mention, Reading } from '../reading/reading.ts'
import type { ResultRule } from '../rule.ts'
import { numbersIn, type ReportedNumber } from './numbers.ts'
import type { Place, Scene } from './scene.ts'
import { splitOf } from './split.ts'
import { subjectOf } from './subject.ts'

const ID = 'result.score'

/** Beyond these a "sentence" is a table or a list, whose numbers cannot be told apart by nearness. */
const MOST_NUMBERS = 60
const LONGEST_SENTENCE = 400

/** A number that a sentence ties to a benchmark. */
export const scores: ResultRule = {
  id: ID,
  stage: 'result',
  reason:
    'A percentage or a decimal beside a metric belongs to the benchmark that stands next to it in its sentence.',
  examples: [
    ['We propose QuartzLM, a model. QuartzLM reaches 81.5% on GSM8K.', 'QuartzLM | GSM8K | 81.5'],
    ['GPT-4 scores 61.2% on GSM8K and 40.5% on MATH-500.', 'GPT-4 | GSM8K | 61.2', 'GPT-4 | MATH-500 | 40.5'],
    ['GPT-4 solves 49 out of 658 problems from PutnamBench.', 'GPT-4 | PutnamBench | 49'],
    [
      'GPT-4 reaches 81.1% and 70.2% on GSM8K and SVAMP, respectively.',
      'GPT-4 | GSM8K | 81.1',
      'GPT-4 | SVAMP | 70.2',
    ],
  ],
  counterexamples: [
    'We train 80% of the layers.',
    'GSM8K has many problems.',
    'It is 3 times faster on GSM8K.',
  ],
  run(reading) {
    const { document } = reading
    const main = mainBenchmark(reading)
    const results: Result[] = []
    for (const { first, end } of document.sentences) {
      if ((document.words.start[first] ?? 0) < document.titleEnd) continue
      const numbers = numbersIn(document, first, end)
      if (numbers.length === 0 || numbers.length > MOST_NUMBERS || end - first > LONGEST_SENTENCE) continue
      const scene: Scene = { document, numbers, ...placesIn(reading, first, end) }
      for (const [n, number] of numbers.entries()) {
        const benchmarks = benchmarksFor(scene, n)
        const named = benchmarks.length
          ? benchmarks
          : main && reportsScore(document, first, end)
            ? [main]
            : []
        for (const benchmark of named) results.push(toResult(reading, scene, number, benchmark))
      }
    }
    return results
  },
}

function placesIn(reading: Reading, first: number, end: number): { benchmarks: Place[]; systems: Place[] } {
  const benchmarks: Place[] = []
  const systems: Place[] = []
  for (let w = first; w < end; w++) {
    const entity = reading.entities[reading.entityOf[w] as number]
    const mention = reading.mentionOf[w]
    if (!entity || mention?.first !== w) continue
    if (entity.type === 'benchmark') benchmarks.push({ ...mention, entity })
    else if (entity.type !== 'tool') systems.push({ ...mention, entity })
  }
  return { benchmarks, systems }
}

/** The one benchmark that the paper introduces. */
function mainBenchmark({ entities }: Reading): Place | undefined {
  const own = entities.filter((entity) => entity.type === 'benchmark' && entity.introduces >= 1)
  const entity = own[0]
  return own.length === 1 && entity ? { ...(entity.mentions[0] as Mention), entity } : undefined
}

function reportsScore(document: Document, first: number, end: number): boolean {
  let measures = false
  let systems = false
  for (let w = first; w < end; w++) {
    measures ||= ((document.cues[w] as number) & (CUE.metric | CUE.evaluate)) !== 0
    systems ||= /^(?:models?|llms?|mllms?|vlms?|agents?|gpt.*|performing|humans?|systems?)$/.test(
      document.lower(w),
    )
  }
  return measures && systems
}

/**
 * The benchmarks of the nth number: by "respectively", right after it ("81% on A and B"), right before it
 * ("A (81%)"), else the nearest before in the sentence, else the only one behind.
 */
function benchmarksFor(scene: Scene, n: number): Place[] {
  const { document, numbers, benchmarks } = scene
  const number = numbers[n] as ReportedNumber
  const paired = respectively(scene, n)
  if (paired) return [paired]
  const next = numbers[n + 1]?.word ?? Number.POSITIVE_INFINITY
  const behind = benchmarks.filter(({ first }) => first > number.word && first < next)
  const [nearest] = behind
  if (nearest && leadsTo(document, number.word, nearest.first)) return coordinated(document, behind, nearest)
  const before = benchmarks.filter(({ last }) => last < number.word).at(-1)
  if (before) return document.text[number.start - 1] === '(' ? [before] : [before]
  const all = benchmarks.filter(({ first }) => first > number.word)
  return all[0] && next > all[0].first ? coordinated(document, all, all[0]) : all.slice(0, 1)
}

/** As many benchmarks as numbers and the word "respectively": first to first, second to second. */
function respectively({ document, numbers, benchmarks }: Scene, n: number): Place | undefined {
  const sentence = document.sentences[document.sentenceOf[(numbers[n] as ReportedNumber).word] as number]
  if (!sentence || numbers.length < 2) return undefined
  const says = wordsBetween(document, sentence.first, sentence.end).includes('respectively')
  const between = benchmarks.some(
    ({ first }) =>
      first > (numbers[0] as ReportedNumber).word && first < (numbers.at(-1) as ReportedNumber).word,
  )
  if (between || (!says && numbers.length !== benchmarks.length) || numbers.length > benchmarks.length)
    return undefined
  return benchmarks.length === numbers.length ? benchmarks[n] : undefined
}

/** Only words such as "accuracy on the challenging" between a number and the benchmark it is reached on. */
function leadsTo(document: Document, from: number, to: number): boolean {
  let preposition = false
  for (let w = from + 1; w < to; w++) {
    if (/[;()]/.test(gapAfter(document, w - 1)) && !/^\)/.test(gapAfter(document, w - 1))) return false
    if ((document.cues[w] as number) & CUE.preposition) preposition = true
  }
  return preposition && to - from <= 12
}

/** The nearest benchmark and those that "and" or commas tie to it. */
function coordinated(document: Document, places: readonly Place[], nearest: Place): Place[] {
  const tied = [nearest]
  for (const place of places) {
    const last = tied.at(-1) as Place
    if (place.first <= last.last) continue
    const between = wordsBetween(document, last.last + 1, place.first)
    if (between.length > 1 || !between.every((word) => word === 'and' || word === 'or' || word === 'the'))
      break
    tied.push(place)
  }
  return tied
}

function toResult(reading: Reading, scene: Scene, number: ReportedNumber, benchmark: Place): Result {
  const { document } = scene
  const split = splitOf(document.text.slice(benchmark.start, benchmark.end))
  return {
    subject: subjectOf(reading, scene, number),
    benchmark: benchmark.entity.name,
    ...(number.metric && { metric: number.metric }),
    value: number.kind === 'improvement' && isDrop(document, number.word) ? -number.value : number.value,
    ...(number.unit && { unit: number.unit }),
    ...(number.of !== undefined && { of: number.of }),
    ...(split && { split }),
    kind: number.kind,
    evidence: [evidenceAt(document, number.start, number.end, ID)],
  }
}

function isDrop(document: Document, w: number): boolean {
  return wordsBetween(document, w - 4, w + 3).some((word) =>
    /^(?:drop|drops|dropped|decline|declines|degrades|degradation)$/.test(word),
  )
}
