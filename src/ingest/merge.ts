import type { Diagnostic, Paper, Source } from '../model.ts'
import { compareText, foldTitle, hash53 } from '../text.ts'
import { derivedId } from './identity.ts'
import { groupSamePapers, type SamePaper } from './same-paper.ts'
import { overlap, wordsOf } from './similarity.ts'

/** Share of common words under which two titles are clearly not versions of one. */
const OTHER_TITLE = 0.3

export interface MergedPapers {
  papers: Paper[]
  /** Those that were made of several records, sorted by id. */
  merged: MergedPaper[]
  /** The records of each paper that is not one record as it was read, by its id, in an order of their own. */
  records: Map<string, Paper[]>
  diagnostics: Diagnostic[]
}

/** One paper that several records gave, and why they are taken for one. */
export interface MergedPaper {
  /** Id and title that it has now. */
  id: string
  title: string
  /** For people, sorted: "doi 10.1000/xyz", "title and first author", … */
  reasons: string[]
  records: Pick<Paper, 'id' | 'title' | 'sources' | 'year'>[]
}

/**
 * Makes one paper of all records of a paper; the order of the records does not matter. The record with the
 * longest abstract gives title and abstract; what it lacks is filled from the others; every source is kept.
 * The id is the smallest that an input gave; where two papers would have the same, each gets one of its own. Papers
 * come sorted by id. A warning `same-id-other-title` tells of records that one identifier ties together although
 * their titles differ.
 */
export function mergePapers(records: Iterable<Paper>): MergedPapers {
  const groups = groupSamePapers([...records]).map((group) => ({
    ...group,
    records: group.records.toSorted(compareRecords),
  }))
  const papers = withDistinctIds(groups.map((group) => mergeGroup(group.records)))
  const diagnostics = groups.flatMap((group, i) => otherTitles(group.records, papers[i]!))
  const merged = groups.flatMap((group, i) => describeMerge(group, papers[i]!))
  const kept = groups.map((group, i) => [papers[i]!.id, group.records] as const)
  return {
    records: new Map(kept.filter(([id, group]) => group.length > 1 || group[0]!.id !== id)),
    papers: papers.sort((a, b) => compareText(a.id, b.id)),
    merged: merged.sort((a, b) => compareText(a.id, b.id)),
    diagnostics: diagnostics.sort(
      (a, b) => compareText(a.paper!, b.paper!) || compareText(a.message, b.message),
    ),
  }
}

function describeMerge({ records, reasons }: SamePaper, { id, title }: Paper): MergedPaper[] {
  if (records.length < 2) return []
  const kept = records.map(({ id, title, sources, year }) => ({ id, title, sources, ...(year && { year }) }))
  return [
    { id, title, reasons, records: kept.sort((a, b) => compareText(JSON.stringify(a), JSON.stringify(b))) },
  ]
}

/** Papers with one id, such as the number of a row in two lists, get ids from what tells them apart. */
function withDistinctIds(papers: Paper[]): Paper[] {
  const taken = new Map<string, number>()
  for (const { id } of papers) taken.set(id, (taken.get(id) ?? 0) + 1)
  const apart = papers.map((paper) => {
    if (taken.get(paper.id) === 1) return paper
    const id = derivedId(paper.title, paper.abstract)
    return { ...paper, id: taken.has(id) ? `${id}-${hash53(JSON.stringify(paper))}` : id }
  })
  const again = new Map<string, number>()
  for (const { id } of apart) again.set(id, (again.get(id) ?? 0) + 1)
  return apart.map((paper) =>
    again.get(paper.id) === 1 ? paper : { ...paper, id: `${paper.id}-${hash53(JSON.stringify(paper))}` },
  )
}

/** Longest abstract first; a total order on what differs. */
function compareRecords(a: Paper, b: Paper): number {
  return (
    b.abstract.length - a.abstract.length ||
    compareText(a.abstract, b.abstract) ||
    compareText(a.title, b.title) ||
    compareText(a.id, b.id) ||
    compareText(JSON.stringify(a), JSON.stringify(b))
  )
}

function mergeGroup(group: readonly Paper[]): Paper {
  const [best] = group as [Paper, ...Paper[]]
  if (group.length === 1) return best
  const first = <K extends keyof Paper>(key: K): Partial<Pick<Paper, K>> => {
    const value = group.find((record) => record[key] !== undefined)?.[key]
    return value === undefined ? {} : ({ [key]: value } as Pick<Paper, K>)
  }
  const links = [...new Set(group.flatMap((record) => record.links ?? []))].sort(compareText)
  return {
    id: idOf(group),
    title: best.title,
    abstract: best.abstract,
    sources: distinctSources(group.flatMap((record) => record.sources)),
    ...first('url'),
    ...first('year'),
    ...first('authors'),
    ...first('venue'),
    ...first('keywords'),
    ...(links.length > 0 ? { links } : {}),
    ...first('doi'),
    ...first('arxiv'),
    ...first('acl'),
    ...first('openreview'),
  }
}

function idOf(group: readonly Paper[]): string {
  const given = group.filter((record) => record.id !== derivedId(record.title, record.abstract))
  return (given.length > 0 ? given : group).map((record) => record.id).sort(compareText)[0]!
}

function distinctSources(sources: readonly Source[]): Source[] {
  const byKey = new Map(sources.map((source) => [`${source.input}\n${source.format}`, source]))
  return [...byKey].sort(([a], [b]) => compareText(a, b)).map(([, source]) => source)
}

function otherTitles(group: readonly Paper[], paper: Paper): Diagnostic[] {
  const kept = foldTitle(paper.title)
  const titles = new Map(group.map((record) => [foldTitle(record.title), record.title]))
  return [...titles]
    .filter(([folded]) => !folded.startsWith(kept) && !kept.startsWith(folded))
    .map(([, title]) => title)
    .filter((title) => overlap(wordsOf(title), wordsOf(paper.title)) < OTHER_TITLE)
    .sort(compareText)
    .map((title) => ({
      level: 'warning',
      code: 'same-id-other-title',
      message: `"${title}" has the same identifier as "${paper.title}" and was merged into it`,
      paper: paper.id,
    }))
}
