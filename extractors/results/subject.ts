import { CUE } from '../lexicon/cues.ts'
import { type Document, gapAfter } from '../reading/document.ts'
import type { Reading } from '../reading/reading.ts'
import { openBracket } from './benchmark-of.ts'
import type { Figure, Series } from './figure.ts'
import { governor } from './governor.ts'
import { mainSystem, ownSystems } from './main.ts'
import type { Pair } from './pair.ts'
import type { Place, Scene } from './scene.ts'
import { DECREASES, LOSSES, REPORTS } from './wording.ts'

/** Who reached a number: the name of an entity, `ours`, `baseline`, or `other` for what has no name. */
export function subjectOf(scene: Scene, { series, figure, place }: Pair): string {
  const { document } = scene
  if (figure.part && fallsFrom(scene, series)) return fallenFrom(scene, series)
  if (figure.part === 'old') return oldValueOf(scene, series, figure)
  if (figure.kind === 'score' && !figure.part) {
    const compared = rivalOf(scene, series, figure)
    if (compared) return compared
    const paired = pairedSystem(scene, series, figure)
    if (paired) return paired
  }
  const verb = verbBefore(document, scene, figure.word)
  const actor = actorOf(scene, verb)
  if (actor) return isOwn(actor) ? actor.entity.name : lifted(scene, figure, verb, actor)
  if (pronounIn(document, clauseStart(document, scene.sentence.first, verb), verb) >= 0) {
    const main = mainSystem(scene.reading, figure.word)
    if (main) return main.name
  }
  return unnamed(scene, figure, place)
}

/** "GPT-4 drops from a to b": both values are of one system. */
function fallsFrom({ document, sentence }: Scene, { figures }: Series): boolean {
  const from = fromBefore(document, (figures[0] as Figure).word)
  for (let w = from; w > Math.max(sentence.first, from - 4); w--) if (LOSSES.has(document.lower(w))) return true
  return false
}

function fallenFrom(scene: Scene, { figures }: Series): string {
  const first = figures[0] as Figure
  return scene.systems.flat().findLast(({ last }) => last < first.word)?.entity.name ?? unnamed(scene, first, undefined)
}

/**
 * What no name stands for: the paper's own system; on its own benchmark, where the authors do not speak of themselves,
 * some model.
 */
function unnamed({ reading, systems, sentence, document }: Scene, figure: Figure, place: Place | undefined): string {
  const main = mainSystem(reading, figure.word)
  const ownBenchmark = (place?.entity.introduces ?? 0) >= 1
  if (main && (!ownBenchmark || figure.kind === 'improvement' || hasAuthors(document, sentence.first, figure.word)))
    return main.name
  const material = main ? undefined : ownMaterial(reading, sentence.first, figure.word, place)
  if (material) return material
  const other = systems.flat().findLast(({ last }) => last < figure.word)
  if (other && !isCompared(document, other) && !isOwn(other)) return other.entity.name
  return ownBenchmark ? 'other' : 'ours'
}

/** The paper's own data set, where a number is reached elsewhere and nothing else is its own: "training on FooSet yields +3 on GSM8K". */
function ownMaterial(reading: Reading, first: number, word: number, place: Place | undefined): string | undefined {
  for (let w = word - 1; w >= first; w--) {
    const entity = reading.entities[reading.entityOf[w] as number]
    if (entity?.type === 'benchmark' && entity.introduces >= 1 && entity !== place?.entity) return entity.name
  }
  return undefined
}

/** "surpassing X", "baselines like X". */
function isCompared(document: Document, { first }: Place): boolean {
  for (let w = first - 1; w >= Math.max(0, first - 5) && document.sentenceOf[w] === document.sentenceOf[first]; w--)
    if ((document.cues[w] as number) & (CUE.compare | CUE.examples) || document.lower(w) === 'like') return true
  return false
}

function isOwn({ entity }: Place): boolean {
  return entity.introduces >= 1
}

