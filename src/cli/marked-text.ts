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
  const pieces = isColoured ? painted(text, marks) : labelled(text, marks)
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const { shown, length } of pieces) {
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

/** A word as it is printed, and how many columns it takes. */
interface Piece {
  shown: string
  length: number
}

function labelled(text: string, marks: readonly Mark[]): Piece[] {
  let out = ''
  for (const { words, mark } of stretchesOf(text, marks))
    out += mark ? `[${words}]{${plain(mark.label)}}` : words
  return wordsOf(out).map((word) => ({ shown: word, length: word.length }))
}

/** Words are painted one by one, so that a line may end between them. */
function painted(text: string, marks: readonly Mark[]): Piece[] {
  const pieces: Piece[] = []
  let isOpen = false
  for (const { words, mark } of stretchesOf(text, marks)) {
    wordsOf(words).forEach((word, n) => {
      const shown = mark ? mark.paint(word) : word
      const last = pieces.at(-1)
      if (n === 0 && isOpen && !/^\s/.test(words) && last) {
        last.shown += shown
        last.length += word.length
      } else pieces.push({ shown, length: word.length })
    })
    isOpen = !/\s$/.test(words)
  }
  return pieces
}

function wordsOf(text: string): string[] {
  return text.split(/\s/).filter((word) => word !== '')
}

/** The text as stretches with a mark and without, harmless for a terminal. */
function stretchesOf(text: string, marks: readonly Mark[]): { words: string; mark?: Mark }[] {
  const stretches: { words: string; mark?: Mark }[] = []
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
