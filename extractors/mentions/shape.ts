import { endingType } from '../endings.ts'
import { CUE } from '../lexicon/cues.ts'
import { type Document, gapAfter, nextOf, spanOf } from '../reading/document.ts'
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
    const weight = isCoined(document.text.slice(span.start, span.end)) && !isBracketed(document, at) ? 1 : 0.5
    if (place === 'measured')
      votes.name(span, {
        weight: endsPhrase(document, at) ? weight : 0.5,
        type: 'benchmark',
        typeWeight: 0.5,
      })
    else if (place) votes.name(span, { weight })
    else votes.name(span, { weight: 0.3 })
  },
}

/** "(X)": what is in brackets is explained by what stands before them. */
function isBracketed(document: Document, at: number): boolean {
  return gapAfter(document, at - 1).includes('(')
}

/** No further noun follows: "on X and Y", "on X, which"; "on X theorem" is about something else. */
function endsPhrase(document: Document, at: number): boolean {
  const next = nextOf(document, at)
  return (
    next < 0 ||
    ((document.cues[next] as number) &
      (CUE.common | CUE.preposition | CUE.conjunction | CUE.benchmark | CUE.dataset)) !==
      0
  )
}

/** Letters and digits with a second capital behind a small letter or a hyphen; marks and units are none. */
const COINED = /^[A-Z][A-Za-z0-9-]{4,40}(?:\+{1,2})?$/
const SECOND_CAPITAL = /[a-z][A-Z]|[A-Z]-[A-Z]|[a-z]\d/
/**
 * "LearnIng", "REasoning": a plain word, of which a letter is lifted into an abbreviation. "ResBlocks": a class.
 * "Soft-IoU", "AvgAcc": a metric.
 */
const PLAIN =
  /(?:[Ii]ng|[Ii]on|[Ii]ty|[Mm]ent|[Ee]ncy|ance|ness|ive|tor|er|ed|al|ic|[a-z]s|Js|IoU|Acc|Set|Data|CoT|IE)$/

/** Does a word look coined as a name, beyond doubt about units, metrics and lifted letters? */
function isCoined(surface: string): boolean {
  return COINED.test(surface) && SECOND_CAPITAL.test(surface) && /[a-z]/.test(surface) && !PLAIN.test(surface)
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
