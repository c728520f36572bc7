import type { Paper, Repo, RepoKind } from '../../src/model.ts'

/** What addresses of sites that keep code, data or models lead to. */
const SITES: readonly [RepoKind, RegExp][] = [
  ['dataset', /^https?:\/\/(?:www\.)?huggingface\.co\/datasets\/[^/\s]+/i],
  [
    'model',
    /^https?:\/\/(?:www\.)?huggingface\.co\/(?!spaces|papers|blog|collections|docs)[^/\s]+\/[^/\s]+/i,
  ],
  [
    'code',
    /^https?:\/\/(?:www\.)?(?:github\.com|gitlab\.[a-z.]{2,12}|bitbucket\.org|codeberg\.org|anonymous\.4open\.science)\/[^/\s]+\/[^/\s]+/i,
  ],
  ['dataset', /^https?:\/\/(?:www\.)?(?:zenodo\.org|figshare\.com|kaggle\.com|osf\.io)\/[^\s]+/i],
]

/**
 * The links of the text, and those that the input gives beside it, as far as they lead to code, data or a model. These
 * are the paper's own, and no words are evidence for them.
 */
export function withGivenLinks({ links = [], url }: Paper, inText: Repo[]): Repo[] {
  if (url === undefined && links.length === 0) return inText
  const known = new Set(inText.map((repo) => placeOf(repo.url)))
  const repos = [...inText]
  for (const link of url === undefined ? links : [url, ...links]) {
    const kind = SITES.find(([, site]) => site.test(link))?.[0]
    if (kind === undefined || known.has(placeOf(link))) continue
    known.add(placeOf(link))
    repos.push({ url: link.replace(/\.git$/, '').replace(/\/$/, ''), kind, own: true, evidence: [] })
  }
  return repos
}

function placeOf(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[?#].*$/s, '')
    .replace(/\.git$/, '')
    .replace(/\/$/, '')
}
