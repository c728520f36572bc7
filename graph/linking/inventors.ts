/** Papers that put forward a thing of their own under a name that others use for something else. */
import { compareText, foldName } from '../../src/text.ts'
import { isAcronym } from './abbreviation.ts'
import type { Mention } from './mention.ts'
import { foldReading, sameReading } from './reading.ts'

/** Users that make a name an established one. */
const FEW_USERS = 3

/** Years by which a paper may appear after others that use what it introduces: preprints, late proceedings. */
const LATE = 1

/** Letters up to which two papers may well invent one name. */
const SHORT = 6

/** A name that at least three papers, and twice as many as claim to introduce it, simply use. */
export function isEstablished(mentions: readonly Mention[]): boolean {
  const introducing = mentions.filter(isIntroduced).length
  const others = mentions.length - introducing
  return others >= FEW_USERS && others >= 2 * introducing
}

export function isIntroduced(mention: Mention): boolean {
  return mention.entity.role === 'introduces'
}

/** What the paper says that the name stands for. */
export function readingOf({ reading, knownLong }: Mention): string | undefined {
  return reading ?? knownLong
}

/**
 * Mentions of one name that are each a thing of their own: papers introduce it independently, without a long form that
 * could tell them apart. Of a name that is not established these are the introducers of an acronym, where there are two
 * or more, and of any name that begins their titles ("Chimera: …"). An established name has one inventor at most: who
 * begins a title with it in other capitals than its users, years after them or after another inventor means
 * something else.
 */
export function independentInventors(mentions: readonly Mention[]): Mention[] {
  const introducing = mentions.filter(isIntroduced)
  const bare = introducing.filter((mention) => readingOf(mention) === undefined)
  const titled = bare.filter(startsTitle)
  if (isEstablished(mentions)) return newcomers(titled, mentions)
  if (countPapers(introducing) > 1 && introducing.some(({ entity }) => isAcronym(entity.name))) return bare
  return countPapers(titled) > 1 ? titled : newcomers(titled, mentions)
}

function newcomers(titled: readonly Mention[], mentions: readonly Mention[]): Mention[] {
  const coined = titled.filter(isCoinage)
  if (coined.length === 0) return []
  const users = mentions.filter((mention) => !isIntroduced(mention))
  const usual = users.length >= FEW_USERS ? spellingsOf(users)[0] : undefined
  const yearOf = ({ paper }: Mention) => paper.year ?? Number.POSITIVE_INFINITY
  const first = Math.min(...coined.map(yearOf))
  const firsts = coined.filter((mention) => yearOf(mention) === first)
  return coined.filter((mention) => {
    if (usual !== undefined && isOtherCase(mention, usual)) return true
    if (isLateTo(users, mention)) return true
    return firsts.some((other) => other !== mention && !haveLikeTitles(other, mention))
  })
}

/** "Chimera: a thing of ours": the title says the name and then what it is. */
function isCoinage({ paper: { title }, name, called }: Mention): boolean {
  const [, before = ''] = /^([^\s:]{2,15})\s?(?::|\s[-–—])/u.exec(title) ?? []
  return foldName(before) === name && !called.includes(' ')
}

/** The same letters of a short name, in a mixture of capitals that its users do not write. */
function isOtherCase(mention: Mention, usual: string): boolean {
  const [own = usual] = spellingsOf([mention])
  return (
    own.length <= SHORT && own !== usual && ![own, usual].some((spelled) => spelled === spelled.toLowerCase())
  )
}

/** Two versions of one paper. */
function haveLikeTitles(a: Mention, b: Mention): boolean {
  return sameReading(foldReading(a.paper.title), foldReading(b.paper.title))
}

/** Do others use the name years before the paper? Two of them must, or all. */
function isLateTo(users: readonly Mention[], { paper: { year } }: Mention): boolean {
  if (year === undefined) return false
  const dated = users.filter(({ paper }) => paper.year !== undefined)
  const before = dated.filter(({ paper }) => (paper.year as number) < year - LATE)
  return before.length > 1 || (before.length === 1 && dated.length === 1)
}

function startsTitle({ entity }: Mention): boolean {
  return entity.evidence.some(({ field, start }) => field === 'title' && start === 0)
}

function countPapers(mentions: readonly Mention[]): number {
  return new Set(mentions.map(({ paper }) => paper)).size
}

/** Spellings letter by letter, the most frequent first; the case of letters tells vLLM from VLLM. */
export function spellingsOf(mentions: readonly Mention[]): string[] {
  const counts = new Map<string, number>()
  for (const { entity, name } of mentions)
    for (const surface of entity.surfaces) {
      const spelled = surface.replace(/s$|[^\p{L}\p{N}]/gu, '')
      if (foldName(spelled) === name) counts.set(spelled, (counts.get(spelled) ?? 0) + 1)
    }
  return [...counts].sort(([a, m], [b, n]) => n - m || compareText(a, b)).map(([spelled]) => spelled)
}
