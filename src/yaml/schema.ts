/** Pieces of what a file of a user's own names may hold, and how what it may not is told. */
import { z } from 'zod'
import { withinDistance } from '../text.ts'
import { listed, quoted } from './problems.ts'

const LONGEST_NAME = 200
/** Edits that a word may be away from the one that was meant. */
const MOST_EDITS = 2

/** A name: one line, not empty, with a letter or digit. */
export const name = z
  .string()
  .trim()
  .min(1, { abort: true })
  .refine((text) => text.length <= LONGEST_NAME, {
    error: `longer than ${LONGEST_NAME} characters`,
    abort: true,
  })
  .refine((text) => !/\p{Cc}/u.test(text), { error: 'a line break or control character', abort: true })
  .refine((text) => /[\p{L}\p{N}]/u.test(text), { error: 'neither a letter nor a digit' })
/** Yes or no. */
export const flag = z.enum(['true', 'false']).transform((text) => text === 'true')
/** A key with nothing after it is as good as none. */
export const optional = <T extends z.ZodType>(schema: T) =>
  schema.nullish().transform((value) => value ?? undefined)
/** What an issue says for people. `given` is the value at its path; `field` the last key of the path; `keys` what an entry needs. */
export function describeIssue(
  issue: z.core.$ZodIssue,
  given: unknown,
  field: string,
  keys: readonly string[] = [],
): string {
  if (isMissing(given)) return `${field} is missing`
  if (issue.code === 'invalid_value') return describeChoice(given, field, issue.values.map(String))
  if (issue.code === 'custom') return `${field} ${quoted(String(given))} has ${issue.message}`
  if (issue.code === 'invalid_type')
    return `${field} must be ${kindOf(issue.expected, keys)}${hint(issue.expected, given)}`
  return `${field} ${issue.message}`
}

function isMissing(given: unknown): boolean {
  return given === null || given === undefined || (typeof given === 'string' && given.trim() === '')
}

function kindOf(expected: string, keys: readonly string[]): string {
  return expected === 'object' ? `a mapping with ${keys.join(' and ')}` : (KINDS[expected] ?? expected)
}

const KINDS: Record<string, string> = {
  string: 'text',
  array: 'a list',
}

/** How the one thing that was given becomes the list that was asked for. */
function hint(expected: string, given: unknown): string {
  return expected === 'array' && typeof given === 'string' ? `: [${given.slice(0, 40)}]` : ''
}

function describeChoice(given: unknown, field: string, choices: readonly string[]): string {
  if (typeof given !== 'string') return `${field} must be one of ${listed(choices)}`
  return `${field} ${quoted(given)} is none of ${listed(choices)}${didYouMean(given, choices)}`
}

/** `; did you mean X?`, where one of the choices is close. */
export function didYouMean(given: string, choices: readonly string[]): string {
  const wanted = given.slice(0, LONGEST_NAME).toLowerCase()
  for (let edits = 0; edits <= Math.min(MOST_EDITS, wanted.length - 2); edits++)
    for (const choice of choices)
      if (withinDistance(wanted, choice.toLowerCase(), edits)) return `; did you mean ${choice}?`
  return ''
}
