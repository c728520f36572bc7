import type { EntityType } from '../../src/model.ts'
import { CUE } from '../lexicon/cues.ts'
import { type Document, gapAfter, type Span, spanOf } from '../reading/document.ts'
import { HEAD_NOUN, isCapitalised, looksMadeUp } from '../reading/names.ts'
import { HAS_UPPER } from '../reading/words.ts'
import { type MentionRule, typeOfCue } from '../rule.ts'
import type { Votes } from '../votes.ts'
import { authorsSpeak } from './authors.ts'
import { headBefore } from './head-before.ts'
import { longFormStart } from './initials.ts'

const LONGEST_SHORT_FORM = 16
const MOST_BRACKETED = 8

/** "Long Form (LF)" and "LF (Long Form)": one thing under two names. */
export const abbreviation: MentionRule = {
  id: 'mention.abbreviation',
  stage: 'mention',
  on: 'bracket',
  reason:
    'Capitals that spell the beginnings of the words beside them abbreviate those words (Schwartz and Hearst 2003).',
  examples: [
    ['We propose Slow Stone Search (SSS) for rivers.', 'Slow Stone Search:method', 'SSS:method'],
    ['It uses Rolling Pebble Optimization (RoPO).', 'Rolling Pebble Optimization:method', 'RoPO:method'],
    ['We introduce RSF (River Stone Finding), a method.', 'RSF:method', 'River Stone Finding:method'],
    ['We propose a Stone to River Sorting model (SRS).', 'Stone to River Sorting:model', 'SRS:model'],
    ['We propose a fast river method (FQS).', 'FQS:method'],
    ['We propose a framework for sorting of rivers (RoQuaS).', 'RoQuaS:method'],
    [
      'We propose Rolling Stone Quarrying (RollQuarry).',
      'Rolling Stone Quarrying:method',
      'RollQuarry:method',
    ],
    ['We present the Audio Stone Rolling (ASR) dataset.', 'Audio Stone Rolling:benchmark', 'ASR:benchmark'],
  ],
  counterexamples: [
    'Large language models (LLMs) are big.',
    'Stones are hard (Smith).',
    'We use it (see Figure A).',
    'We propose a framework to serve the needs of a company (RoQuaS).',
  ],
  run(document, at, votes) {
    const pair = longAndShort(document, at) ?? capitalsBefore(document, at)
    if (!pair) return bareShortForm(document, at, votes)
    const { long, short } = pair
    const type = typeOfPair(document, pair)
    const own =
      followsIntroduction(document, Math.min(long.first, short.first)) ||
      (short.first === at && isCoined(document, at) && isIntroduced(document, at, COINED_REACH))
    const known = document.names[document.nameOf[short.first] as number]?.known
    const ballot = {
      weight: weightOf(document, pair, own),
      introduces: own ? 1 : 0,
      type,
      typeWeight: own && known ? OWN_MEANING : 1,
    }
    votes.name(long, ballot)
    votes.name(short, ballot)
    votes.sameThing(long, short)
    if (long.last + 2 === short.first) votes.sameThing(spanOf(document, long.first, long.last + 1), short)
  },
}

const INTRODUCTION_REACH = 10
/** A coined word in brackets may stand farther from the verb: "we propose … of … for … (StoneX)". */
const COINED_REACH = 24

/**
 * "we propose a fast sorting method (FQS)": after the head noun of what is introduced, letters alone name it. A coined
 * word, with small letters between its capitals, names the whole of what is introduced.
 */
function bareShortForm(document: Document, at: number, votes: Votes): void {
  const head = typeOfCue((document.cues[at - 1] ?? 0) & HEAD_NOUN, CUE)
  if (lastInBracket(document, at) !== at) return
  const coined = isCoined(document, at)
  if (!coined && !(head && isShortForm(document, at) && /[A-Z]{3}/.test(wordAt(document, at)))) return
  if (isIntroduced(document, at, coined ? COINED_REACH : INTRODUCTION_REACH))
    votes.name(spanOf(document, at, at), {
      weight: 1.2,
      introduces: 1,
      type: head ?? headBefore(document, at - 1),
      typeWeight: 1,
    })
}

/** Do the authors introduce what the bracket before word `at` closes? Prepositions may stand between for a coined word alone. */
function isIntroduced(document: Document, at: number, reach: number): boolean {
  for (let w = at - 1; w >= Math.max(0, at - reach); w--) {
    const bits = document.cues[w] as number
    if (w < at - 1 && gapAfter(document, w) !== ' ' && !isSetOff(document, w)) return false
    if (CLAUSE.test(document.lower(w))) return false
    if (bits & CUE.introduce) return authorsSpeak(document, w)
    if (reach < COINED_REACH && bits & CUE.preposition) return false
  }
  return false
}

