import { CUE } from '../lexicon/cues.ts'
import { type Document, gapAfter } from '../reading/document.ts'
import { isCompared } from './compared.ts'
import type { Place } from './frame.ts'
import { governor } from './governor.ts'
import { isOwn, type Scene } from './scene.ts'
import { REPORTS } from './wording.ts'

/** The verb that a number is the object of: the nearest before it in its part of the sentence, else the first word. */
export function verbBefore(document: Document, { sentence }: Scene, word: number): number {
  for (let w = word - 1; w > sentence.first; w--) {
    if (REPORTS.has(document.lower(w))) return w
    if (gapAfter(document, w - 1).includes(';')) return w
  }
  return word
}

/** "GPT-4, which scores 70.1%": the system right before the relative pronoun. */
function antecedentOf({ document, systems }: Scene, verb: number): Place | undefined {
  const { lower } = document
  const pronoun = [verb - 1, verb - 2].find((w) => /^(?:which|that|who)$/.test(lower(w)))
  if (pronoun === undefined) return undefined
  const place = systems.find((list) => (list.at(-1) as Place).last === pronoun - 1)?.[0]
  return place && (isCompared(document, place) || governor(document, place) === undefined) ? place : undefined
}

const EXAMPLE = /^(?:like|as|including|e\.g|\()$/

/** The system that does what a verb says: the nearest before it that is no object of another verb or preposition. */
export function actorOf(scene: Scene, verb: number): Place | undefined {
  const { document, systems, sentence } = scene
  const antecedent = antecedentOf(scene, verb)
  if (antecedent) return antecedent
  const start = clauseStart(document, sentence.first, verb)
  const before = systems.filter(
    (list) => (list.at(-1) as Place).last < verb && (list[0] as Place).first >= start,
  )
  const actor = before.findLast((list) => {
    const governedBy = governor(document, list[0] as Place)
    return (
      governedBy === undefined ||
      (EXAMPLE.test(governedBy) && actsItself(document, list.at(-1) as Place, verb))
    )
  })
  const pronoun = pronounIn(document, start, verb)
  if (actor && (actor.at(-1) as Place).last > pronoun) return actor[0]
  if (pronoun >= 0) return undefined
  return before.flat().findLast(isOwn) ?? (start > sentence.first ? actorOf(scene, start - 1) : undefined)
}

/** "models like X achieve": the verb follows at once. */
function actsItself(document: Document, { last, end }: Place, verb: number): boolean {
  return (
    /^\)? (?:only |just |still |even |already |also )?$/.test(
      document.text.slice(end, document.words.start[verb]),
    ) && verb - last < 3
  )
}

/** The last "we", "it" or "our model" of a stretch, or -1. */
export function pronounIn({ lower, cues }: Document, first: number, end: number): number {
  for (let w = end - 1; w >= first; w--) {
    const word = lower(w)
    if (word === 'we' || word === 'it' || word === 'our' || word === 'ours') return w
    if (/^(?:proposed|this)$/.test(word) && ((cues[w + 1] as number) & (CUE.method | CUE.model)) !== 0)
      return w
  }
  return -1
}

/** Where the clause around a word begins: after a semicolon, "while", "whereas", "but". */
export function clauseStart(document: Document, first: number, w: number): number {
  for (let i = w; i > first; i--) {
    if (/[;]/.test(gapAfter(document, i - 1))) return i
    if (i < w && /^(?:while|whereas|whilst|but|although)$/.test(document.lower(i))) return i
  }
  return first
}
