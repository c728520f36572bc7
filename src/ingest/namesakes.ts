/** Records under one title: which of them are one paper, by identifiers, abstracts, first authors and years. */
import { mayBeSamePerson } from './authors.ts'
import { overlap, wordsOf } from './similarity.ts'
import { UnionFind } from './union-find.ts'

/** Records that identifiers tie together already, and what is known of them. */
export interface Namesake {
  /** A record of it. */
  member: number
  /** Public identifiers, sorted. */
  identifiers: string[]
  /** The longest. */
  abstract: string
  firstAuthors: string[]
  authors: string[]
  years: number[]
  /** Words of the abstract, once they were needed. */
  words: ReadonlySet<string> | undefined
}

/** Two namesakes that are one paper, and why. */
export interface Same {
  a: Namesake
  b: Namesake
  reason: string
}

/** Share of common words from which two abstracts are versions of one. */
const ALIKE = 0.35
/** Namesakes that are compared with each other; of more, only equal ones are the same. */
const COMPARED = 50
/** Years from a preprint to its last version. */
const VERSIONS = 5
/** Years between records that say nothing of their authors. */
const NAMELESS = 2

/**
 * Finds pairs of namesakes that are one paper; joined together they say which are. The order given is to depend on
 * what the records say alone. A title that does not tell papers apart (`isShort`) needs more than itself.
 */
export function sortNamesakes(namesakes: readonly Namesake[], isShort: boolean): Same[] {
  return namesakes.length > COMPARED ? sortMany(namesakes, isShort) : sortFew(namesakes, isShort)
}

function sortFew(namesakes: readonly Namesake[], isShort: boolean): Same[] {
  const found: Same[] = []
  const sets = new UnionFind(namesakes.length)
  const different: [number, number][] = []
  namesakes.forEach((a, i) => {
    for (let j = 0; j < i; j++) {
      const b = namesakes[j]!
      const verdict = compare(a, b, isShort)
      if (verdict === 'different') different.push([i, j])
      else if (verdict !== undefined) {
        found.push({ a, b, reason: verdict.reason })
        sets.join(i, j)
      }
    }
  })
  const opposed = new Set(different.flat().map((i) => sets.find(i)))
  const isApart = different.some(([i, j]) => sets.find(i) !== sets.find(j))
  const roots = namesakes.map((_, i) => sets.find(i))
  if (!isApart)
    return [...found, ...namesakes.slice(1).map((b) => ({ a: namesakes[0]!, b, reason: 'title' }))]
  const anchors = namesakes.filter((_, i) => opposed.has(roots[i]!))
  const others = namesakes.filter((_, i) => !opposed.has(roots[i]!))
  return [...found, ...attach(others, anchors)]
}

/** Very many namesakes: equal abstracts and equal authors are one paper; what says nothing goes to the nearest. */
function sortMany(namesakes: readonly Namesake[], isShort: boolean): Same[] {
  const kinds = new Set(namesakes.flatMap(({ identifiers }) => identifiers.map(kindOf)))
  const isApart =
    isShort ||
    [...kinds].some(
      (kind) =>
        namesakes.filter(({ identifiers }) => identifiers.some((id) => kindOf(id) === kind)).length > 1,
    ) ||
    new Set(namesakes.flatMap(({ firstAuthors }) => firstAuthors)).size > 1
  if (!isApart) return namesakes.slice(1).map((b) => ({ a: namesakes[0]!, b, reason: 'title' }))
  const found: Same[] = []
  const first = new Map<string, Namesake>()
  for (const b of namesakes) {
    const { abstract, firstAuthors, years } = b
    const keys = [
      abstract !== '' ? ['title and abstract', abstract] : undefined,
      firstAuthors.length > 0 ? ['title, first author and year', firstAuthors[0], years[0]] : undefined,
    ]
    for (const key of keys) {
      if (!key) continue
      const text = JSON.stringify(key)
      const a = first.get(text)
      if (a) found.push({ a, b, reason: String(key[0]) })
      else first.set(text, b)
    }
  }
  if (isShort) return found
  const saysWho = ({ identifiers, firstAuthors }: Namesake) =>
    identifiers.length > 0 || firstAuthors.length > 0
  const anchors = namesakes.filter((one) => saysWho(one) && one.abstract !== '').slice(0, COMPARED)
  return [
    ...found,
    ...attach(
      namesakes.filter((one) => !saysWho(one)),
      anchors,
    ),
  ]
}

