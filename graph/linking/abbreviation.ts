/** Abbreviations and what they stand for, as the surfaces of one entity give them. */
import { foldName } from '../../src/text.ts'

/** Surfaces looked at in one entity: more than any abstract has, few enough to compare pairwise. */
const MOST_SURFACES = 8

/** Letters that a long form must have to be taken for the beginning of another. */
const LEAST_PREFIX = 8

const SMALL_WORDS = new Set('a an and as by for from in of on or the to via with'.split(' '))
const HEAD_WORDS = new Set('algorithm approach framework method model dataset benchmark'.split(' '))

/** An abbreviation (in the singular) and its long form among the spellings of one entity, or undefined. */
export function readAbbreviation(spellings: readonly string[]): { short: string; long: string } | undefined {
  const looked = [...new Set(spellings)].slice(0, MOST_SURFACES)
  if (looked.length < 2) return undefined
  for (const short of looked) {
    if (!looksAbbreviated(short)) continue
    const singular = short.replace(/(?<=\p{Lu})s$/u, '')
    const long = looked.find((other) => abbreviates(singular, other))
    if (long !== undefined) return { short: singular, long }
  }
  return undefined
}

/** True for STP, MCTS, CoT, D2MoE: one short word with two capitals or more. */
export function looksAbbreviated(name: string): boolean {
  return /^[^\s]{2,12}$/.test(name) && (name.match(/\p{Lu}/gu)?.length ?? 0) >= 2
}

/** True for a name so short that two papers may well invent it independently: STP, PRISM, ReFT. */
export function isAcronym(name: string): boolean {
  return /^\p{L}{2,6}$/u.test(name) && looksAbbreviated(name)
}

/**
 * True where `long` can be what `short` stands for: several words, same first letter, the letters of `short`
 * in order in `long`, no number that `short` lacks. Linear.
 */
function abbreviates(short: string, long: string): boolean {
  const words = wordsOf(long)
  const letters = foldName(short).replace(/[^\p{L}]/gu, '')
  const spelled = words.join('')
  if (words.length < 2 || spelled.length <= letters.length * 1.5) return false
  if (foldName(long).includes(foldName(short)) || spelled[0] !== letters[0]) return false
  if ((long.match(/\d+/g) ?? []).some((digits) => !short.includes(digits))) return false
  let from = 0
  for (const letter of letters) {
    from = spelled.indexOf(letter, from) + 1
    if (from === 0) return false
  }
  return true
}

/** A long form, made ready to be compared with others. */
export interface Reading {
  folded: string
  /** The first four letters of each word that carries meaning. */
  stems: ReadonlySet<string>
}

/** Folds a long form. "Depth Anything 3" and "DepthAnything3" have the same words. */
export function foldReading(long: string): Reading {
  const words = wordsOf(long).filter((word) => !SMALL_WORDS.has(word) && !HEAD_WORDS.has(word))
  return { folded: words.join(''), stems: new Set(words.map((word) => word.slice(0, 4))) }
}

/**
 * True where two long forms are wordings of one: one begins with the other, or more than half of all their stems are
 * common to both (Jaccard index): "RL with verifiable rewards", "RL from verified reward".
 */
export function sameReading(a: Reading, b: Reading): boolean {
  const [shorter, longer] = a.folded.length < b.folded.length ? [a.folded, b.folded] : [b.folded, a.folded]
  if (shorter.length >= LEAST_PREFIX && longer.startsWith(shorter)) return true
  let common = 0
  for (const stem of a.stems) if (b.stems.has(stem)) common++
  return common * 2 > a.stems.size + b.stems.size - common
}

function wordsOf(text: string): string[] {
  return text
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .map(foldName)
    .filter((word) => word !== '')
}
