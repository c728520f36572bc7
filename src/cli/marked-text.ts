/** A text with what was found in it marked, wrapped for a terminal. */
import { plain } from './terminal.ts'

/** A stretch to be marked. */
export interface Mark {
  start: number
  end: number
  /** What it is, for a terminal without colours: `benchmark evaluates_on .95`. */
  label: string
  /** Colours it. */
  paint(text: string): string
}

/**
 * The text in lines of at most `width` characters. Marks are painted in colour, or written `[words]{label}`. Of marks
 * that overlap the first counts, of those with one start the longest.
 */
export function markText(text: string, marks: readonly Mark[], width: number, isColoured: boolean): string {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const { shown, length } of piecesOf(stretchesOf(text, marks), isColoured ? painted : labelled)) {
    if (used > 0 && used + 1 + length > width) {
      lines.push(line)
      line = ''
      used = 0
    }
    line += used > 0 ? ` ${shown}` : shown
    used += used > 0 ? length + 1 : length
  }
  return [...lines, line].map((one) => `${one}\n`).join('')
}

/** Harmless words, and the mark on them. */
interface Stretch {
  words: string
  mark?: Mark
}

/** A word as it is printed, and how many columns it takes. */
interface Piece {
  shown: string
  length: number
}

/** The words in order; what stands without a space between is one piece. */
function piecesOf(stretches: readonly Stretch[], piecesIn: (stretch: Stretch) => Piece[]): Piece[] {
  const pieces: Piece[] = []
  let isOpen = false
  for (const stretch of stretches) {
    const [first, ...others] = piecesIn(stretch)
    const last = pieces.at(-1)
    if (first && last && isOpen && !/^\s/.test(stretch.words)) {
      last.shown += first.shown
      last.length += first.length
    } else if (first) pieces.push(first)
    pieces.push(...others)
    isOpen = !/\s$/.test(stretch.words)
  }
  return pieces
}

/** `[words]{label}`; a label is not broken. */
function labelled({ words, mark }: Stretch): Piece[] {
  const list = wordsOf(mark ? `[${words}]` : words)
  const label = mark ? `{${plain(mark.label)}}` : ''
  return list.map((word, n) => {
    const shown = n === list.length - 1 ? word + label : word
    return { shown, length: shown.length }
  })
}

/** Words are painted one by one, so that a line may end between them. */
function painted({ words, mark }: Stretch): Piece[] {
  return wordsOf(words).map((word) => ({ shown: mark ? mark.paint(word) : word, length: word.length }))
}

function wordsOf(text: string): string[] {
  return text.split(/\s/).filter((word) => word !== '')
}

/** The text as stretches with a mark and without, harmless for a terminal. */
function stretchesOf(text: string, marks: readonly Mark[]): Stretch[] {
  const stretches: Stretch[] = []
  let at = 0
  for (const mark of marks.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (mark.start < at) continue
    stretches.push({ words: plain(text.slice(at, mark.start)) })
    stretches.push({ words: plain(text.slice(mark.start, mark.end)), mark })
    at = mark.end
  }
  stretches.push({ words: plain(text.slice(at)) })
  return stretches.filter(({ words }) => words !== '')
}
