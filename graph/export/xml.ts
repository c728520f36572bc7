/**
 * Text as the value of an XML attribute: markup escaped, line breaks and tabs kept as references, and what XML 1.0
 * forbids (control characters, lone surrogates, U+FFFE, U+FFFF) replaced by U+FFFD.
 */
export function xmlAttribute(text: string): string {
  return text.replace(UNSAFE, (character) => ESCAPES.get(character) ?? '\ufffd')
}

const ESCAPES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
  ['\t', '&#9;'],
  ['\n', '&#10;'],
  ['\r', '&#13;'],
])

const UNSAFE = /[&<>"'\p{Cc}\p{Cs}\ufffe\uffff]/gu
