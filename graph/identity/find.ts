import type { Identity } from '../../src/model.ts'
import { compareText, foldName, withinDistance } from '../../src/text.ts'

/** Edits that a name may be away from what was typed. */
const MOST_EDITS = 2

export interface FoundIdentities {
  /** Called exactly so: by key, by name, or (where no name is) by a spelling. Homonyms are several. */
  exact: Identity[]
  /** With that in their name. */
  partial: Identity[]
  /** At most two edits away; filled only where the others are empty. */
  similar: Identity[]
}

/** Finds what a name may mean, case and hyphens aside; the most named first. */
export function findIdentities(identities: readonly Identity[], name: string): FoundIdentities {
  const typed = name.trim()
  const byKey = identities.filter(({ key }) => key === typed)
  if (byKey.length > 0) return { exact: byKey, partial: [], similar: [] }
  const wanted = foldName(typed)
  const where = (matches: (identity: Identity) => boolean) => identities.filter(matches).sort(mostNamed)
  if (wanted === '') return { exact: [], partial: [], similar: [] }
  const named = where((identity) => foldName(identity.name) === wanted)
  const exact =
    named.length > 0
      ? named
      : where(({ spellings }) => spellings.some(({ text }) => foldName(text) === wanted))
  const partial = where((identity) => !exact.includes(identity) && foldName(identity.name).includes(wanted))
  if (exact.length > 0 || partial.length > 0) return { exact, partial, similar: [] }
  return { exact, partial, similar: where((one) => withinDistance(foldName(one.name), wanted, MOST_EDITS)) }
}

function mostNamed(a: Identity, b: Identity): number {
  return b.papers - a.papers || compareText(a.key, b.key)
}
