/** Homonyms: one name, several things (STP, PRISM, STEP). */
import { compareText, hash53, slug } from '../../src/text.ts'
import { foldReading, isAcronym, type Reading, sameReading } from './abbreviation.ts'
import type { Mention } from './mention.ts'

/** Mentions of one thing. The suffix tells its key from those of its homonyms; empty for the plain name. */
export interface Sense {
  suffix: string
  mentions: Mention[]
}

/** Readings that are compared with every other; more than any real name has. */
const MOST_READINGS = 64

/**
 * Splits the mentions of one name into the things they name. What a paper says an abbreviation stands for
 * decides first. An acronym that two papers introduce without saying more is two things, unless it is an
 * established name. A bare mention goes with a sense only where that one is clearly the corpus's; otherwise it stays
 * with the plain name.
 */
export function splitSenses(mentions: readonly Mention[]): Sense[] {
  const senses = readSenses(mentions)
  const inventors = isEstablished(mentions) ? [] : independentInventors(mentions)
  for (const mention of inventors) {
    senses.push({ suffix: slug(mention.paper.id) || hash53(mention.paper.id), mentions: [mention] })
  }
  const invented = new Set(inventors)
  const bare = mentions.filter((mention) => mention.reading === undefined && !invented.has(mention))
  if (senses.length === 0) return [{ suffix: '', mentions: bare }]

  const main = dominant(senses)
  if (main) {
    main.suffix = ''
    main.mentions.push(...bare)
  } else if (bare.length > 0) {
    senses.push({ suffix: '', mentions: bare })
  }
  return distinct(senses)
}

/** A name that at least three papers, and twice as many as claim to introduce it, simply use. */
export function isEstablished(mentions: readonly Mention[]): boolean {
  const introducing = mentions.filter(isIntroduced).length
  const others = mentions.length - introducing
  return others >= 3 && others >= 2 * introducing
}

export function isIntroduced(mention: Mention): boolean {
  return mention.entity.role === 'introduces'
}

/**
 * Mentions that introduce one name independently, without a long form that could tell them apart: an acronym that two
 * papers or more introduce, or any name that begins the titles of two papers that introduce it ("Chimera: …").
 */
function independentInventors(mentions: readonly Mention[]): Mention[] {
  const introducing = mentions.filter(isIntroduced)
  const bare = introducing.filter((mention) => mention.reading === undefined)
  if (countPapers(introducing) > 1 && introducing.some(({ entity }) => isAcronym(entity.name))) return bare
  const titled = bare.filter(({ entity }) =>
    entity.evidence.some(({ field, start }) => field === 'title' && start === 0),
  )
  return countPapers(titled) > 1 ? titled : []
}

function countPapers(mentions: readonly Mention[]): number {
  return new Set(mentions.map(({ paper }) => paper)).size
}

/** One sense for each reading, heaviest first; readings that differ in little are one. */
function readSenses(mentions: readonly Mention[]): Sense[] {
  const byReading = new Map<string, Mention[]>()
  for (const mention of mentions) {
    if (mention.reading === undefined) continue
    const { folded } = foldReading(mention.reading)
    const found = byReading.get(folded)
    if (found) found.push(mention)
    else byReading.set(folded, [mention])
  }
  const ordered = [...byReading].sort(([a, m], [b, n]) => n.length - m.length || compareText(a, b))
  const senses: (Sense & { reading: Reading })[] = []
  for (const [folded, read] of ordered) {
    const long = read[0]?.reading ?? folded
    const reading = foldReading(long)
    const same = senses.slice(0, MOST_READINGS).find((sense) => sameReading(sense.reading, reading))
    if (same) same.mentions.push(...read)
    else senses.push({ suffix: slug(long), mentions: [...read], reading })
  }
  return senses
}

/**
 * The sense that a bare mention means: the one that more than three times as many papers mean as any other. Papers
 * that use a thing count, since what an author alone calls so is not yet what others mean; where none does, all count.
 */
function dominant(senses: readonly Sense[]): Sense | undefined {
  const users = senses.map(({ mentions }) => mentions.filter((mention) => !isIntroduced(mention)).length)
  const all = senses.map(({ mentions }) => mentions.length)
  const counts = users.some((count) => count > 0) ? users : all
  const [most = 0, next = 0] = [...counts].sort((a, b) => b - a)
  return most > 3 * next ? senses[counts.indexOf(most)] : undefined
}

/** Two long suffixes that were cut to the same get a hash of what they were made of. */
function distinct(senses: Sense[]): Sense[] {
  const taken = new Set<string>()
  for (const sense of senses) {
    const first = sense.mentions[0]
    if (taken.has(sense.suffix) && first) {
      sense.suffix = `${sense.suffix}-${hash53(`${first.reading} ${first.paper.id}`)}`
    }
    taken.add(sense.suffix)
  }
  return senses
}
