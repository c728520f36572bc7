import { ENTITY_TYPES, type EntityType } from '../../src/model.ts'
import { CONTEXTS, type Context } from './contexts.ts'
import type { MinedName } from './table.ts'

/** What the counts of a name speak for. */
export interface Judgement {
  /** Log odds that the name is an entity, where nothing else is known. */
  odds: number
  type: EntityType | undefined
  /** Share of the papers that show it as a field, a metric, a class, hardware or a house: 0 to 1. */
  against: number
  /** How one-sided the contexts that tell the type are, 0 to 1. */
  typeShare: number
}

/**
 * The log odds of being an entity are linear in the shares of a name's papers that show it in each context:
 *
 *   odds = BASE + sum over contexts of WEIGHTS[context] * count / (papers + 1) + penalties for its form
 *
 * The weights are those of a logistic regression, rounded, over what counts four corpora gave for 1,700 names of the
 * lexicon and its list of what is no name, and for 330 other names that were drawn by lot and judged by eye.
 * The one paper more in the denominator draws names that few papers say towards BASE.
 */
const WEIGHTS: Record<Context, number> = {
  measured: 4.5,
  dataset: 5.5,
  trained: 1,
  tuned: 1.5,
  model: 3.5,
  implemented: 2,
  tool: 4.5,
  method: 4.5,
  beaten: 1.75,
  used: 2.25,
  introduced: -2.25,
  defined: -1,
  shortened: -3.5,
  topic: -3.5,
  metric: -3.75,
  hardware: -3,
  institution: -3.5,
  plural: -4,
  small: -1.25,
  class: -2.25,
}
const BASE = 0.5
/** Several capitalised words, one word with a capital alone, two to four capitals: forms of words that are no names. */
const SEVERAL_WORDS = -1.5
const PLAIN_WORD = -1.75
const SHORT_ACRONYM = -1.5
/** A name may stand in small letters in more records than it has papers: what is beyond this share says no more. */
const MOST_SHARE = 2

const TYPE_OF: Partial<Record<Context, EntityType>> = {
  measured: 'benchmark',
  dataset: 'benchmark',
  trained: 'benchmark',
  tuned: 'model',
  model: 'model',
  implemented: 'tool',
  tool: 'tool',
  method: 'method',
}

/** Contexts of what is no name. That many papers each define an abbreviation in their own way is not among them. */
const NO_NAME: ReadonlySet<Context> = new Set([
  'class',
  'topic',
  'metric',
  'hardware',
  'institution',
  'plural',
])

const WEIGHT_OF_COLUMN = CONTEXTS.map((context) => WEIGHTS[context])
const IS_AGAINST = CONTEXTS.map((context) => NO_NAME.has(context))
/** Place of the type among ENTITY_TYPES that a context tells, or -1. */
const TYPE_OF_COLUMN = CONTEXTS.map((context) => ENTITY_TYPES.indexOf(TYPE_OF[context] as EntityType))

/** Weighs the counts of a name. */
export function judge({ name, counts }: MinedName): Judgement {
  const papers = (counts[0] as number) + 1
  const votes = [0, 0, 0, 0]
  let odds = BASE + penaltyOf(name)
  let against = 0
  for (let i = 0; i < CONTEXTS.length; i++) {
    const count = counts[i + 1] as number
    if (count === 0) continue
    odds += (WEIGHT_OF_COLUMN[i] as number) * Math.min(MOST_SHARE, count / papers)
    if (IS_AGAINST[i]) against += count
    const type = TYPE_OF_COLUMN[i] as number
    if (type >= 0) votes[type] = (votes[type] as number) + count
  }
  return { odds, against: Math.min(1, against / papers), ...typeOf(votes) }
}

/** The type of most votes, if no other has as many. */
function typeOf(votes: readonly number[]): Pick<Judgement, 'type' | 'typeShare'> {
  let [best, second, all] = [0, 0, 0]
  for (const vote of votes) {
    if (vote > best) [best, second] = [vote, best]
    else if (vote > second) second = vote
    all += vote
  }
  return {
    type: best > second ? ENTITY_TYPES[votes.indexOf(best)] : undefined,
    typeShare: (best - second) / (all + 1),
  }
}

function penaltyOf(name: string): number {
  if (name.includes(' ')) return SEVERAL_WORDS
  if (isPlainName(name)) return PLAIN_WORD
  return /^[A-Z]{2,4}$/.test(name) ? SHORT_ACRONYM : 0
}

const PLAIN = /^\p{Lu}\p{Ll}*(?:[ -]\p{Lu}\p{Ll}*)*$/u

/** Words of a capital and small letters, as any word is in a title. */
export function isPlainName(name: string): boolean {
  return PLAIN.test(name)
}
