/** When are two records the same paper: identifiers and titles, folded. */
import type { Paper } from '../model.ts'
import { foldTitle, hash53, slug } from '../text.ts'
import { familyName } from './authors.ts'
import { aclIdIn, arxivIdIn, doiIn, openreviewIdIn } from './identifiers.ts'

/** Folded titles with fewer characters ("Introduction") do not tell papers apart. */
const TELLING_TITLE = 13

/** What keys of a paper are made of. */
export type Keyed = Pick<Paper, 'title' | 'abstract' | 'authors' | 'year'>

/**
 * The public identifiers that a paper's fields, id and address hold, e.g. `arxiv:2405.13729` (versions folded) or
 * `doi:10.1000/xyz`. Two papers with different ones of a kind are rarely the same.
 */
export function publicIdentifiersOf(paper: Paper): string[] {
  const { id, url, doi, arxiv, acl, openreview } = paper
  const places = [id, url, doi, arxiv].filter((one) => one !== undefined)
  const found = [
    ...places.map((one) => labelled('arxiv', arxivIdIn(one))),
    ...places.map((one) => labelled('doi', doiIn(one)?.toLowerCase())),
    labelled('acl', acl),
    ...places.map((one) => labelled('acl', aclIdIn(one))),
    labelled('openreview', openreview),
    ...places.map((one) => labelled('openreview', openreviewIdIn(one))),
  ]
  return [...new Set(found.filter((one) => one !== undefined))]
}

/**
 * The id that an input gave and that means something in it alone, such as a row's number. Undefined where the id is
 * a public one or was derived from the title.
 */
export function ownId(paper: Paper): string | undefined {
  const { id } = paper
  const isPublic =
    [arxivIdIn(id), doiIn(id), aclIdIn(id)].some((one) => one !== undefined) ||
    id === paper.acl ||
    id === paper.openreview
  return isPublic || id === derivedId(paper.title, paper.abstract) ? undefined : id
}

/** True for a title that does not tell papers apart by itself. */
export function isShortTitle(title: string): boolean {
  return foldTitle(title).length < TELLING_TITLE
}

/** A title without case and signs; of one without letters, itself. */
export function bareTitle(title: string): string {
  return foldTitle(title) || title.trim()
}

/** What makes two titles the same; a title too short to tell papers apart counts with abstract, author and year. */
export function titleKey({ title, abstract, authors, year }: Keyed): string {
  const folded = bareTitle(title)
  if (!isShortTitle(title)) return folded
  const author = authors?.[0] === undefined ? '' : familyName(authors[0])
  return [folded, abstract.trim(), author, year ?? ''].join('\n')
}

/** Records with a common key are taken for one paper: hashes of its public identifiers, and of its title. */
export function keysOf(paper: Paper): string[] {
  return [...publicIdentifiersOf(paper), `title:${titleKey(paper)}`].map(hash53)
}

/** The id of a paper whose input gives none: readable, and the same wherever the paper is met again. */
export function derivedId(title: string, abstract: string): string {
  const folded = bareTitle(title)
  const hash = hash53(isShortTitle(title) ? `${folded}\n${abstract.trim()}` : folded)
  const words = slug(title, 60)
  return words ? `${words}-${hash}` : hash
}

function labelled(kind: string, id: string | undefined): string | undefined {
  return id && `${kind}:${id}`
}
