import { CUE } from '../lexicon/cues.ts'
import type { Document } from '../reading/document.ts'
import type { Place } from './frame.ts'
import type { Scene } from './scene.ts'
import { DECREASES, LOSSES, REPORTS } from './wording.ts'

export const RIVAL =
  /^(?:baseline|baselines|best|sota|state-of-the-art|record|previous|prior|counterpart|competitor)$/

/** "surpassing X", "baselines like X". */
export function isCompared(document: Document, { first }: Place): boolean {
  for (
    let w = first - 1;
    w >= Math.max(0, first - 5) && document.sentenceOf[w] === document.sentenceOf[first];
    w--
  )
    if ((document.cues[w] as number) & (CUE.compare | CUE.examples) || document.lower(w) === 'like')
      return true
  return false
}

/** "outperforms X", "surpassing the strong X": left behind, and not what the number starts from. */
export function isExceeded(document: Document, { first }: Place): boolean {
  for (
    let w = first - 1;
    w >= Math.max(0, first - 4) && document.sentenceOf[w] === document.sentenceOf[first];
    w--
  )
    if (/^(?:outperform|surpass|exceed|beat)/.test(document.lower(w))) return true
  return false
}

/** A word of comparison before the number, with no verb of reporting between. `unnamed` where "the previous best" stands there. */
export function comparedAt(
  { lower, cues, sentenceOf, text, words }: Document,
  { sentence }: Scene,
  word: number,
): { at: number; unnamed: boolean } | undefined {
  let unnamed = false
  for (let w = word - 1; w >= Math.max(sentence.first, word - 12); w--) {
    if (sentenceOf[w] !== sentenceOf[word]) return undefined
    if (RIVAL.test(lower(w))) unnamed = true
    const gap = text.slice(words.end[w], words.start[w + 1])
    if (/,\s/.test(gap) && /^(?:with|and|while|it|we|on|in)$/.test(lower(w + 1))) return undefined
    if (/;/.test(gap) || (/^[\d.]+%?$/.test(lower(w)) && w < word - 1)) return undefined
    const isCompare =
      ((cues[w] as number) & CUE.compare) !== 0 &&
      lower(w) !== 'over' &&
      !RIVAL.test(lower(w)) &&
      lower(w) !== 'competitive'
    if (isCompare || /^(?:doubling|approaching|nearing|trailing)$/.test(lower(w)))
      return lower(w) === 'than' && /^(?:more|less)$/.test(lower(w - 1))
        ? undefined
        : { at: w, unnamed: unnamed || !/^(?:than|surpass|outperform|exceed)/.test(lower(w)) }
    if (
      REPORTS.has(lower(w)) &&
      !RIVAL.test(lower(w)) &&
      !LOSSES.has(lower(w)) &&
      !DECREASES.has(lower(w)) &&
      (w < word - 1 || lower(w - 1) === 'and' || text[words.end[w - 1] as number] === ',') &&
      !/^(?:set|lead|leading|best)$/.test(lower(w))
    )
      return undefined
  }
  return undefined
}
