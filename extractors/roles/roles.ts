import type { Role } from '../../src/model.ts'
import { CUE } from '../lexicon/cues.ts'
import { type Document, gapAfter } from '../reading/document.ts'
import type { Mention, Reading } from '../reading/reading.ts'
import type { Sentence } from '../reading/sentences.ts'
import type { RoleRule, RoleVote } from '../rule.ts'

/** Calls `look` for every mention of every entity. */
export function eachMention(
  reading: Reading,
  look: (entity: number, mention: Mention) => RoleVote | undefined,
): RoleVote[] {
  const votes: RoleVote[] = []
  for (const [entity, { mentions }] of reading.entities.entries())
    for (const mention of mentions) {
      const vote = look(entity, mention)
      if (vote) votes.push(vote)
    }
  return votes
}

/** A vote whose words are those of `from` up to the end of `to`. */
export function voteFor(
  reading: Reading,
  entity: number,
  role: Role,
  weight: number,
  from: number,
  to: number,
): RoleVote {
  const { words } = reading.document
  return { entity, role, weight, start: words.start[from] as number, end: words.end[to] as number }
}

/** The nearest word before a mention, in its sentence and at most `reach` words back, that has one of the cues; or -1. */
export function cueBefore(reading: Reading, mention: Mention, cue: number, reach: number): number {
  const { document } = reading
  const sentence = document.sentenceOf[mention.first]
  for (
    let w = mention.first - 1;
    w >= Math.max(0, mention.first - reach) && document.sentenceOf[w] === sentence;
    w--
  )
    if ((document.cues[w] as number) & cue) return w
  return -1
}

const LONGEST_LIST = 12

/** Walks back over the earlier items of a list, so that what stands before the list counts for each item. */
export function listHead(reading: Reading, mention: Mention): Mention {
  const { document, mentionOf } = reading
  let head = mention
  for (let step = 0; step < LONGEST_LIST; step++) {
    let w = head.first - 1
    if (w < 0 || document.sentenceOf[w] !== document.sentenceOf[head.first]) return head
    if (/^(?:and|or|&)$/.test(document.lower[w] as string)) w--
    else if (!/^,/.test(gapAfter(document, w))) return head
    const previous = mentionOf[w]
    if (!previous || previous.first >= head.first) return head
    head = previous
  }
  return head
}

export const introduces: RoleRule = {
  id: 'role.introduces',
  stage: 'role',
  reason: 'What the title names before its colon, or the authors say they propose, is theirs.',
  examples: [['We propose Quartz, a framework for sorting.', 'Quartz introduces']],
  counterexamples: ['We evaluate on GSM8K.'],
  run(reading) {
    return reading.entities.flatMap(({ introduces, mentions: [first] }, entity) =>
      introduces >= 1 && first ? [voteFor(reading, entity, 'introduces', 10, first.first, first.last)] : [],
    )
  },
}

export const evaluatesOn: RoleRule = {
  id: 'role.evaluates-on',
  stage: 'role',
  reason: 'A benchmark in a sentence that reports measurements is measured on.',
  examples: [
    ['Experiments on GSM8K show gains.', 'GSM8K evaluates_on'],
    ['It reaches 80% on GSM8K and MATH.', 'GSM8K evaluates_on', 'MATH evaluates_on'],
  ],
  counterexamples: ['We train on NuminaMath.'],
  run(reading) {
    const { document } = reading
    const measureIn = measureFinder(document)
    return eachMention(reading, (entity, mention) => {
      if (reading.entities[entity]?.type !== 'benchmark') return undefined
      const sentence = document.sentences[document.sentenceOf[mention.first] as number]
      if (!sentence || mention.end <= document.titleEnd) return undefined
      const derive = cueBefore(reading, listHead(reading, mention), CUE.derive, 6)
      if (derive >= 0) return undefined
      const measure = measureIn(sentence)
      if (measure >= 0) return voteFor(reading, entity, 'evaluates_on', 1, measure, measure)
      return voteFor(reading, entity, 'evaluates_on', 0.4, mention.first, mention.last)
    })
  },
}

