import type { Evidence, Paper } from '../../src/model.ts'
import type { KnownName, Vocabulary } from '../lexicon/vocabulary.ts'
import { classOf, DIGIT, LOWER, SPACE, UPPER } from './characters.ts'
import { readSentences, type Sentence } from './sentences.ts'
import { HAS_HYPHEN, HAS_SLASH, HAS_UPPER, readWords, type Words } from './words.ts'

/** A stretch of words: word numbers `first` to `last`, and the offsets of the text they stand for. */
export interface Span {
  first: number
  last: number
  start: number
  end: number
}

/** A known name as it stands in the text. */
export interface NameHit extends Span {
  known: KnownName
}

/** A paper, read once: words with offsets, cues, sentences and known names. Rules look at this, never at the raw text. */
export interface Document {
  paper: Paper
  /** Title, line feed, abstract. */
  text: string
  titleEnd: number
  words: Words
  lower: string[]
  /** Cue bits a word. */
  cues: number[]
  /** Number of the sentence a word stands in; the title is sentence 0. */
  sentenceOf: number[]
  sentences: Sentence[]
  /** In text order, not overlapping. */
  names: NameHit[]
  /** Index into `names` of the hit that covers a word, or -1. */
  nameOf: Int32Array
}

/** Reads a paper: one pass for the words, one over the atoms. */
export function readDocument(paper: Paper, vocabulary: Vocabulary): Document {
  const text = `${paper.title}\n${paper.abstract}`
  const titleEnd = paper.title.length
  const words = readWords(text)
  const lower: string[] = []
  const cues: number[] = []
  for (let w = 0; w < words.length; w++) {
    const word = text.slice(words.start[w], words.end[w])
    lower.push((words.shape[w] as number) & HAS_UPPER ? word.toLowerCase() : word)
    cues.push(vocabulary.cueOf.get(lower[w] as string) ?? 0)
  }
  const { sentences, sentenceOf } = readSentences(text, titleEnd, words)
  const document: Document = {
    paper,
    text,
    titleEnd,
    words,
    lower,
    cues,
    sentenceOf,
    sentences,
    names: [],
    nameOf: new Int32Array(words.length).fill(-1),
  }
  matchPhrases(document, vocabulary)
  return document
}

/** Evidence for a stretch of the document's text. A stretch never crosses from title to abstract. */
export function evidenceAt(document: Document, start: number, end: number, rule: string): Evidence {
  if (start < document.titleEnd) return { field: 'title', start, end, rule }
  const shift = document.titleEnd + 1
  return { field: 'abstract', start: start - shift, end: end - shift, rule }
}

/** The span of words `first` to `last`. */
export function spanOf(document: Document, first: number, last: number): Span {
  return {
    first,
    last,
    start: document.words.start[first] as number,
    end: document.words.end[last] as number,
  }
}

/** The characters between word w and the next. */
export function gapAfter(document: Document, w: number): string {
  const next = document.words.start[w + 1]
  return document.text.slice(document.words.end[w], next ?? document.text.length)
}

/** The next word of the same sentence with nothing but a space between, or -1. */
export function nextOf(document: Document, w: number): number {
  const next = w + 1
  if (next >= document.words.length || document.sentenceOf[next] !== document.sentenceOf[w]) return -1
  return gapAfter(document, w) === ' ' ? next : -1
}

function matchPhrases(document: Document, { phrases }: Vocabulary): void {
  const { words, text } = document
  const atoms = new Int32Array(words.atomStart.length)
  const wordOfAtom = new Int32Array(atoms.length)
  for (let w = 0; w < words.length; w++) {
    const first = words.firstAtom[w] as number
    const end = words.firstAtom[w + 1] as number
    for (let a = first; a < end; a++) {
      wordOfAtom[a] = w
      const whole =
        end === first + 1 && words.atomStart[a] === words.start[w] && words.atomEnd[a] === words.end[w]
      const atom = whole
        ? (document.lower[w] as string)
        : text.slice(words.atomStart[a], words.atomEnd[a]).toLowerCase()
      atoms[a] = phrases.id(atom)
    }
  }
  let covered = 0
  for (let a = 0; a < atoms.length; a++) {
    if (!phrases.starts(atoms[a] as number) || !startsName(document, a, wordOfAtom[a] as number)) continue
    let best: NameHit | undefined
    let bestEnd = a
    phrases.match(atoms, a, atoms.length, (endAtom, values) => {
      const first = wordOfAtom[a] as number
      const last = wordOfAtom[endAtom - 1] as number
      if (document.sentenceOf[first] !== document.sentenceOf[last]) return
      const start = words.atomStart[a] as number
      const end = words.atomEnd[endAtom - 1] as number
      if (first !== last && !joinedBySpaces(document, first, last)) return
      for (const value of values) {
        if (typeof value === 'number') {
          if (end === words.end[last]) document.cues[last] = (document.cues[last] as number) | value
        } else if (
          a >= covered &&
          endsName(document, end, last, value) &&
          spelledAs(text.slice(start, end), value)
        ) {
          if (!best || endAtom > bestEnd) {
            best = { first, last, start, end, known: value }
            bestEnd = endAtom
          }
        }
      }
    })
    if (best) {
      covered = bestEnd
      for (let w = best.first; w <= best.last; w++) document.nameOf[w] = document.names.length
      document.names.push(best)
    }
  }
}

/** A name starts where a word does, after a slash, or after a small-letter prefix and a hyphen (non-ImageNet). */
function startsName(document: Document, atom: number, w: number): boolean {
  const { words, text } = document
  if (atom === words.firstAtom[w]) return true
  const shape = words.shape[w] as number
  if (!(shape & (HAS_SLASH | HAS_HYPHEN))) return false
  const start = words.atomStart[atom] as number
  const before = text.charCodeAt(start - 1)
  if (before === 47) return true
  if (before !== 45) return false
  return classOf(text.charCodeAt(start)) === UPPER && isLower(text, words.start[w] as number, start - 1)
}

/** A name ends where its word does, before a slash or a hyphen; a family may go on with a digit. */
function endsName(document: Document, end: number, last: number, known: KnownName): boolean {
  if (end >= (document.words.end[last] as number)) return true
  const code = document.text.charCodeAt(end)
  const kind = classOf(code)
  if (kind === DIGIT) return known.family
  return kind !== LOWER && kind !== UPPER && code !== 43 && code !== 42 && code !== 35 && code !== 46
}

function spelledAs(surface: string, known: KnownName): boolean {
  if (!known.exact)
    return /[A-Z0-9]/.test(surface) || !/[A-Z0-9]/.test(known.spelling) || known.spelling.length > 7
  return squeeze(surface) === squeeze(known.spelling)
}

function squeeze(name: string): string {
  return name.replace(/[\s\-\u2010-\u2013]/g, '')
}

function joinedBySpaces(document: Document, first: number, last: number): boolean {
  for (let w = first; w < last; w++) {
    const end = document.words.end[w] as number
    const next = document.words.start[w + 1] as number
    for (let i = end; i < next; i++) {
      const code = document.text.charCodeAt(i)
      if (classOf(code) !== SPACE && code !== 39 && code !== 0x2019) return false
    }
  }
  return true
}

function isLower(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (classOf(text.charCodeAt(i)) !== LOWER) return false
  return end > start
}
