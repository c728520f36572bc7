/** Text as a literal of Cypher. */

/**
 * Text between quotes, in ASCII alone, whatever encoding the script is read in. `\u` is left to letters that Cypher
 * gives no meaning: some versions decode it before they look for quotes, so a quote or backslash is never written so.
 * A backslash before a `u` ends its literal, and the rest is added to it: `'\\' + 'u0027'`.
 */
export function stringLiteral(text: string): string {
  const escaped = text.replace(ESCAPED, (character) => ESCAPES[character] ?? unicode(character))
  return `'${escaped.replaceAll('\\\\u', "\\\\' + 'u")}'`
}

const ESCAPED = /[\\'\p{Cc}]|[^\p{ASCII}]/gu

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
}

function unicode(character: string): string {
  let out = ''
  for (let i = 0; i < character.length; i++) {
    out += `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`
  }
  return out
}
