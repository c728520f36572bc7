import type { EntityType } from '../../src/model.ts'
import { CUE } from '../lexicon/cues.ts'
import { type Document, gapAfter, type Span } from '../reading/document.ts'
import { HEAD_NOUN, isCapitalised, isCommon, nameAt } from '../reading/names.ts'
import { type MentionRule, typeOfCue } from '../rule.ts'

const MOST_ITEMS = 200
const LONGEST_NAME = 3
const LONGEST_BRACKET = 4
/** Two letters are rarely a name, even among names. */
const SHORTEST_UNKNOWN = 3
/** Words from one item up to the next at most, adjectives included. */
const MOST_BETWEEN = 4

/** "benchmarks such as A, B and C"; "A, B, and C datasets"; "on A and B" where A is known. */
export const list: MentionRule = {
  id: 'mention.list',
  stage: 'mention',
  on: 'shape',
  reason: 'The items of a list are things of one kind, and its opener or its known items say of which.',
  examples: [
    [
      'We test on benchmarks such as StoneQ, PebbleQ and RockQ.',
      'StoneQ:benchmark',
      'PebbleQ:benchmark',
      'RockQ:benchmark',
    ],
    ['It improves on GSM8K, StoneQ, and RockX.', 'StoneQ:benchmark', 'RockX:benchmark'],
    ['It is good on the StoneX and RockX language datasets.', 'StoneX:benchmark', 'RockX:benchmark'],
    ['Tests on the synthetic StoneX and real-world RockX datasets.', 'StoneX:benchmark', 'RockX:benchmark'],
    ['The models, including StoneLM and RockLM, fail.', 'StoneLM:model', 'RockLM:model'],
  ],
  counterexamples: [
    'We sort by River Networks (RNX).',
    'GPUs, CPUs, and more are used.',
    'It has StoneQ in it.',
  ],
  run(document, at, votes) {
    if (continuesList(document, at)) return
    const items = itemsFrom(document, at)
    const opened = opener(document, at)
    if (items.length < 2 && (!opened || (opened !== 'benchmark' && isBracketed(document, at)))) return
    const said = opened ?? closer(document, items)
    const type = said ?? knownType(document, items)
    if (!type) return
    const weight = said || isAmongKnown(document, items) ? 1 : 0.9
    for (const item of items)
      if (!isSplit(document, item) && (document.nameOf[item.first] === -1 || ambiguousAt(document, item)))
        votes.name(item, { weight, type, typeWeight: 0.8 })
  },
}

/** "Stone Networks (StoneX)": one name in brackets is what stands before them, and no example of it. */
function isBracketed(document: Document, at: number): boolean {
  return gapAfter(document, at - 1).endsWith('(')
}

/** Two items or more are known, in the abstract, where capitals mean something: then the others are of their kind. */
function isAmongKnown(document: Document, items: readonly Span[]): boolean {
  let known = 0
  for (const { first, start, end } of items) {
    if (end - start < SHORTEST_UNKNOWN) return false
    const hit = document.names[document.nameOf[first] as number]
    if (hit && !hit.known.ambiguous && start > document.titleEnd) known++
  }
  return known >= 2
}

/** "StoneQ-Valid and Test": a part of what stands before it. */
function isSplit(document: Document, { first, last }: Span): boolean {
  return first === last && ((document.cues[first] as number) & CUE.evaluate) !== 0
}

function ambiguousAt(document: Document, item: Span): boolean {
  return document.names[document.nameOf[item.first] as number]?.known.ambiguous === true
}

/**
 * Is there an item of the same list before? Then the list was read from there. Whatever `itemsFrom` steps over is
 * stepped back over here: else each item of a long list would read all that follow.
 */
function continuesList(document: Document, at: number): boolean {
  if (at === 0 || document.sentenceOf[at - 1] !== document.sentenceOf[at]) return false
  let joint = at - 1
  while (joint > 0 && at - joint < MOST_BETWEEN && isAdjective(document, joint)) joint--
  const joined = JOINING.test(document.lower(joint))
  const last = joined ? joint - 1 : at - 1
  const gap = gapAfter(document, last)
  if (/^\s*\)/.test(gap)) return bracketFollowsName(document, last)
  const ties = COMMA.test(gap) || (gap === ' ' && !(joined && document.lower(joint) === 'as'))
  return ties && nameEndsAt(document, last)
}

const JOINING = /^(?:and|or|&|as)$/
const COMMA = /^,\s*$/

/** Word `w` closes a short bracket that opens after a name: "A (12.3)". */
function bracketFollowsName(document: Document, w: number): boolean {
  for (let i = w - 1; i >= Math.max(0, w - LONGEST_BRACKET); i--)
    if (gapAfter(document, i).includes('(')) return nameEndsAt(document, i)
  return false
}

