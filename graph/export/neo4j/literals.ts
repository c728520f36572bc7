/** Text as a literal of Cypher. */

/**
 * Text between quotes, in ASCII alone, whatever encoding the script is read in. `\u` is left to letters that Cypher
 * gives no meaning: some versions decode it before they look for quotes, so a quote or backslash is never written so.
 * For the same reason no backslash of the text stands before one: `\u0027` is written `'\\' + 'u0027'`.
 */
export function stringLiteral(text: string): string {
  const escaped = text.replace(ESCAPED, (character, at: number) => {
    if (character === '\\' && BEFORE_U.test(text[at + 1] ?? '')) return "\\\\' + '"
    return ESCAPES[character] ?? unicode(character)
  })
  return `'${escaped}'`
}

const ESCAPED = /[\\'\p{Cc}]|[^\p{ASCII}]/gu

/** What is an `u`, or is written with one. */
const BEFORE_U = /^[^\x20-tv-~\b\t\n\f\r]$/

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
