import { endingType } from '../endings.ts'
import { CUE } from '../lexicon/cues.ts'
import { type Document, nextOf, spanOf } from '../reading/document.ts'
import { isCommon, isShortAcronym } from '../reading/names.ts'
import type { MentionRule } from '../rule.ts'
import { compoundEnd } from './surface.ts'

/** A made-up word, with what stands right before it. */
export const madeUpWord: MentionRule = {
  id: 'mention.made-up-word',
  stage: 'mention',
  on: 'shape',
  reason:
    'Inner capitals and digits hint at a name; a telling ending or place in the sentence makes the hint stronger.',
  examples: [
    ['It runs StoneBench again.', 'StoneBench:?'],
    ['Experiments on StoneX are shown.', 'StoneX:benchmark'],
  ],
  counterexamples: ['It is a plain sentence about English.'],
  run(document, at, votes) {
    if ((document.nameOf[at] as number) >= 0 || isCommon(document, at)) return
    const span = spanOf(document, at, at)
    if (!compoundEnd(document, span) || isShortAcronym(document, at)) return
    const ending = endingType(document.text.slice(span.start, span.end))
    if (ending) votes.name(span, { weight: Math.min(1, ending.weight) })
    const place = placeOf(document, at)
    if (place === 'measured') votes.name(span, { weight: 0.5, type: 'benchmark', typeWeight: 0.5 })
    else if (place) votes.name(span, { weight: 0.5 })
    else votes.name(span, { weight: 0.3 })
  },
}

/** "experiments on X" measures; "outperforms X", "using X", "our X", "X achieves" names a system. */
function placeOf(document: Document, at: number): 'measured' | 'system' | undefined {
  const before = document.cues[at - 1] ?? 0
  const sentence = document.sentenceOf[at]
  if (document.lower(at - 1) === 'on' || document.lower(at - 1) === 'the') {
    for (let w = at - 2; w >= Math.max(0, at - 4) && document.sentenceOf[w] === sentence; w--)
      if ((document.cues[w] as number) & CUE.evaluate) return 'measured'
  }
  if (before & (CUE.compare | CUE.authors)) return 'system'
  const after = nextOf(document, at)
  return after >= 0 &&
    (document.cues[after] as number) & (CUE.evaluate | CUE.compare | CUE.use | CUE.introduce)
    ? 'system'
    : undefined
}
