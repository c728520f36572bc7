/** Text of documents inside Markdown, as text: nothing in it becomes a link, a tag, a formula, HTML or a comment. */
import { storable } from '../characters.ts'

/** What Markdown, or Obsidian's addition to it, gives a meaning anywhere in a line. */
const MARKS = /[\\`*_[\]<>#^|~$]|%(?=%)|=(?==)|&(?=[#a-z])/gi
/** What it gives one at the start of a line: lists, rules and, after a number, lists again. */
const AT_START = /^(\d{0,9})([-+.=)])/

/** Text on one line, not at its start. */
export function inline(text: string): string {
  return storable(text).replace(/\s/gu, ' ').split(' ').filter(Boolean).join(' ').replace(MARKS, '\\$&')
}

/** Text of several lines, as paragraphs of the same lines. */
export function paragraphs(text: string): string {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/)
  return lines.map((line) => inline(line).replace(AT_START, '$1\\$2')).join('\n')
}

/** A link to a note by its path in the folder, shown as `name`. What would end the link early is left out. */
export function wikiLink(path: string, name: string): string {
  const shown = storable(name)
    .replace(/[[\]|<>`$\\%]/g, (mark) => SHOWN[mark] ?? ' ')
    .replace(/\s/gu, ' ')
  return `[[${path}|${shown.split(' ').filter(Boolean).join(' ') || path}]]`
}

const SHOWN: Readonly<Record<string, string>> = { '[': '(', ']': ')' }

/** A link to an address of the web; any other address is shown as text. */
export function webLink(address: string): string {
  if (!/^https?:\/\//i.test(address)) return inline(address)
  const safe = storable(address).replace(/[\s<>\\"'()[\]|`^{}\u007f-\u{10ffff}]/gu, percentEncoded)
  return `[${inline(address)}](<${safe}>)`
}

function percentEncoded(character: string): string {
  return encodeURIComponent(character).replace(
    /['()]/g,
    (left) => `%${left.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
