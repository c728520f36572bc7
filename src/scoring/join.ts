import { foldForScore } from './fold.ts'

interface Named {
  id?: string | null | undefined
  title?: string | null | undefined
}

/** Finds the record of a paper by its id, failing that by its folded title. */
export function finderOf<T extends Named>(records: readonly T[]): (paper: Named) => T | undefined {
  const byId = new Map(records.map((record) => [record.id, record]))
  const byTitle = new Map<string, T>()
  for (const record of records) if (record.title) byTitle.set(foldForScore(record.title), record)
  return ({ id, title }) => byId.get(id) ?? (title ? byTitle.get(foldForScore(title)) : undefined)
}
