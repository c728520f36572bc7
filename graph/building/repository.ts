/** Identity of a repository: one node for one place, however its address is written. */

/** Hosts whose first two path segments name the repository, and whose paths do not mind case. */
const FORGES = new Set(['github.com', 'gitlab.com', 'bitbucket.org', 'codeberg.org'])

/**
 * Address without scheme, `www.`, fragment, trailing slash and `.git`, host in lower case. On a forge the
 * path is cut to owner and repository, in lower case. An address that is none is kept, trimmed.
 */
export function repositoryPlace(url: string): string {
  const parsed = parseUrl(url)
  if (!parsed) return url.trim()
  const host = parsed.host.replace(/^www\./, '')
  const segments = parsed.pathname.split('/').filter((segment) => segment !== '')
  if (FORGES.has(host))
    return [host, ...segments.slice(0, 2)]
      .join('/')
      .replace(/\.git$/, '')
      .toLowerCase()
  return [host, ...segments].join('/').replace(/\.git$/, '') + parsed.search
}

/** Last part of the path, the name by which the repository goes. */
export function repositoryName(place: string): string {
  return place.slice(place.lastIndexOf('/') + 1)
}

function parseUrl(url: string): URL | undefined {
  try {
    const parsed = new URL(/^[a-z][a-z\d+.-]*:/i.test(url.trim()) ? url : `https://${url.trim()}`)
    return parsed.protocol === 'http:' || parsed.protocol === 'https:' ? parsed : undefined
  } catch {
    return undefined
  }
}
