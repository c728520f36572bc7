import type { Facts, Paper } from '../src/model.ts'
import { hash53 } from '../src/text.ts'
import { runRules, type Trace } from './engine.ts'
import { explainTrace } from './explaining/explain.ts'
import type { Explanation } from './explaining/explanation.ts'
import { BENCHMARKS } from './lexicon/benchmarks.ts'
import { CUE_PHRASES, CUE_WORDS } from './lexicon/cues.ts'
import { METHODS } from './lexicon/methods.ts'
import shippedNames from './lexicon/mined.json'
import { withMinedNames } from './lexicon/mined-names.ts'
import { MODEL_FAMILIES } from './lexicon/models.ts'
import { NOT_NAMES } from './lexicon/not-names.ts'
import { NAME_ENDINGS } from './lexicon/suffixes.ts'
import { TOOLS } from './lexicon/tools.ts'
import { compileVocabulary, shippedLexicon } from './lexicon/vocabulary.ts'
import { abbreviation } from './mentions/abbreviation.ts'
import { apposition } from './mentions/apposition.ts'
import { headNoun, headNounBefore } from './mentions/head-noun.ts'
import { introduced } from './mentions/introduced.ts'
import { knownCompound } from './mentions/known-compound.ts'
import { knownName } from './mentions/known-name.ts'
import { list } from './mentions/list.ts'
import { minedName } from './mentions/mined-name.ts'
import { named } from './mentions/named.ts'
import { numberedTask } from './mentions/numbered-task.ts'
import { ourOwn } from './mentions/our-own.ts'
import { plainData } from './mentions/plain-data.ts'
import { plusVariant } from './mentions/plus-variant.ts'
import { scoredOn } from './mentions/scored-on.ts'
import { madeUpWord } from './mentions/shape.ts'
import { sharedTask } from './mentions/shared-task.ts'
import { sizedModel } from './mentions/sized-model.ts'
import { titleName } from './mentions/title-name.ts'
import { type MinedTable, readTable } from './mining/table.ts'
import { packRules } from './pack.ts'
import { applyPacks } from './packs/apply.ts'
import type { Pack } from './packs/pack.ts'
import { baseModel } from './relations/base-model.ts'
import { builtOn } from './relations/built-on.ts'
import { builtUpon } from './relations/built-upon.ts'
import { component } from './relations/component.ts'
import { derivedFrom } from './relations/derived-from.ts'
import { namedAfter } from './relations/named-after.ts'
import { partOf } from './relations/part-of.ts'
import { subset } from './relations/subset.ts'
import { variantOf } from './relations/variant-of.ts'
import { links } from './repos/links.ts'
import { scores } from './results/scores.ts'
import { compares } from './roles/compares.ts'
import { evaluatesOn } from './roles/evaluates-on.ts'
import { introduces } from './roles/introduces.ts'
import { mentioned } from './roles/mentions.ts'
import { takesPart } from './roles/shared-task.ts'
import { uses } from './roles/uses.ts'
import type { Rule } from './rule.ts'
import { TAGGER } from './second-look/ask.ts'
import { plainName } from './second-look/plain-name.ts'
import { wordName } from './second-look/word-name.ts'

/** All rules, in the order in which their finds are written. A new rule is one file and one line here. */
export const RULES: readonly Rule[] = [
  knownName,
  knownCompound,
  minedName,
  titleName,
  sharedTask,
  numberedTask,
  introduced,
  named,
  ourOwn,
  abbreviation,
  plainData,
  plusVariant,
  headNoun,
  headNounBefore,
  apposition,
  list,
  sizedModel,
  scoredOn,
  madeUpWord,
  wordName,
  plainName,
  introduces,
  evaluatesOn,
  takesPart,
  compares,
  mentioned,
  uses,
  links,
  scores,
  variantOf,
  derivedFrom,
  namedAfter,
  baseModel,
  partOf,
  subset,
  component,
  builtOn,
  builtUpon,
]

/** What reads papers by one set of rules, names and cue words. */
export interface Extractor {
  /** Reads one paper. Pure: the same paper gives the same facts, in time linear in its length. */
  extract(paper: Paper): Facts
  /** As `extract`, with every vote that was cast on the way: for tests, and for explaining a find. */
  trace(paper: Paper): Trace
  /** As `extract`, with what each rule said for and against every find, and what was not taken and why. */
  explain(paper: Paper): Explanation
}

/** What an extractor knows beyond the rules and names that come with Paperloom. */
export interface ExtractorOptions {
  /** A later pack wins over an earlier one, and every pack over the names that come with Paperloom. */
  packs?: readonly Pack[] | undefined
  /** Tables of `paperloom mine`: their counts are added to those that come with Paperloom. */
  names?: readonly MinedTable[] | undefined
}

/** Made when the first paper is read: a command that reads none need not wait for it. */
let shipped: Extractor | undefined

/** An extractor. One with packs or tables is compiled for it, which takes some milliseconds: make it once for many papers. */
export function createExtractor({ packs = [], names = [] }: ExtractorOptions = {}): Extractor {
  if (packs.length > 0 || names.length > 0) return compileExtractor(packs, names)
  shipped ??= compileExtractor([], [])
  return shipped
}

function compileExtractor(packs: readonly Pack[], names: readonly MinedTable[]): Extractor {
  const vocabulary = compileVocabulary(applyPacks(shippedLexicon(), packs))
  const compiled = packRules(RULES, withMinedNames(vocabulary, [readTable(shippedNames), ...names]))
  return {
    extract: (paper) => runRules(paper, compiled).facts,
    trace: (paper) => runRules(paper, compiled),
    explain: (paper) => explainTrace(runRules(paper, compiled), compiled),
  }
}

/** Reads one paper by what comes with Paperloom. Pure: the same paper gives the same facts, in linear time. */
export function extract(paper: Paper): Facts {
  return createExtractor().extract(paper)
}

/** As `extract`, with every vote that was cast on the way: for tests, and for explaining a find. */
export function trace(paper: Paper): Trace {
  return createExtractor().trace(paper)
}

/** As `extract`, with what each rule said for and against every find, and what was not taken and why. */
export function explain(paper: Paper): Explanation {
  return createExtractor().explain(paper)
}

/** Hash of the rule pack: changes when a rule, a name, a cue word or the tagger changes, or a pack or a table of the user's. */
export function rulePackHash({ packs = [], names: tables = [] }: ExtractorOptions = {}): string {
  const rules = RULES.map((rule) => [rule.id, rule.reason, String(rule.run)])
  const names = [
    BENCHMARKS,
    MODEL_FAMILIES,
    METHODS,
    TOOLS,
    NOT_NAMES,
    NAME_ENDINGS,
    CUE_WORDS,
    CUE_PHRASES,
    shippedNames,
  ]
  return hash53(JSON.stringify([rules, names, TAGGER, ...packs, ...tables]))
}
