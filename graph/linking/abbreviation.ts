/** Abbreviations and what they stand for, as the surfaces of one entity give them. */
import { foldName, stripLatex } from '../../src/text.ts'

/** Surfaces looked at in one entity: more than any abstract has, few enough to compare pairwise. */
const MOST_SURFACES = 8

export interface Abbreviation {
  /** In the singular. */
  short: string
  /** As it stands. */
  spelled: string
  long: string
}

/**
 * An abbreviation and its long form among the spellings of one entity, or undefined. Of several long forms the one
 * that is preferred goes first.
 */
export function readAbbreviation(
  spellings: readonly string[],
  isPreferred: (long: string) => boolean = () => false,
): Abbreviation | undefined {
  const looked = [...new Set(spellings)].slice(0, MOST_SURFACES)
  if (looked.length < 2) return undefined
  for (const spelled of looked) {
    if (!looksAbbreviated(spelled)) continue
    const short = spelled.replace(/(?<=\p{Lu})s$/u, '')
    const longs = looked.filter((other) => abbreviates(short, other))
    const long = longs.find(isPreferred) ?? longs[0]
    if (long !== undefined) return { short, spelled, long }
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
export function abbreviates(short: string, long: string): boolean {
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

/** Folded words of a text; an inner capital begins a word. */
export function wordsOf(text: string): string[] {
  return stripLatex(text)
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .map(foldName)
    .filter((word) => word !== '')
}