/** "our method", "we", before the number. */
function hasAuthors({ lower }: Document, first: number, word: number): boolean {
  for (let w = first; w < word; w++) if (/^(?:we|our|ours)$/.test(lower(w))) return true
  return false
}

/** The verb that a number is the object of: the nearest before it in its part of the sentence, else the first word. */
function verbBefore(document: Document, { sentence }: Scene, word: number): number {
  for (let w = word - 1; w > sentence.first; w--) {
    if (REPORTS.has(document.lower(w))) return w
    if (gapAfter(document, w - 1).includes(';')) return w
  }
  return word
}

/** The system that does what a verb says: the nearest before it that is no object of another verb or preposition. */
function actorOf(scene: Scene, verb: number): Place | undefined {
  const { document, systems, sentence } = scene
  const start = clauseStart(document, sentence.first, verb)
  const before = systems.filter((list) => (list.at(-1) as Place).last < verb && (list[0] as Place).first >= start)
  const actor = before.findLast(
    (list) => {
      const governedBy = governor(document, list[0] as Place)
      return governedBy === undefined || (EXAMPLE.test(governedBy) && actsItself(document, list.at(-1) as Place, verb))
    },
  )
  const pronoun = pronounIn(document, start, verb)
  if (actor && (actor.at(-1) as Place).last > pronoun) return actor[0]
  if (pronoun >= 0) return undefined
  return before.flat().findLast(isOwn) ?? (start > sentence.first ? actorOf(scene, start - 1) : undefined)
}

/**
 * A system that is not the paper's own, but reached its number by what is: "Llama 3 with FooTune reaches 81%", "Llama 3
 * improves from 50 to 60".
 */
function lifted(scene: Scene, figure: Figure, verb: number, actor: Place): string {
  const { document, systems, sentence, reading } = scene
  const start = clauseStart(document, sentence.first, verb)
  const own = systems
    .flat()
    .find((place) => isOwn(place) && place.first >= start && place.last < verb && MEANS.test(governor(document, place) ?? ''))
  if (own) return own.entity.name
  const gains = figure.part === 'new' || (figure.kind === 'improvement' && GAINS.test(document.lower(verb)))
  const main = gains ? mainSystem(reading, figure.word) : undefined
  return main?.name ?? actor.entity.name
}

const MEANS = /^(?:with|using|via|by|through|under|on|applying|employing|trained|integrating|adopting)$/
const GAINS = /^(?:improv|gain|increas|boost|ris|jump|climb)/

const EXAMPLE = /^(?:like|as|including|e\.g|\()$/

/** "models like X achieve": the verb follows at once. */
function actsItself(document: Document, { last, end }: Place, verb: number): boolean {
  return /^\)? (?:only |just |still |even |already |also )?$/.test(document.text.slice(end, document.words.start[verb])) && verb - last < 3
}

/** The last "we", "it" or "our model" of a stretch, or -1. */
function pronounIn({ lower, cues }: Document, first: number, end: number): number {
  for (let w = end - 1; w >= first; w--) {
    const word = lower(w)
    if (word === 'we' || word === 'it' || word === 'our' || word === 'ours') return w
    if (/^(?:proposed|this)$/.test(word) && ((cues[w + 1] as number) & (CUE.method | CUE.model)) !== 0) return w
  }
  return -1
}

/** Where the clause around a word begins: after a semicolon, "while", "whereas", "but". */
function clauseStart(document: Document, first: number, w: number): number {
  for (let i = w; i > first; i--) {
    if (/[;]/.test(gapAfter(document, i - 1))) return i
    if (i < w && /^(?:while|whereas|whilst|but|although)$/.test(document.lower(i))) return i
  }
  return first
}

