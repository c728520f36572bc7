/** Cuts a text where evidence stands, so that each piece of evidence becomes one mark. */

export interface Span<T> {
  /** UTF-16 offsets into the text, end exclusive. */
  start: number
  end: number
  value: T
}

/** A piece of text, or a mark that holds pieces: marks within marks nest. */
export type Piece<T> = string | { value: T; pieces: Piece<T>[] }

/**
 * Splits a text by spans. A span within another nests; one that crosses another's end is cut there in two;
 * of two equal ones the first stays. Spans that do not fit the text are left out.
 * @returns pieces whose texts, joined, are the text
 */
export function splitBySpans<T>(text: string, spans: readonly Span<T>[]): Piece<T>[] {
  const fitting = spans.filter((span) => fits(span, text.length))
  const sorted = fitting.sort((a, b) => a.start - b.start || b.end - a.end)
  return split(text, 0, text.length, sorted)
}

/** The text of a piece without its marks. */
export function pieceText<T>(piece: Piece<T>): string {
  return typeof piece === 'string' ? piece : piece.pieces.map(pieceText).join('')
}

/** @param spans - sorted by start, longest first, all starting within [from, to) */
function split<T>(text: string, from: number, to: number, spans: readonly Span<T>[]): Piece<T>[] {
  const pieces: Piece<T>[] = []
  let at = from
  for (let i = 0; i < spans.length; ) {
    const outer = spans[i]!
    const start = Math.max(outer.start, at)
    if (start > at) pieces.push(text.slice(at, start))
    const inner: Span<T>[] = []
    const rest: Span<T>[] = []
    for (i++; i < spans.length && spans[i]!.start < outer.end; i++) {
      const span = spans[i]!
      if (span.start === outer.start && span.end === outer.end) continue
      inner.push({ ...span, end: Math.min(span.end, outer.end) })
      if (span.end > outer.end) rest.push({ ...span, start: outer.end })
    }
    pieces.push({ value: outer.value, pieces: split(text, start, outer.end, inner) })
    at = outer.end
    if (rest.length > 0) {
      const remaining = [...rest, ...spans.slice(i)].sort((a, b) => a.start - b.start || b.end - a.end)
      return [...pieces, ...split(text, at, to, remaining)]
    }
  }
  if (at < to) pieces.push(text.slice(at, to))
  return pieces
}

function fits({ start, end }: { start: number; end: number }, length: number): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= length
}
