/** One entity of one paper on its way to its place in the corpus. */
import type { BenchmarkSubtype, Entity, EntityType, Facts } from '../../src/model.ts'
import { canonicalName } from '../canonicalise.ts'
import { type Abbreviation, readAbbreviation } from './abbreviation.ts'
import { bracketedAbbreviations } from './brackets.ts'
import { isKnownPlace } from './known.ts'
import { foldReading, sameReading } from './reading.ts'

export interface Mention {
  readonly paper: Facts
  readonly entity: Entity
  /** What this paper calls it: the entity's name, unless that is the name of a known thing of the same abbreviation. */
  readonly called: string
  /** Canonical name under which it is grouped; an abbreviation goes before its long form. */
  name: string
  /** What the abbreviation stands for in this paper, where the paper says so and it is not known beforehand. */
  reading: string | undefined
  /** The long form, where it is known beforehand. */
  knownLong: string | undefined
  /** The abbreviation of that long form in this paper, and whether it is known as well. */
  readonly localShort: string | undefined
  readonly isShortKnown: boolean
  /** Is it the known thing of that name, as far as the paper tells? */
  readonly isKnown: boolean
  /** Set at the end: identity over the corpus, and the spelling the corpus prefers. Empty for what a person ignores. */
  key: string
  spelling: string
  /** What a person says of it, and where. */
  subtype: BenchmarkSubtype | undefined
  overruledBy: string | undefined
}

/** Canonical names, each folded once. */
export class CanonicalNames {
  readonly #known = new Map<string, string>()

  of(name: string, type: EntityType): string {
    const spelled = `${type}:${name}`
    const found = this.#known.get(spelled)
    if (found !== undefined) return found
    const canonical = canonicalName(name, type)
    this.#known.set(spelled, canonical)
    return canonical
  }
}

/**
 * The mentions of one paper, one an entity. What its abbreviations stand for is settled here, before any other paper
 * is asked: a long form that is known beforehand says that the known thing is meant; one that is not, beside an
 * abbreviation that is known, says that another thing is meant, or that the thing is worded in another way.
 */
export function readMentions(paper: Facts, names: CanonicalNames): Mention[] {
  const bracketed = bracketedAbbreviations(paper)
  return paper.entities.map((entity) => {
    const { name: given, type, surfaces } = entity
    const known = knownSpellings(paper, entity, names)
    const isKnownText = (text: string) => known.has(names.of(text, type))
    const pair = bracketed.get(entity) ?? readAbbreviation(surfaces, isKnownText)
    const isShortKnown = pair !== undefined && (isKnownText(pair.short) || isKnownText(pair.spelled))
    const isLongKnown =
      pair !== undefined && (isKnownText(pair.long) || (isShortKnown && isWordingOf(given, pair)))
    const isOther = pair !== undefined && !isLongKnown && (isShortKnown || known.size === 0)
    const short = isOther ? names.of(pair.short, type) : ''
    const isOwnName = isOther && [short, names.of(pair.long, type)].includes(names.of(given, type))
    return {
      paper,
      entity,
      called: isOther && isShortKnown && !isOwnName ? pair.short : given,
      name: isOther ? short : names.of(given, type),
      reading: isOther ? pair.long : undefined,
      knownLong: isLongKnown ? pair.long : undefined,
      localShort: isLongKnown ? pair.short : undefined,
      isShortKnown,
      isKnown: !isOther && known.size > 0,
      key: '',
      spelling: '',
      subtype: undefined,
      overruledBy: undefined,
    }
  })
}

/** Is the long form the known name, in other words? ("Segment Anything Models", found as Segment Anything Model.) */
function isWordingOf(given: string, { short, long }: Abbreviation): boolean {
  return given !== short && given !== long && sameReading(foldReading(given), foldReading(long))
}

/** Canonical spellings that were found because they are known. */
function knownSpellings(paper: Facts, { evidence, type }: Entity, names: CanonicalNames): Set<string> {
  const known = new Set<string>()
  for (const place of evidence)
    if (isKnownPlace(place)) known.add(names.of(paper[place.field].slice(place.start, place.end), type))
  return known
}
