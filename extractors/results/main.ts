import { CUE } from '../lexicon/cues.ts'
import type { Document } from '../reading/document.ts'
import type { Candidate, Reading } from '../reading/reading.ts'
import type { Sentence } from '../reading/sentences.ts'
import type { Frame } from './frame.ts'
import { governor } from './governor.ts'

/** A sentence is looked back into this many words at most. */
const REACH = 200

/**
 * Whom "we" and "our method" stand for at a word. Of several own systems the one named last in the sentence, or the one
 * that the results of the sentence before speak of; else the one in the title, else the first.
 */
export function mainSystem({ reading, own, main }: Frame, at: number): Candidate | undefined {
  if (own.length < 2) return main
  const { document } = reading
  const number = document.sentenceOf[at] as number
  const here = document.sentences[number] as Sentence
  const before = number > 1 ? (document.sentences[number - 1] as Sentence) : undefined
  const told = before && { first: Math.max(before.first, before.end - REACH), end: before.end }
  return (
    lastActor(reading, here.first, at) ??
    (told && reportsIn(document, told) ? lastActor(reading, told.first, told.end) : undefined) ??
    main
  )
}

/** The last own system of a stretch that is no object of a verb or preposition. */
function lastActor(
  { document, entities, entityOf, mentionOf }: Reading,
  first: number,
  end: number,
): Candidate | undefined {
  for (let w = end - 1; w >= first; w--) {
    const entity = entities[entityOf[w] as number]
    const mention = mentionOf[w]
    if (!entity || !mention || entity.introduces < 1 || entity.type === 'benchmark') continue
    if (governor(document, mention) === undefined) return entity
  }
  return undefined
}

function reportsIn({ cues }: Document, { first, end }: Sentence): boolean {
  for (let w = first; w < end; w++) if (((cues[w] as number) & CUE.evaluate) !== 0) return true
  return false
}
