/** Which records are the same paper: first by identifier, then by folded title. */
import type { Paper } from '../model.ts'
import { compareText } from '../text.ts'
import { identifiersOf, isPublic, titleKey } from './identity.ts'
import { overlap, wordsOf } from './similarity.ts'
import { UnionFind } from './union-find.ts'

/** Share of common words from which two abstracts are versions of one. */
const ALIKE = 0.35
/** Papers under one title whose abstracts are compared; of more, only equal ones are alike. */
const COMPARED = 50

/** Records with a common identifier, directly or by way of others. */
interface Cluster {
  /** A record of it. */
  member: number
  /** arXiv ids and DOIs, sorted. */
  identifiers: string[]
  /** The longest. */
  abstract: string
}

/**
 * Groups records into papers, whatever their order. Records with a common identifier are one paper. So are
 * records with one title; but where arXiv ids or DOIs say otherwise, abstracts must be alike as well.
 */
export function groupSamePapers(records: readonly Paper[]): Paper[][] {
  const identifiers = records.map(identifiersOf)
  const sets = new UnionFind(records.length)
  joinEqual(sets, identifiers)
  const clusters = new Map(
    sets.sets().map((members) => [sets.find(members[0]!), toCluster(members, records, identifiers)]),
  )
  const byTitle = new Map<string, Set<Cluster>>()
  records.forEach((record, i) => {
    const key = titleKey(record.title, record.abstract)
    if (!byTitle.has(key)) byTitle.set(key, new Set())
    byTitle.get(key)!.add(clusters.get(sets.find(i))!)
  })
  for (const namesakes of byTitle.values()) joinNamesakes(sets, [...namesakes])
  return sets.sets().map((members) => members.map((i) => records[i]!))
}

function joinEqual(sets: UnionFind, keys: readonly string[][]): void {
  const first = new Map<string, number>()
  keys.forEach((own, i) => {
    for (const key of own) {
      const other = first.get(key)
      if (other === undefined) first.set(key, i)
      else sets.join(other, i)
    }
  })
}

function toCluster(members: readonly number[], records: readonly Paper[], identifiers: string[][]): Cluster {
  const abstracts = members.map((i) => records[i]!.abstract)
  return {
    member: members[0]!,
    identifiers: [...new Set(members.flatMap((i) => identifiers[i]!.filter(isPublic)))].sort(compareText),
    abstract: abstracts.reduce((a, b) => (b.length > a.length || (b.length === a.length && b < a) ? b : a)),
  }
}

/** A cluster that shows by identifier and abstract which paper it is. */
interface Anchor extends Cluster {
  words: ReadonlySet<string>
}

/** Joins the clusters under one title, as far as they are one paper. */
function joinNamesakes(sets: UnionFind, clusters: Cluster[]): void {
  const join = (group: readonly Cluster[]) => {
    for (const cluster of group) sets.join(group[0]!.member, cluster.member)
  }
  const papers = isContradiction(clusters) ? groupAlike(anchorsOf(clusters)) : []
  if (papers.length <= 1) {
    join(clusters)
    return
  }
  for (const paper of papers) join(paper)
  const candidates = papers
    .flat()
    .sort((a, b) => compareText(a.identifiers[0]!, b.identifiers[0]!))
    .slice(0, COMPARED)
  for (const cluster of clusters) {
    if (cluster.identifiers.length === 0) join([nearest(cluster, candidates), cluster])
  }
}

/** True where two of the clusters have an identifier of one kind: one paper has one arXiv id and one DOI. */
function isContradiction(clusters: readonly Cluster[]): boolean {
  return ['arxiv:', 'doi:'].some(
    (kind) => clusters.filter((c) => c.identifiers.some((id) => id.startsWith(kind))).length > 1,
  )
}

function anchorsOf(clusters: readonly Cluster[]): Anchor[] {
  return clusters
    .filter((cluster) => cluster.identifiers.length > 0 && cluster.abstract !== '')
    .map((cluster) => ({ ...cluster, words: wordsOf(cluster.abstract) }))
}

/** Anchors with abstracts that are alike, directly or by way of others. */
function groupAlike(anchors: readonly Anchor[]): Anchor[][] {
  const sets = new UnionFind(anchors.length)
  joinEqual(
    sets,
    anchors.map((anchor) => [anchor.abstract]),
  )
  if (anchors.length <= COMPARED) {
    for (let a = 0; a < anchors.length; a++) {
      for (let b = 0; b < a; b++) {
        if (overlap(anchors[a]!.words, anchors[b]!.words) >= ALIKE) sets.join(a, b)
      }
    }
  }
  return sets.sets().map((members) => members.map((i) => anchors[i]!))
}

/** The anchor whose abstract is most like a cluster's; of equals, the first. */
function nearest(cluster: Cluster, anchors: readonly Anchor[]): Anchor {
  const words = wordsOf(cluster.abstract)
  const scored = anchors.map((anchor) => ({ anchor, score: overlap(words, anchor.words) }))
  return scored.reduce((best, other) => (other.score > best.score ? other : best)).anchor
}
