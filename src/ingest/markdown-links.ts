/** Links and emphasis of Markdown, found by counting brackets. Time is linear in the text. */

export interface MarkdownLink {
  text: string
  url: string
  start: number
  end: number
}

/** Characters of a link's text and of its address. */
const LONGEST = 800

/** The links of a text, in their order; of links in each other, the outer one. */
export function linksIn(text: string): MarkdownLink[] {
  const found: MarkdownLink[] = []
  for (let at = text.indexOf(']('); at >= 0; at = text.indexOf('](', at + 2)) {
    const start = opening(text, at)
    const end = closingParenthesis(text, at + 1)
    if (start < 0 || end < 0) continue
    const url = text
      .slice(at + 2, end)
      .trim()
      .split(/\s/)[0]!
      .replace(/^<|>$/g, '')
    if (/^https?:/i.test(url)) found.push({ text: text.slice(start + 1, at), url, start, end: end + 1 })
  }
  return found
}

/** What is set off by a pair of signs first: bold, or in quotes. */
export function emphasisIn(text: string): { text: string; start: number; end: number } | undefined {
  const pairs = ['**', '__'].flatMap((sign) => {
    const start = text.indexOf(sign)
    const end = start < 0 ? -1 : text.indexOf(sign, start + 2)
    return end > start + 5 ? [{ text: text.slice(start + 2, end), start, end: end + 2 }] : []
  })
  return pairs.sort((a, b) => a.start - b.start)[0]
}

function opening(text: string, close: number): number {
  let depth = 0
  for (let at = close; at >= 0 && at > close - LONGEST; at--) {
    if (text[at] === ']') depth++
    else if (text[at] === '[' && --depth === 0) return at
  }
  return -1
}

function closingParenthesis(text: string, open: number): number {
  let depth = 0
  for (let at = open; at < text.length && at < open + LONGEST; at++) {
    if (text[at] === '(') depth++
    else if (text[at] === ')' && --depth === 0) return at
  }
  return -1
}