/** "a new approach, Stone Sorting (SoStone)": the noun says what the name behind the comma is. */
function isSetOff(document: Document, w: number): boolean {
  return gapAfter(document, w) === ', ' && ((document.cues[w] as number) & HEAD_NOUN) !== 0
}

const MOST_CAPITALS = 9
const SMALL = /^(?:of|for|the|and|in|with|to|a|on|via|by|from|through|using)$/

/** "Rolling Stone Quarry (RollQuarry)": a coined word in brackets behind capitalised words of which the first has its letter. */
function capitalsBefore(document: Document, at: number): Pair | undefined {
  if (lastInBracket(document, at) !== at) return undefined
  const isSpelled = isCoined(document, at)
  if (!isSpelled && !/^[A-Z][A-Z-]{2,12}$/.test(wordAt(document, at))) return undefined
  let first = at
  for (let w = at - 1; w >= Math.max(0, at - MOST_CAPITALS); w--) {
    if (document.sentenceOf[w] !== document.sentenceOf[at] || (w < at - 1 && gapAfter(document, w) !== ' '))
      break
    if (isCapitalised(document, w)) first = w
    else if (!SMALL.test(document.lower(w)) || w === at - 1) break
  }
  return first < at - 1 &&
    wordAt(document, first)[0] === wordAt(document, at)[0] &&
    (isSpelled || holdsLetters(document, first, at)) &&
    (document.words.start[first] as number) > document.titleEnd
    ? { long: spanOf(document, first, at - 1), short: spanOf(document, at, at) }
    : undefined
}

/** Do the letters of word `at` stand in the words before it, in their order? */
function holdsLetters(document: Document, first: number, at: number): boolean {
  const long = document.text.slice(document.words.start[first], document.words.end[at - 1]).toLowerCase()
  let from = 0
  for (const letter of wordAt(document, at).toLowerCase().replaceAll('-', '')) {
    from = long.indexOf(letter, from) + 1
    if (from === 0) return false
  }
  return true
}

const CLAUSE = /^(?:that|which|to|where|while|when|whose|as)$/
const COINED = /^[A-Z][A-Za-z0-9-]{3,24}$/

/** StoneX, MoRock: capitals with small letters between, and not the plural of initials. */
function isCoined(document: Document, w: number): boolean {
  if ((document.nameOf[w] as number) !== -1 || !looksMadeUp(document, w)) return false
  const word = wordAt(document, w)
  return (
    COINED.test(word) &&
    /[a-z]/.test(word) &&
    /[A-Z]/.test(word.slice(word.search(/[a-z]/) + 1)) &&
    !/[A-Z]s$/.test(word)
  )
}

function wordAt({ text, words }: Document, w: number): string {
  return text.slice(words.start[w], words.end[w])
}

interface Pair {
  long: Span
  short: Span
}

/** What a paper itself spells out outweighs what the lexicon knows under the same letters. */
const OWN_MEANING = 6

/**
 * The paper's own is a name; a long form in capitals may be one, above all with a head noun ("… (SSD) data set"). One
 * in small letters is a task, a field or a metric. And where it is spelled out otherwise than the lexicon has it, the
 * abbreviation is not the thing that has the same letters ("optimization (OPT)").
 */
function weightOf(document: Document, pair: Pair, own: boolean): number {
  if (own) return 1.2
  const { long, short } = pair
  const known = document.names[document.nameOf[short.first] as number]?.known
  const spelled = document.names[document.nameOf[long.first] as number]?.known
  const isOther = known && spelled?.name !== known.name && typeOfPair(document, pair) !== known.type
  if (isOther && (known.ambiguous || (known.family && !isNamed(document, long)))) return -3
  if (!isNamed(document, long)) return -0.8
  if (holdsKnown(document, long)) return 1
  return headBehind(document, pair) ? 0.8 : 0.5
}

/** "Stone Batch Normalization (SBN)": a known method with more before it is another one. */
function holdsKnown(document: Document, { first, last }: Span): boolean {
  for (let w = first + 1; w <= last; w++) {
    const hit = document.names[document.nameOf[w] as number]
    if (hit && hit.first === w && hit.last === last && hit.known.type === 'method' && !hit.known.ambiguous)
      return true
  }
  return false
}

