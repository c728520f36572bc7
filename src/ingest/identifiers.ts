/** The public identifiers of papers, wherever a text holds one: alone, with a prefix, in an address. */

const ARXIV_NEW = /^(\d{4}\.\d{4,5})(?:v\d{1,3})?$/
const ARXIV_OLD = /^([a-z][a-z-]{1,15}(?:\.[a-z]{2})?\/\d{7})(?:v\d{1,3})?$/
const ARXIV_ADDRESS = /^(?:www\.|export\.)?arxiv\.org\/(?:abs|pdf|html)\//
const ARXIV_DOI = /^10\.48550\/arxiv\./
const DOI = /^10\.\d{4,9}\/\S+$/
const DOI_ADDRESS = /^(?:dx\.|www\.)?doi\.org\//i
const ACL = /^(?:[a-z]\d{2}-\d{4,5}|\d{4}\.[a-z0-9_]{1,40}-[a-z0-9_]{1,40}\.\d{1,5})$/i
const ACL_ADDRESS = /^(?:www\.)?(?:aclanthology\.org|aclweb\.org\/anthology)\//i
const ACL_DOI = /^10\.18653\/v1\//i
const OPENREVIEW_ADDRESS =
  /^(?:www\.|api2?\.)?openreview\.net\/(?:forum|pdf)\?(?:[^#]{0,80}&)?id=([\w-]{6,20})(?:[&#]|$)/i

/** An arXiv id without its version, in lower case. */
export function arxivIdIn(text: string): string | undefined {
  const bare = withoutScheme(text)
    .toLowerCase()
    .replace(/^(?:arxiv|doi):\s{0,3}/, '')
    .replace(DOI_ADDRESS, '')
    .replace(ARXIV_ADDRESS, '')
    .replace(ARXIV_DOI, '')
    .replace(/[?#].*$/s, '')
    .replace(/\.pdf$/, '')
  return (ARXIV_NEW.exec(bare) ?? ARXIV_OLD.exec(bare))?.[1]
}

/** A DOI as it is written, without an address or prefix. That of an arXiv paper is none: its arXiv id says more. */
export function doiIn(text: string): string | undefined {
  const bare = withoutScheme(text)
    .replace(/^doi:\s{0,3}/i, '')
    .replace(DOI_ADDRESS, '')
  return DOI.test(bare) && !ARXIV_DOI.test(bare.toLowerCase()) ? bare : undefined
}

/** An id in the ACL Anthology, from its address or DOI; alone it counts only where `isAlone` allows it. */
export function aclIdIn(text: string, isAlone = false): string | undefined {
  const plain = withoutScheme(text).replace(DOI_ADDRESS, '')
  const bare = plain.replace(ACL_ADDRESS, '').replace(ACL_DOI, '')
  if (bare === plain && !isAlone) return undefined
  const last = bare
    .replace(/[?#].*$/s, '')
    .replace(/\/$/, '')
    .replace(/\.pdf$/, '')
  const id = last.slice(last.lastIndexOf('/') + 1)
  return ACL.test(id) ? (/^\d/.test(id) ? id.toLowerCase() : id.toUpperCase()) : undefined
}

/** An id in OpenReview, from its address. */
export function openreviewIdIn(text: string): string | undefined {
  return OPENREVIEW_ADDRESS.exec(withoutScheme(text))?.[1]
}

function withoutScheme(text: string): string {
  return text.trim().replace(/^https?:\/\//i, '')
}
