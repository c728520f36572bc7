import type { Diagnostic, Paper, Source } from '../model.ts'
import { compareText, foldTitle } from '../text.ts'
import { derivedId } from './identity.ts'
import { groupSamePapers } from './same-paper.ts'
import { overlap, wordsOf } from './similarity.ts'

/** Share of common words under which two titles are clearly not versions of one. */
const OTHER_TITLE = 0.3

export interface MergedPapers {
  papers: Paper[]
  /** The records of each paper that was made of several, by its id, in an order of their own. */
  records: Map<string, Paper[]>
  diagnostics: Diagnostic[]
}

/**
 * Makes one paper of all records of a paper; the order of the records does not matter. The record with the
 * longest abstract gives title and abstract; what it lacks is filled from the others; every source is kept.
 * The id is the smallest that an input gave. Papers come sorted by id. A warning `same-id-other-title` tells
 * of records that one identifier ties together although their titles differ.
 */
export function mergePapers(records: Iterable<Paper>): MergedPapers {
  const groups = groupSamePapers([...records]).map((group) => [...group].sort(compareRecords))
  const papers = groups.map(mergeGroup)
  const diagnostics = groups.flatMap((group, i) => otherTitles(group, papers[i]!))
  const several = groups.map((group, i) => [papers[i]!.id, group] as const)
  return {
    records: new Map(several.filter(([, group]) => group.length > 1)),
    papers: papers.sort((a, b) => compareText(a.id, b.id)),
    diagnostics: diagnostics.sort(
      (a, b) => compareText(a.paper!, b.paper!) || compareText(a.message, b.message),
    ),
  }
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
