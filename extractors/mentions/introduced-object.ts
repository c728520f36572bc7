import type { EntityType } from '../../src/model.ts'
import { CUE } from '../lexicon/cues.ts'
import { type Document, gapAfter, type Span, spanOf } from '../reading/document.ts'
import { beginsName, HEAD_NOUN, isShortAcronym, looksMadeUp, nameAt } from '../reading/names.ts'
import { typeOfCue } from '../rule.ts'
import { headBefore } from './head-before.ts'

const REACH = 14
const PHRASE_REACH = 28
const LONGEST_PLAIN_NAME = 5

/** What the authors say they introduce. */
export interface Introduced {
  span: Span
  /** Type that a head noun before the name gives. */
  type?: EntityType | undefined
}

/** The name that is the object of a verb of introducing at word `at`. */
export function objectOf(document: Document, at: number): Introduced | undefined {
  const direct = directObject(document, at)
  if (direct && isMade(document, direct.span)) return behindNoun(document, direct.span) ?? direct
  const behind = afterComma(document, at)
  if (direct && !(behind && isMade(document, behind.span))) return direct
  return relative(document, at) ?? bareObject(document, at) ?? behind
}

/** "a StoneQA dataset, RockQ, which": what stands before the noun says of which kind it is, what is set off is its name. */
function behindNoun(document: Document, { last }: Span): Introduced | undefined {
  const noun = last + 1
  const type = typeOfCue((document.cues[noun] ?? 0) & HEAD_NOUN, CUE)
  const name = noun + 1
  if (!type || gapAfter(document, last) !== ' ' || gapAfter(document, noun) !== ', ') return undefined
  if (!looksMadeUp(document, name) || (document.nameOf[name] as number) !== -1) return undefined
  return /^,\s$/.test(gapAfter(document, name)) && CLAUSE_AFTER.test(document.lower(name + 1))
    ? { span: spanOf(document, name, name), type }
    : undefined
}

const CLAUSE_AFTER = /^(?:that|which|where|to|for|with|containing|consisting|comprising|built|designed)$/

function isMade(document: Document, span: Span): boolean {
  return looksMadeUp(document, span.first) || looksMadeUp(document, span.last)
}

/** Verbs whose object is new by their meaning; one may also "build" or "collect" what others made. */
const STRONG = /^(?:introduc|propos|present|releas|unveil|open|put)/

/**
 * The name right after the verb, with articles, adjectives and a head noun between. With any other words between,
 * only a made-up word counts, and only beside a head noun: "a fast river-sorting algorithm StoneX".
 */
