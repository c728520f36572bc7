import type { Relation, Role } from '../../src/model.ts'
import { foldName } from '../../src/text.ts'
import { CUE } from '../lexicon/cues.ts'
import { HEAD_NOUN } from '../reading/names.ts'
import type { Candidate, Mention, Reading } from '../reading/reading.ts'
import { firstOwnSentence } from '../roles/own-sentence.ts'
import { cueBefore, listHead } from '../roles/vote.ts'
import type { RelationRule } from '../rule.ts'
import { builtWith } from './built-with.ts'
import { partsOf, restAfter } from './name-parts.ts'
import { isOwn, isTitled, lastNamed } from './own.ts'
import { relate, relateAt } from './relate.ts'

/** The paper's own work, and the languages and tools that it is made with. */
export const builtOn: RelationRule = {
  id: 'relation.built-on',
  stage: 'relation',
  reason:
    'A formal language, library or engine that the paper says its work is written in or runs on carries that work; a formal language carries all of it.',
  examples: [
    ['We introduce StoneBench, a benchmark in Lean 4.', 'StoneBench built_on Lean 4'],
    [
      'We propose QuartzOpt, an algorithm. We also introduce StoneBench, a benchmark of 90 theorems in Lean 4.',
      'QuartzOpt built_on Lean 4',
      'StoneBench built_on Lean 4',
    ],
    ['We propose QuartzFlow, a framework. It is implemented in PyTorch.', 'QuartzFlow built_on PyTorch'],
  ],
  counterexamples: [
    'Python is popular. We introduce StoneBench, a benchmark.',
    'We introduce StoneBench, a benchmark. The data is on GitHub.',
    'We propose QuartzFlow, a framework. The answers are JSON objects.',
  ],
  run(reading, roles) {
    const own = reading.entities.filter(isOwn).slice(0, MOST_OWN)
    if (own.length === 0) return []
    const turn = firstOwnSentence(reading)
    return reading.entities.flatMap((tool, i): Relation[] => {
      if (tool.type !== 'tool' || PLACES.has(foldName(tool.name))) return []
      for (const mention of tool.mentions) {
        const built = builtWith(reading, tool, mention)
        if (built)
          return [relateAt(reading, built.candidate, built.mention, 'built_on', tool, mention, this.id)]
      }
      if (isOwn(tool)) return []
      const ground = tool.mentions.find((mention) => isGround(reading, tool, mention, roles[i] as Role, turn))
      if (!ground) return []
      return carried(reading, own, tool, ground).map((it) => relate(reading, it, 'built_on', tool, this.id))
    })
  },
}

/** Where things lie or run, and how data are written: not what things are made of. */
const PLACES = new Set(
  'github gitlab huggingface zenodo wikipedia reddit twitter twitterx youtube weibo kaggle mturk amazonmechanicalturk stackoverflow linux windows macos ios android facebook instagram tiktok telegram blogger alexa googlesearch googletranslate deepl json csv xml html markdown yaml latex pdf amr pddl ppddl rdf owl'.split(
    ' ',
  ),
)

/** Languages in which the statements themselves are written. */
const FORMAL = new Set(
  'lean lean3 lean4 isabelle isabellehol coq rocq metamath hollight hol4 agda dafny verus f* mizar tla+ acl2 pvs'.split(
    ' ',
  ),
)

/** Things of its own that are looked at. */
const MOST_OWN = 60

/** With more things of its own, a paper does not write each in its formal language. */
const MOST_FORMAL = 4

/** What the tool carries: with a formal language, all that is the paper's own; else what its sentence or the title names. */
function carried(reading: Reading, own: readonly Candidate[], tool: Candidate, ground: Mention): Candidate[] {
  if (FORMAL.has(foldName(tool.name))) {
    const heads = own.filter(
      (candidate) => !own.some((other) => restAfter(partsOf(candidate.name), partsOf(other.name))),
    )
    if (heads.length <= MOST_FORMAL) return heads
  }
  const { document } = reading
  const last = lastNamed(reading, ground.first, isOwn)
  const near =
    last && document.sentenceOf[last.mention.first] === document.sentenceOf[ground.first]
      ? last.candidate
      : undefined
  return [
    near ?? own.find((candidate) => isTitled(reading, candidate)) ?? last?.candidate ?? (own[0] as Candidate),
  ]
}

const GROUND = /^(?:in|on|with|using|into|via|by|upon|through|within|use|uses|and|both|as|a|the|of|from)$/

/**
 * In the authors' own sentences: a preposition of making close before the tool, or what is made right behind it
 * ("a Lean 4 benchmark", "Python code").
 */
function isGround(reading: Reading, tool: Candidate, mention: Mention, role: Role, turn: number): boolean {
  const { document } = reading
  const sentence = document.sentenceOf[mention.first] as number
  if (role === 'compares' || mention.start < document.titleEnd || sentence < turn) return false
  if (cueBefore(reading, mention, CUE.compare | CUE.background, 4) >= 0) return false
  if (!FORMAL.has(foldName(tool.name)) && isMeasured(reading, mention)) return false
  if (role === 'uses' && cueBefore(reading, listHead(reading, mention), CUE.use, MAKING) >= 0) return true
  const head = listHead(reading, mention)
  for (let w = head.first - 1; w >= Math.max(0, head.first - 3) && document.sentenceOf[w] === sentence; w--)
    if (GROUND.test(document.lower(w))) return true
  return (
    MADE.test(document.lower(mention.last + 1)) ||
    BASED.test(document.text.slice(mention.end, mention.end + LONGEST_TAIL)) ||
    ((document.cues[mention.last + 1] ?? 0) & HEAD_NOUN) !== 0
  )
}

/** "an OpenCV-based suite": glued behind the tool. */
const BASED = /^-(?:based|native|powered|backed)/
const LONGEST_TAIL = 8

/** Words between a word of using and the tool. */
const MAKING = 5

/** Words between a word of measurement and a tool that is but what was measured on, or against. */
const MEASURED = 12

/** "outperforms X", "experiments on Python code generation": a formal language may well stand in such a sentence. */
function isMeasured(reading: Reading, mention: Mention): boolean {
  return cueBefore(reading, mention, CUE.evaluate | CUE.compare, MEASURED) >= 0
}

const MADE =
  /^(?:code|programs?|functions?|implementations?|scripts?|environment|interpreter|library|proofs?|theorems?|statements?|kernels?|compiler)$/
