import { CUE } from '../lexicon/cues.ts'
import { type Document, gapAfter, type Span } from '../reading/document.ts'
import { beginsName, HEAD_NOUN, isCommon, looksMadeUp, nameAt } from '../reading/names.ts'
import { type MentionRule, typeOfCue } from '../rule.ts'
import { endingType } from './endings.ts'
import { typeAfter } from './head-noun.ts'

const REACH = 14
const PHRASE_REACH = 28

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
  ],
  counterexamples: ['Existing methods introduce errors.', 'We propose a method for English text.'],
  run(document, at, votes) {
    if (!hasAuthors(document, at)) return
    const direct = directObject(document, at)
    if (direct) {
      voteFor(document, direct, undefined, votes.name.bind(votes))
      return
    }
    const placed = afterComma(document, at)
    if (placed) voteFor(document, placed.span, placed.type, votes.name.bind(votes))
  },
}

function voteFor(
  document: Document,
  span: Span,
  typeBefore: ReturnType<typeof typeOfCue>,
  vote: (
    span: Span,
    ballot: {
      weight: number
      introduces: number
      type?: NonNullable<typeof typeBefore>
      typeWeight?: number
    },
  ) => void,
): void {
  const made = looksMadeUp(document, span.first) || looksMadeUp(document, span.last)
  const type = typeBefore ?? typeAfter(document, span)
  const ending = endingType(document.text.slice(span.start, span.end))
  vote(span, {
    weight: made ? 1.5 : span.first === span.last ? 1 : 1.1,
    introduces: 1,
    ...(type ? { type, typeWeight: 1.5 } : {}),
  })
  if (ending) vote(span, { weight: 0, introduces: 1, type: ending.type, typeWeight: ending.weight })
}

/** "we", "our" or "this paper" earlier in the sentence, or the verb opens it. */
function hasAuthors(document: Document, at: number): boolean {
  const sentence = document.sentences[document.sentenceOf[at] as number]
  if (!sentence || document.words.start[at]! < document.titleEnd) return false
  for (let w = at; w >= Math.max(sentence.first, at - 25); w--) {
    const word = document.lower[w] as string
    if ((document.cues[w] as number) & CUE.authors) return true
    if (
      (word === 'paper' || word === 'work' || word === 'study' || word === 'report' || word === 'article') &&
      w > sentence.first
    )
      return true
  }
  return false
}

/** The name right after the verb, with articles and adjectives between. */
function directObject(document: Document, at: number): Span | undefined {
  const sentence = document.sentenceOf[at]
  for (let w = at + 1; w < Math.min(document.words.length, at + REACH); w++) {
    if (document.sentenceOf[w] !== sentence || /[,;:(]/.test(gapAfter(document, w - 1))) return undefined
    if (beginsName(document, w) && !((document.cues[w] as number) & CUE.authors)) {
      const hit = document.names[document.nameOf[w] as number]
      if (hit && !isOwn(document, w)) return undefined
      return acceptable(document, nameAt(document, w))
    }
    if (!((document.cues[w] as number) & (CUE.filler | CUE.introduce)) && document.lower[w] !== 'and')
      return undefined
  }
  return undefined
}

/** A known name is someone else's, unless more of a name follows it in the same breath (LeanDojo-v2). */
function isOwn(document: Document, w: number): boolean {
  const hit = document.names[document.nameOf[w] as number]
  const span = nameAt(document, w)
  return hit !== undefined && span !== undefined && span.end > hit.end
}

/** "…, NAME, …" or "… : NAME" after a noun phrase whose head says what it is. */
function afterComma(
  document: Document,
  at: number,
): { span: Span; type: ReturnType<typeof typeOfCue> } | undefined {
  const sentence = document.sentenceOf[at]
  let head = 0
  for (let w = at + 1; w < Math.min(document.words.length, at + PHRASE_REACH); w++) {
    if (document.sentenceOf[w] !== sentence) return undefined
    const gap = gapAfter(document, w - 1)
    const bits = (document.cues[w] as number) & HEAD_NOUN
    if (/[,:\u2014\u2013]|--/.test(gap) && head && beginsName(document, w) && !isCommon(document, w)) {
      const span = acceptable(document, nameAt(document, w))
      if (span && document.nameOf[w] === -1 && closes(document, span))
        return { span, type: typeOfCue(head, CUE) }
      return undefined
    }
    if (/[;(]/.test(gap)) return undefined
    if (bits) head = bits
    if (/^(?:that|which|to|by|using|where|while)$/.test(document.lower[w] as string) && /,/.test(gap))
      return undefined
  }
  return undefined
}

/** What follows a name set off by commas: a comma, a bracket, the end, or "that", "which", "to", "for". */
function closes(document: Document, span: Span): boolean {
  const gap = gapAfter(document, span.last)
  return (
    /[,.;:()\u2014\u2013]/.test(gap) ||
    /^(?:that|which|to|for|with|and|as|where|in|on|by|containing|consisting|comprising|designed)$/.test(
      document.lower[span.last + 1] ?? '',
    )
  )
}

function acceptable(document: Document, span: Span | undefined): Span | undefined {
  if (!span) return undefined
  const size = document.text.slice(span.start, span.end).length
  return size > 1 ? span : undefined
}

/** "a framework called NAME", "named NAME", "dubbed NAME". */
export const named: MentionRule = {
  id: 'mention.named',
  stage: 'mention',
  on: { cue: 'naming' },
  reason: 'The words say themselves that a name follows.',
  examples: [
    ['We build a corpus called Pebble.', 'Pebble:benchmark'],
    ['We propose a new algorithm, dubbed Slow Stone, for rivers.', 'Slow Stone:method'],
  ],
  counterexamples: ['This is called overfitting.', 'The so-called English question.'],
  run(document, at, votes) {
    const next = at + 1
    if (next >= document.words.length || document.sentenceOf[next] !== document.sentenceOf[at]) return
    if (document.lower[at] === 'name' || document.lower[at] === 'term' || document.lower[at] === 'call') {
      if (!((document.cues[at - 1] ?? 0) & CUE.authors)) return
    }
    let start = next
    while (start < next + 2 && /^(?:the|as|a|an)$/.test(document.lower[start] ?? '')) start++
    if (!beginsName(document, start) || isCommon(document, start)) return
    const span = nameAt(document, start)
    if (!span) return
    let type: ReturnType<typeof typeOfCue>
    for (let w = at; w > Math.max(0, at - 14) && document.sentenceOf[w] === document.sentenceOf[at]; w--) {
      type = typeOfCue((document.cues[w] as number) & HEAD_NOUN, CUE)
      if (type) break
    }
    const introduces = hasAuthors(document, at) ? 1 : 0
    const explains = document.lower[at] === 'namely' || document.lower[at] === 'i.e'
    votes.name(span, {
      weight: explains ? 0.6 : 1.5,
      introduces: explains ? 0 : introduces,
      ...(type ? { type, typeWeight: 1.2 } : {}),
    })
    const ending = endingType(document.text.slice(span.start, span.end))
    if (ending) votes.name(span, { weight: 0, type: ending.type, typeWeight: ending.weight })
  },
}
