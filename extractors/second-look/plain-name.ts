import type { EntityType } from '../../src/model.ts'
import { CUE } from '../lexicon/cues.ts'
import { typeAfter } from '../mentions/apposition.ts'
import { authorsSpeak } from '../mentions/authors.ts'

import { type Document, type Span, spanOf } from '../reading/document.ts'
import { HEAD_NOUN } from '../reading/names.ts'
import { type MentionRule, typeOfCue } from '../rule.ts'
import { type Tags, tagsOf } from './ask.ts'
import { phraseEnd, thingNamed } from './plain-phrase.ts'

/** Plain words in small letters that are announced as a name, and are one thing's name. */
export const plainName: MentionRule = {
  id: 'mention.second-look-plain',
  stage: 'mention',
  on: { doubt: 'plain-name' },
  reason:
    'English puts an article before a thing that can be counted: a noun phrase in the singular without one, where a name is announced, is the name.',
  examples: [
    ['We propose adaptive stone sorting, which sorts stones by weight.', 'adaptive stone sorting:method'],
    ['We sort with a new algorithm called patient river search.', 'patient river search:method'],
  ],
  counterexamples: [
    'We present extensive experiments, which show that stones sink.',
    'We propose learning heavy stones, which sink.',
    'A problem called cold river drift is common.',
  ],
  run(document, at, votes) {
    const end = phraseEnd(document, at)
    const tags = tagsOf(document, at - 1, Math.min(document.words.length, end + 1))
    if (!tags) return
    const isNamed = ((document.cues[at - 1] as number) & CUE.naming) !== 0
    const words = tags.slice(1, end - at + 1)
    if (isNamed ? !canBeName(words) : !isNameOfOne(words) || isGeneral(document, end - 1)) return
    const span = spanOf(document, at, end - 1)
    const own = authorsSpeak(document, at - 1)
    const type = typeOf(document, span, isNamed)
    votes.name(span, {
      weight: 1,
      introduces: own ? 1 : 0,
      type: type ?? 'method',
      typeWeight: type ? 1.2 : 0.2,
    })
  },
}

function typeOf(document: Document, span: Span, isNamed: boolean): EntityType | undefined {
  return (
    (isNamed ? typeOfCue(thingNamed(document, span.first - 1), CUE) : undefined) ?? typeAfter(document, span)
  )
}

/** "top-down and …", "class-based …": a name that ends so goes on. */
const NO_HEAD = ['Adjective', 'Adverb', 'PastTense', 'Preposition'] as const

/** After "called" a noun ends the name; where an adjective does, it goes on with "and". A verb makes a clause. */
function canBeName(words: readonly Tags[]): boolean {
  const head = words[words.length - 1] as Tags
  return !NO_HEAD.some((tag) => head.has(tag)) && !words.some(isAuxiliary)
}

/** After "we propose": a noun phrase in the singular, not led by a gerund that takes the rest as its object. */
function isNameOfOne(words: readonly Tags[]): boolean {
  const head = words[words.length - 1] as Tags
  if (!(isNoun(head) || head.has('Gerund')) || head.has('Plural')) return false
  return words.slice(0, -1).every((tags, i) => isNoun(tags) || isModifier(tags, i === 0))
}

/** "method", "model": a word for a kind of thing, left without its article by mistake. */
function isGeneral(document: Document, head: number): boolean {
  return ((document.cues[head] as number) & HEAD_NOUN) !== 0
}

function isNoun(tags: Tags): boolean {
  return tags.has('Noun') && !tags.has('Pronoun')
}

function isModifier(tags: Tags, leads: boolean): boolean {
  return tags.has('Adjective') || tags.has('PastTense') || (tags.has('Gerund') && !leads)
}

function isAuxiliary(tags: Tags): boolean {
  return tags.has('Copula') || tags.has('Modal') || tags.has('Auxiliary')
}
