import { CUE } from '../lexicon/cues.ts'
import { type Document, gapAfter, spanOf } from '../reading/document.ts'
import {
  beginsName,
  HEAD_NOUN,
  isCommon,
  isShortAcronym,
  looksMadeUp,
  opensSentence,
} from '../reading/names.ts'
import { type MentionRule, typeOfCue } from '../rule.ts'

/** "the NAME benchmark", "NAME dataset", "NAME framework". */
export const headNoun: MentionRule = {
  id: 'mention.head-noun',
  stage: 'mention',
  on: 'shape',
  reason:
    'A noun that says what kind of thing it is turns the made-up word before it into a name of that kind.',
  examples: [
    ['Tests on the StoneQ benchmark are hard.', 'StoneQ:benchmark'],
    ['It uses the RockLift framework.', 'RockLift:method'],
  ],
  counterexamples: [
    'The LLM benchmark is hard.',
    'It runs on a GPU platform.',
    'Many ICU datasets are small.',
    'New GenAI systems are used.',
  ],
  run(document, at, votes) {
    const next = at + 1
    if (
      next >= document.words.length ||
      gapAfter(document, at) !== ' ' ||
      document.sentenceOf[next] !== document.sentenceOf[at]
    )
      return
    if (document.nameOf[at] !== -1 && !looksMadeUp(document, at)) return
    const bits = (document.cues[next] as number) & HEAD_NOUN
    const type = typeOfCue(bits, CUE)
    if (!type) return
    let first = at
    while (
      first > 0 &&
      at - first < 3 &&
      gapAfter(document, first - 1) === ' ' &&
      beginsName(document, first - 1) &&
      !isCommon(document, first - 1) &&
      !opensSentence(document, first - 1)
    )
      first--
    votes.name(spanOf(document, first, at), {
      weight: weightOf(document, first, at, bits),
      type,
      typeWeight: 1,
    })
  },
}

/**
 * "the MARS dataset" names one; "VQA datasets" and "a new VQA benchmark" are of a kind, and so are "GenAI systems".
 */
function weightOf(document: Document, first: number, at: number, bits: number): number {
  const { lower } = document
  const isPlural = lower(at + 1).endsWith('s') && lower(at + 1) !== 'corpus'
  if (!(bits & (CUE.benchmark | CUE.dataset)))
    return isShortAcronym(document, at) ? 0.3 : isPlural ? 0.5 : 0.7
  if (!isShortAcronym(document, at)) return isPlural && lower(first - 1) !== 'the' ? 0.6 : 1
  return isPlural || first < at || !/^(?:the|our)$/.test(lower(at - 1)) ? 0.6 : 1
}

/** "the corpus NAME", "the task-specific model NAME". */
export const headNounBefore: MentionRule = {
  id: 'mention.head-noun-before',
  stage: 'mention',
  on: 'shape',
  reason: 'A made-up word right behind the noun that says what it is, with no noun after it, is its name.',
  examples: [
    ['Tests on the corpus StoNER show it.', 'StoNER:benchmark'],
    ['It beats the older model RockX by far.', 'RockX:model'],
  ],
  counterexamples: ['The model API is open.', 'We use the dataset RGB images.', 'Large models XL fail.'],
  run(document, at, votes) {
    const { lower, cues } = document
    if ((document.nameOf[at] as number) !== -1 || at === 0 || gapAfter(document, at - 1) !== ' ') return
    const before = cues[at - 1] as number
    const type = typeOfCue(before & HEAD_NOUN, CUE)
    const isPlural = lower(at - 1).endsWith('s') && lower(at - 1) !== 'corpus'
    if (!type || isPlural || isShortAcronym(document, at)) return
    const isData = (before & (CUE.benchmark | CUE.dataset)) !== 0
    const next = gapAfter(document, at) === ' ' ? (cues[at + 1] ?? 0) : CUE.common
    const ends = isData
      ? !(next & (HEAD_NOUN | CUE.topic | CUE.metric))
      : (next & (CUE.common | CUE.preposition | CUE.compare | CUE.evaluate)) !== 0
    if (!ends || document.sentenceOf[at - 1] !== document.sentenceOf[at]) return
    votes.name(spanOf(document, at, at), {
      weight: isData ? 1 : 0.7,
      type,
      typeWeight: 1,
    })
  },
}
