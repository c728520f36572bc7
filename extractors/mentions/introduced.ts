import { type Document, gapAfter, type Span, spanOf } from '../reading/document.ts'
import { isShortAcronym, looksMadeUp } from '../reading/names.ts'
import type { MentionRule } from '../rule.ts'
import type { Votes } from '../votes.ts'
import { typeAfter } from './apposition.ts'
import { authorsSpeak } from './authors.ts'
import { coordinated } from './coordinated.ts'
import { type Introduced, objectOf, subjectOf, thingOf } from './introduced-object.ts'

/** "we propose NAME", "we introduce a new benchmark, NAME, …". */
export const introduced: MentionRule = {
  id: 'mention.introduced',
  stage: 'mention',
  on: { cue: 'introduce' },
  reason: 'What authors say they propose, present or release is theirs, and it is named right there.',
  examples: [
    ['We propose Quartz, a framework for sorting.', 'Quartz:method'],
    ['We introduce a new benchmark, StoneEval, that asks hard questions.', 'StoneEval:benchmark'],
    ['This paper presents the LumenNet model.', 'LumenNet:model'],
    ['This paper presents LumenNet Model, which sorts.', 'LumenNet:model'],
    ['We introduce stone reward, a simple method for rocks.', 'stone reward:method'],
    ['We propose a new method, river sorting, which sorts.', 'river sorting:method'],
    ['We release two datasets, StoneText and StoneCode.', 'StoneText:benchmark', 'StoneCode:benchmark'],
    ['We present the Stone Sorting Benchmark StoneSort, made of tests.', 'StoneSort:benchmark'],
    ['It differs from a new model we introduce, StoneLift, which lifts.', 'StoneLift:model'],
    ['We build a new dataset of rocks. StoneText contains many words.', 'StoneText:benchmark'],
    ['We introduce a RockNER dataset, StoneQ, where stones are marked.', 'StoneQ:benchmark'],
    ['In the field, StoneSift is proposed for sorting.', 'StoneSift:?'],
    ['Sorting Revisited: Introducing QuartzQ, a Benchmark\nStones differ.', 'QuartzQ:benchmark'],
  ],
  counterexamples: [
    'Existing methods introduce errors.',
    'We propose a method for English text.',
    'We build on BERT.',
    'We extend the recently proposed Stone Field architectures.',
    'We present a large VQA dataset.',
    'We propose a method. LLMs are large.',
    'We introduce a way, later used in frameworks such as Pebble, StoneFlow, and others.',
    'We find that it helps in identifying present StoneX, a kind of stone.',
  ],
  run(document, at, votes) {
    if (!isTheirs(document, at)) return
    const find = objectOf(document, at) ?? subjectOf(document, at)
    if (find)
      for (const span of coordinated(document, withoutNoun(document, find.span)))
        voteFor(document, { ...find, span }, votes)
    else namedNext(document, at, votes)
  },
}

function voteFor(document: Document, { span, type: before }: Introduced, votes: Votes): void {
  const made = looksMadeUp(document, span.first) || looksMadeUp(document, span.last)
  const type = before ?? typeAfter(document, span)
  votes.name(span, { weight: made ? 1.5 : 1, introduces: 1, type, typeWeight: 1.5 })
}

/** "StoneLM Model": a noun with a capital behind one made-up word is no part of its name. */
function withoutNoun(document: Document, span: Span): Span {
  const { first, last } = span
  return last === first + 1 && looksMadeUp(document, first) && GENERIC.test(document.lower(last))
    ? spanOf(document, first, first)
    : span
}

const GENERIC = /^(?:model|models|framework|dataset|method|algorithm|approach|pipeline)$/

const ANNOUNCING = /^(?:introducing|presenting)$/
const EARLIER = /^(?:recently|previously|newly|originally|existing|widely|commonly)$/

/** "identifying present stones": what is there. */
function isAdjective(document: Document, at: number): boolean {
  return document.lower(at) === 'present' && !PRESENTING.test(document.lower(at - 1))
}

const PRESENTING = /^(?:we|i|to|and|or|also|here|then|paper|work|study|report|article|authors|[a-z]{2,16}ly)$/

/** The authors are who does it: "we", or the title itself. "Recently proposed" speaks of others. */
function isTheirs(document: Document, at: number): boolean {
  if (EARLIER.test(document.lower(at - 1)) || isAdjective(document, at)) return false
  if ((document.words.start[at] as number) < document.titleEnd) return ANNOUNCING.test(document.lower(at))
  return authorsSpeak(document, at) || isPassive(document, at)
}

/** "is proposed": papers without "we" speak so of their own; "was proposed by" speaks of others. */
function isPassive(document: Document, at: number): boolean {
  const { lower } = document
  if (!/^(?:proposed|introduced|presented|developed)$/.test(lower(at))) return false
  return /^(?:is|are)$/.test(lower(at - 1)) && lower(at + 1) !== 'by'
}

/** "We introduce two data sets. StoneText contains … StoneCode adds …": the next sentences open with the names. */
function namedNext(document: Document, at: number, votes: Votes): void {
  const thing = thingOf(document, at)
  if (!thing) return
  let left = thing.count
  const from = (document.sentenceOf[at] as number) + 1
  for (let s = from; s <= from + thing.count && left > 0; s++) {
    const first = document.sentences[s]?.first
    if (first === undefined || !opensAsSubject(document, first)) {
      if (s === from) return
      continue
    }
    left--
    votes.name(spanOf(document, first, first), {
      weight: 1,
      introduces: 1,
      type: thing.type,
      typeWeight: 1.2,
    })
  }
}

const VERB = /^(?:is|are|was|can|has|consists|comprises|contains|includes|[a-z]{3,20}(?:es|s|ed))$/

/** A made-up word that the paper's own sentence is about: a verb or a bracket follows. */
function opensAsSubject(document: Document, w: number): boolean {
  if (!looksMadeUp(document, w) || document.nameOf[w] !== -1 || isShortAcronym(document, w)) return false
  const gap = gapAfter(document, w)
  return gap === ' (' || (gap === ' ' && VERB.test(document.lower(w + 1)))
}
