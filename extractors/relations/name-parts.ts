/** A number with its size letter (2.5, 8x7B), a run of letters, or plus signs. */
const PART = /\d{1,6}(?:\.\d{1,4}){0,2}(?:x\d{1,3})?(?:[bmkt](?![a-z]))?|[\p{L}\p{M}]{1,40}|\+{1,3}/gu

const NUMBER = /^\d/
const YEAR = /^(?:19|20)\d\d$/

/** Words for the size of a model. */
const SIZE_WORDS = new Set(
  'nano tiny xs s small mini b base medium m l large xl h huge xxl g giant ultra'.split(' '),
)

/** Words that makers add to the name of a series for one member of it. */
const MEMBER_WORDS = new Set(
  'v o it pro flash turbo lite light plus max super fast instruct chat preview thinking reasoning high low math coder code vl vision audio omni sft rl rm dpo ppo exp latest new hard'.split(
    ' ',
  ),
)

/** The parts of a name, in small letters: Qwen2.5-Math-7B is qwen, 2.5, math, 7b. */
export function partsOf(name: string): string[] {
  return name.toLowerCase().match(PART) ?? []
}

/** Is it a number, a version or a size? */
export function isNumber(part: string): boolean {
  return NUMBER.test(part)
}

/** Is it a calendar year? */
export function isYear(part: string): boolean {
  return YEAR.test(part)
}

/** Does it tell one member of a series from another: a number, a size, a word such as "mini" or "instruct"? */
export function tellsMember(part: string): boolean {
  return isNumber(part) || part.startsWith('+') || MEMBER_WORDS.has(part) || SIZE_WORDS.has(part)
}

/** Do these words say that a base model was taught to follow instructions? */
export function isTuned(rest: readonly string[]): boolean {
  return rest.length === 1 && /^(?:instruct|chat|it)$/.test(rest[0] as string)
}

/** What name parts have beyond those of a shorter name they begin with; undefined where they do not begin so. */
export function restAfter(parts: readonly string[], start: readonly string[]): string[] | undefined {
  if (start.length === 0 || start.length >= parts.length) return undefined
  return start.every((part, i) => part === parts[i]) ? parts.slice(start.length) : undefined
}

/** What name parts have before those of a shorter name they end with. */
export function restBefore(parts: readonly string[], end: readonly string[]): string[] | undefined {
  const shift = parts.length - end.length
  if (end.length === 0 || shift < 1) return undefined
  return end.every((part, i) => part === parts[shift + i]) ? parts.slice(0, shift) : undefined
}

/** Do two names differ in exactly one part, and is that a number or a size: GPT-4 and GPT-3.5, 13B and 7B? */
export function differInStep(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false
  let at = -1
  for (let i = 0; i < a.length; i++) {
    if (a[i] === b[i]) continue
    if (at >= 0) return false
    at = i
  }
  return at > 0 && areAlike(a[at] as string, b[at] as string)
}

function areAlike(a: string, b: string): boolean {
  if (isNumber(a) && isNumber(b)) return hasUnit(a) === hasUnit(b)
  return SIZE_WORDS.has(a) && SIZE_WORDS.has(b)
}

/** Is it a size, such as 7b or 350m, or a plain number? */
function hasUnit(part: string): boolean {
  return /[bmkt]$/.test(part)
}
