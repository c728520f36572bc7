import { CUE } from '../lexicon/cues.ts'
import type { Document } from '../reading/document.ts'
import type { Candidate, Mention, Reading } from '../reading/reading.ts'
import type { Sentence } from '../reading/sentences.ts'
import { governor } from './governor.ts'
import type { Place } from './scene.ts'

/** The one benchmark that the paper introduces; of several, the one that its title names. */
export function mainBenchmark({ entities, document }: Reading): Place | undefined {
  const own = entities.filter(({ type, introduces }) => type === 'benchmark' && introduces >= 1)
  const [titled] = own
    .filter(({ mentions }) => (mentions[0]?.start ?? 0) < document.titleEnd)
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
  const entity = own.length === 1 ? own[0] : titled
  return entity && { ...(entity.mentions[0] as Mention), entity }
}

/** May a number be this entity's: anything that the paper introduces but a benchmark; a tool only for want of those. */
export function ownSystems({ entities }: Reading): Candidate[] {
  const own = entities.filter(({ introduces, type }) => introduces >= 1 && type !== 'benchmark')
  const runs = own.filter(({ type }) => type !== 'tool')
  return runs.length ? runs : own
}

/**
 * Whom "we" and "our method" stand for at a word. Of several own systems the one named last in the sentence, or the one
 * that the results of the sentence before speak of; else the one in the title, else the first.
 */
export function mainSystem(reading: Reading, at: number): Candidate | undefined {
  const own = ownSystems(reading)
  if (own.length < 2) return own[0]
  const { document } = reading
  const number = document.sentenceOf[at] as number
  const here = document.sentences[number] as Sentence
  const before = number > 1 ? (document.sentences[number - 1] as Sentence) : undefined
  return (
    lastActor(reading, here.first, at) ??
    (before && reportsIn(document, before) ? lastActor(reading, before.first, before.end) : undefined) ??
    own.find(({ mentions }) => (mentions[0]?.start ?? 0) < document.titleEnd) ??
    own[0]
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
