import type { Span } from '../reading/document.ts'

const LONGEST = 4096

/** A stretch as one number: no two stretches of a text have the same. */
export function placeOf({ start, end }: Span): number {
  return start * LONGEST + Math.min(LONGEST - 1, end - start)
}

/** Does the stretch share characters with the one that has this place? */
export function overlaps(span: Span, place: number): boolean {
  const start = Math.floor(place / LONGEST)
  return span.start < start + (place % LONGEST) && start < span.end
}
