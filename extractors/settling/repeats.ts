import type { Document } from '../reading/document.ts'
import type { Candidate } from '../reading/reading.ts'

/** Adds every further place where an accepted name stands: once named, a name is known in its paper. */
export function findRepeats(document: Document, candidates: readonly Candidate[]): Candidate[] {
  const { words, text } = document
  const taken = new Uint8Array(words.length)
  const byFirstWord = new Map<string, Map<string, Candidate>>()
  for (const owner of candidates) {
    for (const { first, last, start, end } of owner.mentions) {
      for (let w = first; w <= last; w++) taken[w] = 1
      const word = text.slice(start, words.end[first])
      const surfaces = byFirstWord.get(word) ?? new Map<string, Candidate>()
      surfaces.set(text.slice(start, end), owner)
      byFirstWord.set(word, surfaces)
    }
  }
  const longestFirst = new Map<string, [string, Candidate][]>()
  const opens = new Uint8Array(128)
  for (const [word, surfaces] of byFirstWord) {
    longestFirst.set(
      word,
      [...surfaces].sort(([a], [b]) => b.length - a.length),
    )
    opens[word.charCodeAt(0) & 127] = 1
  }
  for (let w = 0; w < words.length; w++) {
    if (taken[w] || !opens[text.charCodeAt(words.start[w] as number) & 127]) continue
    const list = longestFirst.get(text.slice(words.start[w], words.end[w]))
    if (list) repeatAt(document, w, list, taken)
  }
  for (const { mentions } of candidates) mentions.sort((a, b) => a.start - b.start)
  return candidates.filter(({ mentions }) => mentions.length > 0)
}

const REPEATS_TRIED = 8

function repeatAt(document: Document, w: number, list: [string, Candidate][], taken: Uint8Array): void {
  const { words, text } = document
  const start = words.start[w] as number
  for (const [surface, owner] of list.slice(0, REPEATS_TRIED)) {
    if (!text.startsWith(surface, start)) continue
    let last = w
    while (last + 1 < words.length && (words.end[last] as number) < start + surface.length) last++
    if (words.end[last] !== start + surface.length || taken[last]) continue
    for (let i = w; i <= last; i++) taken[i] = 1
    const end = words.end[last] as number
    owner.mentions.push({ first: w, last, start, end, rule: 'mention.repeat' })
    return
  }
}
