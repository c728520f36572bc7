/** Validation: an untrusted value becomes a paper, or a reason why it cannot. */
import { z } from 'zod'
import type { Paper } from '../model.ts'
import { splitNames } from './authors.ts'
import type { Problem } from './format.ts'
import { aclIdIn, arxivIdIn, doiIn, openreviewIdIn } from './identifiers.ts'
import { derivedId } from './identity.ts'

/** Title and abstract must be right; what else is not understood is left out, field by field. */
const optional = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined)

const text = optional(z.string().trim().min(1))
const id = optional(
  z
    .union([z.string(), z.number()])
    .transform((value) => String(value).trim())
    .refine((value) => value !== ''),
)
const year = optional(
  z
    .union([z.string(), z.number()])
    .transform((value) => Number(/^\d{4}(?!\d)/.exec(String(value).trim())?.[0]))
    .refine((value) => value >= 1000),
)
const names = optional(
  z.union([
    z.string().transform(splitNames),
    z.array(z.unknown()).transform((list) => list.map(nameOf).filter((name) => name !== '')),
  ]),
)

/** The spellings of fields that are understood; unknown fields are left out. */
const recordSchema = z.object({
  title: z.string().refine((title) => title.trim() !== ''),
  abstract: z.string().nullish(),
  summary: z.string().nullish(),
  id,
  paper_id: id,
  arxiv_id: id,
  arxiv: id,
  doi: id,
  acl: id,
  openreview: id,
  url: text,
  year,
  published: year,
  publishedAt: year,
  date: year,
  authors: names,
  venue: text,
  keywords: names,
  links: names,
  code: text,
  github: text,
  githubRepo: text,
  project: text,
  projectPage: text,
})

/**
 * Makes a paper of a value that a format found. The title loses outer white space; text is else as given.
 * A record that gives no id gets one from its address or title.
 */
export function paperOf(value: unknown): { paper: Omit<Paper, 'sources'> } | { problem: Problem } {
  const parsed = recordSchema.safeParse(value, { jitless: true })
  if (!parsed.success) return { problem: problemOf(parsed.error.issues[0], value) }
  const record = parsed.data
  const title = record.title.trim()
  const abstract = record.abstract ?? record.summary ?? ''
  const links = [
    record.code,
    record.github,
    record.githubRepo,
    record.project,
    record.projectPage,
    ...(record.links ?? []),
  ].filter((link) => link !== undefined && /^https?:\/\//i.test(link) && link !== record.url)
  const identifiers = identifiersIn(record)
  const { arxiv, acl, openreview } = identifiers
  const doi = identifiers.doi ?? (arxiv === undefined ? record.doi : undefined)
  const ownId = record.id ?? record.paper_id ?? record.arxiv_id ?? doi ?? arxiv ?? acl ?? openreview
  const paper = {
    id: ownId ?? derivedId(title, abstract),
    title,
    abstract,
    url: record.url ?? addressOf(doi, identifiers),
    year: record.year ?? record.published ?? record.publishedAt ?? record.date,
    authors: record.authors?.length ? record.authors : undefined,
    venue: record.venue,
    keywords: record.keywords?.length ? record.keywords : undefined,
    links: links.length > 0 ? [...new Set(links)] : undefined,
    ...identifiers,
  }
  return { paper: withoutUndefined(paper) as Omit<Paper, 'sources'> }
}

/** The public identifiers that a record gives, as such or in its id and addresses. */
function identifiersIn(
  record: z.infer<typeof recordSchema>,
): Record<'arxiv' | 'doi' | 'acl' | 'openreview', string | undefined> {
  const places = [record.arxiv, record.arxiv_id, record.doi, record.id, record.paper_id, record.url].filter(
    (place) => place !== undefined,
  )
  const first = (find: (text: string) => string | undefined) => {
    for (const place of places) {
      const found = find(place)
      if (found !== undefined) return found
    }
    return undefined
  }
  return {
    arxiv: first(arxivIdIn),
    doi: first(doiIn),
    acl: (record.acl && aclIdIn(record.acl, true)) ?? first((text) => aclIdIn(text)),
    openreview: record.openreview ?? first(openreviewIdIn),
  }
}

function addressOf(
  doi: string | undefined,
  { arxiv, acl, openreview }: Record<'arxiv' | 'acl' | 'openreview', string | undefined>,
): string | undefined {
  if (doi !== undefined) return `https://doi.org/${doi}`
  if (arxiv !== undefined) return `https://arxiv.org/abs/${arxiv}`
  if (acl !== undefined) return `https://aclanthology.org/${acl}`
  return openreview && `https://openreview.net/forum?id=${openreview}`
}

function problemOf(issue: z.core.$ZodIssue | undefined, value: unknown): Problem {
  const field = issue?.path[0]
  if (field === undefined) return { code: 'record-not-object', reason: `${kindOf(value)} is not a record` }
  const given = (value as Record<PropertyKey, unknown>)[field]
  if (field !== 'title')
    return { code: 'record-bad-abstract', reason: `the ${String(field)} is ${kindOf(given)}, not text` }
  if (given === undefined || given === null) return { code: 'record-no-title', reason: 'no title' }
  if (typeof given === 'string') return { code: 'record-no-title', reason: 'the title is blank' }
  return { code: 'record-bad-title', reason: `the title is ${kindOf(given)}, not text` }
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

/** A person or keyword: text, or an object with a name. */
function nameOf(item: unknown): string {
  const name = typeof item === 'object' && item !== null && 'name' in item ? item.name : item
  return typeof name === 'string' ? name.trim() : ''
}

function withoutUndefined(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined))
}
