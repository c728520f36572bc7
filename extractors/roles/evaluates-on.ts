import { CUE } from '../lexicon/cues.ts'
import type { Document } from '../reading/document.ts'
import type { Mention } from '../reading/reading.ts'
import type { Sentence } from '../reading/sentences.ts'
import type { RoleRule } from '../rule.ts'
import { firstOwnSentence } from './own-sentence.ts'
import { cueBefore, eachMention, listHead, saysWhichKind, voteFor } from './vote.ts'

export const evaluatesOn: RoleRule = {
  id: 'role.evaluates-on',
  stage: 'role',
  reason: 'A benchmark in a sentence that reports measurements is measured on.',
  examples: [
    ['Experiments on GSM8K show gains.', 'GSM8K evaluates_on'],
    ['It reaches 80% on GSM8K and MATH.', 'GSM8K evaluates_on', 'MATH evaluates_on'],
  ],
  counterexamples: ['We train on NuminaMath.'],
  run(reading) {
    const { document } = reading
    const measureIn = measureFinder(document)
    const turn = firstOwnSentence(reading)
    return eachMention(reading, (entity, mention) => {
      if (reading.entities[entity]?.type !== 'benchmark') return undefined
      const sentence = document.sentences[document.sentenceOf[mention.first] as number]
      if (!sentence || mention.end <= document.titleEnd) return undefined
      if ((document.sentenceOf[mention.first] as number) < turn) return undefined
      const head = listHead(reading, mention)
      const derive = cueBefore(reading, head, CUE.derive, 6)
      if ((derive >= 0 && !saysWhichKind(document, derive)) || isSourceOrRival(document, head))
        return undefined
      const measure = measureIn(sentence)
      if (measure >= 0) return voteFor(reading, entity, 'evaluates_on', 1, measure, measure)
      if (!standsOn(document, head.first)) return undefined
      return voteFor(reading, entity, 'evaluates_on', 0.4, mention.first, mention.last)
    })
  },
}

const REACH = 6
/** What is made from something else, where "of" follows, and what is done to it. */
const MADE_FROM = /^(?:subset|version|variant|extension|translation|adaptation|formali[sz]ation)s?$/
const MAKING = /^(?:extends|extending|refin(?:es|ing)|rewrit(?:es|ing)|convert(?:s|ing)|translat(?:es|ing))$/
const RIVALRY = /^(?:than|unlike|compared|versus|vs)$/
const MEASURED_ON = /^(?:on|in|across|at|for)$/

/** A preposition of place up to three words before: "tests across the X data set". */
function standsOn(document: Document, first: number): boolean {
  for (let w = first - 1; w >= Math.max(0, first - 3); w--)
    if (MEASURED_ON.test(document.lower(w))) return true
  return false
}

/** "a subset of X", "extends X": a source. "than X", "compared to X", with no "on" between: a rival. */
function isSourceOrRival(document: Document, { first }: Mention): boolean {
  const sentence = document.sentenceOf[first]
  let isSource = false
  for (let w = first - 1; w >= Math.max(0, first - REACH) && document.sentenceOf[w] === sentence; w--) {
    const word = document.lower(w)
    if (MEASURED_ON.test(word)) return false
    if (MAKING.test(word) || (MADE_FROM.test(word) && document.lower(w + 1) === 'of')) isSource = true
    if (RIVALRY.test(word)) return first - w <= 4
  }
  return isSource
}

/** Finds the first word of a sentence that speaks of measuring, or a score; -1 where there is none. Looks once a sentence. */
function measureFinder(document: Document): (sentence: Sentence) => number {
  const found = new Map<Sentence, number>()
  return (sentence) => {
    const known = found.get(sentence)
    if (known !== undefined) return known
    let w = sentence.first
    while (
      w < sentence.end &&
      !((document.cues[w] as number) & CUE.evaluate) &&
      !SCORE.test(document.lower(w))
    )
      w++
    found.set(sentence, w < sentence.end ? w : -1)
    return w < sentence.end ? w : -1
  }
}

const SCORE = /^\d{1,3}\.\d{1,4}%?$|%$|^(?:effectiveness|verify|ranks?|ranked|leaderboard)$/