/** Two systems and two numbers on one benchmark, "respectively". */
function pairedSystem({ document, systems, sentence }: Scene, { figures, form }: Series, figure: Figure): string | undefined {
  if (form !== 'list' || figures.length < 2) return undefined
  let says = false
  for (let w = sentence.first; w < sentence.end; w++) says ||= document.lower(w) === 'respectively'
  const list = says ? systems.find((one) => one.length === figures.length && governor(document, one[0] as Place) === undefined) : undefined
  return list?.[figures.indexOf(figure)]?.entity.name
}

const RIVAL = /^(?:baseline|baselines|best|sota|state-of-the-art|record|previous|prior|counterpart|competitor)$/

/** Whose number it is where it is only compared with: "GPT-4 (22.9%)", "the GPT-4 baseline of 22.9%", "vs. 70.1 for X". */
function rivalOf(scene: Scene, series: Series, figure: Figure): string | undefined {
  const { document, systems } = scene
  const first = series.figures[0] as Figure
  const places = systems.flat()
  const before = places.findLast(({ last }) => last < first.word)
  if (before && touches(document, before, first)) return before.entity.name
  if (isBase(document, figure)) return 'baseline'
  const base = baseBefore(document, first.word)
  if (base >= 0) return places.find((place) => place.last === base - 1)?.entity.name ?? 'baseline'
  if (/^(?:vs|versus|compared|against)$/.test(document.lower(figure.last + 1))) return undefined
  const compared = comparedAt(document, scene, first.word)
  const behind = places.find((place) => place.first > figure.last && isFor(document, figure, place))
  const bracket = openBracket(document, first.start)
  if (behind && (compared || bracket >= 0)) return behind.entity.name
  if (!compared) return undefined
  const rival = places.find(({ first: at, last }) => at > compared.at && last < first.word)
  if (rival) return rival.entity.name
  const exceeded = /^(?:vs|versus)$/.test(document.lower(compared.at)) && places.findLast((place) => place.last < compared.at && isCompared(document, place))
  if (exceeded) return exceeded.entity.name
  if (hasPeople(document, compared.at, first.word)) return 'other'
  if (compared.unnamed) return behind?.entity.name ?? throughBehind(document, places, figure) ?? 'baseline'
  return undefined
}

