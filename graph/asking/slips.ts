/** Slips of the keyboard. */
import { withinDistance } from '../../src/text.ts'

/** True where `most` letters that are wrong, missing or too many, or two neighbours that changed places, tell two words apart. */
export function isSlip(typed: string, word: string, most: number): boolean {
  return withinDistance(typed, word, most) || (most > 0 && isSwap(typed, word))
}

function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}
