import type { Result } from '../../src/model.ts'
import { type Document, evidenceAt } from '../reading/document.ts'
import type { Reading } from '../reading/reading.ts'
import type { Sentence } from '../reading/sentences.ts'
import type { ResultRule } from '../rule.ts'
import { acceptSeries } from './accept.ts'
import { placesOf } from './benchmark-of.ts'
import { impliedBenchmark, onlyOne, type Topic } from './carry.ts'
import type { Series } from './figure.ts'
import { type Frame, frameOf } from './frame.ts'
import { isDrop } from './kind.ts'
import { type Pair, pairsOf } from './pair.ts'
import { figuresIn } from './read-figures.ts'
import { type Scene, sceneOf } from './scene.ts'
import { seriesOf } from './series.ts'
import { splitOf } from './split.ts'
import { subjectOf } from './subject.ts'

const ID = 'result.score'

/** Beyond these a "sentence" is a table or a list, whose numbers cannot be told apart by nearness. */
const MOST_NUMBERS = 60
const LONGEST_SENTENCE = 400
const LONGEST_TEXT = 8000

/** A number that a sentence ties to a benchmark. */
export const scores: ResultRule = {
  id: ID,
  stage: 'result',
  reason:
    'A number that is reported of quality belongs to the benchmark that its clause names, and to the subject of its verb.',
  examples: [
    ['We propose QuartzLM, a model. QuartzLM reaches 81.5% on GSM8K.', 'QuartzLM | GSM8K | 81.5'],
    ['GPT-4 scores 61.2% on GSM8K and 40.5% on MATH-500.', 'GPT-4 | GSM8K | 61.2', 'GPT-4 | MATH-500 | 40.5'],
    ['GPT-4 solves 49 out of 658 problems from PutnamBench.', 'GPT-4 | PutnamBench | 49'],
    [
      'GPT-4 reaches 81.1% and 70.2% on GSM8K and SVAMP, respectively.',
      'GPT-4 | GSM8K | 81.1',
      'GPT-4 | SVAMP | 70.2',
    ],
    [
      'We propose QuartzTune, a method. QuartzTune improves Llama 3 from 61.8% to 66.9% on GSM8K.',
      'Llama 3 | GSM8K | 61.8',
      'QuartzTune | GSM8K | 66.9',
    ],
  ],
  counterexamples: [
    'GPT-4 retains 95% of the parameters on GSM8K.',
    'GPT-4 cuts token usage by 40% while solving GSM8K.',
    'We train 80% of the layers.',
    'GSM8K has many problems.',
    'It is 3 times faster on GSM8K.',
  ],
  run(reading) {
    const results: Result[] = []
    if (!reading.entities.some(({ type }) => type === 'benchmark')) return results
    let frame: Frame | undefined
    const topic: Topic = { last: undefined, sentence: -1 }
    const { document } = reading
    for (const [number, sentence] of document.sentences.entries()) {
      if ((document.words.start[sentence.first] ?? 0) < document.titleEnd) continue
      const series = readSeries(reading, sentence)
      if (series.length === 0) continue
      frame ??= frameOf(reading)
      const scene = sceneOf(frame, sentence, series)
      const pairs = pairsIn(scene, topic)
      for (const pair of pairs) results.push(toResult(scene, pair))
      if (pairs.length === 0) continue
      topic.last = onlyOne(pairs.map(({ place }) => place))
      topic.sentence = number
    }
    return results
  },
}

/** The numbers of a sentence that report something, those of one breath together. */
function readSeries(reading: Reading, sentence: Sentence): Series[] {
  const { document } = reading
  const { first, end } = sentence
  const length = (document.words.end[end - 1] as number) - (document.words.start[first] as number)
  if (end - first > LONGEST_SENTENCE || length > LONGEST_TEXT) return []
  const figures = figuresIn(reading, sentence)
  if (figures.length === 0 || figures.length > MOST_NUMBERS) return []
  return acceptSeries(reading, sentence, seriesOf(document, figures))
}

function pairsIn(scene: Scene, topic: Topic): Pair[] {
  const places = placesOf(scene)
  if (scene.benchmarks.length === 0) {
    const implied = impliedBenchmark(scene.frame, scene.sentence, topic)
    if (implied) places.fill([implied])
  }
  return pairsOf(scene, places)
}

function toResult(scene: Scene, pair: Pair): Result {
  const { document } = scene
  const { figure, place } = pair
  const split = splitOf(document.text.slice(place.start, place.end))
  return {
    subject: subjectOf(scene, pair),
    benchmark: place.entity.name,
    ...(figure.metric !== undefined && { metric: figure.metric }),
    value: signedValue(document, figure),
    ...(figure.unit && { unit: figure.unit }),
    ...(figure.of !== undefined && { of: figure.of }),
    ...(split && { split }),
    kind: figure.kind,
    evidence: [evidenceAt(document, figure.start, figure.end, ID)],
  }
}

function signedValue(document: Document, figure: Pair['figure']): number {
  const { kind, value } = figure
  return kind === 'improvement' && value > 0 && !figure.signed && isDrop(document, figure) ? -value : value
}
