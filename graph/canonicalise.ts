/**
 * Identity of a name: which spellings are the same name. Spelling, case, hyphens, LaTeX residue, two-digit years
 * and splits fold together; versions, sizes, years and subsets do not.
 */
import type { EntityType } from '../src/model.ts'
import { compareText, foldName, hash53, stripLatex } from '../src/text.ts'

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

/** Who made a model, before its name; a repository's owner; and the GPT that o1 and its like do not have. */
const MAKER =
  /^(?:(?:openai|anthropic|google|google deepmind|deepmind|meta|meta ai|facebook|microsoft|nvidia|ibm|apple|amazon|alibaba|tencent|baidu|bytedance|mistral ai|moonshot|zhipu|xai)(?:['’]s)?[\s-]|[a-z\d-]{2,30}\/(?=[a-z])|gpt-?(?=o[134](?![a-z\d])))/i

/** Words of a name whose order is looked at. */
const MOST_ORDERED = 8

const GREEK = Object.fromEntries(
  'α alpha β beta γ gamma δ delta ε epsilon ζ zeta η eta θ theta κ kappa λ lambda μ mu ν nu ξ xi π pi ρ rho σ sigma τ tau φ phi χ chi ψ psi ω omega'
    .split(' ')
    .flatMap((word, i, all) => (i % 2 === 0 ? [[word, all[i + 1] as string]] : [])),
) as Record<string, string>

/**
 * Folds a name to its identity. Two names with the same result are one thing, as long as nothing else speaks
 * against it. Groups of digits that something separates stay apart (`llama2-7b` is not `llama27b`).
 * Never empty, linear in the length of the name.
 */
export function canonicalName(name: string, type: EntityType): string {
  const plain = expandYears(withoutResidue(withoutSplit(name, type))).replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
  const folded = plain
    .split(/(?<=\d)[\s\-–_/&:]+(?=\d)/)
    .map(foldName)
    .filter((piece) => piece !== '')
    .join('-')
  return folded || hash53(name)
}

/** LaTeX spaces are spaces, and a Greek letter is what LaTeX calls it. */
function withoutResidue(name: string): string {
  const spaced = /[~\\]/.test(name) ? name.replace(/\\[,;:! ]|~/g, ' ') : name
  const plain = stripLatex(spaced)
  if (!/[\u0370-\u03ff\u00b5]/.test(plain)) return plain
  return plain
    .normalize('NFKC')
    .replace(/[\u0370-\u03ff]/g, (letter) => GREEK[letter.toLowerCase()] ?? letter)
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

/** A plainer canonical name that a name may be a looser spelling of. */
export interface LooserForm {
  name: string
  /** Also where the plainer name occurs with another type only: what a plural means is seldom of another kind. */
  anyType: boolean
  /** A fuller name instead: the maker that a short name leaves out. */
  isLonger: boolean
}

/**
 * Names that a name may be a looser spelling of: without the plural `s`, without a head noun, without "the", without
 * its maker. They hold only where that plainer name occurs as well, which the corpus has to say.
 */
export function looserForms(name: string, type: EntityType): LooserForm[] {
  const bare = name.trim().replace(/^the\s/i, '')
  const plainer: [string, boolean?][] = bare === name.trim() ? [] : [[bare]]
  const lower = bare.toLowerCase()
  if (/\d\.0(?![\d.])/.test(bare)) plainer.push([bare.replace(/(?<=\d)\.0(?![\d.])/, '')])
  if (/[\s-]based$/.test(lower)) plainer.push([bare.slice(0, -'-based'.length)])
  for (const head of HEADS[type]) {
    if (lower.endsWith(head) && /[\s-]/.test(lower.at(-head.length - 1) ?? ''))
      plainer.push([bare.slice(0, -head.length - 1)])
  }
  if (/[a-z]ies$/.test(bare)) plainer.push([`${bare.slice(0, -3)}y`])
  else if (/\p{L}s$/u.test(bare) && !/(?:ss|us|is)$/.test(bare))
    plainer.push([bare.slice(0, -1), isOwnPlural(bare)])
  const made = type === 'model' ? withoutMaker(bare) : undefined
  if (made !== undefined) plainer.push([made])
  const fuller = type === 'model' ? withMaker(bare) : undefined
  if (fuller !== undefined) plainer.push([fuller])
  return plainer
    .filter(([form]) => foldName(form).length > (form === made ? 1 : 2))
    .map(([form, anyType = false]) => ({
      name: canonicalName(form, type),
      anyType,
      isLonger: form === fuller,
    }))
}

/** GANs, ControlNets, U-Nets and Deep Belief Networks are plurals, whatever they are; Haystacks and Birds may be names. */
function isOwnPlural(name: string): boolean {
  const last = name.slice(Math.max(name.lastIndexOf(' '), name.lastIndexOf('-')) + 1)
  return /\p{L}\p{Lu}/u.test(last) || /\p{Lu}s$/u.test(last) || /\p{Lu}-\p{Lu}|\p{Ll}[\s-]/u.test(name)
}

/** "OpenAI o3", "meta-llama/Llama-3-8B" and "GPT-o3" without the first part; of a name without a number only after a space. */
function withoutMaker(name: string): string | undefined {
  const [prefix] = MAKER.exec(name) ?? []
  if (prefix === undefined) return undefined
  const rest = name.slice(prefix.length)
  return /\d/.test(rest) || /\s$/.test(prefix) ? rest : undefined
}

/** "R1-Distill-Qwen-7B" is what DeepSeek-R1-Distill-Qwen-7B is called for short. */
function withMaker(name: string): string | undefined {
  return /^R1-[A-Z\d]/i.test(name) ? `DeepSeek-${name}` : undefined
}

/**
 * The words of a model's name in one order, where a version or size may stand before or after a variant ("Claude 3.5
 * Sonnet", "Claude Sonnet 3.5"); numbers without a letter keep theirs. Undefined for names that can have one order only.
 */
export function wordOrder(name: string, type: EntityType): string | undefined {
  if (type !== 'model' || !/\d/.test(name)) return undefined
  const words = name
    .toLowerCase()
    .replace(/(?<=[a-z]{2})(?=\d)/g, ' ')
    .split(/[^\p{L}\p{N}.+]+/u)
    .filter((word) => word !== '')
  const [first, ...rest] = words
  if (first === undefined || rest.length < 2 || rest.length > MOST_ORDERED) return undefined
  const numbers = rest.filter((word) => /^[\d.]+$/.test(word))
  return [first, ...rest.sort(compareText), '', ...numbers].join(' ')
}

/** "AIME'24", "AIME24" and "2024 AIME" become "AIME 2024". */
function expandYears(text: string): string {
  const spelled = text
    .trim()
    .replace(/(?<=[\p{L}\s/,&])['’‘](\d\d)(?!\d)/gu, (_, year: string) => ` ${withCentury(year)}`)
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
