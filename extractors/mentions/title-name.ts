import { endingType } from '../endings.ts'
import { CUE } from '../lexicon/cues.ts'
import { type Document, type Span, spanOf } from '../reading/document.ts'
import { HEAD_NOUN, isCommon, isShortAcronym, isVersion, looksMadeUp } from '../reading/names.ts'
import { POSSESSIVE } from '../reading/words.ts'
import { type MentionRule, typeOfCue } from '../rule.ts'
import type { Votes } from '../votes.ts'

const MOST_WORDS = 6

/** "Name: what it is" in the title. */
export const titleName: MentionRule = {
  id: 'mention.title-name',
  stage: 'mention',
  on: 'paper',
  reason: 'Authors put the name of their own work before the colon of the title and say after it what it is.',
  examples: [
    ['QuartzBench: A Benchmark for Stone Recognition\nStones differ.', 'QuartzBench:benchmark'],
    ['Lantern: Lighting Up Retrieval\nWe propose Lantern.', 'Lantern:method'],
    ["Acme's StoneKit: A Toolkit for Rocks\nRocks are hard.", 'StoneKit:tool'],
    ['StoneLM 1.1: Better Rocks\nRocks are hard.', 'StoneLM 1.1:method'],
    ['Two Step Search: Fast Planning\nWe study Two Step Search in depth.', 'Two Step Search:method'],
  ],
  counterexamples: [
    'Why bother: A Study of Motivation\nPeople do things.',
    'A Note on Graphs: Colour and Form\nGraphs are coloured.',
  ],
  run(document, _at, votes) {
    for (const span of namesIn(document, leftOfColon(document))) vote(document, span, votes)
  },
}

function vote(document: Document, span: Span, votes: Votes): void {
  const made = looksMadeUp(document, span.first) && isVersioned(document, span)
  const surface = document.text.slice(span.start, span.end)
  if (!made && !standsInAbstract(document, surface) && !isInitialised(document, span)) return
  const type = typeOfRest(document, span)
  votes.name(span, {
    weight: 1.5,
    introduces: 1,
    type: type?.type ?? 'method',
    typeWeight: type?.weight ?? 0.2,
  })
}

/** One word, or one with its version or a noun such as "Bench" behind it: "StoneLM 1.1", "RockScience Bench". */
function isVersioned(document: Document, { first, last }: Span): boolean {
  if (first === last) return true
  return (
    last === first + 1 &&
    (isVersion(document, last) ||
      (endingType(surfaceOf(document, last)) !== undefined && !isShortAcronym(document, first)))
  )
}

function surfaceOf({ text, words }: Document, w: number): string {
  return `-${text.slice(words.start[w], words.end[w])}`
}

const REPORT = /^(?:technical|report|system|card)$/

/**
 * The names before the colon: "A and B" are two where both are made up; "Technical Report" is part of none, nor is
 * whose it is ("Acme's StoneLM").
 */
function namesIn(document: Document, left: Span | undefined): Span[] {
  if (!left) return []
  let { first, last } = left
  for (let w = first; w < last; w++)
    if ((document.words.shape[w] as number) & POSSESSIVE && looksMadeUp(document, w + 1)) first = w + 1
  while (last > first && REPORT.test(document.lower(last))) last--
  const and = first + 1
  if (
    last === first + 2 &&
    document.lower(and) === 'and' &&
    looksMadeUp(document, first) &&
    looksMadeUp(document, last)
  )
    return [spanOf(document, first, first), spanOf(document, last, last)]
  return [spanOf(document, first, last)]
}

/** The words before the first colon of the title, if they can be a name. */
function leftOfColon(document: Document): Span | undefined {
  const title = document.sentences[0]
  if (!title || (document.words.start[title.first] as number) >= document.titleEnd) return undefined
  for (let w = title.first; w < Math.min(title.end, title.first + MOST_WORDS); w++) {
    const gap = document.text.slice(document.words.end[w], document.words.start[w + 1] ?? document.titleEnd)
    const parts = /^\s*:|^\s+[-\u2013\u2014]\s|^\s*\u2014/.test(gap)
    if (parts)
      return isNameable(document, title.first, w) && w + 1 < title.end
        ? spanOf(document, title.first, w)
        : undefined
    if (!/^(?:['\u2019]s)? $|^ ?\($|^\)? ?$/.test(gap)) return undefined
  }
  return undefined
}

/** Not a clause: no article or question word in front, no verb form alone. */
function isNameable(document: Document, first: number, last: number): boolean {
  const opener = document.lower(first)
  if (first === last) return !isCommon(document, first) || looksMadeUp(document, first)
  if (
    isCommon(document, first) &&
    !(looksMadeUp(document, last) || (document.cues[first] as number) & HEAD_NOUN)
  ) {
    return (
      !/^(?:a|an|the|on|how|why|what|when|is|are|do|does|can|towards?|beyond|from|in|to|we)$/.test(opener) &&
      !/ing$/.test(opener)
    )
  }
  return !/^(?:a|an|the|on|how|why|what|when|is|are|do|does|can|towards?|beyond|from|in|to)$/.test(opener)
}

/** The exact words again in the abstract, beyond the title. */
function standsInAbstract(document: Document, surface: string): boolean {
  return document.text.indexOf(surface, document.titleEnd) >= 0
}

/** Several words whose initials stand in the abstract in brackets: "First Finish Search" … (FFS). */
function isInitialised(document: Document, span: Span): boolean {
  if (span.first === span.last) return false
  let initials = ''
  for (let w = span.first; w <= span.last; w++) initials += document.text[document.words.start[w] as number]
  return initials.length > 1 && document.text.indexOf(`(${initials.toUpperCase()})`, document.titleEnd) >= 0
}

/** The first head noun after the colon, or "Benchmarking …". */
function typeOfRest(document: Document, span: Span) {
  const title = document.sentences[0]
  if (!title) return undefined
  for (let w = span.last + 1; w < title.end; w++) {
    if (/^benchmarking$|^evaluating$/.test(document.lower(w)) && w === span.last + 1)
      return { type: 'benchmark' as const, weight: 0.8 }
    const before = document.lower(w - 1)
    if (before === 'for' || before === 'of' || before === 'with' || before === 'via' || before === 'in') {
      if (w > span.last + 2) break
    }
    const bits = (document.cues[w] as number) & HEAD_NOUN & ~CUE.competition
    const plural = document.lower(w).endsWith('s')
    const type = plural ? undefined : typeOfCue(bits, CUE)
    if (type && w > span.last + 1) return { type, weight: type === 'model' ? 0.6 : 1 }
  }
  return undefined
}
