import { CUE, type Cue } from '../lexicon/cues.ts'
import { longFormStart } from '../mentions/initials.ts'
import { type Document, gapAfter } from '../reading/document.ts'
import { HEAD_NOUN, isCapitalised, looksMadeUp } from '../reading/names.ts'
import { HAS_DIGIT, HAS_UPPER, POSSESSIVE } from '../reading/words.ts'
import { AFTER_BITS, BEFORE_BITS, BIT, type Context } from './contexts.ts'
import { type NameSpan, nameSpans } from './spans.ts'

const REACH = 4
const MOST_BRACKETED = 8

/** The names of a paper, each with the contexts that it stands in, as bits. Linear in the text. */
export function observeNames(document: Document): Map<string, number> {
  const spans = nameSpans(document)
  const seen = new Map<string, number>()
  const add = (name: string, bits: number) => seen.set(name, (seen.get(name) ?? 0) | bits)
  for (let i = 0; i < spans.length; ) {
    let end = i + 1
    while (end < spans.length && isListed(document, spans[end - 1]!, spans[end]!)) end++
    const before = contextBefore(document, spans[i]!.first)
    const after = contextAfter(document, spans[end - 1]!.last, end - i > 1)
    for (; i < end; i++) {
      const { name, isPlural, stem, first, last } = spans[i]!
      add(name, before | after | definition(document, first, last) | (isPlural ? BIT.plural : 0))
      if (stem) add(stem, before | contextAfter(document, last - 1, true))
    }
  }
  return seen
}

/** Do commas, "and" or "or" alone part two names? Then what stands before or after both holds for each. */
function isListed(document: Document, { last }: NameSpan, { first }: NameSpan): boolean {
  if (first - last > 2 || document.sentenceOf[first] !== document.sentenceOf[last]) return false
  const gap = gapAfter(document, last)
  if (first === last + 1) return COMMA.test(gap)
  return (
    COMMA_OR_SPACE.test(gap) && JOINING.test(document.lower(last + 1)) && gapAfter(document, last + 1) === ' '
  )
}

const COMMA = /^,\s$/
const COMMA_OR_SPACE = /^,?\s$/
const JOINING = /^(?:and|or)$/

const TYPES = [
  'benchmark',
  'dataset',
  'competition',
  'model',
  'tool',
  'method',
] as const satisfies readonly Cue[]
const CONTEXT_OF: Record<(typeof TYPES)[number], Context> = {
  benchmark: 'dataset',
  dataset: 'dataset',
  competition: 'dataset',
  model: 'model',
  tool: 'tool',
  method: 'method',
}

function contextOfCue(bits: number): number {
  for (const type of TYPES) if (bits & CUE[type]) return BIT[CONTEXT_OF[type]]
  return 0
}

/** What the word right after a name says. A plural names a class of things, unless a list stands before it. */
function contextAfter(document: Document, last: number, isList: boolean): number {
  const next = last + 1
  if (next >= document.words.length || document.sentenceOf[next] !== document.sentenceOf[last]) return 0
  const gap = gapAfter(document, last)
  if ((document.words.shape[last] as number) & POSSESSIVE)
    return isCapitalised(document, next) || looksMadeUp(document, next) ? BIT.institution : 0
  if (EQUALS.test(gap)) return BIT.metric
  if (gap !== ' ') return 0
  const word = document.lower(next)
  if (word === 'task' && NUMBER.test(document.lower(next + 1))) return BIT.dataset
  const listed = AFTER_BITS.get(word)
  if (listed !== undefined) return listed
  if (word === 'of') return isNumber(document, next + 1) ? BIT.metric : 0
  const kind = contextOfCue((document.cues[next] as number) & HEAD_NOUN)
  return kind && !isList && word.endsWith('s') ? BIT.class : kind
}

/** "X Task 5": a shared task. */
const NUMBER = /^[0-9]{1,2}$/
const EQUALS = /^\s?=\s?$/

/** 0.95, 95.2%: a measurement. */
function isNumber(document: Document, w: number): boolean {
  if (w < 0 || w >= document.words.length || !((document.words.shape[w] as number) & HAS_DIGIT)) return false
  return /^[0-9]{1,4}(?:\.[0-9]{1,4}%?|%)$/.test(document.lower(w))
}

