import { CUE } from '../lexicon/cues.ts'
import type { Mention, Reading } from '../reading/reading.ts'
import { type Accept, type Named, namedBefore } from './own.ts'

/** Words between a name and what it is said to be. */
const REACH = 6

/** A, where the text says "A, an X-based model" or "A is an X-based model": articles and adjectives alone stand between. */
export function namedAsBased(reading: Reading, mention: Mention, accept: Accept): Named | undefined {
  if (!isBase(reading, mention)) return undefined
  const { document } = reading
  const named = namedBefore(reading, mention.first, REACH, accept)
  if (!named) return undefined
  for (let w = named.mention.last + 1; w < mention.first; w++)
    if (!((document.cues[w] as number) & CUE.filler) && !/^(?:is|are|a|an|as)$/.test(document.lower(w)))
      return undefined
  return named
}

/** "X-based", "X based" not before "on". */
function isBase({ document }: Reading, { end, last }: Mention): boolean {
  if (document.text.startsWith('-based', end)) return true
  return document.text.startsWith(' based ', end) && !/^(?:on|upon)$/.test(document.lower(last + 2))
}
