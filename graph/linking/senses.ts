/** Homonyms: one name, several things (STP, PRISM, STEP). */
import type { EntityType } from '../../src/model.ts'
import { compareText, hash53, slug } from '../../src/text.ts'
import { isAcronym } from './abbreviation.ts'
import { independentInventors, isIntroduced, readingOf, spellingsOf } from './inventors.ts'
import type { Mention } from './mention.ts'
import { closeReading, foldReading, type Reading, sameReading } from './reading.ts'

/** Mentions of one thing. The suffix tells its key from those of its homonyms; empty for the plain name. */
export interface Sense {
  suffix: string
  mentions: Mention[]
}

interface ReadSense extends Sense {
  readings: Reading[]
  /** Is it what the name is known for beforehand? */
  isKnown: boolean
}

/** Readings that are compared with every other; more than any real name has. */
const MOST_READINGS = 64

/** How many times as many papers must mean a reading as mean any other, for it to be clearly the corpus's. */
const CLEARLY = 3

/**
 * Splits the mentions of one name into the things they name. What a paper says an abbreviation stands for
 * decides first. What a paper puts forward independently of the others is a thing of its own. A bare mention goes with a sense only where that one is clearly the corpus's; otherwise it stays
 * with the plain name.
 */
export function splitSenses(mentions: readonly Mention[]): Sense[] {
  const senses = readSenses(mentions)
  const inventors = independentInventors(mentions)
  const invented = new Set(inventors)
  const bare = mentions.filter((mention) => readingOf(mention) === undefined && !invented.has(mention))
  const main = dominant(senses, bare)
  const split: Sense[] = [...senses]
  if (main) {
    main.suffix = ''
    main.mentions.push(...bare)
  } else if (bare.length > 0 || senses.length === 0) {
    split.push({ suffix: '', mentions: bare })
  }
  for (const mention of inventors) {
    split.push({ suffix: slug(mention.paper.id) || hash53(mention.paper.id), mentions: [mention] })
  }
  return distinct(split.filter((sense) => sense.mentions.length > 0))
}

/** One sense for each reading, the known one first, then the heaviest; readings that differ in little are one. */
function readSenses(mentions: readonly Mention[]): ReadSense[] {
  const byReading = new Map<string, Mention[]>()
  for (const mention of mentions) {
    const long = readingOf(mention)
    if (long === undefined) continue
    const { folded } = foldReading(long)
    const found = byReading.get(folded)
    if (found) found.push(mention)
    else byReading.set(folded, [mention])
  }
  const isKnown = (read: readonly Mention[]) => read.some(({ knownLong }) => knownLong !== undefined)
  const ordered = [...byReading].sort(
    ([a, m], [b, n]) => Number(isKnown(n)) - Number(isKnown(m)) || n.length - m.length || compareText(a, b),
  )
  const senses: ReadSense[] = []
  for (const [folded, read] of ordered) {
    const long = (read[0] && readingOf(read[0])) ?? folded
    const reading = foldReading(long)
    const looked = senses.slice(0, MOST_READINGS)
    const same =
      looked.find((sense) => isKnown(read) && sense.isKnown && typeOf(sense.mentions) === typeOf(read)) ??
      looked.find((sense) => sense.readings.some((other) => sameReading(other, reading))) ??
      looked.find((sense) => isSlip(read, sense, reading))
    if (!same) {
      senses.push({ suffix: slug(long), mentions: [...read], readings: [reading], isKnown: isKnown(read) })
      continue
    }
    same.mentions.push(...read)
    if (isKnown(read)) same.readings.push(reading)
  }
  return senses
}

/**
 * Is it a slip for what the corpus means, by papers that speak of it in passing? Only what is known, or what clearly
 * more papers say, is meant by a slip.
 */
function isSlip(read: readonly Mention[], sense: ReadSense, reading: Reading): boolean {
  if (read.filter(putsForward).length * 2 > read.length) return false
  if (!sense.isKnown && sense.mentions.length <= CLEARLY * read.length) return false
  return sense.readings.some((other) => closeReading(other, reading))
}

/** Is the thing the paper's own: introduced, or spelled out in the title? */
function putsForward(mention: Mention): boolean {
  const long = readingOf(mention)
  return isIntroduced(mention) || (long !== undefined && mention.paper.title.includes(long))
}

function typeOf([first]: readonly Mention[]): EntityType | undefined {
  return first?.entity.type
}

/**
 * The sense that a bare mention means: the one that more than three times as many papers mean as any other. Papers
 * that use a thing count, since what an author alone calls so is not yet what others mean; where none does, all count,
 * unless the bare name is an acronym that is known beforehand: then what one author calls so is another thing, and so is
 * what is spelled with other capitals.
 */
function dominant(senses: readonly ReadSense[], bare: readonly Mention[]): ReadSense | undefined {
  const all = senses.map(({ mentions }) => mentions.length)
  const users = senses.map(({ mentions }) => mentions.filter((mention) => !putsForward(mention)).length)
  const isUsed = users.some((count) => count > 0)
  const main = clearest(senses, isUsed ? users : all)
  if (!main || main.isKnown || !bare.some(isKnownAcronym)) return main
  const [spelled] = spellingsOf(bare)
  const isSame = isUsed && clearest(senses, all, 2) === main
  return isSame && spelled !== undefined && spellingsOf(main.mentions).includes(spelled) ? main : undefined
}

/** The sense that counts more than `times` as much as any other. */
function clearest(
  senses: readonly ReadSense[],
  counts: readonly number[],
  times = CLEARLY,
): ReadSense | undefined {
  const [most = 0, next = 0] = [...counts].sort((a, b) => b - a)
  return most > times * next ? senses[counts.indexOf(most)] : undefined
}

function isKnownAcronym({ isKnown, called }: Mention): boolean {
  return isKnown && isAcronym(called)
}

/** Two long suffixes that were cut to the same get a hash of what they were made of. */
function distinct(senses: Sense[]): Sense[] {
  const taken = new Set<string>()
  for (const sense of senses) {
    const first = sense.mentions[0]
    if (first && taken.has(sense.suffix)) {
      sense.suffix = `${sense.suffix}-${hash53(`${readingOf(first)} ${first.paper.id}`)}`
    }
    taken.add(sense.suffix)
  }
  return senses
}
