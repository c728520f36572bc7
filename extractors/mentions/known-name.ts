import type { MentionRule } from '../rule.ts'
import { evidenceForType } from './evidence.ts'
import { familyMember } from './model-family.ts'
import { compoundEnd, withSplit } from './surface.ts'

/** The lexicon knows the type better than any one sentence. */
const SURE = 1.6

/** A name of the lexicon stands in the text. */
export const knownName: MentionRule = {
  id: 'mention.known-name',
  stage: 'mention',
  on: 'name',
  reason: 'The lexicon knows the name and its type; a name that is also a word needs a second rule.',
  examples: [
    ['We evaluate on GSM8K and on MiniF2F-test.', 'GSM8K:benchmark', 'MiniF2F-test:benchmark'],
    ['Proofs are checked in Isabelle.', 'Isabelle:tool'],
    ['We use the GRPO-based recipe.', 'GRPO:method'],
  ],
  counterexamples: ['The results on large data are lean and quick.', 'We run a race in the rain.'],
  run(document, at, votes) {
    const hit = document.names[at]
    if (!hit) return
    const { known } = hit
    if (known.family) {
      const member = familyMember(document, hit)
      if (!member) return
      const weight = known.ambiguous && member.bare ? 0.5 : 2.5
      votes.name(member.span, { weight, type: 'model', typeWeight: weight * SURE, name: member.name, known })
      return
    }
    const span = known.type === 'benchmark' ? withSplit(document, hit) : hit
    if (!compoundEnd(document, span)) return
    const weight = known.ambiguous ? 0.5 + evidenceForType(document, hit, known.type) : 2.5
    votes.name(span, {
      weight,
      type: known.type,
      typeWeight: weight * SURE,
      name: known.name,
      known,
      ...(known.subtype && { subtype: known.subtype }),
    })
  },
}
