import { compareText, foldName } from '../../src/text.ts'
import type { MinedName } from './table.ts'

/** One row for all spellings of a name: their counts added up, under the spelling of most papers. Sorted by name. */
export function combineNames(names: readonly MinedName[]): MinedName[] {
  const best = new Map<string, MinedName>()
  for (const { name, counts } of [...names].sort(byPapers)) {
    const key = foldName(name)
    const other = best.get(key)
    if (!other) best.set(key, { name, counts: [...counts] })
    else
      for (let i = 0; i < counts.length; i++)
        other.counts[i] = (other.counts[i] as number) + (counts[i] as number)
  }
  return [...best.values()].sort((a, b) => compareText(a.name, b.name))
}

function byPapers(a: MinedName, b: MinedName): number {
  return (b.counts[0] as number) - (a.counts[0] as number) || compareText(a.name, b.name)
}
