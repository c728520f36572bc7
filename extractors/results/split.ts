import { SPLITS } from '../lexicon/suffixes.ts'

/** The split that a benchmark's surface ends with: "miniF2F-test" gives "test". */
export function splitOf(surface: string): string | undefined {
  const tail = surface.split(/[-\s]/).at(-1)?.toLowerCase()
  return tail && tail !== surface.toLowerCase() && SPLITS.includes(tail) ? tail : undefined
}
