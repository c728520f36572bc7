import { addressesIn } from './addresses.ts'
import type { Format } from './format.ts'
import { jsonPapers, textIn } from './json-records.ts'
import { hasKeys, jsonShape } from './json-shape.ts'

/** arXiv's metadata snapshot (JSON lines with `authors_parsed`), and daily listings as JSON lines. */
export const arxivJson: Format = {
  id: 'arxiv-json',
  title: "arXiv's metadata snapshot, and daily listings as JSON lines",
  example: `{"id":"2501.00001","submitter":"Jane Doe","authors":"Jane Doe, Ann Roe","title":"Reading Graphs\\n  from Lists","categories":"cs.DL cs.CL","abstract":"  We present ReadGraph, which turns a\\nreading list into a graph.\\n","update_date":"2025-01-02","authors_parsed":[["Doe","Jane",""],["Roe","Ann","Jr."]],"versions":[{"version":"v1","created":"Wed, 1 Jan 2025 10:00:00 GMT"}]}
`,
  detect(head) {
    const shape = jsonShape(head)
    if (!shape) return false
    return (
      hasKeys(shape, ['categories', 'authors_parsed']) ||
      hasKeys(shape, ['categories', 'abs', 'pdf', 'summary'])
    )
  },
  read: (chunks) =>
    jsonPapers(chunks, (record) => {
      const id = textIn(record.id)
      return {
        title: oneLine(record.title),
        abstract: paragraphs(record.abstract ?? record.summary),
        id,
        arxiv: id,
        doi: textIn(record.doi)?.split(' ')[0],
        url: textIn(record.abs) ?? (id && `https://arxiv.org/abs/${id}`),
        year: yearOf(record, id),
        authors: authorsOf(record),
        venue: oneLine(record['journal-ref']),
        keywords: categoriesOf(record.categories),
        links: addressesIn(textIn(record.comments) ?? textIn(record.comment)),
      }
    }),
}

/** Titles of arXiv are broken over lines. */
function oneLine(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value
}

/** Abstracts too; an indented line starts a paragraph. */
function paragraphs(value: unknown): unknown {
  return typeof value === 'string' ? value.trim().replace(/\n(?=\S)/g, ' ') : value
}

function authorsOf({ authors_parsed: parsed, authors }: Record<string, unknown>): unknown {
  if (!Array.isArray(parsed)) return authors
  return parsed.map((name) =>
    Array.isArray(name)
      ? [name[1], name[0], name[2]].filter((part) => typeof part === 'string' && part !== '').join(' ')
      : '',
  )
}

/** The year of the first version, else that of the id. */
function yearOf({ versions }: Record<string, unknown>, id: string | undefined): string | undefined {
  const first = Array.isArray(versions) ? (versions[0] as { created?: unknown } | null)?.created : undefined
  const created = typeof first === 'string' ? /\b(?:19|20)\d{2}\b/.exec(first)?.[0] : undefined
  const [, year] = /^(?:[a-z.-]{1,20}\/)?(\d{2})\d{2}/i.exec(id ?? '') ?? []
  return created ?? (year && (Number(year) > 90 ? `19${year}` : `20${year}`))
}

function categoriesOf(value: unknown): unknown {
  return typeof value === 'string' ? value.split(' ') : value
}