function directObject(document: Document, at: number): Introduced | undefined {
  const sentence = document.sentenceOf[at]
  let type: EntityType | undefined
  let isLoose = false
  for (let w = firstAfter(document, at); w < Math.min(document.words.length, at + REACH); w++) {
    if (document.sentenceOf[w] !== sentence || /[,;:(]/.test(gapAfter(document, w - 1))) return undefined
    const bits = document.cues[w] as number
    if (beginsName(document, w) && !(bits & CUE.authors)) {
      const span = nameAt(document, w)
      if (!span || document.text[span.end] === '(' || describes(document, at, span)) return undefined
      const known = document.names[document.nameOf[w] as number]
      if (known && span.end <= known.end && !(STRONG.test(document.lower(at)) && closes(document, span)))
        return undefined
      if (isLoose && (known || !looksMadeUp(document, w) || !besideHeadNoun(document, span))) return undefined
      return lastOfCompound(document, { span, type })
    }
    type = typeOfCue(bits & HEAD_NOUN, CUE) ?? type
    if (bits & (CUE.filler | CUE.introduce | HEAD_NOUN | CUE.topic) || document.lower(w) === 'and') continue
    if (bits & (CUE.common | CUE.preposition)) return undefined
    isLoose = true
  }
  return undefined
}

/** The word after the verb; after "propose and study" the one behind both. */
function firstAfter(document: Document, at: number): number {
  return document.lower(at + 1) === 'and' && SECOND_VERB.test(document.lower(at + 2)) ? at + 3 : at + 1
}

const SECOND_VERB = /^(?:study|evaluate|analy[sz]e|implement|test|release|validate|describe|investigate)$/

/** "a large VQA dataset": initials between adjectives and a head noun say of which kind it is, not what it is called. */
function describes(document: Document, at: number, { first, last }: Span): boolean {
  if (first !== last || !isShortAcronym(document, first) || first === at + 1) return false
  if (/^(?:the|our)$/.test(document.lower(first - 1)) || gapAfter(document, first) !== ' ') return false
  return ((document.cues[first + 1] ?? 0) & (HEAD_NOUN | CUE.topic)) !== 0
}

/** "Stone Sorting Benchmark StoneSort": the made-up word behind the capitalised head noun is the name. */
function lastOfCompound(document: Document, { span, type }: Introduced): Introduced {
  const head = typeOfCue((document.cues[span.last - 1] ?? 0) & HEAD_NOUN, CUE)
  if (span.last === span.first || !head || !looksMadeUp(document, span.last)) return { span, type }
  return { span: spanOf(document, span.last, span.last), type: head }
}

function besideHeadNoun(document: Document, span: Span): boolean {
  return (((document.cues[span.first - 1] ?? 0) | (document.cues[span.last + 1] ?? 0)) & HEAD_NOUN) !== 0
}

/** "a new model we introduce, NAME, which": the head noun stands before the verb. */
function relative(document: Document, at: number): Introduced | undefined {
  const next = at + 1
  if (!/^,\s$/.test(gapAfter(document, at)) || !looksMadeUp(document, next)) return undefined
  const span = nameAt(document, next)
  return span && closes(document, span) ? { span, type: headBefore(document, at) } : undefined
}

/** "NAME is proposed": the made-up word that the passive speaks of. */
export function subjectOf(document: Document, at: number): Introduced | undefined {
  const name = at - 2
  if (!/^(?:is|are)$/.test(document.lower(at - 1)) || name < 0 || !looksMadeUp(document, name))
    return undefined
  return document.nameOf[name] === -1 && gapAfter(document, name) === ' '
    ? { span: spanOf(document, name, name) }
    : undefined
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

const DETERMINER = /^(?:a|an|the|our|this|these|two|three|four|several|new|novel|first)$/

/** "we introduce stone reward, a method": no article before it and an apposition after it make plain words a name. */
function bareObject(document: Document, at: number): Introduced | undefined {
  const first = at + 1
  if (first >= document.words.length || gapAfter(document, at) !== ' ') return undefined
  if (DETERMINER.test(document.lower(first))) return undefined
  const end = plainWords(document, first)
  if (end === first || !/^,\s$/.test(gapAfter(document, end - 1))) return undefined
  return /^(?:a|an|the)$/.test(document.lower(end)) ? { span: spanOf(document, first, end - 1) } : undefined
}

const CLAUSE = /^(?:that|which|to|by|using|where|while)$/

/** "…, NAME, …" or "… : NAME" after a noun phrase whose head says what it is. */
function afterComma(document: Document, at: number): Introduced | undefined {
  const sentence = document.sentenceOf[at]
  let head = 0
  for (let w = at + 1; w < Math.min(document.words.length, at + PHRASE_REACH); w++) {
    if (document.sentenceOf[w] !== sentence) return undefined
    const gap = gapAfter(document, w - 1)
    const bits = (document.cues[w] as number) & HEAD_NOUN
    if (/[,:\u2014\u2013]|--/.test(gap) && head && beginsName(document, w)) {
      const span = nameAt(document, w)
      if (!span || !closes(document, span) || isOthers(document, w)) return undefined
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
    if ((document.cues[w] as number) & CUE.examples) return undefined
    if (bits) head = bits
  }
  return undefined
}

/** A known name may be the paper's own where the one thing that it is stands right before it: "a benchmark, NAME". */
function isOthers(document: Document, w: number): boolean {
  const known = document.names[document.nameOf[w] as number]?.known
  if (!known) return false
  return (
    typeOfCue((document.cues[w - 1] ?? 0) & HEAD_NOUN, CUE) !== known.type ||
    document.lower(w - 1).endsWith('s')
  )
}

const GOES_ON = /^(?:that|which|to|for|with|and|as|where|in|on|by|containing|consisting|comprising|designed)$/

/** What follows a name set off by commas: a comma, a bracket, the end, or a clause that describes it. */
function closes(document: Document, span: Span): boolean {
  return (
    /[,.;:()\u2014\u2013]/.test(gapAfter(document, span.last)) || GOES_ON.test(document.lower(span.last + 1))
  )
}

const COUNTS: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['three', 3],
])

/** The unnamed thing that the verb introduces: its type, and how many there are. */
export function thingOf(document: Document, at: number): { type: EntityType; count: number } | undefined {
  const sentence = document.sentenceOf[at]
  let count = 1
  for (let w = at + 1; w < Math.min(document.words.length, at + REACH); w++) {
    if (document.sentenceOf[w] !== sentence || gapAfter(document, w - 1) !== ' ') return undefined
    const bits = document.cues[w] as number
    count = COUNTS.get(document.lower(w)) ?? count
    const type = typeOfCue(bits & HEAD_NOUN, CUE)
    if (type && !((document.cues[w + 1] ?? 0) & HEAD_NOUN)) return { type, count }
    if (bits & CUE.preposition) return undefined
  }
  return undefined
}
