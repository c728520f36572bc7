/** Readings: what an abbreviation stands for, and when two wordings of it are one. */
import { withinDistance } from '../../src/text.ts'
import { wordsOf } from './abbreviation.ts'

/** Words of a long form that are looked at. */
const MOST_WORDS = 16

/** Letters that a long form must have to be taken for the beginning of another. */
const LEAST_PREFIX = 8

/** Letters of a word in which one slip of the keyboard is forgiven. */
const LEAST_FOR_SLIP = 5

/** Letters of a stem. */
const LEAST_STEM = 3

/** Endings that make other forms of a word: "verified", "verifiable"; "adapters", "adaptation". */
const ENDING =
  /(?:ations?|ators?|atives?|ate|ions?|ive|iv|ors?|ers?|ing|ings|ed|able|i[sz]ed?|i[sz]ing|ally|als?|ments?|ances?|ences?|ents?|ants?|ical|ies|es|e|y|s)$/

const SMALL_WORDS = new Set('a an and as by for from in of on or the to via with based'.split(' '))
const HEAD_WORDS = new Set('algorithm approach framework method model models dataset benchmark'.split(' '))

/** A long form, made ready to be compared with others. */
export interface Reading {
  folded: string
  /** The words that carry meaning. */
  words: readonly string[]
}

/** Folds a long form. "Depth Anything 3" and "DepthAnything3" have the same words. */
export function foldReading(long: string): Reading {
  const words = wordsOf(long)
    .filter((word) => !SMALL_WORDS.has(word) && !HEAD_WORDS.has(word))
    .slice(0, MOST_WORDS)
    .map((word) => word.replace(/isation/g, 'ization'))
  return { folded: words.join(''), words }
}

/**
 * True where two long forms are wordings of one: one begins with the other, or more than half of all their words are
 * common to both (Jaccard index): "RL with verifiable rewards", "reinforcement learning from verified reward".
 */
export function sameReading(a: Reading, b: Reading): boolean {
  const [shorter, longer] = a.folded.length < b.folded.length ? [a.folded, b.folded] : [b.folded, a.folded]
  if (shorter.length >= LEAST_PREFIX && longer.startsWith(shorter)) return true
  const [left, right] = [spelledOut(a.words, b.words), spelledOut(b.words, a.words)]
  const common = countCommon(left, right)
  return common * 2 > left.length + right.length - common
}

/**
 * True where one of two long forms may be a slip for the other: at least two words and half of the longer are common.
 * ("Direct Policy Optimization", said of DPO in passing). Says something only of a paper that does not itself put the
 * thing forward.
 */
export function closeReading(a: Reading, b: Reading): boolean {
  const [left, right] = [spelledOut(a.words, b.words), spelledOut(b.words, a.words)]
  const common = countCommon(left, right)
  return common >= 2 && common * 2 >= Math.max(left.length, right.length)
}

/** Words with the abbreviations among them spelled out as the other text has them: "RL" as "reinforcement learning". */
function spelledOut(words: readonly string[], other: readonly string[]): string[] {
  return words.flatMap((word) => {
    const length = word.length
    if (length < 2 || length > 5 || other.includes(word)) return [word]
    for (let at = 0; at + length <= other.length; at++) {
      const found = other.slice(at, at + length)
      if (found.every((spelled, i) => spelled[0] === word[i] && spelled.length > 1)) return found
    }
    return [word]
  })
}

function countCommon(a: readonly string[], b: readonly string[]): number {
  const left = [...b]
  let common = 0
  for (const word of a) {
    const at = left.findIndex((other) => sameWord(word, other))
    if (at < 0) continue
    left.splice(at, 1)
    common++
  }
  return common
}

function sameWord(a: string, b: string): boolean {
  if (a === b) return true
  if (Math.min(a.length, b.length) >= LEAST_FOR_SLIP && withinDistance(a, b, 1)) return true
  return stem(a) === stem(b)
}

/** A word without two endings at most: enough to know another form of it again, and no linguistics. */
function stem(word: string): string {
  return withoutEnding(withoutEnding(word))
}

function withoutEnding(word: string): string {
  const at = word.search(ENDING)
  return at < LEAST_STEM ? word : word.slice(0, at)
}
