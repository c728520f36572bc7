import { CUE } from '../lexicon/cues.ts'
import { authorsSpeak } from '../mentions/authors.ts'
import { classOf, LOWER } from '../reading/characters.ts'
import { type Document, gapAfter } from '../reading/document.ts'
import { HEAD_NOUN } from '../reading/names.ts'
import { HAS_DIGIT, HAS_HYPHEN, HAS_LATEX, HAS_UPPER } from '../reading/words.ts'

const MOST_WORDS = 6
const HEAD_REACH = 4
const LONGEST_REST = 6

/** Kinds of things that have names and are no entities. */
const NO_ENTITY = /^(?:metrics?|heads?|task|tasks|challenge|challenges)$/

/** Verbs whose object is new by their meaning. */
const STRONG = /^(?:introduc|propos|present)/
/** Naming words that are verbs of the authors, or nouns otherwise: "we call", "a long term". */
const AUTHORS_ONLY = /^(?:name|term|call|dub)$/
/** Naming words that explain as often as they name. */
const EXPLAINING = /^(?:namely|i\.e|so-called)$/

/**
 * The first word of plain words in small letters that word `cue` announces as a name, or -1:
 * "a method called …", "… algorithm, which we term …", and "we propose …," with a clause after it that says what it is.
 */
export function plainNameAfter(document: Document, cue: number): number {
  const first = cue + 1
  if (first >= document.words.length || gapAfter(document, cue) !== ' ' || !isPlain(document, first))
    return -1
  const bits = document.cues[cue] as number
  if (!(bits & CUE.naming ? isNaming(document, cue) : isIntroducing(document, cue))) return -1
  const end = phraseEnd(document, first)
  if (end === first || !(bits & CUE.naming || isDescribed(document, end))) return -1
  return isLong(document, first, end) ? first : -1
}

/** The word after the last of the plain words that begin at `first`; `first` itself where they go on too long. */
export function phraseEnd(document: Document, first: number): number {
  let w = first
  while (
    w < document.words.length &&
    document.sentenceOf[w] === document.sentenceOf[first] &&
    isPlain(document, w)
  ) {
    w++
    if (w - first > MOST_WORDS) return first
    if (gapAfter(document, w - 1) !== ' ') return w
  }
  return goesOn(document, w, first) ? first : w
}

/**
 * "stone-aware search SASNet": a capital, a digit or a known name right after plain words belongs to them.
 * "stone search via river rays (SSR)": what is abbreviated soon after may begin with them.
 */
function goesOn(document: Document, end: number, first: number): boolean {
  const sentence = document.sentenceOf[first]
  if (end >= document.words.length || document.sentenceOf[end] !== sentence) return false
  if (!((document.cues[end] as number) & (CUE.common | CUE.conjunction | CUE.preposition))) return true
  const reach = Math.min(document.words.length, end + LONGEST_REST)
  for (let w = end; w < reach && document.sentenceOf[w] === sentence; w++) {
    const gap = gapAfter(document, w)
    if (gap !== ' ') return gap === ' ('
  }
  return false
}

/** Small letters alone, no known name, and none of the words that bind phrases. */
function isPlain(document: Document, w: number): boolean {
  if ((document.words.shape[w] as number) & (HAS_UPPER | HAS_DIGIT | HAS_LATEX)) return false
  if ((document.cues[w] as number) & (CUE.common | CUE.conjunction | CUE.authors | CUE.naming)) return false
  if ((document.nameOf[w] as number) >= 0 || document.inAddress[w]) return false
  return classOf(document.text.charCodeAt(document.words.start[w] as number)) === LOWER
}

/** One word alone is a word, not a name, unless it is made of two. */
function isLong(document: Document, first: number, end: number): boolean {
  return end - first > 1 || ((document.words.shape[first] as number) & HAS_HYPHEN) !== 0
}

/** "we propose"; not "our proposed", where the article says that any noun may follow. */
function isIntroducing(document: Document, cue: number): boolean {
  if (!STRONG.test(document.lower(cue)) || !authorsSpeak(document, cue)) return false
  return !/^(?:the|our|this|these|newly|recently|previously|a)$/.test(document.lower(cue - 1))
}

/** "a framework called", "an algorithm, which we term": the thing that is named is one that has a name of its own. */
function isNaming(document: Document, cue: number): boolean {
  const word = document.lower(cue)
  if (EXPLAINING.test(word)) return false
  if (AUTHORS_ONLY.test(word) && !((document.cues[cue - 1] ?? 0) & CUE.authors)) return false
  return thingNamed(document, cue) !== 0
}

/** A metric has no name that counts; of a class of things ("models called …") only the authors' own does. */
function hasNames(document: Document, head: number): boolean {
  const word = document.lower(head)
  return !NO_ENTITY.test(word) && (!word.endsWith('s') || authorsSpeak(document, head))
}

/** What may stand between a head noun and its name: "…, which we simply call". */
const BETWEEN = /^(?:which|that|we|is|are|also|known|referred|refer|to|here|hereafter|it|simply)$/

/** The cue bits of the head noun before a naming word, with only "which we" and the like between; 0 where none is. */
export function thingNamed(document: Document, cue: number): number {
  for (let w = cue - 1; w >= Math.max(0, cue - HEAD_REACH); w--) {
    if (document.sentenceOf[w] !== document.sentenceOf[cue]) return 0
    const bits = (document.cues[w] as number) & HEAD_NOUN
    if (bits) return hasNames(document, w) ? bits : 0
    if (!BETWEEN.test(document.lower(w))) return 0
  }
  return 0
}

/** ", a method that …", ", which …": what follows describes the thing rather than going on about the deed. */
function isDescribed(document: Document, end: number): boolean {
  if (end >= document.words.length) return false
  const gap = gapAfter(document, end - 1)
  if (gap === ', ') return /^(?:a|an|which|where)$/.test(document.lower(end))
  return /^(?:: | -- | ?\u2014 ?| \u2013 )$/.test(gap) && /^(?:a|an)$/.test(document.lower(end))
}
