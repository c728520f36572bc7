/**
 * Linking: what only the corpus can tell. Gives every entity its identity over all papers, its type and the
 * spelling the corpus prefers. Independent of the order of the papers; near-linear in the number of mentions.
 * Papers are read and surveyed one by one, surveys of parts add up, and the mentions of each name are settled alone;
 * so a corpus can be linked in parts, by papers first and by names then.
 */
import type { Diagnostic, Facts, Identity } from '../src/model.ts'
import { compareText } from '../src/text.ts'
import { applyAliases, resolveAliases } from './linking/aliases.ts'
import { groupBy } from './linking/group-by.ts'
import { CanonicalNames, type Mention, readMentions } from './linking/mention.ts'
import { identitiesOf } from './linking/record.ts'
import { rewriteFacts } from './linking/rewrite.ts'
import { settleName } from './linking/settle.ts'
import { Survey } from './linking/survey.ts'
import { applyOverrules } from './overruling/apply.ts'
import type { Overrules } from './overruling/overrules.ts'

/** A linked corpus. */
export interface Linked {
  /** Sorted by paper id. */
  facts: Facts[]
  /** What was taken for one thing and why, sorted by key. */
  identities: Identity[]
  /** A warning for each name of the identity file that nothing answers to. */
  diagnostics: Diagnostic[]
}

/** Links the facts of a corpus. Returns new records sorted by paper id; the ones given stay as they are. */
export function linkFacts(facts: readonly Facts[], overrules?: Overrules): Facts[] {
  return linkCorpus(facts, overrules).facts
}

/** Links the facts of a corpus and says what it took for one thing, and why. */
export function linkCorpus(facts: readonly Facts[], overrules?: Overrules): Linked {
  const sorted = sortFacts(facts)
  const names = new CanonicalNames()
  const survey = new Survey(names)
  const mentionsOf = sorted.map((paper) => readMentions(paper, names))
  for (const mentions of mentionsOf) for (const mention of mentions) survey.add(mention)
  const aliases = resolveAliases(survey)
  const mentions: Mention[] = mentionsOf.flat()
  for (const mention of mentions) applyAliases(mention, aliases, names)
  for (const group of groupBy(mentions, ({ name }) => name).values()) settleName(group)
  const diagnostics = overrules ? applyOverrules(mentions, overrules) : []
  return {
    facts: sorted.map((paper, i) => rewriteFacts(paper, mentionsOf[i] ?? [])),
    identities: identitiesOf(mentions),
    diagnostics,
  }
}

/** By id; records that share an id, which reading should have merged, by all they say. */
function sortFacts(facts: readonly Facts[]): Facts[] {
  return [...facts].sort(
    (a, b) => compareText(a.id, b.id) || compareText(JSON.stringify(a), JSON.stringify(b)),
  )
}
