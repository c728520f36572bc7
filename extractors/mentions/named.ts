import { CUE } from '../lexicon/cues.ts'
import { type Document, gapAfter, type Span, spanOf } from '../reading/document.ts'
import { HEAD_NOUN, isCapitalised, nameAt } from '../reading/names.ts'
import type { MentionRule } from '../rule.ts'
import { authorsSpeak } from './authors.ts'
import { headBefore } from './head-before.ts'

const HEAD_REACH = 14

/** Forms that name something only when the authors do it: "we term this X". */
const VERBS = new Set(['name', 'term', 'call', 'dub'])
/** Forms that explain as often as they name. */
const EXPLAINING = new Set(['namely', 'i.e'])

/** "a framework called NAME", "named NAME", "dubbed NAME". */
export const named: MentionRule = {
  id: 'mention.named',
  stage: 'mention',
  on: { cue: 'naming' },
  reason: 'The words say themselves that a name follows.',
  examples: [
    ['We build a corpus called Pebble.', 'Pebble:benchmark'],
    ['We propose a framework for pruning language models called StoneCut.', 'StoneCut:method'],
    ['We propose a new algorithm, dubbed Slow Stone, for rivers.', 'Slow Stone:method'],
    ['Our method, termed "Sorting through Rolling", sorts.', 'Sorting through Rolling:method'],
  ],
  counterexamples: [
    'This is called overfitting.',
    'The so-called English question.',
    'Hard cancer, also known as Stone disease.',
    'We collect texts in many languages of Spain, namely Aragonese.',
  ],
  run(document, at, votes) {
    const word = document.lower(at)
    if (document.lower(at + 1).startsWith('entit') || namesTask(document, at)) return
    if (VERBS.has(word) && !((document.cues[at - 1] ?? 0) & CUE.authors)) return
    let next = at + 1
    while (next < at + 3 && /^(?:the|as|a|an)$/.test(document.lower(next))) next++
    if (document.sentenceOf[next] !== document.sentenceOf[at]) return
    const span = quotedAt(document, next) ?? nameAt(document, next)
    if (!span) return
    const own = authorsSpeak(document, at)
    const explains = EXPLAINING.has(word) && !(own && introducedBefore(document, at))
    const type = headBefore(document, at)
    if (EXPLAINING.has(word) && !isHeadNear(document, at)) return
    votes.name(span, {
      weight: explains ? 0.6 : own ? 1.5 : type ? 1 : 0.5,
      introduces: own && !explains ? 1 : 0,
      type,
      typeWeight: 1.2,
    })
  },
}

const LONGEST_QUOTE = 7

/** What stands in quotation marks from word `first` on, where more than one word does: it is the name as a whole. */
function quotedAt(document: Document, first: number): Span | undefined {
  if (!/["\u201c\u2018]$|``$/.test(gapAfter(document, first - 1)) || !isCapitalised(document, first))
    return undefined
  for (let w = first; w < Math.min(document.words.length, first + LONGEST_QUOTE); w++) {
    const gap = gapAfter(document, w)
    if (/^[,.]?(?:["\u201d\u2019]|'')/.test(gap)) return w > first ? spanOf(document, first, w) : undefined
    if (gap !== ' ' && gap !== ', ') return undefined
  }
  return undefined
}

const NEAR = 4

/** "several data sets, namely": the noun that is explained stands right before. */
function isHeadNear(document: Document, at: number): boolean {
  for (let w = at - 1; w >= Math.max(0, at - NEAR); w--)
    if ((document.cues[w] as number) & HEAD_NOUN) return true
  return false
}

/** "a task called X": tasks are no entities. */
function namesTask(document: Document, at: number): boolean {
  const before = document.lower(at - 1)
  return /^(?:task|tasks|problem|setting|phenomenon|concept|property|field)$/.test(before)
}

/** "we propose a method, namely X": a verb of introducing earlier in the sentence. */
function introducedBefore(document: Document, at: number): boolean {
  for (
    let w = at - 1;
    w > Math.max(0, at - HEAD_REACH) && document.sentenceOf[w] === document.sentenceOf[at];
    w--
  )
    if ((document.cues[w] as number) & CUE.introduce) return true
  return false
}