/** What the words before a name say, articles and adjectives left out. */
function contextBefore(document: Document, first: number): number {
  const { cues, sentenceOf, lower } = document
  const sentence = sentenceOf[first]
  let w = first - 1
  while (w >= 0 && first - w <= REACH && sentenceOf[w] === sentence && isSkipped(document, w)) w--
  if (w < 0 || sentenceOf[w] !== sentence) return opensTitle(document, first) ? BIT.introduced : 0
  const gap = gapAfter(document, w)
  const opens = OPENS.test(gap)
  if (gap !== ' ' && !opens) return 0
  const bits = cues[w] as number
  const word = lower(w)
  if (bits & CUE.examples || opens) return exemplified(document, opens ? w : word === 'as' ? w - 2 : w - 1)
  if (word === 'on' || word === 'in') return afterPreposition(document, w)
  if (word === 'of' && lower(w - 1) === 'terms') return BIT.metric
  if (isNumber(document, w)) return BIT.metric
  const listed = BEFORE_BITS.get(word)
  if (listed !== undefined) return listed
  if (bits & CUE.introduce) return speaksForAuthors(document, w) ? BIT.introduced : 0
  if (bits & CUE.derive) return TUNED.test(word) ? BIT.tuned : 0
  if (bits & CUE.compare || (word === 'to' && lower(w - 1) === 'compared')) return BIT.beaten
  if (USED.test(word)) return BIT.used
  const kind = contextOfCue(bits & HEAD_NOUN)
  return kind && !word.endsWith('s') ? kind : 0
}

const USED = /^(?:us|utiliz|leverag|employ|appl|adopt|extend|combin|integrat)(?:e|es|ed|ing|ies|y|ying|s)?$/
const OPENS = /^[:,]?\s?\($|^:\s$/
const TUNED = /^(?:fine|distill|post|adapt|initialized)/
const IMPLEMENTED = /^(?:implemented|written|simulated|coded|formalized|formalised|available)$/
const BASED = /^(?:based|built|builds|build|building|rely|relies)$/
const TRAINED = /^(?:trained|training|pretrained|pre-trained|pretraining|train|finetuned|fine-tuned)$/

/** Articles and adjectives, unless they name something by themselves. */
function isSkipped({ cues }: Document, w: number): boolean {
  const bits = cues[w] as number
  return (bits & CUE.filler) !== 0 && (bits & (HEAD_NOUN | CUE.examples | CUE.derive | CUE.introduce)) === 0
}

/** "datasets such as X", "simulators (X": the plural that the examples stand for. */
function exemplified(document: Document, from: number): number {
  for (let w = from; w >= Math.max(0, from - 2); w--) {
    if (document.sentenceOf[w] !== document.sentenceOf[from]) return 0
    const word = document.lower(w)
    const kind = word.endsWith('s') ? contextOfCue((document.cues[w] as number) & HEAD_NOUN) : 0
    if (kind) return kind
    const listed = AFTER_BITS.get(word)
    if (listed !== undefined && word.endsWith('s')) return listed
  }
  return 0
}

/** "experiments on X", "trained on X", "implemented in X". */
function afterPreposition(document: Document, at: number): number {
  const { cues, sentenceOf, lower } = document
  const verb = lower(at - 1)
  if (IMPLEMENTED.test(verb)) return BIT.implemented
  if (BASED.test(verb) && lower(at) === 'on') return BIT.used
  if (lower(at) === 'in') return 0
  if (TRAINED.test(verb)) return BIT.trained
  for (let w = at - 1; w >= Math.max(0, at - REACH) && sentenceOf[w] === sentenceOf[at]; w--)
    if ((cues[w] as number) & CUE.evaluate) return BIT.measured
  return 0
}

/** "we propose X", "this paper presents X" */
function speaksForAuthors(document: Document, at: number): boolean {
  for (
    let w = at - 1;
    w >= Math.max(0, at - REACH) && document.sentenceOf[w] === document.sentenceOf[at];
    w--
  )
    if ((document.cues[w] as number) & CUE.authors || /^(?:paper|work)$/.test(document.lower(w))) return true
  return false
}

/** "X: …" as a title */
function opensTitle(document: Document, w: number): boolean {
  return w === 0 && gapAfter(document, 0).startsWith(':')
}

/** "Long Form (X)" and "X (Long Form)": by the capitals of the long form. */
function definition(document: Document, first: number, last: number): number {
  if (first !== last) return 0
  const { text, words } = document
  const short = text.slice(words.start[first], words.end[first])
  if (first > 0 && gapAfter(document, first - 1).endsWith('(') && /^\s?[),;]/.test(gapAfter(document, first)))
    return bitOfLongForm(document, longFormStart(document, short, first - 1), first - 1)
  if (!gapAfter(document, last).endsWith('(')) return 0
  for (let w = last + 1; w < Math.min(words.length, last + MOST_BRACKETED); w++) {
    if (document.sentenceOf[w] !== document.sentenceOf[last]) return 0
    if (!gapAfter(document, w).includes(')')) continue
    const start = longFormStart(document, short, w)
    return start === last + 1 ? bitOfLongForm(document, start, w) : 0
  }
  return 0
}

function bitOfLongForm(document: Document, first: number, last: number): number {
  if (first < 0 || (document.words.start[first] as number) < document.titleEnd) return 0
  let capitals = 0
  for (let w = first; w <= last; w++) if ((document.words.shape[w] as number) & HAS_UPPER) capitals++
  return capitals * 2 > last - first + 1 ? BIT.defined : BIT.shortened
}
