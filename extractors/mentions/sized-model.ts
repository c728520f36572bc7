import { gapAfter, spanOf } from '../reading/document.ts'
import { isCapitalised, isCommon, isTopic, looksMadeUp, opensSentence } from '../reading/names.ts'
import type { MentionRule } from '../rule.ts'

const SIZE = /^\d{1,3}(?:\.\d{1,2})?(?:x\d{1,2})?[BM]$/
const COUNTED = /^(?:tokens?|parameters?|params|words?|images?|samples?|pairs?|examples?|users?|rows?)$/
const MOST_WORDS = 3

/** "Stone River 7B". */
export const sizedModel: MentionRule = {
  id: 'mention.sized-model',
  stage: 'mention',
  on: 'shape',
  reason: 'A number of parameters right behind capitalised words makes them the name of a model.',
  examples: [['It beats Stone River 7B on all tests.', 'Stone River 7B:model']],
  counterexamples: [
    'Our 7B model wins.',
    'We use the Stone 300B tokens.',
    'Models of 7B are large.',
    'Stone Sorting with Competitive 7B Models\nWe sort.',
  ],
  run(document, at, votes) {
    const { words, text } = document
    if ((document.nameOf[at] as number) !== -1 || !SIZE.test(text.slice(words.start[at], words.end[at])))
      return
    if ((words.start[at] as number) < document.titleEnd) return
    if (gapAfter(document, at) === ' ' && COUNTED.test(document.lower(at + 1))) return
    let first = at
    while (
      first > 0 &&
      at - first < MOST_WORDS &&
      gapAfter(document, first - 1) === ' ' &&
      document.sentenceOf[first - 1] === document.sentenceOf[at] &&
      (isCapitalised(document, first - 1) || looksMadeUp(document, first - 1)) &&
      !isCommon(document, first - 1) &&
      !isTopic(document, first - 1) &&
      !opensSentence(document, first - 1)
    )
      first--
    if (first === at || (document.nameOf[first] as number) !== -1) return
    votes.name(spanOf(document, first, at), { weight: 1, type: 'model', typeWeight: 1.5 })
  },
}
