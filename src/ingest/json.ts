import type { Problem } from './format.ts'

/** The complaint about a record that is not JSON, or only half of it. */
export const NOT_JSON: Problem = { code: 'record-not-json', reason: 'the record is not JSON, or cut off' }

/** Parses untrusted JSON. Undefined where it is not JSON. */
export function parseJson(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return undefined
  }
}

/** True for the start of one JSON document over several lines: a list of objects, or an object. */
export function isJsonDocument(head: string): boolean {
  const text = head.trimStart()
  if (text.startsWith('[')) return /^[{\]]?$/.test(text.slice(1).trimStart().slice(0, 1))
  return text.startsWith('{') && /^\r?\n/.test(text.slice(1))
}