const TOUCH = /^(?:'s|\u2019s)?\s?[(:=]?\s?(?:at |around |about |approximately |only |with |over )?[~<>*$]{0,3}$/

/** A name right before a number, or before its bracket: "GPT-4 (22.9%)", "GPT-4: 22.9%", "GPT-4's 22.9%". */
function touches(document: Document, { end }: Place, { start }: Figure): boolean {
  return start - end < 20 && TOUCH.test(document.text.slice(end, start))
}

/** "compared to human performance of 95.7%". */
function hasPeople({ lower }: Document, from: number, to: number): boolean {
  for (let w = from; w < to; w++) if (/^(?:humans?|experts?|people|annotators)$/.test(lower(w))) return true
  return false
}

/** Where "baseline" stands right before a number: "the GPT-4 baseline of 22.9%", "a baseline with 48.9%". */
function baseBefore({ lower, sentenceOf }: Document, word: number): number {
  for (let w = word - 1; w >= Math.max(0, word - 4) && sentenceOf[w] === sentenceOf[word]; w--) {
    if (/^baselines?$/.test(lower(w))) return w
    if (!/^(?:of|at|with|score|accuracy|value|is|was|model|a)$/.test(lower(w))) return -1
  }
  return -1
}

/** "the 51% base model": the number of what was there before. */
function isBase({ lower }: Document, { last }: Figure): boolean {
  return /^(?:base|baseline)$/.test(lower(last + 1)) || /^(?:base|baseline)$/.test(lower(last + 2))
}

/** A word of comparison before the number, with no verb of reporting between. `unnamed` where "the previous best" stands there. */
function comparedAt({ lower, cues, sentenceOf, text, words }: Document, { sentence }: Scene, word: number): { at: number; unnamed: boolean } | undefined {
  let unnamed = false
  for (let w = word - 1; w >= Math.max(sentence.first, word - 12); w--) {
    if (sentenceOf[w] !== sentenceOf[word]) return undefined
    if (RIVAL.test(lower(w))) unnamed = true
    const gap = text.slice(words.end[w], words.start[w + 1])
    if (/;/.test(gap) || (/^[\d.]+%?$/.test(lower(w)) && w < word - 1)) return undefined
    const isCompare = ((cues[w] as number) & CUE.compare) !== 0 && lower(w) !== 'over' && !RIVAL.test(lower(w)) && lower(w) !== 'competitive'
    if (isCompare || /^(?:doubling|approaching|nearing|trailing)$/.test(lower(w))) return lower(w) === 'than' && /^(?:more|less)$/.test(lower(w - 1)) ? undefined : { at: w, unnamed: unnamed || !/^(?:than|surpass|outperform|exceed)/.test(lower(w)) }
    if (REPORTS.has(lower(w)) && !RIVAL.test(lower(w)) && !LOSSES.has(lower(w)) && !DECREASES.has(lower(w)) && w < word - 1 && !/^(?:set|lead|leading|best)$/.test(lower(w))) return undefined
  }
  return undefined
}

/** "22.9% for GPT-4", "9.76 in AffineQuant", "81% by GPT-4". */
function isFor(document: Document, { last }: Figure, { first }: Place): boolean {
  if (first - last > 4) return false
  return /^(?:for|by|in|from|of|with|using)$/.test(document.lower(last + 1))
}

function throughBehind(document: Document, places: readonly Place[], { last }: Figure): string | undefined {
  const place = places.find(({ first }) => first > last && first - last < 6)
  return place && /^(?:through|by|achieved|from|of|reported)$/.test(document.lower(last + 1)) ? place.entity.name : undefined
}

/** The old value of "from a to b": of the model that is lifted, else a baseline's. */
function oldValueOf(scene: Scene, series: Series, figure: Figure): string {
  const { document, systems, sentence } = scene
  const before = systems.flat().filter(({ last }) => last < figure.word)
  const from = fromBefore(document, figure.word)
  const base = before.findLast(({ first }) => first > from)
  if (from >= 0 && hasRival(document, from, figure.word)) return base?.entity.name ?? 'baseline'
  const lifted =
    before.findLast((place) => !isOwn(place) && place.entity.type === 'model') ?? before.findLast((place) => !isOwn(place))
  if (lifted) return lifted.entity.name
  const after = systems.flat().find(({ first }) => first > (series.figures.at(-1) as Figure).word)
  if (after && !isOwn(after) && isFor(document, series.figures.at(-1) as Figure, after)) return after.entity.name
  const previous = modelBefore(scene, sentence.first)
  if (previous && before.length <= 1) return previous
  return ownSystems(scene.reading).length ? 'baseline' : (before.at(-1)?.entity.name ?? 'baseline')
}

/** The "from" a few words before a number, or -1. */
function fromBefore({ lower }: Document, word: number): number {
  for (let w = word - 1; w >= Math.max(0, word - 8); w--) if (lower(w) === 'from') return w
  return -1
}

function hasRival({ lower }: Document, from: number, to: number): boolean {
  for (let w = from; w < to; w++) if (RIVAL.test(lower(w))) return true
  return false
}

/** The model of the sentence before that a verb of improving has as its object. */
function modelBefore({ reading, document }: Scene, first: number): string | undefined {
  const previous = document.sentences[(document.sentenceOf[first] as number) - 1]
  if (!previous || (document.sentenceOf[first] as number) < 2) return undefined
  for (let w = previous.end - 1; w >= previous.first; w--) {
    const mention = reading.mentionOf[w]
    const entity = reading.entities[reading.entityOf[w] as number]
    if (!mention || entity?.type !== 'model' || entity.introduces >= 1) continue
    if (REPORTS.has(document.lower(mention.first - 1))) return entity.name
  }
  return undefined
}
