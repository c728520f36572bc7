import type { Format } from './format.ts'
import { isObject, jsonPapers, textIn } from './json-records.ts'
import { hasKeys, jsonShape } from './json-shape.ts'

/** Notes of OpenReview, as both versions of its API give them. Replies without a title are skipped. */
export const openreview: Format = {
  id: 'openreview',
  title: 'OpenReview notes: answers of its API (version 1 and 2), lists, JSON lines',
  example: `{"notes": [
  {"id": "aBcDeFgH12", "forum": "aBcDeFgH12", "invitations": ["XConf/2025/-/Submission"], "cdate": 1735732800000,
   "content": {"title": {"value": "Reading Graphs from Lists"}, "abstract": {"value": "We present ReadGraph."},
    "authors": {"value": ["Jane Doe"]}, "venue": {"value": "XConf 2025"}, "keywords": {"value": ["graphs"]}}}
], "count": 1}
`,
  detect(head) {
    const shape = jsonShape(head)
    return (
      shape !== undefined &&
      ['forum', 'invitation', 'invitations'].some((key) => hasKeys(shape, [key, 'content'], ['notes']))
    )
  },
  read: (chunks) => jsonPapers(chunks, toFields, ['notes']),
}

function toFields(note: Record<string, unknown>): Record<string, unknown> {
  const content = isObject(note.content) ? note.content : {}
  /** Version 2 wraps values. */
  const field = (name: string) => (isObject(content[name]) ? content[name].value : content[name])
  const forum = textIn(note.forum) ?? textIn(note.id)
  const venue = textIn(field('venue'))
  return {
    title: field('title'),
    abstract: field('abstract'),
    id: forum,
    openreview: forum,
    url: forum && `https://openreview.net/forum?id=${forum}`,
    year:
      /\b20\d{2}\b/.exec(venue ?? textIn(field('venueid')) ?? '')?.[0] ?? yearAt(note.pdate ?? note.cdate),
    authors: field('authors'),
    venue,
    keywords: field('keywords'),
    links: ['code', 'code_of_submission', 'software', 'supplementary_material'].map(
      (name) => textIn(field(name)) ?? '',
    ),
  }
}

/** The year of milliseconds since 1970. */
function yearAt(milliseconds: unknown): number | undefined {
  if (typeof milliseconds !== 'number' || !(Math.abs(milliseconds) < 8e15)) return undefined
  return new Date(milliseconds).getUTCFullYear()
}
