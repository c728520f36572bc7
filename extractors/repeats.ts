import { type Document, spanOf } from './reading/document.ts'
import type { Candidate, Mention } from './reading/reading.ts'

/** Adds every further place where an accepted name stands: once named, a name is known in its paper. */
export function findRepeats(document: Document, candidates: readonly Candidate[]): Candidate[] {
  const { words, text } = document
  const taken = new Uint8Array(words.length)
  const byFirstWord = new Map<string, { owner: Candidate; surface: string }[]>()
  for (const owner of candidates) {
    for (const { first, last, start, end } of owner.mentions) {
      for (let w = first; w <= last; w++) taken[w] = 1
      const word = text.slice(start, words.end[first])
      const list = byFirstWord.get(word) ?? []
      const surface = text.slice(start, end)
      if (!list.some((entry) => entry.surface === surface)) list.push({ owner, surface })
      byFirstWord.set(word, list)
    }
  }
  for (const list of byFirstWord.values()) list.sort((a, b) => b.surface.length - a.surface.length)
  for (let w = 0; w < words.length; w++) {
    if (taken[w]) continue
    const list = byFirstWord.get(text.slice(words.start[w], words.end[w]))
    if (list) repeatAt(document, w, list, taken)
  }
  for (const { mentions } of candidates) mentions.sort((a, b) => a.start - b.start)
  return candidates.filter(({ mentions }) => mentions.length > 0)
}

const REPEATS_TRIED = 8

function repeatAt(
  document: Document,
  w: number,
  list: { owner: Candidate; surface: string }[],
  taken: Uint8Array,
): void {
  const { words, text } = document
  const start = words.start[w] as number
  for (const { owner, surface } of list.slice(0, REPEATS_TRIED)) {
    if (!text.startsWith(surface, start)) continue
    let last = w
    while (last + 1 < words.length && (words.end[last] as number) < start + surface.length) last++
    if (words.end[last] !== start + surface.length || taken[last]) continue
    for (let i = w; i <= last; i++) taken[i] = 1
    const mention: Mention = { ...spanOf(document, w, last), rule: 'mention.repeat' }
    owner.mentions.push(mention)
    return
  }
}
