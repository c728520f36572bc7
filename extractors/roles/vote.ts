import type { Role } from '../../src/model.ts'
import { CUE } from '../lexicon/cues.ts'
import { type Document, gapAfter } from '../reading/document.ts'
import type { Mention, Reading } from '../reading/reading.ts'
import type { RoleVote } from '../rule.ts'

/** Calls `look` for every mention of every entity. */
export function eachMention(
  reading: Reading,
  look: (entity: number, mention: Mention) => RoleVote | undefined,
): RoleVote[] {
  const votes: RoleVote[] = []
  reading.entities.forEach(({ mentions }, entity) => {
    for (const mention of mentions) {
      const vote = look(entity, mention)
      if (vote) votes.push(vote)
    }
  })
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

/** "pre-trained models on X": the participle says of which kind the models are, not what they were trained on. */
export function saysWhichKind(document: Document, w: number): boolean {
  return document.lower(w).endsWith('ed') && ((document.cues[w + 1] ?? 0) & CUE.model) !== 0
}

const LONGEST_LIST = 12

/**
 * The first item of the list that a mention is an item of, so that what stands before the list counts for each item:
 * the mention itself where it is in none. Found once a mention: most rules ask for it.
 */
export function listHead(reading: Reading, mention: Mention): Mention {
  const { listHeads, mentionOf } = reading
  if (mentionOf[mention.first] !== mention) return findListHead(reading, mention)
  const known = listHeads[mention.first]
  if (known) return known
  const head = findListHead(reading, mention)
  listHeads[mention.first] = head
  return head
}

/** Walks back over the earlier items of a list. */
function findListHead({ document, mentionOf }: Reading, mention: Mention): Mention {
  let head = mention
  for (let step = 0; step < LONGEST_LIST; step++) {
    let w = head.first - 1
    if (w < 0 || document.sentenceOf[w] !== document.sentenceOf[head.first]) return head
    const word = document.lower(w)
    if (word === 'and' || word === 'or' || word === '&') w--
    else if (!gapAfter(document, w).startsWith(',')) return head
    const previous = mentionOf[w]
    if (!previous || previous.first >= head.first) return head
    head = previous
  }
  return head
}