/** Is word `w` the last of a name, or in the middle of one? */
function nameEndsAt(document: Document, w: number): boolean {
  if ((document.nameOf[w] ?? -1) >= 0) return true
  for (let first = w; first >= Math.max(0, w - LONGEST_NAME); first--) {
    if (!isCommon(document, first) && (nameAt(document, first)?.last ?? -1) >= w) return true
    if (first > 0 && gapAfter(document, first - 1) !== ' ') return false
  }
  return false
}

/** The items from word `at` on: names parted by commas, slashes, "and", "or". */
function itemsFrom(document: Document, at: number): Span[] {
  const items: Span[] = []
  const sentence = document.sentenceOf[at]
  let w = at
  while (w < document.words.length && document.sentenceOf[w] === sentence && items.length < MOST_ITEMS) {
    const span = nameAt(document, w)
    if (!span) break
    items.push(span)
    let next = span.last + 1
    const gap = gapAfter(document, span.last)
    const comma = COMMA.test(gap)
    if (!comma && gap !== ' ') {
      const bracket = /^\s*\(/.test(gap) ? closingBracket(document, next) : -1
      if (bracket < 0) break
      next = bracket
    } else if (!comma && !/^(?:and|or|&)$/.test(document.lower(next))) break
    const and = JOINING.test(document.lower(next))
    if (and) next++
    while (and && next < span.last + MOST_BETWEEN && isAdjective(document, next)) next++
    if (next <= span.last) break
    w = next
  }
  return items
}

/** "A and real-world B": an adjective that stands before a name. */
function isAdjective(document: Document, w: number): boolean {
  return (
    ((document.cues[w] ?? 0) & CUE.filler) !== 0 &&
    !isCapitalised(document, w) &&
    gapAfter(document, w) === ' '
  )
}

/** The word after a short bracket that a comma or "and" follows: "A (12.3), B". */
function closingBracket(document: Document, from: number): number {
  for (let w = from; w < Math.min(document.words.length, from + LONGEST_BRACKET); w++) {
    const gap = gapAfter(document, w)
    if (!gap.includes(')')) continue
    if (/\),\s*$/.test(gap)) return w + 1
    return /^(?:and|or)$/.test(document.lower(w + 1)) ? w + 1 : -1
  }
  return -1
}

/** Words between the noun and a bracket that opens a list: "datasets from several domains (". */
const BRACKET_REACH = 4

/** The head noun that opens a list: "benchmarks such as", "models, including", "datasets (", "benchmarks:". */
function opener(document: Document, at: number): EntityType | undefined {
  let w = at - 1
  const sentence = document.sentenceOf[at]
  const gap = at > 0 ? gapAfter(document, at - 1) : ''
  let opened = /[:(\u2014\u2013]/.test(gap)
  while (
    w >= 0 &&
    w >= at - 4 &&
    document.sentenceOf[w] === sentence &&
    (document.cues[w] as number) & CUE.examples
  ) {
    opened = true
    w--
    if (document.lower(w) === 'such') w--
  }
  if (!opened) return undefined
  const reach = gap.includes('(') && itemsFrom(document, at).length > 1 ? BRACKET_REACH : 2
  for (let i = w; i >= Math.max(0, w - reach) && document.sentenceOf[i] === sentence; i--) {
    const type = typeOfCue((document.cues[i] as number) & HEAD_NOUN, CUE)
    if (type && document.lower(i).endsWith('s')) return type
  }
  return undefined
}

const BETWEEN = 2

/** The head noun that closes a list: "A, B and C datasets", "A and B language datasets". */
function closer(document: Document, items: readonly Span[]): EntityType | undefined {
  const last = items.at(-1)?.last
  if (last === undefined || items.length < 2) return undefined
  for (let w = last + 1; w <= last + 1 + BETWEEN && gapAfter(document, w - 1) === ' '; w++) {
    const bits = document.cues[w] ?? 0
    const type = typeOfCue(bits & HEAD_NOUN, CUE)
    if (type && document.lower(w).endsWith('s')) return type
    if (!(bits & (CUE.topic | CUE.filler | HEAD_NOUN))) return undefined
  }
  return undefined
}

/** The type of the known items, where they agree. */
function knownType(document: Document, items: readonly Span[]): EntityType | undefined {
  let type: EntityType | undefined
  for (const item of items) {
    const hit = document.names[document.nameOf[item.first] as number]
    if (!hit || hit.known.ambiguous) continue
    if (type && hit.known.type !== type) return undefined
    type = hit.known.type
  }
  return type
}
