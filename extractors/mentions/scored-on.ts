import { CUE } from '../lexicon/cues.ts'
import { type Document, gapAfter } from '../reading/document.ts'
import { looksMadeUp, nameAt } from '../reading/names.ts'
import type { MentionRule } from '../rule.ts'
import { coordinated } from './coordinated.ts'

const REACH = 4
const SHARE = /%$|^\d{1,3}\.\d{1,4}$/
const UNIT = /^(?:percent|points?|pp|accuracy|f1|bleu|score|auc|map|miou)$/
const ARTICLE = /^(?:the|a|both|challenging|popular)$/

/** "81.2% on NAME", "by 3.1 points on NAME", "an accuracy of 0.81 on the NAME". */
export const scoredOn: MentionRule = {
  id: 'mention.scored-on',
  stage: 'mention',
  on: 'shape',
  reason: 'What a score is reached on is a benchmark.',
  examples: [
    ['Our method reaches 81.2% on StoneX.', 'StoneX:benchmark'],
    ['It wins by 3.1 points on StoneX and RockX.', 'StoneX:benchmark', 'RockX:benchmark'],
  ],
  counterexamples: ['We spend 20% on GPUs.', 'It runs on StoneX.', 'It needs 3.5 hours on StoneX.'],
  run(document, at, votes) {
    if (document.nameOf[at] !== -1 || !looksMadeUp(document, at)) return
    let on = at - 1
    while (on > at - 3 && ARTICLE.test(document.lower(on))) on--
    if (document.lower(on) !== 'on' || !followsScore(document, on)) return
    const span = nameAt(document, at)
    if (!span || gapAfter(document, at - 1) !== ' ') return
    const items = gapAfter(document, span.last) === ' ' ? coordinated(document, span) : [span]
    for (const item of items) votes.name(item, { weight: 0.8, type: 'benchmark', typeWeight: 1 })
  },
}

/** A share, or a decimal with its unit or metric, right before word `on`. */
function followsScore(document: Document, on: number): boolean {
  let unit = false
  for (let w = on - 1; w >= Math.max(0, on - REACH); w--) {
    if (document.sentenceOf[w] !== document.sentenceOf[on] || gapAfter(document, w).includes(','))
      return false
    const word = document.lower(w)
    if (word.endsWith('%')) return true
    if (SHARE.test(word)) return unit || ((document.cues[w - 2] ?? 0) & CUE.metric) !== 0
    unit ||= UNIT.test(word)
  }
  return false
}
