import { type Format, type RawRecord, TOO_LARGE } from './format.ts'
import { linesOf } from './lines.ts'
import { emphasisIn, linksIn } from './markdown-links.ts'

/** Items that a list has at least, to be taken for one. */
const FEWEST = 2
const ITEM = /^\s{0,12}(?:[-*+]|\d{1,4}[.)])\s{1,4}(\S.*)$/
/** Texts of links that are no titles. */
const NO_TITLE =
  /^(?:paper|papers|pdf|code|github|arxiv|project|project page|website|blog|demo|video|slides|data|dataset|model|models|hf|hugging ?face|link|url|here|doi|abs|html|official|openreview|poster|bibtex|[a-z]{2,12} ?'?\d{2,4})$/i

/** Lists of papers in Markdown, such as "awesome" lists: a link with a title, other links, a description. */
export const markdown: Format = {
  id: 'markdown',
  title: 'Markdown lists, such as "awesome" lists: title, link, description',
  isGeneral: true,
  example: `# Awesome Reading

## Graphs

- [Reading Graphs from Lists](https://arxiv.org/abs/2501.00001) - We present ReadGraph. [[Code](https://github.com/example/readgraph)]
* **A Second Paper without Its Title in a Link.** *Jane Doe, Ann Roe.* XConf 2024. [[Paper](https://doi.org/10.1000/a.b)]
  It has a description on a line of its own.
`,
  detect(head) {
    const lines = head.split(/\r?\n/)
    const items = lines.filter((line) => ITEM.test(line) && /\]\(\s{0,2}<?https?:/.test(line))
    return items.length >= FEWEST && items.length * 8 >= lines.filter((line) => line.trim() !== '').length
  },
  async *read(chunks) {
    let item: { line: number; text: string; more: string[] } | undefined
    for await (const { number, text } of linesOf(chunks)) {
      if (text === undefined) {
        yield { line: number, problem: TOO_LARGE }
        continue
      }
      const start = ITEM.exec(text)?.[1]
      const goesOn = item !== undefined && /^\s{2,}\S/.test(text) && item.more.length < 50
      if (start === undefined && goesOn) item!.more.push(text.trim())
      else {
        if (item) yield* toRecords(item)
        item = start === undefined ? undefined : { line: number, text: start, more: [] }
      }
    }
    if (item) yield* toRecords(item)
  },
}

/** The paper of an item; an item without an address is part of a table of contents, or prose. */
function* toRecords({
  line,
  text,
  more,
}: {
  line: number
  text: string
  more: string[]
}): Generator<RawRecord> {
  const whole = [text, ...more].join(' ').slice(0, 20_000)
  const links = linksIn(whole).map((link) => ({ ...link, text: plain(link.text) }))
  const titled = links.find(
    (link) => link.text.length > 3 && !NO_TITLE.test(link.text.replace(/^\[|\]$/g, '')),
  )
  if (links.length === 0) return
  const bold = emphasisIn(whole)
  const isBold = bold !== undefined && (!titled || bold.start < titled.start) && !bold.text.includes('](')
  const before = plain(whole.slice(0, links[0]!.start).replaceAll('[', ''))
  const title = isBold ? plain(bold.text) : (titled?.text ?? before)
  if (title === '') return
  const end = isBold ? bold.end : (titled?.end ?? links[0]!.start)
  const behind = links.filter(({ start }) => start >= end)
  const pieces = behind.map((link, i) => whole.slice(behind[i - 1]?.end ?? end, link.start))
  const rest = [...pieces, whole.slice(behind.at(-1)?.end ?? end)].join('').replace(/[[\]|]/g, ' ')
  const [first, ...others] = links
    .map(({ url }) => url)
    .filter((url) => !/shields\.io|\.(?:svg|png|gif)$/i.test(url))
  yield {
    line,
    value: {
      title: title.replace(/[.:,]$/, ''),
      abstract: plain(rest).replace(/^[\s\-–—:.,|]+/, ''),
      url: first,
      links: others,
      year: /\b(?:19|20)\d{2}\b/.exec(plain(rest))?.[0],
    },
  }
}

/** Text without the signs of Markdown. */
function plain(text: string): string {
  return text
    .replace(/!\[[^\][]*\]\([^()\s]*\)/g, '')
    .replace(/<[^<>]*>/g, '')
    .replace(/\*{1,3}|`|(?<![A-Za-z0-9])_{1,2}|_{1,2}(?![A-Za-z0-9])/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
