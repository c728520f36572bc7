import type { EntityType } from '../../src/model.ts'
import { CUE } from '../lexicon/cues.ts'
import { type Document, gapAfter, type Span, spanOf } from '../reading/document.ts'
import { beginsName, HEAD_NOUN, looksMadeUp, nameAt } from '../reading/names.ts'
import { type MentionRule, typeOfCue } from '../rule.ts'
import type { Votes } from '../votes.ts'
import { authorsSpeak } from './authors.ts'
import { coordinated } from './coordinated.ts'
import { typeAfter } from './head-noun.ts'

const REACH = 14
const PHRASE_REACH = 28
const LONGEST_PLAIN_NAME = 5

interface Find {
  span: Span
  /** Type that a head noun before the name gives. */
  type?: EntityType | undefined
}

/** "we propose NAME", "we introduce a new benchmark, NAME, …". */
export const introduced: MentionRule = {
  id: 'mention.introduced',
  stage: 'mention',
  on: { cue: 'introduce' },
  reason: 'What authors say they propose, present or release is theirs, and it is named right there.',
  examples: [
    ['We propose Quartz, a framework for sorting.', 'Quartz:method'],
    ['We introduce a new benchmark, StoneEval, that asks hard questions.', 'StoneEval:benchmark'],
    ['This paper presents the LumenNet model.', 'LumenNet:model'],
    ['We introduce stone reward, a simple method for rocks.', 'stone reward:method'],
    ['We propose a new method, river sorting, which sorts.', 'river sorting:method'],
    ['We release two datasets, StoneText and StoneCode.', 'StoneText:benchmark', 'StoneCode:benchmark'],
  ],
  counterexamples: [
    'Existing methods introduce errors.',
    'We propose a method for English text.',
    'We build on BERT.',
  ],
  run(document, at, votes) {
    if (!authorsSpeak(document, at)) return
    const find = directObject(document, at) ?? bareObject(document, at) ?? afterComma(document, at)
    if (!find) return
    for (const span of coordinated(document, find.span)) voteFor(document, { ...find, span }, votes)
  },
}

function voteFor(document: Document, { span, type: before }: Find, votes: Votes): void {
  const made = looksMadeUp(document, span.first) || looksMadeUp(document, span.last)
  const type = before ?? typeAfter(document, span)
  votes.name(span, { weight: made ? 1.5 : 1, introduces: 1, type, typeWeight: 1.5 })
}

/** Verbs whose object is new by their meaning; one may also "build" or "collect" what others made. */
const STRONG = /^(?:introduc|propos|present|releas|unveil|open|put)/

/**
 * The name right after the verb, with articles, adjectives and a head noun between. With any other words between,
 * only a made-up word counts, and only beside a head noun: "a fast river-sorting algorithm StoneX".
 */
function directObject(document: Document, at: number): Find | undefined {
  const sentence = document.sentenceOf[at]
  let type: EntityType | undefined
  let isLoose = false
  for (let w = at + 1; w < Math.min(document.words.length, at + REACH); w++) {
    if (document.sentenceOf[w] !== sentence || /[,;:(]/.test(gapAfter(document, w - 1))) return undefined
    const bits = document.cues[w] as number
    if (beginsName(document, w) && !(bits & CUE.authors)) {
      const span = nameAt(document, w)
      const known = document.names[document.nameOf[w] as number]
      const others = known && span && span.end <= known.end && !STRONG.test(document.lower(at))
      if (
        !span ||
        others ||
        (isLoose && (known || !looksMadeUp(document, w) || !besideHeadNoun(document, span)))
      )
        return undefined
      return { span, type }
    }
    type = typeOfCue(bits & HEAD_NOUN, CUE) ?? type
    if (bits & (CUE.filler | CUE.introduce | HEAD_NOUN | CUE.topic) || document.lower(w) === 'and') continue
    if (bits & (CUE.common | CUE.preposition)) return undefined
    isLoose = true
  }
  return undefined
}

function besideHeadNoun(document: Document, span: Span): boolean {
  return (((document.cues[span.first - 1] ?? 0) | (document.cues[span.last + 1] ?? 0)) & HEAD_NOUN) !== 0
}

/** Words of a plain name: no article, preposition or other common word; and the word after the last. */
function plainWords(document: Document, from: number): number {
  const sentence = document.sentenceOf[from]
  let w = from
  while (w < document.words.length && w - from < LONGEST_PLAIN_NAME && document.sentenceOf[w] === sentence) {
    if (
      (document.cues[w] as number) &
      (CUE.common | CUE.preposition | CUE.authors | CUE.introduce | CUE.naming | CUE.conjunction)
    )
      return from
    w++
    if (gapAfter(document, w - 1) !== ' ') break
  }
  return w
}

/** "we introduce stone reward, a method": no article before it and an apposition after it make plain words a name. */
function bareObject(document: Document, at: number): Find | undefined {
  const first = at + 1
  if (first >= document.words.length || gapAfter(document, at) !== ' ') return undefined
  if ((document.cues[first] as number) & CUE.filler) return undefined
  const end = plainWords(document, first)
  if (end === first || !/^,\s$/.test(gapAfter(document, end - 1))) return undefined
  return /^(?:a|an|the)$/.test(document.lower(end)) ? { span: spanOf(document, first, end - 1) } : undefined
}

const CLAUSE = /^(?:that|which|to|by|using|where|while)$/

/** "…, NAME, …" or "… : NAME" after a noun phrase whose head says what it is. */
function afterComma(document: Document, at: number): Find | undefined {
  const sentence = document.sentenceOf[at]
  let head = 0
  for (let w = at + 1; w < Math.min(document.words.length, at + PHRASE_REACH); w++) {
    if (document.sentenceOf[w] !== sentence) return undefined
    const gap = gapAfter(document, w - 1)
    const bits = (document.cues[w] as number) & HEAD_NOUN
    if (/[,:\u2014\u2013]|--/.test(gap) && head && beginsName(document, w)) {
      const span = nameAt(document, w)
      if (!span || document.nameOf[w] !== -1 || !closes(document, span)) return undefined
      return { span, type: typeOfCue(head, CUE) }
    }
    if (/^,\s$/.test(gap) && (document.cues[w - 1] as number) & HEAD_NOUN) {
      const end = plainWords(document, w)
      const set =
        end > w &&
        /^,\s$/.test(gapAfter(document, end - 1)) &&
        /^(?:which|that|designed|to)$/.test(document.lower(end))
      return set ? { span: spanOf(document, w, end - 1), type: typeOfCue(head, CUE) } : undefined
    }
    if (/[;(]/.test(gap) || (/,/.test(gap) && CLAUSE.test(document.lower(w)))) return undefined
    if (bits) head = bits
  }
  return undefined
}

const GOES_ON = /^(?:that|which|to|for|with|and|as|where|in|on|by|containing|consisting|comprising|designed)$/

/** What follows a name set off by commas: a comma, a bracket, the end, or a clause that describes it. */
function closes(document: Document, span: Span): boolean {
  return (
    /[,.;:()\u2014\u2013]/.test(gapAfter(document, span.last)) || GOES_ON.test(document.lower(span.last + 1))
  )
}
