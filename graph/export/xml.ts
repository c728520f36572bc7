/** Text and ids inside XML. */
import { storable, storableId } from './characters.ts'

/**
 * Text as the content of an element or the value of an attribute: markup escaped, line breaks and tabs kept as
 * references, and what XML 1.0 forbids replaced by U+FFFD.
 */
export function xmlText(text: string): string {
  return escaped(storable(text))
}

/** An id as the value of an attribute; different ids stay different. */
export function xmlId(id: string): string {
  return escaped(storableId(id))
}

function escaped(text: string): string {
  return text.replace(MARKUP, (character) => REFERENCES[character] as string)
}

const MARKUP = /[&<>"'\t\n\r]/g

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}
