import { cleanName } from '../clean.ts'
import type { KnownName } from '../lexicon/vocabulary.ts'
import { type Document, gapAfter, type NameHit, type Span } from '../reading/document.ts'
import type { MentionRule } from '../rule.ts'
import type { Ballot } from '../votes.ts'
import { evidenceForType } from './evidence.ts'
import { familyMember } from './model-family.ts'
import { compoundEnd, isDoubleEdition, withEdition, withSplit } from './surface.ts'

/** The lexicon knows the type better than any one sentence. */
const SURE = 1.6

/** A name of the lexicon stands in the text. */
export const knownName: MentionRule = {
  id: 'mention.known-name',
  stage: 'mention',
  on: 'name',
  reason: 'The lexicon knows the name and its type; a name that is also a word needs a second rule.',
  examples: [
    ['We evaluate on GSM8K and on MiniF2F-test.', 'GSM8K:benchmark', 'MiniF2F-test:benchmark'],
    ['Proofs are checked in Isabelle.', 'Isabelle:tool'],
    ['We use the GRPO-based recipe.', 'GRPO:method'],
    ['It is tested on IWSLT 2024.', 'IWSLT 2024:benchmark'],
    ['It gains 3% on AIME 24/25 too.', 'AIME 24/25:benchmark'],
  ],
  counterexamples: [
    'It is under the Llama 3.3 Community License.',
    'The results on large data are lean and quick.',
    'We run a race in the rain.',
    'Error and R-squared are low.',
    'Stones that Excel in Rivers\nWe test them.',
  ],
  run(document, at, votes) {
    const hit = document.names[at]
    if (!hit) return
    const { known } = hit
    if (isEnumerator(document, hit) || isLetterOfCompound(document, hit)) return
    if (known.family) {
      const member = familyMember(document, hit)
      if (!member || (member.bare && isMaker(document, hit)) || isLicence(document, member.span)) return
      const weight = !known.ambiguous || !member.bare ? 2.5 : isCalledModel(document, hit) ? 1.5 : 0.5
      votes.name(member.span, {
        weight,
        type: known.type,
        typeWeight: member.isMadeFrom ? 1.5 : weight * SURE,
        name: member.name,
        known,
        hearsay: (known.ambiguous && member.bare) || undefined,
        certain: member.isMadeFrom ? undefined : known.certain,
      })
      return
    }
    const edition =
      known.type === 'benchmark' && !/\d$/.test(known.name) ? withEdition(document, hit) : undefined
    const both = known.type === 'benchmark' && isDoubleEdition(document, hit)
    if (edition || both) {
      const span = edition ?? { ...hit, end: document.words.end[hit.last] as number }
      const name = cleanName(
        edition ? known.name + document.text.slice(hit.end, span.end) : textOf(document, span),
      )
      votes.name(span, { ...ballotFor(known, 2.5), name })
      return
    }
    if (known.type === 'tool' && isRepository(document, hit)) return
    const span = known.type === 'benchmark' ? withSplit(document, hit) : hit
    if (!compoundEnd(document, span)) return
    const weight = known.ambiguous ? 0.5 + evidenceFor(document, hit) : 2.5
    votes.name(span, ballotFor(known, weight))
  },
}

/** In a title every word has a capital: there a word-name needs its head noun, and what is merely near tells nothing. */
function evidenceFor(document: Document, hit: NameHit): number {
  const evidence = evidenceForType(document, hit, hit.known.type)
  return hit.start < document.titleEnd && evidence < 1 ? 0 : evidence
}

function ballotFor(known: KnownName, weight: number): Ballot {
  const { name, type, subtype, certain } = known
  const hearsay = known.ambiguous || undefined
  return { weight, type, typeWeight: weight * SURE, subtype, name, known, certain, hearsay }
}

function textOf(document: Document, { start, end }: Span): string {
  return document.text.slice(start, end)
}

/** "Qwen QwQ-32B", "Llama 3.3 Community License": who made it, or under which terms. */
function isMaker(document: Document, hit: NameHit): boolean {
  const next = document.names[document.nameOf[hit.last + 1] as number]
  return next?.known.family === true && gapAfter(document, hit.last) === ' '
}

function isLicence(document: Document, { last }: Span): boolean {
  const next = document.lower(last + 1) === 'community' ? last + 2 : last + 1
  return /^licen[cs]e$/.test(document.lower(next))
}

/** "the GitHub repository" is where something lies, not what it is made with. */
function isRepository(document: Document, { last }: Span): boolean {
  return /^(?:repository|repositories|repo|page|link|url)$/.test(document.lower(last + 1))
}

/** "(A) …, (B) …, (C) …": a single letter in brackets counts. */
function isEnumerator({ text }: Document, { start, end }: Span): boolean {
  return end - start === 1 && text[start - 1] === '(' && text[end] === ')'
}

/** The R of "R-squared" is no language. */
function isLetterOfCompound({ words }: Document, { last, end, known }: NameHit): boolean {
  return known.spelling.length === 1 && end < (words.end[last] as number)
}

/** "the SAM model", "the Falcon family": the noun says which of its meanings the name has. */
function isCalledModel(document: Document, hit: NameHit): boolean {
  return evidenceForType(document, hit, 'model') >= 1
}
