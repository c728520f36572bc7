/** What was taken for one thing, as text for a terminal. */
import type { NearMiss } from '../../graph/identity/near-misses.ts'
import type { Identity, IdentitySpelling, SpellingReason } from '../model.ts'
import { plain, table } from './terminal.ts'

const REASON: Record<SpellingReason, string> = {
  name: 'its name',
  spelling: 'the same letters',
  split: 'a split of it',
  'plural-or-noun': 'a plural, or with a noun that says what it is',
  maker: 'with or without its maker',
  'word-order': 'the same words in another order',
  abbreviation: 'an abbreviation, or what it stands for',
  'known-alias': 'known as another name of it',
  'same-paper': 'one paper uses both for one thing',
  file: 'the identity file says so',
}

/** Paper ids that are shown of a spelling. */
const SHOWN_PAPERS = 3

/** One node: its spellings with counts, papers and reasons, and what was kept apart from it. */
export function identityText(identity: Identity, near: readonly NearMiss[]): string {
  const { key, name, type, papers, standsFor, types } = identity
  const lines = [plain(name), `${type} ${plain(key)}, ${papers} ${papers === 1 ? 'paper' : 'papers'}`]
  if (standsFor !== undefined && standsFor !== name) lines.push(`stands for ${plain(standsFor)}`)
  if (types) lines.push(`typed ${types.map((one) => `${one.type} by ${one.papers}`).join(', ')}`)
  const spelled = table(identity.spellings.map(spellingRow))
  const apart = table(
    near.map((miss) => [`  ${plain(miss.name)}`, plain(miss.key), miss.papers, plain(miss.because)]),
  )
  return `${lines.join('\n')}\n\n${spelled}${near.length > 0 ? `\nkept apart\n${apart}` : ''}`
}

function spellingRow({ text, papers, in: ids, why, by }: IdentitySpelling): (string | number)[] {
  const shown = ids.slice(0, SHOWN_PAPERS).map((id) => plain(id, 30))
  const more = papers > shown.length ? ' …' : ''
  return [
    `  ${plain(text)}`,
    papers,
    by === undefined ? REASON[why] : `${REASON[why]} (${by})`,
    shown.join(', ') + more,
  ]
}
