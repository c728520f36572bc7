import type { Paper } from '../../src/model.ts'
import type { Vocabulary } from '../lexicon/vocabulary.ts'
import { UNKNOWN } from './dictionary.ts'
import type { Document } from './document.ts'
import { matchPhrases } from './match.ts'
import { readSentences } from './sentences.ts'
import type { Words } from './word-list.ts'
import { HAS_SLASH, readWords } from './words.ts'

/** Reads a paper: one pass for the words, one over the atoms. */
export function readDocument(paper: Paper, vocabulary: Vocabulary): Document {
  const text = `${paper.title}\n${paper.abstract}`
  const titleEnd = paper.title.length
  const words = readWords(text)
  const ids = new Int32Array(words.length)
  const cues = new Int32Array(words.length)
  for (let w = 0; w < words.length; w++) {
    const id = vocabulary.words.find(text, words.start[w] as number, words.end[w] as number)
    ids[w] = id
    if (id !== UNKNOWN) cues[w] = vocabulary.cueBits[id] as number
  }
  const { sentences, sentenceOf } = readSentences(text, titleEnd, words)
  const document: Document = {
    paper,
    text,
    titleEnd,
    words,
    lower: lowerCaseOf(text, words),
    ids,
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

/** Words in small letters, made when first asked for: rules look at few. Past the last word it is ''. */
function lowerCaseOf(text: string, words: Words): (w: number) => string {
  const made: string[] = []
  return (w) => {
    const known = made[w]
    if (known !== undefined) return known
    if (w < 0 || w >= words.length) return ''
    const lower = text.slice(words.start[w], words.end[w]).toLowerCase()
    made[w] = lower
    return lower
  }
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
