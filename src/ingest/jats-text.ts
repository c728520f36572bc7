/** Markup inside texts of metadata (JATS in Crossref, HTML elsewhere) becomes plain text. */
import { decodeHTML } from 'entities'

const TAG = /<[^<>]*>/g
/** What a tag may look like inside; anything else is text. */
const INSIDE = /^<\/?([a-z][\w:.-]*)/i
/** Elements that stand on lines of their own. */
const BLOCK = /^(?:jats:)?(?:p|sec|title|list|list-item|br|div|li|ul|ol|disp-formula|h\d)$/i

/** Text without tags, references decoded; paragraphs stay apart. A heading "Abstract" goes. */
export function withoutMarkup(text: string): string {
  const plain = text.replace(TAG, (tag) => {
    const name = INSIDE.exec(tag)?.[1]
    return name === undefined ? tag : BLOCK.test(name) ? '\n' : ''
  })
  return decodeHTML(plain)
    .split('\n')
    .map((line) => line.replace(/[ \t\r]+/g, ' ').trim())
    .filter(
      (line, i, lines) =>
        line !== '' && !(/^abstract[.:]?$/i.test(line) && lines.slice(0, i).every((l) => l === '')),
    )
    .join('\n')
}
