import { classOf, codeAt, DIGIT, SPACE, UPPER } from './characters.ts'
import type { Words } from './word-list.ts'

/** Word numbers `first` up to, not including, `end`. */
export interface Sentence {
  first: number
  end: number
}

/** Abbreviations whose dot ends no sentence. */
const ABBREVIATIONS = new Set([
  'e.g',
  'i.e',
  'et',
  'al',
  'vs',
  'cf',
  'etc',
  'fig',
  'figs',
  'eq',
  'sec',
  'dr',
  'mr',
  'prof',
  'no',
  'approx',
  'resp',
  'w.r.t',
  'a.k.a',
])

/**
 * Cuts the words into sentences. The title is the first, however many sentences it has.
 * A dot ends a sentence where space and then a capital, a digit or an opening mark follows, and the word
 * before it is no abbreviation and no single capital.
 */
export function readSentences(
  text: string,
  titleEnd: number,
  words: Words,
): { sentences: Sentence[]; sentenceOf: Int32Array } {
  const sentences: Sentence[] = []
  const sentenceOf = words.column(words.length)
  let first = 0
  for (let w = 0; w < words.length; w++) {
    sentenceOf[w] = sentences.length
    if (w + 1 === words.length || endsSentence(text, titleEnd, words, w)) {
      sentences.push({ first, end: w + 1 })
      first = w + 1
    }
  }
  return { sentences, sentenceOf }
}

function endsSentence(text: string, titleEnd: number, words: Words, w: number): boolean {
  const { codes } = words
  const end = words.end[w] as number
  const next = words.start[w + 1] as number
  if (end <= titleEnd) return next > titleEnd
  if (next === end + 1) return false // one space: no mark
  let i = end
  let mark = 0
  for (; i < next && classOf(codes[i] as number) !== SPACE; i++) {
    const code = codes[i] as number
    if (code === 46 || code === 33 || code === 63) mark = code
  }
  if (!mark || i >= next) return false
  if (mark !== 46) return true
  const word = text.slice(words.start[w], end)
  if (ABBREVIATIONS.has(word.toLowerCase()) && !startsSentence(text, words, w + 1)) return false
  if (word.length === 1 && classOf(codes[end - 1] as number) === UPPER && !startsSentence(text, words, w + 1))
    return false
  const kind = classOf(codes[next] as number)
  return kind === UPPER || kind === DIGIT || next > i + 1
}

const OPENERS = new Set(['we', 'the', 'this', 'our', 'in', 'to', 'these', 'however', 'it', 'for', 'on'])

function startsSentence(text: string, words: Words, w: number): boolean {
  const word = text.slice(words.start[w], words.end[w])
  return classOf(codeAt(word, 0)) === UPPER && OPENERS.has(word.toLowerCase())
}
