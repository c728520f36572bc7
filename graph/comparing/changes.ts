/** What came, went and changed between two lists. */
import { compareText } from '../../src/text.ts'

export interface Changes<T, C> {
  added: T[]
  removed: T[]
  changed: C[]
}

/**
 * Compares two lists by key; each part is sorted by key. Of items with one key the last counts.
 * @param change what changed from the first to the second, undefined for nothing
 */
export function compareLists<T, R, C>(
  before: Iterable<T>,
  after: Iterable<T>,
  keyOf: (item: T) => string,
  ref: (item: T) => R,
  change: (before: T, after: T) => C | undefined,
): Changes<R, C> {
  const old = byKey(before, keyOf)
  const now = byKey(after, keyOf)
  const changes: Changes<R, C> = { added: [], removed: [], changed: [] }
  for (const [key, item] of now) {
    const was = old.get(key)
    if (was === undefined) {
      changes.added.push(ref(item))
      continue
    }
    const changed = change(was, item)
    if (changed !== undefined) changes.changed.push(changed)
  }
  for (const [key, item] of old) if (!now.has(key)) changes.removed.push(ref(item))
  return changes
}

function byKey<T>(items: Iterable<T>, keyOf: (item: T) => string): Map<string, T> {
  const keyed = [...items].map((item): [string, T] => [keyOf(item), item])
  return new Map(keyed.sort(([a], [b]) => compareText(a, b)))
}

/** Names of the given properties in which two objects differ, as JSON. */
export function differences<T>(before: T, after: T, properties: readonly (keyof T & string)[]): string[] {
  return properties.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
}
