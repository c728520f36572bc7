/**
 * What the corpus says of names, before any two are taken for one: which occur, who introduces them, which could be
 * looser spellings of others, what abbreviations are said to stand for. Surveys of parts of a corpus add up in any
 * order to the survey of the whole.
 */
import { type LooserForm, looserForms, wordOrder } from '../canonicalise.ts'
import type { CanonicalNames, Mention } from './mention.ts'
import { foldReading } from './reading.ts'

/** A type and a canonical name, `type:name`. */
export type TypedName = string

export interface NameCount {
  papers: number
  /** Ids of the papers that introduce it. */
  introducedBy: Set<string>
}

export class Survey {
  readonly names = new Map<TypedName, NameCount>()
  /** Names and the plainer ones that they may be looser spellings of. */
  readonly looser = new Map<TypedName, Map<string, LooserForm>>()
  /** Names with their words in one order, whatever theirs is. */
  readonly orders = new Map<string, Set<TypedName>>()
  /** Canonical long forms and in how many papers each abbreviation stands for them. */
  readonly shorts = new Map<string, Map<string, number>>()

  /** The same of names that are known beforehand, each as a name of its own. */
  readonly knownShorts = new Map<TypedName, Map<string, number>>()

  /** Abbreviations that are not known, and in how many papers each stands for a known name or (with `~`) for something else. */
  readonly meanings = new Map<TypedName, Map<string, number>>()

  constructor(private readonly canonical: CanonicalNames) {}

  add({ paper, entity, called, name, reading, knownLong, localShort, isShortKnown }: Mention): void {
    const typed = `${entity.type}:${name}`
    const seen = this.names.get(typed)
    const count = seen ?? { papers: 0, introducedBy: new Set() }
    if (!seen) this.names.set(typed, count)
    count.papers++
    if (entity.role === 'introduces') count.introducedBy.add(paper.id)
    if (reading !== undefined) {
      const long = this.canonical.of(reading, entity.type)
      addTo(this.shorts, long, name, (before) => (before ?? 0) + 1)
      addTo(
        this.meanings,
        `${entity.type}:${name}`,
        `~${foldReading(reading).folded}`,
        (before) => (before ?? 0) + 1,
      )
      return
    }
    if (knownLong !== undefined && localShort !== undefined) {
      const short = this.canonical.of(localShort, entity.type)
      if (!isShortKnown) addTo(this.meanings, `${entity.type}:${short}`, name, (before) => (before ?? 0) + 1)
      else if (this.canonical.of(knownLong, entity.type) === name)
        addTo(this.knownShorts, typed, short, (before) => (before ?? 0) + 1)
    }
    for (const form of looserForms(called, entity.type))
      addTo(this.looser, typed, form.name, (before) => before ?? form)
    const order = wordOrder(called, entity.type)
    if (order !== undefined) {
      const same = this.orders.get(order)
      if (same) same.add(typed)
      else this.orders.set(order, new Set([typed]))
    }
  }

  /** Adds what another part of the corpus says. */
  merge(other: Survey): void {
    for (const [typed, { papers, introducedBy }] of other.names) {
      const count = this.names.get(typed) ?? { papers: 0, introducedBy: new Set() }
      count.papers += papers
      for (const id of introducedBy) count.introducedBy.add(id)
      this.names.set(typed, count)
    }
    for (const [typed, forms] of other.looser)
      for (const [name, form] of forms) addTo(this.looser, typed, name, (before) => before ?? form)
    for (const [order, typed] of other.orders)
      this.orders.set(order, new Set([...(this.orders.get(order) ?? []), ...typed]))
    for (const which of ['shorts', 'knownShorts', 'meanings'] as const)
      for (const [long, shorts] of other[which])
        for (const [short, papers] of shorts)
          addTo(this[which], long, short, (before) => (before ?? 0) + papers)
  }
}

function addTo<V>(
  map: Map<string, Map<string, V>>,
  key: string,
  inner: string,
  change: (before: V | undefined) => V,
): void {
  const found = map.get(key)
  const values = found ?? new Map<string, V>()
  if (!found) map.set(key, values)
  values.set(inner, change(values.get(inner)))
}
