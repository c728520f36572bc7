import type { Candidate, Mention, Reading } from '../reading/reading.ts'
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
 * Whom "we" and "our method" stand for at a word: of several own systems the one named last in the sentence or the one before it, else the one in the
 * title, else the first.
 */
export function mainSystem(reading: Reading, at: number): Candidate | undefined {
  const own = ownSystems(reading)
  if (own.length < 2) return own[0]
  const { document } = reading
  const sentence = document.sentenceOf[at] as number
  let last: Candidate | undefined
  let lastAt = -1
  for (const entity of own)
    for (const { first } of entity.mentions)
      if (first < at && first > lastAt && (document.sentenceOf[first] as number) >= Math.max(1, sentence - 1)) {
        last = entity
        lastAt = first
      }
  return last ?? own.find(({ mentions }) => (mentions[0]?.start ?? 0) < document.titleEnd) ?? own[0]
}