/** Cue bits of the head noun right behind the bracket: "(SSD) data set". */
function headBehind(document: Document, { long, short }: Pair): number {
  const last = Math.max(long.last, short.last)
  const isPlural = document.lower(last + 1).endsWith('s')
  return !isPlural && /^\)\s$/.test(gapAfter(document, last)) ? (document.cues[last + 1] ?? 0) & HEAD_NOUN : 0
}

function longAndShort(document: Document, at: number): Pair | undefined {
  const bracketed = lastInBracket(document, at)
  if (bracketed === at && isShortForm(document, at)) {
    const long = longFormOf(document, at, at - 1) ?? beforeHeadNoun(document, at)
    return long && { long, short: spanOf(document, at, at) }
  }
  if (bracketed > at && at > 0 && isShortForm(document, at - 1)) {
    const long = longFormOf(document, at - 1, bracketed)
    return long?.first === at ? { long, short: spanOf(document, at - 1, at - 1) } : undefined
  }
  return undefined
}

/** The long form that ends with word `last`, of the short form at word `short`. */
function longFormOf(document: Document, short: number, last: number): Span | undefined {
  const { words, text } = document
  const first = longFormStart(document, text.slice(words.start[short], words.end[short]), last)
  return first < 0 ? undefined : spanOf(document, first, last)
}

/** "Slow Stone Search model (SSS)": the head noun has no letter in the short form. */
function beforeHeadNoun(document: Document, at: number): Span | undefined {
  if (!((document.cues[at - 1] ?? 0) & HEAD_NOUN)) return undefined
  const long = longFormOf(document, at, at - 2)
  return long && isNamed(document, long) ? long : undefined
}

/** The last word before the closing bracket, or -1 where none closes soon. A comma or semicolon closes as well. */
function lastInBracket(document: Document, at: number): number {
  for (let w = at; w < Math.min(document.words.length, at + MOST_BRACKETED); w++) {
    if (document.sentenceOf[w] !== document.sentenceOf[at]) return -1
    if (/[),;]/.test(gapAfter(document, w))) return w
  }
  return -1
}

/** One short word with two capitals or more. */
function isShortForm(document: Document, w: number): boolean {
  const { words } = document
  if (!((words.shape[w] as number) & HAS_UPPER)) return false
  const word = wordAt(document, w)
  return (
    word.length <= LONGEST_SHORT_FORM && (word.replace(/[^A-Z]/g, '').length >= 2 || /^[A-Z]\d$/.test(word))
  )
}

/** Most words of the long form have capitals, in the abstract, where that means something. */
function isNamed(document: Document, long: Span): boolean {
  if (long.end <= document.titleEnd) return false
  let capitals = 0
  for (let w = long.first; w <= long.last; w++)
    if (isCapitalised(document, w) || looksMadeUp(document, w)) capitals++
  return capitals * 2 >= long.last - long.first + 1
}

/**
 * What a pair is: by the head noun right behind the bracket ("(SSS) data set") or before it ("model (SSS)"), else by
 * the last noun of the long form: "… Optimization" is a method, "… Network" a model.
 */
function typeOfPair(document: Document, pair: Pair): EntityType | undefined {
  const { long, short } = pair
  const behind = headBehind(document, pair)
  const between = long.last + 2 === short.first ? (document.cues[long.last + 1] ?? 0) : 0
  for (const bits of [behind, between, document.cues[headOf(document, long)] ?? 0]) {
    const type = typeOfCue(bits & HEAD_NOUN, CUE)
    if (type) return type
  }
  return /(?:tion|ing|ment|search|descent|attention|flow)$/.test(document.lower(long.last))
    ? 'method'
    : undefined
}

/** The last word before a preposition: "Numerical Methods for Stones" are methods. */
function headOf(document: Document, { first, last }: Span): number {
  for (let w = first + 1; w < last; w++)
    if ((document.cues[w] as number) & CUE.preposition && (document.cues[w - 1] as number) & HEAD_NOUN)
      return w - 1
  return last
}

/** "we propose … Long Form", "our Long Form": only articles, adjectives and head nouns between, or "a data set of". */
function followsIntroduction(document: Document, first: number): boolean {
  for (let w = first - 1; w >= Math.max(0, first - 8); w--) {
    if (document.sentenceOf[w] !== document.sentenceOf[first]) return false
    const bits = document.cues[w] as number
    if (document.lower(w) === 'our') return true
    if (bits & (CUE.introduce | CUE.naming)) return authorsSpeak(document, w)
    if (document.lower(w) === 'of' && (document.cues[w - 1] ?? 0) & (CUE.dataset | CUE.benchmark)) continue
    if (!(bits & (CUE.filler | HEAD_NOUN | CUE.topic))) return false
  }
  return false
}
