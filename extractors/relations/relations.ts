import { ENTITY_TYPES, type Evidence, type Relation, type RelationType } from '../../src/model.ts'
import { foldName } from '../../src/text.ts'
import { CUE } from '../lexicon/cues.ts'
import { evidenceAt } from '../reading/document.ts'
import type { Candidate, Mention, Reading } from '../reading/reading.ts'
import { cueBefore, listHead } from '../roles/roles.ts'
import type { RelationRule } from '../rule.ts'

/** Names compared with each other at most: a list of thousands of models gives no variants. */
const MOST_COMPARED = 60

function relate(reading: Reading, from: Candidate, rel: RelationType, to: Candidate, rule: string): Relation {
  const at = (candidate: Candidate): Evidence => {
    const { start, end } = candidate.mentions[0] as Mention
    return evidenceAt(reading.document, start, end, rule)
  }
  return { from: from.name, rel, to: to.name, evidence: [at(from), at(to)] }
}

/** Size, version or variant at the end of a name: what is left is the series. */
const TAIL =
  /[-\s]?(?:v?\d{1,4}(?:\.\d{1,2})?(?:x\d{1,2})?[bBkKmM]?|mini|nano|pro|flash|turbo|instruct|chat|base|large|small|high|low|preview|RL|SFT|rm)$/i

function seriesOf(name: string): string[] {
  const series: string[] = []
  let rest = name
  for (let cut = 0; cut < 4; cut++) {
    const shorter = rest.replace(TAIL, '')
    if (shorter === rest || shorter.length < 2) break
    rest = shorter
    series.push(foldName(rest))
  }
  return series
}

/** QuartzLM-7B and QuartzLM: one series, other size or version. */
export const variantOf: RelationRule = {
  id: 'relation.variant-of',
  stage: 'relation',
  reason: 'Names that differ only in a size, a version or a variant word name members of one series.',
  examples: [
    ['We release QuartzLM, a model, and the QuartzLM-7B model.', 'QuartzLM-7B variant_of QuartzLM'],
    ['We use GPT-4 and GPT-3.5.', 'GPT-4 variant_of GPT-3.5'],
  ],
  counterexamples: ['We use GPT-4 and BERT.'],
  run(reading) {
    const relations: Relation[] = []
    for (const type of ENTITY_TYPES) {
      const members = reading.entities
        .filter(
          (entity) =>
            entity.type === type && (type === 'model' || entity.introduces >= 1 || type === 'benchmark'),
        )
        .slice(0, MOST_COMPARED)
      for (const member of members) {
        const series = seriesOf(member.name)
        const parent = members.find((other) => other !== member && series.includes(foldName(other.name)))
        if (parent) relations.push(relate(reading, member, 'variant_of', parent, this.id))
        else if (type === 'model') {
          const sibling = members.find(
            (other) =>
              other !== member &&
              !series.includes(foldName(other.name)) &&
              sharesSeries(series, other.name) &&
              comesAfter(member.name, other.name),
          )
          if (sibling && !members.some((other) => seriesOf(sibling.name).includes(foldName(other.name))))
            relations.push(relate(reading, member, 'variant_of', sibling, this.id))
        }
      }
    }
    return relations
  },
}

function sharesSeries(series: readonly string[], other: string): boolean {
  const others = seriesOf(other)
  return series.some((base) => base.length > 1 && others.includes(base))
}

/** The later or larger of two: their first differing numbers decide. */
function comesAfter(a: string, b: string): boolean {
  const numbers = (name: string) => [...name.matchAll(/\d{1,4}(?:\.\d{1,2})?/g)].map(Number)
  const [x, y] = [numbers(a), numbers(b)]
  for (let i = 0; i < Math.max(x.length, y.length); i++)
    if ((x[i] ?? 0) !== (y[i] ?? 0)) return (x[i] ?? 0) > (y[i] ?? 0)
  return a > b
}

/** "fine-tuned from X", "distilled from X": the paper's own model or data set comes from another. */
export const derivedFrom: RelationRule = {
  id: 'relation.derived-from',
  stage: 'relation',
  reason:
    'What is fine-tuned, distilled or adapted from something comes from it; the name of a distilled model says so too.',
  examples: [
    ['We introduce QuartzLM, a model fine-tuned from Llama-2-7B.', 'QuartzLM derived_from Llama-2-7B'],
    [
      'DeepSeek-R1-Distill-Qwen-7B comes after DeepSeek-R1.',
      'DeepSeek-R1-Distill-Qwen-7B derived_from DeepSeek-R1',
    ],
  ],
  counterexamples: ['We use GPT-4 with BERT.'],
  run(reading) {
    const relations: Relation[] = []
    const models = reading.entities.filter(({ type }) => type === 'model')
    for (const model of models) {
      const teacher = /^(.{2,40}?)-Distill/.exec(model.name)?.[1]
      const source = teacher && models.find((other) => foldName(other.name) === foldName(teacher))
      if (source) relations.push(relate(reading, model, 'derived_from', source, this.id))
    }
    for (const type of ['model', 'benchmark'] as const) {
      const own = reading.entities.find((entity) => entity.type === type && entity.introduces >= 1)
      if (!own) continue
      for (const other of reading.entities)
        if (
          other.type === type &&
          other.introduces < 1 &&
          other.mentions.some((mention) => isSource(reading, mention))
        )
          relations.push(relate(reading, own, 'derived_from', other, this.id))
    }
    return relations
  },
}

const FROM_PHRASE = /^(?:from|upon|on)$/

/** "derived from X", "fine-tuned on top of X", "trained from X": a deriving word, then from, on or upon, then X. */
function isSource(reading: Reading, mention: Mention): boolean {
  const head = listHead(reading, mention)
  const cue = cueBefore(reading, head, CUE.derive, 6)
  if (cue < 0) return false
  const between = reading.document.lower.slice(cue, head.first)
  return between.some((word) => FROM_PHRASE.test(word)) && !between.includes('trained')
}

/** The paper's own work, and the languages and tools that it is made with. */
export const builtOn: RelationRule = {
  id: 'relation.built-on',
  stage: 'relation',
  reason:
    'A formal language, library or engine that the paper says its work is written in or runs on carries that work.',
  examples: [['We introduce StoneBench, a benchmark in Lean 4.', 'StoneBench built_on Lean 4']],
  counterexamples: ['We introduce StoneBench, a benchmark. Python is popular.'],
  run(reading) {
    const own = reading.entities.find((entity) => entity.introduces >= 1)
    if (!own) return []
    return reading.entities
      .filter(
        (entity) =>
          entity.type === 'tool' &&
          entity !== own &&
          entity.introduces < 1 &&
          entity.mentions.some((mention) => isGround(reading, mention)),
      )
      .map((tool) => relate(reading, own, 'built_on', tool, this.id))
  },
}

const GROUND = /^(?:in|on|with|using|into|via|by|upon|through|within|use|uses)$/

/** A preposition of making right before the tool, or a language named as an adjective: "a Lean 4 benchmark". */
function isGround(reading: Reading, mention: Mention): boolean {
  const { document } = reading
  const head = listHead(reading, mention)
  if (mention.start < document.titleEnd) return false
  for (
    let w = head.first - 1;
    w >= Math.max(0, head.first - 3) && document.sentenceOf[w] === document.sentenceOf[head.first];
    w--
  )
    if (GROUND.test(document.lower[w] as string)) return true
  return ((document.cues[mention.last + 1] ?? 0) & (CUE.benchmark | CUE.dataset)) !== 0
}
