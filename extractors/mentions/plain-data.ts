import { CUE } from '../lexicon/cues.ts'
import { type Document, gapAfter, type Span, spanOf } from '../reading/document.ts'
import { isCapitalised, isCommon, isShortAcronym, isTopic, looksMadeUp } from '../reading/names.ts'
import type { MentionRule } from '../rule.ts'

const MOST_WORDS = 5
/** Small words inside a name: "Web of Science". */
const INSIDE = /^(?:of|in|for)$/
const ADJECTIVE = /(?:ese|ish|ian|ean|ic|al|ive|ed)$|-/

/** "the Stone River dataset", "the Jigsaw corpus": capitalised words between "the" and a noun for data. */
export const plainData: MentionRule = {
  id: 'mention.plain-data',
  stage: 'mention',
  on: { cue: 'dataset' },
  reason: 'Capitalised words between "the" and the noun for a single set of data are its name.',
  examples: [
    ['It is tested on the Stone River dataset.', 'Stone River:benchmark'],
    ['We use the Web of Rivers corpus.', 'Web of Rivers:benchmark'],
    ['The Stonian WordNet is large.', 'Stonian WordNet:benchmark'],
    ['We use the Stone River Corpus.', 'Stone River Corpus:benchmark'],
  ],
  counterexamples: [
    'We use the English dataset.',
    'We use the QA dataset.',
    'We use a Stone dataset.',
    'The stone dataset is large.',
    'We use the Stone datasets.',
  ],
  run(document, at, votes) {
    const { lower } = document
    if (!SINGLE.test(lower(at))) return
    const isResource = RESOURCE.test(lower(at)) && isCapitalised(document, at)
    const first = firstOf(document, at)
    if (first < 0 || first === at || !/^(?:the|original)$/.test(lower(first - 1))) return
    const named = spanOf(document, first, at - 1)
    if (isResource && (lower(at) === 'wordnet' || isName(document, named)))
      votes.name(spanOf(document, first, at), { weight: 1, type: 'benchmark', typeWeight: 2 })
    else if (isName(document, named)) votes.name(named, { weight: 1, type: 'benchmark', typeWeight: 1 })
  },
}

const SINGLE = /^(?:dataset|data-set|corpus|treebank|wordnet)$/
/** Nouns that belong to the name where they have a capital. */
const RESOURCE = /^(?:corpus|treebank|wordnet)$/

/** The first of the capitalised words before word `at`, or -1 where one of them belongs to something known. */
function firstOf(document: Document, at: number): number {
  let first = at
  for (let w = at - 1; w >= Math.max(0, at - MOST_WORDS); w--) {
    if (gapAfter(document, w) !== ' ' || document.sentenceOf[w] !== document.sentenceOf[at]) break
    if ((document.nameOf[w] as number) !== -1 && document.lower(at) !== 'wordnet') return -1
    if (isCapitalised(document, w) && !isCommon(document, w)) first = w
    else if (!INSIDE.test(document.lower(w)) || w === at - 1) break
  }
  return first
}

/** One word that is neither topic nor adjective nor short initials, in the abstract. */
function isName(document: Document, { first, last, start }: Span): boolean {
  if (start < document.titleEnd) return false
  for (let w = first; w <= last; w++)
    if (
      isCapitalised(document, w) &&
      !isTopic(document, w) &&
      !isShortAcronym(document, w) &&
      !((document.cues[w] as number) & CUE.metric) &&
      !(first === last && ADJECTIVE.test(document.lower(w)) && !looksMadeUp(document, w))
    )
      return true
  return false
}
