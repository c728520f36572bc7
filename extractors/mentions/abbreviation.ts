import { foldName } from '../../src/text.ts'
import { CUE } from '../lexicon/cues.ts'
import { type Document, gapAfter, type Span, spanOf } from '../reading/document.ts'
import { HEAD_NOUN, isCapitalised, looksMadeUp } from '../reading/names.ts'
import { HAS_UPPER } from '../reading/words.ts'
import { type MentionRule, typeOfCue } from '../rule.ts'
import { endingType } from './endings.ts'

const LONGEST_FORM = 10

/** "Long Form (LF)": one thing under two names. */
export const abbreviation: MentionRule = {
  id: 'mention.abbreviation',
  stage: 'mention',
  on: 'bracket',
  reason:
    'Capitals in brackets that are the initials of the words before them abbreviate those words (Schwartz and Hearst 2003).',
  examples: [
    ['We propose Slow Stone Search (SSS) for rivers.', 'Slow Stone Search:method', 'SSS:method'],
    ['It uses Rolling Pebble Optimization (RPO).', 'Rolling Pebble Optimization:method', 'RPO:method'],
  ],
  counterexamples: [
    'Large language models (LLMs) are big.',
    'Stones are hard (Smith).',
    'We use it (see Figure A).',
  ],
  run(document, at, votes) {
    const short = insideBracket(document, at)
    if (!short) return
    const long = longForm(document, at, document.text.slice(short.start, short.end))
    if (!long) return
    const capitals = countCapitals(document, long)
    const size = long.last - long.first + 1
    const type = typeOfLongForm(document, long)
    const own = followsIntroduction(document, long.first)
    const inTitle = long.end <= document.titleEnd
    const named = capitals * 2 >= size && !inTitle
    const weight = own ? 1.2 : named ? 0.4 : -0.8
    const ballot = { weight, introduces: own ? 1 : 0, ...(type ? { type, typeWeight: 1 } : {}) }
    votes.name(long, ballot)
    votes.name(short, ballot)
    const ending = endingType(document.text.slice(short.start, short.end))
    if (ending && !type) votes.name(short, { weight: 0, type: ending.type, typeWeight: ending.weight })
    votes.sameThing(long, short)
  },
}

/** The one word between "(" and ")", if it has two capitals or more. */
function insideBracket(document: Document, at: number): Span | undefined {
  const { words, text } = document
  if (!((words.shape[at] as number) & HAS_UPPER) || !/^[\s"'”’]*[),;]/.test(gapAfter(document, at)))
    return undefined
  const span = spanOf(document, at, at)
  const capitals = text.slice(span.start, span.end).replace(/[^A-Z]/g, '').length
  return capitals >= 2 && span.end - span.start <= 20 ? span : undefined
}

/** The words before the bracket whose initials spell the abbreviation, from the last letter to the first. */
function longForm(document: Document, at: number, short: string): Span | undefined {
  const letters = foldName(short).replace(/[^a-z0-9]/g, '')
  const wanted = /[a-z]s$/.test(short) && letters.length > 2 ? letters.slice(0, -1) : letters
  const last = at - 1
  const sentence = document.sentenceOf[at]
  let i = wanted.length - 1
  let w = last
  while (w >= 0 && i >= 0 && last - w < LONGEST_FORM && document.sentenceOf[w] === sentence) {
    if (w < last && /[.;:!?()]/.test(gapAfter(document, w))) return undefined
    const taken = spellsBack(document, w, wanted, i)
    if (taken > 0) {
      i -= taken
      if (i < 0) return w < last || taken < 2 ? spanOf(document, w, last) : undefined
    } else if (!/^(?:of|for|the|and|in|with|to|a|an|on|via|by|from|as|&)$/.test(document.lower[w] as string))
      return undefined
    w--
  }
  return undefined
}

/** How many letters, ending at `i`, the initials of the atoms of word w spell; 0 where they do not. */
function spellsBack(document: Document, w: number, wanted: string, i: number): number {
  const { words, text } = document
  const initials: string[] = []
  for (let a = words.firstAtom[w] as number; a < (words.firstAtom[w + 1] as number); a++) {
    const atom = text.slice(words.atomStart[a], words.atomEnd[a])
    for (const [k, c] of [...atom].entries())
      if (k === 0 || /[A-Z0-9]/.test(c)) initials.push(c.toLowerCase())
    if (initials.length > 12) return 0
  }
  for (let from = 0; from < initials.length; from++) {
    const part = initials.slice(from === 0 ? 0 : from).join('')
    if (from > 0 && initials.length - from < 1) break
    if (part && wanted.slice(Math.max(0, i - part.length + 1), i + 1) === part && from === 0)
      return part.length
  }
  return initials[0] === wanted[i] ? 1 : 0
}

function countCapitals(document: Document, span: Span): number {
  let count = 0
  for (let w = span.first; w <= span.last; w++)
    if (isCapitalised(document, w) || looksMadeUp(document, w)) count++
  return count
}

/** The head of a long form is its last noun: "… Optimization" is a method, "… Network" a model. */
function typeOfLongForm(document: Document, long: Span) {
  const head = typeOfCue((document.cues[long.last] as number) & HEAD_NOUN, CUE)
  if (head) return head
  const word = document.lower[long.last] as string
  if (/(?:tion|ing|ment|search|descent|attention|flow)$/.test(word)) return 'method' as const
  return undefined
}

/** "we propose … Long Form": only articles and adjectives between the verb and the long form. */
function followsIntroduction(document: Document, first: number): boolean {
  for (let w = first - 1; w >= Math.max(0, first - 8); w--) {
    if (document.sentenceOf[w] !== document.sentenceOf[first]) return false
    if ((document.cues[w] as number) & (CUE.introduce | CUE.naming))
      return (document.words.start[w] as number) > document.titleEnd
    if (!((document.cues[w] as number) & (CUE.filler | HEAD_NOUN))) return false
  }
  return false
}
