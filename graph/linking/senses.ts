/** Homonyms: one name, several things (STP, PRISM, STEP). */
import { compareText, hash53, slug } from '../../src/text.ts'
import { isAcronym, sameReading, stemsOf } from './abbreviation.ts'
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
 * established name. A bare mention goes with a sense only where that one is clearly the corpus's: the only one,
 * or four papers in five of those that say. Otherwise it stays with the plain name.
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

/** Papers that introduce the same acronym, where there are several of them, and do not say what it stands for. */
function independentInventors(mentions: readonly Mention[]): Mention[] {
  const introducing = mentions.filter(isIntroduced)
  if (new Set(introducing.map((mention) => mention.paper)).size < 2) return []
  return introducing.filter((mention) => mention.reading === undefined && isAcronym(mention.entity.name))
}

/** One sense for each reading, heaviest first; readings that differ in little are one. */
function readSenses(mentions: readonly Mention[]): Sense[] {
  const byReading = new Map<string, Mention[]>()
  for (const mention of mentions) {
    if (mention.reading === undefined) continue
    const key = [...stemsOf(mention.reading)].sort(compareText).join(' ')
    const found = byReading.get(key)
    if (found) found.push(mention)
    else byReading.set(key, [mention])
  }
  const ordered = [...byReading].sort(([a, m], [b, n]) => n.length - m.length || compareText(a, b))
  const senses: (Sense & { stems: ReadonlySet<string> })[] = []
  for (const [key, read] of ordered) {
    const stems = new Set(key.split(' '))
    const same = senses.slice(0, MOST_READINGS).find((sense) => sameReading(sense.stems, stems))
    if (same) same.mentions.push(...read)
    else senses.push({ suffix: slug(read[0]?.reading ?? key), mentions: [...read], stems })
  }
  return senses
}

/** The sense that a bare mention means. */
function dominant(senses: readonly Sense[]): Sense | undefined {
  const total = senses.reduce((sum, sense) => sum + sense.mentions.length, 0)
  const heaviest = senses.reduce((best, sense) =>
    sense.mentions.length > best.mentions.length ? sense : best,
  )
  return heaviest.mentions.length * 5 >= total * 4 ? heaviest : undefined
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
