import { isVersion, opensSentence } from '../reading/names.ts'
import type { MentionRule } from '../rule.ts'
import { compoundEnd } from './surface.ts'

/** Evidence that "Quartz V1" is of the kind of Quartz, which the lexicon knows. */
const OF_ITS_KIND = 2

/** A name stands here that other papers show in telling contexts. */
export const minedName: MentionRule = {
  id: 'mention.mined-name',
  stage: 'mention',
  on: 'mined',
  reason:
    'How thousands of other papers use a name tells what it is likely to be here; the paper itself may overrule it.',
  examples: [
    ['We look at RGBNT100 and at rivers.', 'RGBNT100:benchmark'],
    ['Stones are sorted by TextFooler.', 'TextFooler:method'],
  ],
  counterexamples: ['We study HRI, ICD and VideoQA in Tamil and in French.', 'They saw RGBNT100X.'],
  run(document, at, votes) {
    const hit = document.mined[at]
    if (!hit) return
    const { weight, isPlain } = hit.mined
    for (let w = hit.first; w <= hit.last; w++) {
      const known = document.names[document.nameOf[w] as number]
      if (known && (known.known.family || known.end >= hit.end)) return
    }
    const begun = document.names[document.nameOf[hit.first] as number]
    if (isPlain && (hit.start < document.titleEnd || opensSentence(document, hit.first))) return
    if (!compoundEnd(document, hit) || isVersion(document, hit.last + 1)) return
    const type = begun?.known.type ?? hit.mined.type
    votes.name(hit, { weight, type, typeWeight: begun ? OF_ITS_KIND : hit.mined.typeWeight, hearsay: true })
  },
}
