import type { Format } from './format.ts'
import { isObject, jsonRecords, objectsIn, textIn } from './json-records.ts'
import { hasKeys, jsonShape } from './json-shape.ts'

/** Items of Zotero's API: those of the local one (`zotero:`) and of zotero.org have one form. */
export const zotero: Format = {
  id: 'zotero',
  title: "JSON of Zotero's API: a running Zotero (paperloom build zotero:) or zotero.org",
  example: `[
  {"key": "ABCD2345", "version": 7, "library": {"type": "user", "id": 0, "name": "My Library"},
   "data": {"key": "ABCD2345", "itemType": "conferencePaper", "title": "Reading Graphs from Lists",
    "creators": [{"creatorType": "author", "firstName": "Jane", "lastName": "Doe"}],
    "abstractNote": "We present ReadGraph.", "date": "2025-01", "proceedingsTitle": "XConf",
    "DOI": "10.1000/xconf.2025.1", "tags": [{"tag": "graphs"}], "extra": "arXiv: 2501.00001"}}
]
`,
  detect(head) {
    const shape = jsonShape(head)
    return (
      shape !== undefined &&
      (hasKeys(shape, ['key', 'version', 'data']) || hasKeys(shape, ['itemType', 'creators']))
    )
  },
  async *read(chunks) {
    for await (const raw of jsonRecords(chunks)) {
      if ('problem' in raw || !isObject(raw.value)) yield raw
      else {
        const data = isObject(raw.value.data) ? raw.value.data : raw.value
        if (!NO_PAPER.has(String(data.itemType))) yield { ...raw, value: toFields(data) }
      }
    }
  },
}

/** Items that stand beside papers. */
const NO_PAPER = new Set(['attachment', 'note', 'annotation'])

function toFields(item: Record<string, unknown>): Record<string, unknown> {
  const extra = textIn(item.extra) ?? ''
  const archive = textIn(item.archiveID) ?? textIn(item.reportNumber)
  return {
    title: item.title ?? item.caseName ?? item.subject,
    abstract: item.abstractNote,
    doi: textIn(item.DOI) ?? /^DOI:[ ]?(\S+)/im.exec(extra)?.[1],
    arxiv: archive?.toLowerCase().startsWith('arxiv') ? archive : /^arXiv:[ ]?(\S{4,60})/im.exec(extra)?.[1],
    url: textIn(item.url),
    year: /\b\d{4}\b/.exec(textIn(item.date) ?? '')?.[0],
    authors: objectsIn(item.creators)
      .filter(({ creatorType: type }) => type === 'author' || type === undefined || type === 'presenter')
      .map(({ name, firstName, lastName }) => textIn(name) ?? [firstName, lastName].filter(textIn).join(' ')),
    venue: [
      'publicationTitle',
      'proceedingsTitle',
      'conferenceName',
      'bookTitle',
      'repository',
      'university',
      'publisher',
    ]
      .map((name) => textIn(item[name]))
      .find((name) => name !== undefined),
    keywords: objectsIn(item.tags).map(({ tag }) => tag),
  }
}
