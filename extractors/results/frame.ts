import type { Candidate, Mention, Reading } from '../reading/reading.ts'

/** A mention, with the entity that it names. */
export interface Place extends Mention {
  entity: Candidate
}

/** What a whole paper says that its sentences about results go back to. Made once a paper. */
export interface Frame {
  reading: Reading
  /** Every mention, in text order. */
  places: Place[]
  /** What of the paper's own may reach a number: anything but a benchmark; a tool only for want of those. */
  own: Candidate[]
  /** Of those, the one that the title names, else the first. */
  main: Candidate | undefined
  /** The one benchmark that the paper introduces; of several, the one that its title names first. */
  benchmark: Place | undefined
}

/** The frame of a paper. */
export function frameOf(reading: Reading): Frame {
  const { entities, document } = reading
  const places: Place[] = []
  for (const entity of entities)
    for (const { first, last, start, end, rule } of entity.mentions)
      places.push({ first, last, start, end, rule, entity })
  places.sort((a, b) => a.start - b.start || a.end - b.end)
  const introduced = entities.filter(({ introduces }) => introduces >= 1)
  const systems = introduced.filter(({ type }) => type !== 'benchmark')
  const runs = systems.filter(({ type }) => type !== 'tool')
  const own = runs.length ? runs : systems
  const titled = own.find(({ mentions }) => (mentions[0]?.start ?? 0) < document.titleEnd)
  const benchmarks = introduced.filter(({ type }) => type === 'benchmark')
  const named = places.find(({ entity, start }) => start < document.titleEnd && benchmarks.includes(entity))
  const only = benchmarks.length === 1 ? benchmarks[0] : undefined
  return {
    reading,
    places,
    own,
    main: titled ?? own[0],
    benchmark: only ? places.find(({ entity }) => entity === only) : named,
  }
}

/** The places that start at words `first` up to, not including, `end`. */
export function placesWithin({ places }: Frame, first: number, end: number): Place[] {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] as Place).first < first) low = middle + 1
    else high = middle
  }
  let last = low
  while (last < places.length && (places[last] as Place).first < end) last++
  return places.slice(low, last)
}
