/** When are two records the same paper: identifiers and titles, folded. */
import type { Paper } from '../model.ts'
import { foldTitle, hash53, slug } from '../text.ts'

/** Folded titles with fewer characters ("Introduction") do not tell papers apart. */
const TELLING_TITLE = 13

const ARXIV_NEW = /^(\d{4}\.\d{4,5})(?:v\d{1,3})?$/
const ARXIV_OLD = /^([a-z][a-z-]{1,15}(?:\.[a-z]{2})?\/\d{7})(?:v\d{1,3})?$/
const ARXIV_ADDRESS = /^(?:www\.|export\.)?arxiv\.org\/(?:abs|pdf|html)\//
const ARXIV_DOI = /^10\.48550\/arxiv\./
const DOI = /^10\.\d{4,9}\/\S+$/
const DOI_ADDRESS = /^(?:dx\.)?doi\.org\//

/**
 * The identifiers that a paper's id and address hold, e.g. `arxiv:2405.13729` (versions folded),
 * `doi:10.1000/xyz`, `id:my-own-id`. An id that we derived from the title is none.
 */
export function identifiersOf(paper: Paper): string[] {
  const found = publicIdentifiersOf(paper)
  const isOwn =
    publicIdentifier(paper.id) === undefined && paper.id !== derivedId(paper.title, paper.abstract)
  return isOwn ? [`id:${paper.id}`, ...found] : found
}

/** The arXiv ids and DOIs among them: two papers with different ones of a kind are rarely the same. */
export function publicIdentifiersOf({ id, url }: Paper): string[] {
  const found = [id, url ?? ''].map(publicIdentifier).filter((one) => one !== undefined)
  return [...new Set(found)]
}

/** True for an arXiv id or DOI. */
export function isPublic(identifier: string): boolean {
  return !identifier.startsWith('id:')
}

/** What makes two titles the same; a title too short to tell papers apart counts with its abstract. */
export function titleKey(title: string, abstract: string): string {
  const folded = foldTitle(title) || title.trim()
  return folded.length < TELLING_TITLE ? `${folded}\n${abstract.trim()}` : folded
}

/** Records with a common key are taken for one paper: hashes of its arXiv id and DOI, and of its title. */
export function keysOf(paper: Paper): string[] {
  const identifiers = identifiersOf(paper).filter(isPublic)
  return [...identifiers, `title:${titleKey(paper.title, paper.abstract)}`].map(hash53)
}

/** The id of a paper whose input gives none: readable, and the same wherever the paper is met again. */
export function derivedId(title: string, abstract: string): string {
  const hash = hash53(titleKey(title, abstract))
  const words = slug(title, 60)
  return words ? `${words}-${hash}` : hash
}

/** The arXiv id or DOI that an address holds, as an id. */
export function idInAddress(url: string): string | undefined {
  const identifier = publicIdentifier(url)
  return identifier?.slice(identifier.indexOf(':') + 1)
}

function publicIdentifier(text: string): string | undefined {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^(?:arxiv|doi):\s{0,3}/, '')
    .replace(DOI_ADDRESS, '')
  const bare = plain
    .replace(ARXIV_ADDRESS, '')
    .replace(ARXIV_DOI, '')
    .replace(/[?#].*$/s, '')
    .replace(/\.pdf$/, '')
  const arxiv = ARXIV_NEW.exec(bare) ?? ARXIV_OLD.exec(bare)
  if (arxiv) return `arxiv:${arxiv[1]}`
  return DOI.test(plain) ? `doi:${plain}` : undefined
}
