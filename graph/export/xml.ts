/** Text and ids inside XML. */
import { storable, storableId } from './characters.ts'

/**
 * Text as the content of an element or the value of an attribute: markup escaped, tabs and all that some reader takes
 * for a line break kept as references, and what XML 1.0 forbids replaced by U+FFFD.
 */
export function xmlText(text: string): string {
  return escaped(storable(text))
}

/** An id as the value of an attribute; different ids stay different. */
export function xmlId(id: string): string {
  return escaped(storableId(id))
}

function escaped(text: string): string {
  return text.replace(MARKUP, (character) => NAMES[character] ?? `&#${character.charCodeAt(0)};`)
}

const MARKUP = /[&<>"'\t\n\r\x7f-\x9f\u2028\u2029]/g

const NAMES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}
