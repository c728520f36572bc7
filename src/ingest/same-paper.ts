/** Which records are the same paper: first by identifier, then by folded title, with abstract, author and year. */
import type { Paper } from '../model.ts'
import { compareText } from '../text.ts'
import { bareTitle, isShortTitle, ownId, publicIdentifiersOf } from './identity.ts'
import { type Namesake, sortNamesakes } from './namesakes.ts'
import { overlap, wordsOf } from './similarity.ts'
import { UnionFind } from './union-find.ts'

/** Records of one paper, and why they are. */
export interface SamePaper {
  records: Paper[]
  /** For people: "doi 10.1000/xyz", "title and first author", …; sorted. Empty for a single record. */
  reasons: string[]
}

/** Share of common words from which titles under one id of an input's own may be those of one paper. */
const LIKE_TITLE = 0.5
/** Records under one such id that are compared with each other. */
const COMPARED = 50
/** Authors of a paper that are looked at. */
const MOST_AUTHORS = 50

/**
 * Groups records into papers, whatever their order. Records with a common public identifier are one paper, and so
 * are records with one title unless identifiers, abstracts, authors or years say otherwise (namesakes.ts). An id
 * that means something in its own list only (a row's number) ties records whose titles are alike, and no others:
 * two lists numbered from 1 have nothing in common.
 */
export function groupSamePapers(records: readonly Paper[]): SamePaper[] {
  const sets = new UnionFind(records.length)
  const joins: { member: number; reason: string }[] = []
  const join = (a: number, b: number, reason: string) => {
    sets.join(a, b)
    joins.push({ member: a, reason })
  }
  const identifiers = records.map(publicIdentifiersOf)
  for (const [identifier, members] of groupBy(records.keys(), (i) => identifiers[i]!)) {
    for (const i of members.slice(1)) join(members[0]!, i, identifier.replace(':', ' '))
  }
  for (const [id, members] of groupBy(records.keys(), (i) => [ownId(records[i]!)])) {
    for (const [a, b] of likeTitled(members, records)) join(a, b, `id ${id}`)
  }
  const clusters = new Map(
    sets.sets().map((members) => [members[0]!, toNamesake(members, records, identifiers)]),
  )
  const clusterOf = records.map((_, i) => clusters.get(sets.find(i))!)
  for (const members of groupBy(records.keys(), (i) => [bareTitle(records[i]!.title)]).values()) {
    const namesakes = [...new Set(members.map((i) => clusterOf[i]!))]
    if (namesakes.length < 2) continue
    const isShort = isShortTitle(records[members[0]!]!.title)
    const found = sortNamesakes(namesakes.sort(compareNamesakes), isShort)
    for (const { a, b, reason } of found) join(a.member, b.member, reason)
  }
  const reasons = new Map<number, Set<string>>()
  for (const { member, reason } of joins) {
    const root = sets.find(member)
    reasons.set(root, (reasons.get(root) ?? new Set()).add(reason))
  }
  return sets.sets().map((members) => ({
    records: members.map((i) => records[i]!),
    reasons: [...(reasons.get(members[0]!) ?? [])].sort(compareText),
  }))
}

/** Pairs of records under one own id whose titles are alike; of very many, none. */
function likeTitled(members: readonly number[], records: readonly Paper[]): [number, number][] {
  if (members.length > COMPARED) return []
  const words = members.map((i) => wordsOf(records[i]!.title))
  const pairs: [number, number][] = []
  for (let a = 0; a < members.length; a++) {
    for (let b = 0; b < a; b++) {
      if (words[a]!.size > 0 && overlap(words[a]!, words[b]!) >= LIKE_TITLE)
        pairs.push([members[a]!, members[b]!])
    }
  }
  return pairs
}

function toNamesake(
  members: readonly number[],
  records: readonly Paper[],
  identifiers: string[][],
): Namesake {
  const own = members.map((i) => records[i]!)
  const authors = own.map((record) => (record.authors ?? []).slice(0, MOST_AUTHORS))
  const abstract = own.map((record) => record.abstract.trim()).sort(longestFirst)[0]!
  return {
    member: members[0]!,
    identifiers: [...new Set(members.flatMap((i) => identifiers[i]!))].sort(compareText),
    abstract,
    firstAuthors: [...new Set(authors.flatMap(([first]) => (first === undefined ? [] : [first])))].sort(
      compareText,
    ),
    authors: [...new Set(authors.flat())],
    years: [...new Set(own.flatMap(({ year }) => (year === undefined ? [] : [year])))].sort((a, b) => a - b),
    words: undefined,
  }
}

/** An order that depends on what the records say alone. */
function compareNamesakes(a: Namesake, b: Namesake): number {
  return compareText(describe(a), describe(b))
}

function describe({ identifiers, abstract, firstAuthors, years }: Namesake): string {
  return JSON.stringify([identifiers, abstract, firstAuthors, years])
}

function longestFirst(a: string, b: string): number {
  return b.length - a.length || compareText(a, b)
}

/** Things by key; a thing may have several keys, and those without a partner are left out. */
function groupBy(
  items: Iterable<number>,
  keysOf: (item: number) => readonly (string | undefined)[],
): Map<string, number[]> {
  const groups = new Map<string, number[]>()
  for (const item of items) {
    for (const key of keysOf(item)) {
      if (key === undefined) continue
      const group = groups.get(key)
      if (group) group.push(item)
      else groups.set(key, [item])
    }
  }
  for (const [key, group] of groups) if (group.length < 2) groups.delete(key)
  return groups
}