/** Namesakes that contradict no other go to the one whose abstract is most like theirs. */
function attach(others: readonly Namesake[], anchors: readonly Namesake[]): Same[] {
  const kinds = new Set(anchors.flatMap(({ identifiers }) => identifiers.map(kindOf)))
  return others
    .filter(({ identifiers }) => anchors.length > 0 && !identifiers.some((id) => kinds.has(kindOf(id))))
    .map((one) => {
      const scored = anchors.map((anchor) => ({ anchor, score: overlap(wordsIn(one), wordsIn(anchor)) }))
      const best = scored.reduce((best, other) => (other.score > best.score ? other : best))
      return { a: best.anchor, b: one, reason: 'title' }
    })
}

/** Whether two namesakes are one paper; undefined where nothing speaks for or against it. */
function compare(a: Namesake, b: Namesake, isShort: boolean): 'different' | { reason: string } | undefined {
  const haveAbstracts = a.abstract !== '' && b.abstract !== ''
  if (haveAbstracts && isAlike(a, b)) return { reason: 'title and abstract' }
  const isOtherId = a.identifiers.some((id) => b.identifiers.some((other) => kindOf(id) === kindOf(other)))
  const isSameAuthor = sameAuthor(a, b)
  const gap = yearsBetween(a, b)
  if (isSameAuthor === false || (haveAbstracts && isOtherId)) return 'different'
  if (isShort) {
    if (haveAbstracts || isOtherId || (gap ?? 0) > 1) return 'different'
    if (isSameAuthor) return { reason: 'title and first author' }
    return isBare(a) && isBare(b) ? { reason: 'title' } : 'different'
  }
  if (isSameAuthor) {
    if ((gap ?? 0) > VERSIONS) return 'different'
    return isOtherId ? undefined : { reason: 'title and first author' }
  }
  return (gap ?? 0) > NAMELESS ? 'different' : undefined
}

function isAlike(a: Namesake, b: Namesake): boolean {
  if (a.abstract === b.abstract) return true
  return wordsIn(a).size > 0 && overlap(wordsIn(a), wordsIn(b)) >= ALIKE
}

/** Undefined where one of them names no author. */
function sameAuthor(a: Namesake, b: Namesake): boolean | undefined {
  if (a.firstAuthors.length === 0 || b.firstAuthors.length === 0) return undefined
  const isIn = (first: readonly string[], all: readonly string[]) =>
    first.some((one) => all.some((other) => mayBeSamePerson(one, other)))
  return isIn(a.firstAuthors, b.authors) || isIn(b.firstAuthors, a.authors)
}

/** The smallest difference; undefined where one of them has no year. */
function yearsBetween(a: Namesake, b: Namesake): number | undefined {
  const gaps = a.years.flatMap((year) => b.years.map((other) => Math.abs(year - other)))
  return gaps.length === 0 ? undefined : Math.min(...gaps)
}

function isBare({ identifiers, abstract, firstAuthors, years }: Namesake): boolean {
  return identifiers.length === 0 && abstract === '' && firstAuthors.length === 0 && years.length === 0
}

function wordsIn(one: Namesake): ReadonlySet<string> {
  one.words ??= wordsOf(one.abstract)
  return one.words
}

function kindOf(identifier: string): string {
  return identifier.slice(0, identifier.indexOf(':'))
}
