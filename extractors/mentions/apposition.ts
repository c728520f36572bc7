import type { EntityType } from '../../src/model.ts'
import { CUE } from '../lexicon/cues.ts'
import { type Document, gapAfter, type Span, spanOf } from '../reading/document.ts'
import { HEAD_NOUN, isShortAcronym } from '../reading/names.ts'
import { type MentionRule, typeOfCue } from '../rule.ts'

const APPOSITION_REACH = 14

/**
 * The type that the words after a name give it: a head noun right behind ("Quartz benchmark"), or in
 * apposition ("Quartz, a new benchmark", "Quartz is a benchmark", "Quartz (a benchmark)").
 */
export function typeAfter(document: Document, span: Span): EntityType | undefined {
  const next = span.last + 1
  if (next >= document.words.length || document.sentenceOf[next] !== document.sentenceOf[span.last])
    return undefined
  const gap = gapAfter(document, span.last)
  if (gap === ' ') {
    const direct = typeOfCue((document.cues[next] as number) & HEAD_NOUN, CUE) ?? dataBehind(document, next)
    if (direct) return direct
  }
  return typeInApposition(document, span.last)
}

const MOST_BETWEEN = 3

/** "Quartz question answering dataset": one noun for data, behind words for its task. */
function dataBehind(document: Document, first: number): EntityType | undefined {
  for (let w = first; w < first + MOST_BETWEEN; w++) {
    const bits = document.cues[w] ?? CUE.common
    if (bits & (CUE.benchmark | CUE.dataset)) return document.lower(w).endsWith('s') ? undefined : 'benchmark'
    if (
      !(bits & (CUE.topic | CUE.filler | CUE.evaluate)) ||
      bits & CUE.common ||
      gapAfter(document, w) !== ' '
    )
      return undefined
  }
  return undefined
}

const ARTICLE = /^(?:a|an|the|our|one|first)$/
const CLAUSE = /^(?:that|which|where|while)$/
const PHRASE_END = /^(?:for|to|with|by|in|on|from|and|designed|built|based|aimed|tailored|[a-z]{2,20}ing)$/
const PREPOSITION = /^(?:for|to|with|by|in|on|from|over|across|through|via)$/
/** "a family of models": what stands behind "of" is the head. */
const COLLECTIVE = /^(?:family|suite|set|series|collection|class|group|pair|range|type|kind)$/

/**
 * Walks a noun phrase that begins with an article after the name. Its head is the last head noun before a
 * preposition, a participle or a comma; a clause ends the walk. What stands in dashes or commas before the article
 * ("to our knowledge") is passed over.
 */
function typeInApposition(document: Document, last: number): EntityType | undefined {
  const { lower, cues } = document
  const sentence = document.sentenceOf[last]
  let w = last + 1
  if (/^\s*\(/.test(gapAfter(document, last))) {
    while (w < document.words.length && w < last + 8 && !gapAfter(document, w).includes(')')) w++
    w++
  }
  while (w < last + 12 && /^(?:is|as|which)$/.test(lower(w))) w++
  if (lower(w) === 'to' && /^(?:our|the)$/.test(lower(w + 1)) && lower(w + 2) === 'best') w += 6
  else if (lower(w) === 'to' && lower(w + 1) === 'our' && lower(w + 2) === 'knowledge') w += 3
  if (!ARTICLE.test(lower(w))) return undefined
  let type: EntityType | undefined
  const end = Math.min(document.words.length, w + APPOSITION_REACH)
  for (let i = w + 1; i < end && document.sentenceOf[i] === sentence; i++) {
    const word = lower(i)
    if (word === 'of' && !COLLECTIVE.test(lower(i - 1))) return type
    if (CLAUSE.test(word) || PREPOSITION.test(word)) return type
    if (type && PHRASE_END.test(word) && !isBeforeHead(document, i)) return type
    type = typeOfCue((cues[i] as number) & HEAD_NOUN, CUE) ?? type
    const gap = gapAfter(document, i)
    if (type && gap === ' (' && isBracketInside(document, i + 1)) i++
    else if (type && /[,;:().]/.test(gap)) return type
  }
  return type
}

/** "a large language model (LLM) pipeline": the bracket holds one word, and the phrase goes on behind it. */
function isBracketInside(document: Document, w: number): boolean {
  return (
    /^\)(?:-[a-z]{2,12})? $/.test(gapAfter(document, w)) &&
    !((document.cues[w + 1] ?? CUE.common) & (CUE.common | CUE.preposition))
  )
}

/** "a pipeline benchmarking tool": the participle stands before the head. */
function isBeforeHead(document: Document, w: number): boolean {
  return (
    document.lower(w).endsWith('ing') &&
    gapAfter(document, w) === ' ' &&
    ((document.cues[w + 1] ?? 0) & HEAD_NOUN) !== 0 &&
    !document.lower(w + 1).endsWith('s')
  )
}

/** "NAME, a new benchmark for …", "NAME is a framework". */
export const apposition: MentionRule = {
  id: 'mention.apposition',
  stage: 'mention',
  on: 'shape',
  reason: 'An apposition defines the name before it.',
  examples: [
    ['StoneQ, a benchmark of stones, is hard.', 'StoneQ:benchmark'],
    ['RockLift is a novel method for lifting.', 'RockLift:method'],
    ['Our contributions are (1) StoneQ, a dataset of stones.', 'StoneQ:benchmark'],
    ['RockLift is a new language model (LM) pipeline that lifts.', 'RockLift:method'],
  ],
  counterexamples: ['LLMs, a new tool, are used.', 'StoneQ and a benchmark.'],
  run(document, at, votes) {
    if ((document.nameOf[at] as number) !== -1) return
    const gap = gapAfter(document, at)
    const next = document.lower(at + 1)
    if (!(/^,/.test(gap) || /^\s*\(/.test(gap) || next === 'is')) return
    const type = typeInApposition(document, at)
    if (!type) return
    votes.name(spanOf(document, at, at), {
      weight: isShortAcronym(document, at) ? 0.5 : 1,
      introduces: isContribution(document, at) ? 1 : 0,
      type,
      typeWeight: 1.2,
    })
  },
}

const OPENING = 6

/** "Our contributions are: …, NAME, a data set": the sentence opens by saying that it lists the paper's own. */
function isContribution(document: Document, at: number): boolean {
  const sentence = document.sentences[document.sentenceOf[at] as number]
  if (!sentence) return false
  for (let w = sentence.first; w < Math.min(at, sentence.first + OPENING); w++)
    if (document.lower(w).startsWith('contribut')) return true
  return false
}
