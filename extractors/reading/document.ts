import type { Evidence, Paper } from '../../src/model.ts'
import type { KnownName, Vocabulary } from '../lexicon/vocabulary.ts'
import { matchPhrases } from './match.ts'
import { readSentences, type Sentence } from './sentences.ts'
import { HAS_SLASH, HAS_UPPER, readWords, type Words } from './words.ts'

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
  /** 1 where a word is part of a web address, which holds no names. */
  inAddress: Uint8Array
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
    inAddress: markAddresses(text, words),
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

const SITE = /^(?:[a-z0-9-]{1,60}\.){1,4}[a-z]{2,10}\//i

/** Marks words such as `github.com/name/repo`: what stands only in an address names nothing. */
function markAddresses(text: string, words: Words): Uint8Array {
  const marks = new Uint8Array(words.length)
  for (let w = 0; w < words.length; w++) {
    const start = words.start[w] as number
    if ((words.shape[w] as number) & HAS_SLASH && SITE.test(text.slice(start, start + 80))) marks[w] = 1
    else if (text.charCodeAt(start - 1) === 47 && text.charCodeAt(start - 2) === 47) marks[w] = 1
  }
  return marks
}