/** Finds the first word of a sentence that speaks of measuring, or a score; -1 where there is none. Looks once a sentence. */
function measureFinder(document: Document): (sentence: Sentence) => number {
  const found = new Map<Sentence, number>()
  return (sentence) => {
    const known = found.get(sentence)
    if (known !== undefined) return known
    let w = sentence.first
    while (
      w < sentence.end &&
      !((document.cues[w] as number) & CUE.evaluate) &&
      !SCORE.test(document.lower[w] as string)
    )
      w++
    found.set(sentence, w < sentence.end ? w : -1)
    return w < sentence.end ? w : -1
  }
}

const SCORE = /^\d{1,3}\.\d{1,4}%?$|%$/

export const compares: RoleRule = {
  id: 'role.compares',
  stage: 'role',
  reason: 'What is outperformed, or stands after "than" or "compared to", is a baseline.',
  examples: [['It outperforms GPT-4o and BERT.', 'GPT-4o compares', 'BERT compares']],
  counterexamples: ['We use GPT-4o.'],
  run(reading) {
    return eachMention(reading, (entity, mention) => {
      if (reading.entities[entity]?.type === 'benchmark') return undefined
      const cue = cueBefore(reading, listHead(reading, mention), CUE.compare, 7)
      return cue < 0 ? undefined : voteFor(reading, entity, 'compares', 0.8, cue, cue)
    })
  },
}

export const mentioned: RoleRule = {
  id: 'role.mentions',
  stage: 'role',
  reason:
    'Before the authors begin to speak of their own work they describe the field; "inspired by" and "unlike" say so too.',
  examples: [['Models like GPT-4 have changed the field. We propose Quartz, a method.', 'GPT-4 mentions']],
  counterexamples: ['We use GPT-4o.'],
  run(reading) {
    const { document } = reading
    const turn = firstOwnSentence(reading)
    return eachMention(reading, (entity, mention) => {
      const background = cueBefore(reading, listHead(reading, mention), CUE.background, 5)
      if (background >= 0) return voteFor(reading, entity, 'mentions', 0.7, background, background)
      if (mention.end <= document.titleEnd || (document.sentenceOf[mention.first] as number) >= turn)
        return undefined
      return voteFor(reading, entity, 'mentions', 0.7, mention.first, mention.last)
    })
  },
}

/** Number of the first sentence of the abstract in which the authors speak of themselves. */
function firstOwnSentence({ document }: Reading): number {
  for (let w = 0; w < document.words.length; w++) {
    if ((document.words.start[w] as number) < document.titleEnd) continue
    const word = document.lower[w] as string
    if (
      word === 'we' ||
      word === 'our' ||
      (word === 'this' && /^(?:paper|work|study|report|article)$/.test(document.lower[w + 1] ?? ''))
    )
      return document.sentenceOf[w] as number
  }
  return 0
}

export const uses: RoleRule = {
  id: 'role.uses',
  stage: 'role',
  reason: 'What a paper names and neither introduces, measures on nor compares with, it works with.',
  examples: [['We fine-tune BERT with LoRA.', 'BERT uses', 'LoRA uses']],
  counterexamples: ['It outperforms GPT-4o.', 'Experiments on GSM8K show gains.'],
  run(reading) {
    const { document } = reading
    return eachMention(reading, (entity, mention) => {
      const benchmark = reading.entities[entity]?.type === 'benchmark'
      const cue = cueBefore(
        reading,
        listHead(reading, mention),
        benchmark ? CUE.derive : CUE.use | CUE.derive,
        5,
      )
      if (cue >= 0 && mention.start > document.titleEnd)
        return voteFor(reading, entity, 'uses', benchmark ? 1.2 : 0.6, cue, cue)
      return benchmark ? undefined : voteFor(reading, entity, 'uses', 0.3, mention.first, mention.last)
    })
  },
}
