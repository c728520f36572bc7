import type { Repo, RepoKind } from '../../src/model.ts'
import { type Document, evidenceAt } from '../reading/document.ts'
import type { MarkedRun } from '../reading/word-list.ts'
import type { RepoRule } from '../rule.ts'

const ID = 'repo.link'

/** Every web address, with what it leads to and whether the paper releases it. */
export const links: RepoRule = {
  id: ID,
  stage: 'repo',
  reason: 'An address says by its site what it leads to; the sentence says whose it is.',
  examples: [
    ['Code is at https://github.com/stone/quartz.git.', 'https://github.com/stone/quartz code own'],
    [
      'See (https://huggingface.co/datasets/stone/q), please.',
      'https://huggingface.co/datasets/stone/q dataset own',
    ],
    [
      'The baseline is taken from https://github.com/other/rock, which is old.',
      'https://github.com/other/rock code',
    ],
  ],
  counterexamples: ['Nothing is linked here: see the appendix.', 'The http protocol.'],
  run(document) {
    const found = new Map<string, Repo>()
    for (const { start, end } of addresses(document)) {
      const url = cleanUrl(document.text.slice(start, end))
      if (!url || !/^(?:https?:\/\/)?[^/\s]+\.[a-z0-9-]{2,}/i.test(url)) continue
      const evidence = evidenceAt(document, start, end, ID)
      const known = found.get(url)
      if (known) known.evidence.push(evidence)
      else
        found.set(url, {
          url,
          kind: kindOf(document, url, start),
          own: isOwn(document, start),
          evidence: [evidence],
        })
    }
    return [...found.values()]
  },
}

/** Offsets of every address. It is looked for where the reader saw a slash or `www.`, and nowhere else. */
function addresses({ text, words }: Document): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  let i = 0
  for (const run of words.marked) {
    for (let start = startIn(text, run, i); start >= 0; start = startIn(text, run, i)) {
      let end = start
      while (end < text.length && !endsAddress(text.charCodeAt(end))) end++
      end = start + trimmedLength(text.slice(start, end))
      if (end > start + 8) found.push({ start, end })
      i = Math.max(end, start + 1)
    }
  }
  return found
}

const SCHEME = /https?:$/i
const BARE =
  /www\.|(?:github|gitlab|huggingface|zenodo|bitbucket|kaggle|osf|anonymous\.4open)\.(?:com|co|org|io|science)\//gi

/** Where an address starts, at `from` or behind it: `http:` before the run, which has two slashes then, or a site in it. */
function startIn(text: string, run: MarkedRun, from: number): number {
  if (from >= run.end) return -1
  const scheme =
    text.startsWith('//', run.start) && SCHEME.exec(text.slice(Math.max(0, run.start - 6), run.start))
  if (scheme && run.start - scheme[0].length >= from) return run.start - scheme[0].length
  const start = Math.max(from, run.start)
  // With the mark that ends the run: the dot of `www.` is one where a capital follows.
  for (const match of text.slice(start, run.end + 1).matchAll(BARE)) {
    const at = start + match.index
    if (at === 0 || !/[A-Za-z0-9@]/.test(text[at - 1] as string)) return at
  }
  return -1
}

function endsAddress(code: number): boolean {
  return (
    code <= 32 ||
    code === 34 ||
    code === 60 ||
    code === 62 ||
    code === 96 ||
    code === 0x201c ||
    code === 0x201d ||
    code === 0xa0 ||
    code === 123 ||
    code === 125 ||
    code === 124
  )
}

/** Cuts the sentence's punctuation, a bracket that was not opened, and LaTeX residue off the end. */
function trimmedLength(address: string): number {
  const round = address.indexOf('(')
  const square = address.indexOf('[')
  let end = address.length
  for (; end > 0; end--) {
    const c = address[end - 1] as string
    if ('.,;:!?\'"*_$\\’'.includes(c)) continue
    if (c === ')' && (round < 0 || round >= end)) continue
    if (c === ']' && (square < 0 || square >= end)) continue
    break
  }
  return end
}

function cleanUrl(address: string): string {
  const plain = address.replace(/\\(?=[_&%#~$])/g, '').replace(/^(?!https?:\/\/)/i, 'https://')
  return plain.replace(/\.git$/, '').replace(/(?<=[^/])\/$/, '')
}

const CODE_SITES =
  /^https?:\/\/(?:www\.)?(?:github\.com|gitlab\.[a-z.]{2,12}|bitbucket\.org|anonymous\.4open\.science|gist\.github\.com|code\.google\.com|codeberg\.org|sourceforge\.net|colab\.research\.google\.com)/i
const PAPER_SITES =
  /^https?:\/\/(?:www\.)?(?:arxiv\.org|openreview\.net|aclanthology\.org|doi\.org|dx\.doi\.org|dl\.acm\.org|ieeexplore\.ieee\.org|proceedings\.[a-z.]{2,20})/i

function kindOf(document: Document, url: string, start: number): RepoKind {
  const before = contextBefore(document, start)
  if (/huggingface\.co\/datasets\//i.test(url)) return 'dataset'
  if (/huggingface\.co\/(?:spaces|papers|blog|collections)\//i.test(url))
    return /papers/.test(url) ? 'paper' : 'project'
  if (/huggingface\.co\/[^/]+\/[^/]+/i.test(url)) return isOnlyData(before) ? 'dataset' : 'model'
  if (/huggingface\.co\/[^/]+$/i.test(url)) return 'project'
  if (CODE_SITES.test(url)) return isOnlyData(before) ? 'dataset' : 'code'
  if (/zenodo\.org|figshare\.com|kaggle\.com|dataverse|osf\.io/i.test(url))
    return /code|implementation|software/.test(before) ? 'code' : 'dataset'
  if (PAPER_SITES.test(url)) return /\bcode\b|implementation/.test(before) ? 'code' : 'paper'
  if (
    /\.github\.io|sites\.google\.com|\.(?:page|site|ai|app)(?:\/|$)/i.test(url) ||
    /project|website|webpage|page|demo|homepage/.test(before)
  )
    return 'project'
  return /\bcode\b|implementation|source/.test(before)
    ? 'code'
    : /dataset|corpus|data\b/.test(before)
      ? 'dataset'
      : /project|http/.test(before)
        ? 'project'
        : 'project'
}

function contextBefore(document: Document, start: number): string {
  return (
    document.text
      .slice(Math.max(0, start - 160), start)
      .toLowerCase()
      .split(/[.!?]\s/)
      .at(-1) ?? ''
  )
}

function isOnlyData(before: string): boolean {
  return (
    /dataset|corpus|benchmark|\bdata\b/.test(before) &&
    !/\bcodes?\b|implementation|framework|model|software|toolkit/.test(before)
  )
}

/** Words that say that the address is someone else's. */
const FOREIGN =
  /\b(?:taken from|downloaded from|obtained from|provided by|based on|built on|using|baseline|originally|competition at|challenge at)\b/

function isOwn(document: Document, start: number): boolean {
  return !FOREIGN.test(contextBefore(document, start))
}
