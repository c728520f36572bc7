/** Characters that the formats of exports cannot hold. */

/**
 * The text with U+FFFD for what XML 1.0 forbids and CSV, YAML and file names cannot hold either: control characters
 * other than tab and line breaks, halves of surrogate pairs, U+FFFE and U+FFFF. Right-to-left and zero-width
 * characters stay.
 */
export function storable(text: string): string {
  return text.replace(DOUBTFUL, (character) => (isStorable(character) ? character : '\ufffd'))
}

/**
 * The same for an id: different ids stay different. What cannot be stored, and U+FFFD itself, becomes U+FFFD and its
 * four hexadecimal digits.
 */
export function storableId(id: string): string {
  return id.replace(DOUBTFUL_IN_ID, (character) =>
    isStorable(character) ? character : `\ufffd${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

const DOUBTFUL = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu
const DOUBTFUL_IN_ID = /[\p{Cc}\p{Cs}\ufffd\ufffe\uffff]/gu

/** Of the doubtful characters, tab, line breaks, and delete to U+009F are allowed. */
function isStorable(character: string): boolean {
  return '\t\n\r'.includes(character) || (character >= '\x7f' && character <= '\x9f')
}
