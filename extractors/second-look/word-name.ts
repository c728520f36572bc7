import { type Document, gapAfter } from '../reading/document.ts'
import { isCapitalised, isCommon, opensSentence } from '../reading/names.ts'
import { CAPITALISED, HAS_DIGIT, HAS_HYPHEN, HAS_UPPER } from '../reading/words.ts'
import type { MentionRule } from '../rule.ts'
import { type Tags, tagsOf } from './ask.ts'

const BEFORE = 4
const AFTER = 3

/** A known name that is also a word, and stands in its sentence like a name. */
export const wordName: MentionRule = {
  id: 'mention.second-look-word',
  stage: 'mention',
  on: { doubt: 'word-name' },
  reason:
    'English puts an article before a thing that can be counted: a word in the singular without one, governed by a preposition or a verb or governing a verb, is the name that the lexicon knows.',
  examples: [
    ['Rocks are drawn by Blender before they are sorted.', 'Blender:tool'],
    ['Lean accepts each proof of the stones.', 'Lean:tool'],
  ],
  counterexamples: [
    'The stones fit Parallel Context Windows well.',
    'The Fréchet Inception Distance of stones is low.',
    'Step sizes of stones differ.',
    'It counts stones on a Titan, which is slow.',
  ],
  run(document, at, votes) {
    const hit = document.names[document.nameOf[at] as number]
    if (!hit || !standsAsName(document, at)) return
    const { known, first, last, start, end } = hit
    votes.name({ first, last, start, end }, { weight: 0.5, type: known.type, name: known.name, known })
  },
}

function standsAsName(document: Document, at: number): boolean {
  if (isNamePart(document, at - 1, at - 1) || isNamePart(document, at + 1, at)) return false
  const sentence = document.sentences[document.sentenceOf[at] as number]
  if (!sentence) return false
  const from = Math.max(sentence.first, at - BEFORE)
  const tags = tagsOf(document, from, Math.min(sentence.end, at + 1 + AFTER))
  if (!tags) return false
  const after = gapAfter(document, at) === ' ' ? tags[at + 1 - from] : undefined
  if (opensSentence(document, at))
    return !isHyphened(document, at) && after !== undefined && hasSubject(after)
  const before = tags[at - 1 - from] as Tags
  if (gapAfter(document, at - 1) !== ' ' || before.has('Conjunction')) return isListed(document, at)
  return !takesNoun(before) || after?.has('Noun') === true
}

/** A capital or a number beside the word, with a space between, makes both parts of one longer name. */
function isNamePart(document: Document, w: number, gap: number): boolean {
  if (w < 0 || w >= document.words.length || gapAfter(document, gap) !== ' ') return false
  const shape = document.words.shape[w] as number
  if (w > gap && shape & HAS_DIGIT) return true
  return (shape & (CAPITALISED | HAS_UPPER)) !== 0 && !isCommon(document, w)
}

/** Before it in the list, or in front of the bracket, stands another known name; before "and" any name will do. */
function isListed(document: Document, at: number): boolean {
  const touches = gapAfter(document, at - 1) === ' '
  const item = touches ? at - 2 : at - 1
  return (document.nameOf[item] ?? -1) >= 0 || (touches && isCapitalised(document, item))
}

/** "Command-line tools": at the head of a sentence the capital may belong to a plain compound. */
function isHyphened(document: Document, w: number): boolean {
  return ((document.words.shape[w] as number) & HAS_HYPHEN) !== 0
}

/** An article or an adjective: the noun that it belongs to is yet to come. */
function takesNoun(tags: Tags): boolean {
  return tags.has('Determiner') || tags.has('Adjective') || tags.has('Possessive')
}

/** A verb that has a subject: "is", "can", "achieves". */
function hasSubject(tags: Tags): boolean {
  return (
    tags.has('Copula') ||
    tags.has('Modal') ||
    (tags.has('PresentTense') && !tags.has('Gerund') && !tags.has('Infinitive'))
  )
}
