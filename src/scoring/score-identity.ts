/** Identity over papers scored against names that were grouped by hand, and pairs that must stay apart. */
import type { Facts } from '../model.ts'
import { bCubed, type Link, type Linking } from './linking.ts'

/**
 * A line of an identity set. A name is a surface, in every paper that has it, or `surface @ start of a title`, in that
 * paper alone.
 */
export type IdentityLine = { thing: string; names: readonly string[] } | { apart: readonly [string, string] }

export interface IdentityScore {
  /** Over the mentions of all grouped names. */
  linking: Linking
  /** Pairs of which both names were found, and those of them that share a key. */
  pairs: number
  merged: string[]
  /** Names of which no mention was found: the reader does not see them, so that they say nothing of linking. */
  unseen: string[]
  /** Names of one thing under another key than most of its mentions. */
  torn: string[]
}

/** Scores linked facts. Time linear in the facts and the set. */
export function scoreIdentity(lines: readonly IdentityLine[], facts: readonly Facts[]): IdentityScore {
  const keysOf = keysBySurface(facts)
  const unseen = new Set<string>()
  const find = (name: string): string[] => {
    const keys = keysOf(name)
    if (keys.length === 0) unseen.add(name)
    return keys
  }
  const links: Link[] = []
  const torn: string[] = []
  const merged: string[] = []
  let pairs = 0
  for (const line of lines) {
    if ('thing' in line) {
      const named = line.names.map((name) => ({ name, keys: find(name) }))
      for (const { keys } of named) for (const key of keys) links.push({ gold: line.thing, key })
      const main = mostFrequent(named.flatMap(({ keys }) => keys))
      for (const { name, keys } of named)
        for (const key of new Set(keys)) if (key !== main) torn.push(`${line.thing}: ${name} is ${key}`)
      continue
    }
    const [a, b] = line.apart.map(find) as [string[], string[]]
    if (a.length === 0 || b.length === 0) continue
    pairs++
    if (a.some((key) => b.includes(key))) merged.push(line.apart.join(' = '))
  }
  const linking = bCubed(links) ?? { p: 1, r: 1, f1: 1, n: 0 }
  return { linking, pairs, merged, unseen: [...unseen], torn }
}

/** The keys of all mentions with a surface, one a paper. */
function keysBySurface(facts: readonly Facts[]): (name: string) => string[] {
  const found = new Map<string, { title: string; key: string }[]>()
  for (const { title, entities } of facts)
    for (const { key, surfaces } of entities)
      for (const surface of surfaces) {
        const same = found.get(surface)
        if (same) same.push({ title, key })
        else found.set(surface, [{ title, key }])
      }
  return (name) => {
    const [surface = '', start = ''] = name.split(' @ ')
    return (found.get(surface) ?? []).filter(({ title }) => title.startsWith(start)).map(({ key }) => key)
  }
}

function mostFrequent(keys: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts].sort(([, m], [, n]) => n - m)[0]?.[0]
}
