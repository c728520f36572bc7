/** Links that lead out of the page. */

/** The address where it is one of the web, else null: no other scheme ever becomes a link. */
export function webAddress(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null
  const { protocol, href } = new URL(url)
  return protocol === 'https:' || protocol === 'http:' ? href : null
}

const ARXIV_ID = /^\d{4}\.\d{4,5}(?:v\d{1,2})?$/

/** Where a paper can be read: its own address, else arXiv's for an arXiv id. */
export function paperAddress(paper: { id: string; url?: string }): string | undefined {
  return paper.url ?? (ARXIV_ID.test(paper.id) ? `https://arxiv.org/abs/${paper.id}` : undefined)
}

/** An address as a link where it is safe to follow, else as text. */
export function WebLink({ url, children }: { url: string; children?: preact.ComponentChildren }) {
  const href = webAddress(url)
  const text = children ?? url.replace(/^https?:\/\//, '')
  if (href === null) return <bdi class="address">{url}</bdi>
  return (
    <a class="address" href={href} target="_blank" rel="noopener noreferrer" title={url}>
      <bdi>{text}</bdi>
      <span aria-hidden="true"> ↗</span>
    </a>
  )
}
