/** The properties at the head of a note, as YAML that is also read by readers of YAML 1.1. */
import { storable } from '../characters.ts'

type Value = string | number | readonly string[] | undefined

/** Properties in their order; absent ones and empty lists are left out. */
export function frontMatter(properties: Readonly<Record<string, Value>>): string {
  let out = '---\n'
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined || (typeof value === 'object' && value.length === 0)) continue
    if (typeof value === 'object') out += `${key}:\n${value.map((item) => `  - ${quoted(item)}\n`).join('')}`
    else out += `${key}: ${typeof value === 'number' ? value : quoted(value)}\n`
  }
  return `${out}---\n`
}

/** A double-quoted scalar: JSON, with what YAML does not print or takes for a line break escaped too. */
function quoted(text: string): string {
  return JSON.stringify(storable(text)).replace(
    /[\x7f-\x9f\u2028\u2029\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
