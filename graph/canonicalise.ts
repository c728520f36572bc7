/**
 * Identity of a name: which spellings are the same name. Spelling, case, hyphens, LaTeX residue, two-digit years
 * and splits fold together; versions, sizes, years and subsets do not.
 */
import type { EntityType } from '../src/model.ts'
import { foldName, hash53, stripLatex } from '../src/text.ts'

/** Contests and shared tasks held every year, whose name is written with two digits as well as with four. */
const YEARLY = new Set(
  'aime amc imo hmmt usamo usajmo putnam cnmo cmo brumo cmimc smt wmt iwslt conll semeval voc isic brats duc'.split(
    ' ',
  ),
)

/** AMC 8, 10 and 12 are levels of the contest, not years. */
const LEVELS = new Set(['08', '10', '12'])

/** A split after a hyphen or bracket, however written; after a space in lower case only (a "Turing Test" is none). */
const SPLIT_AFTER_SIGN =
  /\s?[-_([](?:test(?:ing)?|val(?:id(?:ation)?)?|dev|train(?:ing)?)(?:[\s-](?:set|split))?[)\]]?$/i
const SPLIT_AFTER_SPACE = /\s(?:test|val|valid|validation|dev|train)(?:\s(?:set|split))?$/

/** Nouns that say what a name already is: "Sinkhorn algorithm", "the GSM8K dataset". */
const HEADS: Record<EntityType, readonly string[]> = {
  benchmark: ['dataset', 'data set', 'benchmark', 'corpus', 'test suite'],
  model: ['model', 'models'],
  method: ['algorithm', 'method', 'framework', 'approach', 'technique'],
  tool: ['language', 'library', 'solver', 'theorem prover', 'proof assistant', 'prover'],
}

/**
 * Folds a name to its identity. Two names with the same result are one thing, as long as nothing else speaks
 * against it. Groups of digits that something separates stay apart (`llama2-7b` is not `llama27b`).
 * Never empty, linear in the length of the name.
 */
export function canonicalName(name: string, type: EntityType): string {
  const plain = expandYears(stripLatex(withoutSplit(name, type))).replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
  const folded = plain
    .split(/(?<=\d)[\s\-–_/&:]+(?=\d)/)
    .map(foldName)
    .filter((piece) => piece !== '')
    .join('-')
  return folded || hash53(name)
}

/** Cuts the split off the name of a benchmark: "miniF2F-test" is read on miniF2F. Other names stay as they are. */
export function withoutSplit(name: string, type: EntityType): string {
  if (type !== 'benchmark') return name
  const once = cutSplit(name)
  const twice = cutSplit(once)
  return foldName(twice).length > 1 ? twice : name
}

function cutSplit(name: string): string {
  return name.replace(SPLIT_AFTER_SIGN, '').replace(SPLIT_AFTER_SPACE, '')
}

/**
 * Canonical names that a name may be a looser spelling of: without the plural `s`, without a head noun, without
 * "the". They hold only where that plainer name occurs as well, which the corpus has to say.
 */
export function plainerNames(name: string, type: EntityType): string[] {
  const plainer: string[] = []
  const bare = name.trim().replace(/^the\s/i, '')
  if (bare !== name.trim()) plainer.push(bare)
  const lower = bare.toLowerCase()
  for (const head of HEADS[type]) {
    if (lower.endsWith(head) && /[\s-]/.test(lower.at(-head.length - 1) ?? '')) {
      plainer.push(bare.slice(0, -head.length - 1))
    }
  }
  if (/[a-z]ies$/.test(bare)) plainer.push(`${bare.slice(0, -3)}y`)
  else if (/\p{L}s$/u.test(bare) && !/(?:ss|us|is)$/.test(bare)) plainer.push(bare.slice(0, -1))
  return plainer.filter((form) => foldName(form).length > 2).map((form) => canonicalName(form, type))
}

/** "AIME'24", "AIME24" and "2024 AIME" become "AIME 2024". */
function expandYears(text: string): string {
  const spelled = text
    .trim()
    .replace(/(?<=[\p{L}\s])['’‘](\d\d)(?!\d)/gu, (_, year: string) => ` ${withCentury(year)}`)
    .replace(/^(\d{4})\s(\p{L}{2,8})$/u, (all, year: string, contest: string) =>
      YEARLY.has(contest.toLowerCase()) ? `${contest} ${year}` : all,
    )
  const contest = /^\p{L}+/u.exec(spelled)?.[0] ?? ''
  if (!YEARLY.has(contest.toLowerCase())) return spelled
  const years = /^[\d\s/,&'’+_-]*/.exec(spelled.slice(contest.length))?.[0] ?? ''
  const isLevel = (digits: string) => contest.toLowerCase() === 'amc' && LEVELS.has(digits)
  const expanded = years.replace(/(?<!\d)\d\d(?!\d)/g, (digits) =>
    isLevel(digits) ? digits : withCentury(digits),
  )
  return contest + expanded + spelled.slice(contest.length + years.length)
}

/** Reads two digits as a year where they can be one: 90 to 99 and 00 to 29. */
function withCentury(digits: string): string {
  return digits < '30' ? `20${digits}` : digits >= '90' ? `19${digits}` : digits
}
