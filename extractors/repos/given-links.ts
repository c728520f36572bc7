import type { Paper, Repo, RepoKind } from '../../src/model.ts'

/** What a site keeps; on Hugging Face the path says it. */
const SITES: readonly [site: string, RepoKind][] = [
  ['github.com', 'code'],
  ['gitlab.com', 'code'],
  ['bitbucket.org', 'code'],
  ['codeberg.org', 'code'],
  ['anonymous.4open.science', 'code'],
  ['zenodo.org', 'dataset'],
  ['figshare.com', 'dataset'],
  ['kaggle.com', 'dataset'],
  ['osf.io', 'dataset'],
]
const NO_MODEL = new Set(['spaces', 'papers', 'blog', 'collections', 'docs'])

/** What an address of such a site leads to; undefined for any other. */
function kindOf(url: string): RepoKind | undefined {
  if (!/^https?:/i.test(url)) return undefined
  const [site, first = '', second = ''] = placeOf(url).split('/')
  if (first === '') return undefined
  if (site === 'huggingface.co') {
    if (first === 'datasets') return second === '' ? undefined : 'dataset'
    return second === '' || NO_MODEL.has(first) ? undefined : 'model'
  }
  const kind = SITES.find(([name]) => name === site)?.[1]
  return kind === 'code' && second === '' ? undefined : kind
}

/**
 * The links of the text, and those that the input gives beside it, as far as they lead to code, data or a model. These
 * are the paper's own, and no words are evidence for them.
 */
export function withGivenLinks({ links = [], url }: Paper, inText: Repo[]): Repo[] {
  if (url === undefined && links.length === 0) return inText
  const known = new Set(inText.map((repo) => placeOf(repo.url)))
  const repos = [...inText]
  for (const link of url === undefined ? links : [url, ...links]) {
    const kind = kindOf(link)
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
