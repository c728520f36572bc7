import { CUE } from '../lexicon/cues.ts'
import { gapAfter } from '../reading/document.ts'
import type { Mention, Reading } from '../reading/reading.ts'
import { listHead } from '../roles/vote.ts'

/** How the words of a class may be said of something. */
export interface Manner {
  /** Said of anything, not of the paper's own alone. */
  plain?: boolean
  /** What it is said of stands before it in its sentence. */
  bound?: boolean
}

/** Words that lead up to a name, by the word that links them to it; '' where they stand right before it. */
export type LinkWords = ReadonlyMap<string, Manner & { words: ReadonlySet<string> }>

/** Words that lead up to a name: the first of them, and how they may be said. */
export interface Phrase extends Manner {
  first: number
}

/** Splits lists of words once. */
export function linkWords(
  lists: readonly (readonly [link: string, words: string, manner?: Manner])[],
): LinkWords {
  return new Map(
    lists.map(([link, words, manner]) => [link, { ...manner, words: new Set(words.split(' ')) }]),
  )
}

/** Words between a linking word and the name: "from a subset of the well-known", "on top of the pre-trained". */
const REACH = 6

/**
 * The phrase that leads up to a name: "fine-tuned from the open model" before X. For a list, what stands before its
 * first item counts for each.
 */
export function phraseBefore(reading: Reading, mention: Mention, links: LinkWords): Phrase | undefined {
  const { document } = reading
  const { first } = listHead(reading, mention)
  const sentence = document.sentenceOf[first]
  const right = links.get('')
  let direct = right !== undefined
  let bracket = false
  for (let w = first - 1; w >= Math.max(0, first - REACH) && document.sentenceOf[w] === sentence; w--) {
    const gap = gapAfter(document, w)
    if (!joins(gap)) return undefined
    bracket ||= gap.includes('(')
    const word = document.lower(w)
    if (direct && right?.words.has(word)) return { ...right, first: w }
    const link = links.get(word)
    if (link && !(bracket && link.bound)) {
      const before = verbBefore(reading, w)
      if (before >= 0 && link.words.has(document.lower(before))) return { ...link, first: before }
    }
    const cues = document.cues[w] as number
    if (cues & (CUE.compare | CUE.authors) || reading.mentionOf[w]) return undefined
    if (cues & CUE.preposition && word !== 'of' && !(word === 'on' && document.lower(w + 1) === 'top'))
      return undefined
    direct &&= (cues & (CUE.filler | CUE.model | CUE.dataset | CUE.benchmark)) !== 0
  }
  return undefined
}

/** The word before a linking word; an adverb between is passed over. */
function verbBefore({ document }: Reading, w: number): number {
  if (w < 1 || !joins(gapAfter(document, w - 1))) return -1
  return document.lower(w - 1).endsWith('ly') && w > 1 && joins(gapAfter(document, w - 2)) ? w - 2 : w - 1
}

/** A comma or a stop parts what is said of a name from the name; an opening bracket, quote or dash does not. */
function joins(gap: string): boolean {
  return !/[,;:.?!)]/.test(gap)
}
