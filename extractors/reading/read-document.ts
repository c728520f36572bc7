import type { Paper } from '../../src/model.ts'
import type { Vocabulary } from '../lexicon/vocabulary.ts'
import { unitAt } from './characters.ts'
import { hashOf, UNKNOWN } from './dictionary.ts'
import type { Document } from './document.ts'
import { matchPhrases } from './match.ts'
import { matchMined } from './match-mined.ts'
import { readSentences } from './sentences.ts'
import type { Words } from './word-list.ts'
import { HAS_SLASH, readWords } from './words.ts'

/** Reads a paper: one pass for the words, one over the atoms. */
export function readDocument(paper: Paper, vocabulary: Vocabulary): Document {
  const text = `${paper.title}\n${paper.abstract}`
  const titleEnd = paper.title.length
  const words = readWords(text)
  const { ids, atomIds } = lookUp(words, vocabulary)
  const cues = words.column(words.length)
  for (let w = 0; w < words.length; w++)
    if (ids[w] !== UNKNOWN) cues[w] = vocabulary.cueBits[ids[w] as number] as number
  const { sentences, sentenceOf } = readSentences(text, titleEnd, words)
  const document: Document = {
    paper,
    text,
    titleEnd,
    words,
    lower: lowerCaseOf(text, words, ids, vocabulary),
    ids,
    cues,
    sentenceOf,
    sentences,
    names: [],
    nameOf: words.column(words.length).fill(-1),
    mined: [],
    inAddress: markAddresses(text, words),
  }
  matchPhrases(document, atomIds, vocabulary)
  if (vocabulary.mined) document.mined = matchMined(document, atomIds, vocabulary.mined)
  return document
}

/** The ids of words and of their atoms. Most words are one atom, and looked up once. */
function lookUp(words: Words, { words: dictionary }: Vocabulary) {
  const { codes, length, start, end, firstAtom, atomStart, atomEnd, atomHash } = words
  const ids = words.column(length)
  const atomIds = words.column(atomStart.length)
  for (let a = 0; a < atomIds.length; a++)
    atomIds[a] = dictionary.find(codes, atomStart[a] as number, atomEnd[a] as number, atomHash[a] as number)
  for (let w = 0; w < length; w++) {
    const a = firstAtom[w] as number
    const from = start[w] as number
    const to = end[w] as number
    ids[w] =
      atomStart[a] === from && atomEnd[a] === to
        ? (atomIds[a] as number)
        : dictionary.find(codes, from, to, hashOf(codes, from, to))
  }
  return { ids, atomIds }
}

/** Words in small letters: the dictionary's own, or made when first asked for. Past the last word it is ''. */
function lowerCaseOf(
  text: string,
  words: Words,
  ids: Int32Array,
  { words: dictionary }: Vocabulary,
): (w: number) => string {
  const made: (string | undefined)[] = new Array(words.length)
  return (w) => {
    if (w < 0 || w >= words.length) return ''
    const id = ids[w] as number
    if (id !== UNKNOWN) return dictionary.word(id)
    const known = made[w]
    if (known !== undefined) return known
    const lower = text.slice(words.start[w], words.end[w]).toLowerCase()
    made[w] = lower
    return lower
  }
}

const SITE = /^(?:[a-z0-9-]{1,60}\.){1,4}[a-z]{2,10}\//i

/** Marks words such as `github.com/name/repo`: what stands only in an address names nothing. */
function markAddresses(text: string, words: Words): Int32Array {
  const { codes } = words
  const marks = words.column(words.length)
  for (const { word } of words.marked) {
    if (word < 0) continue
    const start = words.start[word] as number
    if ((words.shape[word] as number) & HAS_SLASH && SITE.test(text.slice(start, start + 80))) marks[word] = 1
    else if (unitAt(codes, start - 1) === 47 && unitAt(codes, start - 2) === 47) marks[word] = 1
  }
  return marks
}
