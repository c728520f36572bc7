import { CUE } from '../lexicon/cues.ts'
import type { Candidate, Mention, Reading } from '../reading/reading.ts'
import { listHead } from '../roles/vote.ts'
import { type Accept, isOwn, lastNamed, type Named, namedAfter, namedBefore, onlyOwn } from './own.ts'
import type { Phrase } from './phrase.ts'

/** Words between what is made and the words that say from what. */
const REACH = 25

/** "X, which is", "X was": what is not the paper's own stands right before the words. */
const NEXT = 4

/** Parts, data and measurements: what is said of them is not said of the paper's own thing. */
const PART = new Set(
  'module modules pipeline pipelines engine engines encoder encoders decoder decoders head heads branch branches block blocks component components layer layers dataset datasets data labels captions annotations features reward rewards judge judges evaluator evaluators annotator retriever teacher simulator baseline baselines results evaluation evaluations experiments performance analysis methods approaches'.split(
    ' ',
  ),
)
const OTHERS =
  /^(?:other|existing|previous|prior|standard|traditional|conventional|several|current|recent|many)$/

/**
 * What the phrase before a source speaks of. Mostly the paper's own thing: named earlier in the sentence, or after the
 * source ("Based on X, we train Y"), or in the sentence before ("It is built on X"). Another thing only right before.
 */
export function subjectOf(
  reading: Reading,
  phrase: Phrase,
  source: Candidate,
  mention: Mention,
  kind: Accept,
): Named | undefined {
  const at = phrase.first
  if (isOfOthers(reading, at)) return undefined
  const own: Accept = (candidate, place) => candidate !== source && isOwn(candidate) && kind(candidate, place)
  const near: Accept = (candidate, place) =>
    phrase.plain === true && candidate !== source && kind(candidate, place) && at - place.last <= NEXT
  const before = namedBefore(
    reading,
    at,
    REACH,
    (candidate, place) => own(candidate, place) || near(candidate, place),
  )
  if (before) return isCutOff(reading, before.mention, at) ? undefined : before
  if (phrase.bound || isOwn(source) || isSetAgainst(reading, at - REACH, at)) return undefined
  const after = namedAfter(reading, mention.last, REACH, own)
  if (after) return isOutcome(reading, mention, after.mention) ? after : undefined
  return ofOwnWork(reading, at) ? (lastNamed(reading, at, own) ?? onlyOwn(reading, source, kind)) : undefined
}

/** "a module based on X", "existing models based on X": the words right before are about something else. */
function isOfOthers({ document, mentionOf }: Reading, at: number): boolean {
  const w = at - 1
  if (w < 0 || document.sentenceOf[w] !== document.sentenceOf[at]) return false
  if (PART.has(document.lower(w))) return mentionOf[w - 1] === undefined
  for (let i = w - 1; i >= Math.max(0, w - 3) && document.sentenceOf[i] === document.sentenceOf[at]; i--)
    if (OTHERS.test(document.lower(i))) return true
  return false
}

/** Is what is named after the source what came out: no item of the same list, nor what it was trained on or with? */
function isOutcome(reading: Reading, source: Mention, { first, last }: Mention): boolean {
  const { document } = reading
  const mention = reading.mentionOf[last] as Mention
  if (listHead(reading, mention).first === listHead(reading, source).first) return false
  return !MEANS.test(document.lower(first - 1)) && !MEANS.test(document.lower(first - 2))
}

const MEANS = /^(?:on|with|using|via|by|against|than|for)$/

/** Another clause, or a word of comparison, lies between. */
function isCutOff(reading: Reading, { last, end }: Mention, at: number): boolean {
  const { text, words } = reading.document
  return text.slice(end, words.start[at]).includes(';') || isSetAgainst(reading, last, at)
}

/** A word of comparison between: "surpasses models based on X". */
function isSetAgainst({ document }: Reading, first: number, end: number): boolean {
  for (let w = Math.max(0, first); w < end; w++)
    if (document.sentenceOf[w] === document.sentenceOf[end] && (document.cues[w] as number) & CUE.compare)
      return true
  return false
}

const OPENER = /^(?:it|this|these|they)$/

/** Do the authors speak, or does the sentence go on about what was named before? */
function ofOwnWork({ document }: Reading, at: number): boolean {
  const sentence = document.sentences[document.sentenceOf[at] as number]
  if (!sentence || (document.words.start[at] as number) < document.titleEnd) return false
  if (OPENER.test(document.lower(sentence.first)) || sentence.first === at) return true
  for (let w = Math.max(sentence.first, at - REACH); w < at; w++)
    if ((document.cues[w] as number) & CUE.authors) return true
  return false
}
