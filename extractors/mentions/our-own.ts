import type { EntityType } from '../../src/model.ts'
import { CUE } from '../lexicon/cues.ts'
import { gapAfter } from '../reading/document.ts'
import { beginsName, HEAD_NOUN, looksMadeUp, nameAt } from '../reading/names.ts'
import { type MentionRule, typeOfCue } from '../rule.ts'
import { typeAfter } from './apposition.ts'
import { coordinated } from './coordinated.ts'

const REACH = 6

/** "our NAME", "our verifiers, NAME and NAME". */
export const ourOwn: MentionRule = {
  id: 'mention.our-own',
  stage: 'mention',
  on: { cue: 'authors' },
  reason: 'What authors call ours is theirs.',
  examples: [
    ['Our StoneNet model wins.', 'StoneNet:model'],
    ['Our verifiers, Stone-RV and Code-RV, help.', 'Stone-RV:model', 'Code-RV:model'],
  ],
  counterexamples: ['Our GPT-4 baseline is weak.', 'Our results, English and French, differ.', 'We met BoB.'],
  run(document, at, votes) {
    if (document.lower(at) !== 'our') return
    const sentence = document.sentenceOf[at]
    let type: EntityType | undefined
    for (
      let w = at + 1;
      w < Math.min(document.words.length, at + REACH) && document.sentenceOf[w] === sentence;
      w++
    ) {
      const gap = gapAfter(document, w - 1)
      const bits = document.cues[w] as number
      if (
        document.nameOf[w] === -1 &&
        (gap === ' ' ? looksMadeUp(document, w) : type && /^,\s$/.test(gap) && beginsName(document, w))
      ) {
        const span = nameAt(document, w)
        if (!span) return
        for (const item of gap === ' ' ? [span] : coordinated(document, span)) {
          votes.name(item, {
            weight: gap === ' ' ? 0.9 : 1,
            introduces: 1,
            type: type ?? typeAfter(document, item),
            typeWeight: 1,
          })
        }
        return
      }
      type = typeOfCue(bits & HEAD_NOUN, CUE) ?? type
      if (gap !== ' ' || !(bits & (CUE.filler | CUE.topic | HEAD_NOUN))) return
    }
  },
}
