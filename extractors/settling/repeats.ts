import { codeAt } from '../reading/characters.ts'
import type { Document } from '../reading/document.ts'
import type { Candidate, Mention } from '../reading/reading.ts'

/** Spellings that start with one word, the longest first, with what they name. */
type Spellings = readonly (readonly [surface: string, owner: Candidate])[]

/** What a word is taken by. */
interface Taken {
  owner: Candidate
  mention: Mention
}

/**
 * Adds every further place where an accepted name stands: once named, a name is known in its paper. A longer name
 * takes the place of a shorter one inside it ("Inverse StoneEval" that of "StoneEval").
 */
export function findRepeats(document: Document, candidates: readonly Candidate[]): Candidate[] {
  const { words, text } = document
  const taken: (Taken | undefined)[] = new Array(words.length).fill(undefined)
  for (const owner of candidates) for (const mention of owner.mentions) take(taken, { owner, mention })
  const spellings = spellingsByFirstWord(document, candidates)
  const replaced = new Set<Mention>()
  /** 1 where an accepted name begins with a character that ends in these six bits: most words begin with none. */
  const opens = new Uint8Array(64)
  for (const word of spellings.keys()) opens[codeAt(word, 0) & 63] = 1
  for (let w = 0; w < words.length; w++) {
    if (!opens[(words.codes[words.start[w] as number] as number) & 63]) continue
    const list = spellings.get(text.slice(words.start[w], words.end[w]))
    if (list) repeatAt(document, w, list, taken, replaced)
  }
  for (const candidate of candidates) {
    if (replaced.size > 0) candidate.mentions = candidate.mentions.filter((mention) => !replaced.has(mention))
    candidate.mentions.sort((a, b) => a.start - b.start)
  }
  return candidates.filter(({ mentions }) => mentions.length > 0)
}

function take(taken: (Taken | undefined)[], entry: Taken): void {
  for (let w = entry.mention.first; w <= entry.mention.last; w++) taken[w] = entry
}

function spellingsByFirstWord(document: Document, candidates: readonly Candidate[]): Map<string, Spellings> {
  const { words, text } = document
  const found = new Map<string, Map<string, Candidate>>()
  for (const owner of candidates)
    for (const { first, start, end } of owner.mentions) {
      const word = text.slice(start, words.end[first])
      const surfaces = found.get(word) ?? new Map<string, Candidate>()
      surfaces.set(text.slice(start, end), owner)
      found.set(word, surfaces)
    }
  const sorted = new Map<string, Spellings>()
  for (const [word, surfaces] of found)
    sorted.set(
      word,
      surfaces.size > 1 ? [...surfaces].sort(([a], [b]) => b.length - a.length) : [...surfaces],
    )
  return sorted
}

const REPEATS_TRIED = 8

function repeatAt(
  document: Document,
  w: number,
  list: Spellings,
  taken: (Taken | undefined)[],
  replaced: Set<Mention>,
): void {
  const { words, text } = document
  const start = words.start[w] as number
  for (const [surface, owner] of list.slice(0, REPEATS_TRIED)) {
    const end = start + surface.length
    if (!text.startsWith(surface, start)) continue
    let last = w
    while (last + 1 < words.length && (words.end[last] as number) < end) last++
    if (words.end[last] !== end || !makeRoom(taken, replaced, w, last, start, end)) continue
    const mention: Mention = { first: w, last, start, end, rule: 'mention.repeat' }
    owner.mentions.push(mention)
    take(taken, { owner, mention })
    return
  }
}

/** Frees the words of shorter names inside the stretch; false where a name as long or one that sticks out has them. */
function makeRoom(
  taken: (Taken | undefined)[],
  replaced: Set<Mention>,
  first: number,
  last: number,
  start: number,
  end: number,
): boolean {
  for (let w = first; w <= last; w++) {
    const mention = taken[w]?.mention
    if (mention && (mention.start < start || mention.end > end || mention.end - mention.start >= end - start))
      return false
  }
  for (let w = first; w <= last; w++) {
    const entry = taken[w]
    if (!entry) continue
    replaced.add(entry.mention)
    for (let i = entry.mention.first; i <= entry.mention.last; i++) taken[i] = undefined
  }
  return true
}
