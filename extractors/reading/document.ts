import type { Evidence, Paper } from '../../src/model.ts'
import type { MinedPhrase } from '../lexicon/mined-phrase.ts'
import type { KnownName } from '../lexicon/vocabulary.ts'
import type { Sentence } from './sentences.ts'
import type { Words } from './word-list.ts'

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

/** A name of a mined table as it stands in the text. */
export interface MinedHit extends Span {
  mined: MinedPhrase
}

/** A paper, read once: words with offsets, cues, sentences and known names. Rules look at this, never at the raw text. */
export interface Document {
  paper: Paper
  /** Title, line feed, abstract. */
  text: string
  titleEnd: number
  words: Words
  /** A word in small letters; '' where there is no such word. */
  lower: (w: number) => string
  /** Vocabulary id a word, or UNKNOWN. */
  ids: Int32Array
  /** Cue bits a word. */
  cues: Int32Array
  /** Number of the sentence a word stands in; the title is sentence 0. */
  sentenceOf: Int32Array
  sentences: Sentence[]
  /** In text order, not overlapping. */
  names: NameHit[]
  /** Index into `names` of the hit that covers a word, or -1. */
  nameOf: Int32Array
  /** Names of a mined table, in text order, not overlapping. */
  mined: readonly MinedHit[]
  /** 1 where a word is part of a web address, which holds no names. */
  inAddress: Int32Array
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

const SPACE_CODE = 32
const STAR = 42
const BACKQUOTE = 96
const MARKUP = /[*`]{1,3}/g

/** The characters between word w and the next, without the marks of bold and code. */
export function gapAfter(document: Document, w: number): string {
  const { words, text } = document
  if (w < 0 || w >= words.length) return ''
  const end = words.end[w] as number
  const next = w + 1 < words.length ? (words.start[w + 1] as number) : text.length
  if (next === end + 1 && words.codes[end] === SPACE_CODE) return ' ' // nearly always: no need to cut it out
  const gap = text.slice(end, next)
  return hasMarkup(words.codes, end, next) ? gap.replace(MARKUP, '') : gap
}

/** A `*` or a backquote that is not all there is. */
function hasMarkup(codes: Uint16Array, start: number, end: number): boolean {
  if (end - start < 2) return false
  for (let i = start; i < end; i++) if (codes[i] === STAR || codes[i] === BACKQUOTE) return true
  return false
}

/** The words `first` up to, not including, `end`, in small letters. */
export function wordsBetween(document: Document, first: number, end: number): string[] {
  const list: string[] = []
  for (let w = Math.max(0, first); w < end && w < document.words.length; w++) list.push(document.lower(w))
  return list
}

/** The next word of the same sentence with nothing but a space between, or -1. */
export function nextOf(document: Document, w: number): number {
  const next = w + 1
  if (next >= document.words.length || document.sentenceOf[next] !== document.sentenceOf[w]) return -1
  return gapAfter(document, w) === ' ' ? next : -1
}
