import type { Candidate, Mention, Reading } from '../reading/reading.ts'

/** Does the paper introduce it? */
export function isOwn(candidate: Candidate): boolean {
  return candidate.introduces >= 1
}

/** A mention with what it names. */
export interface Named {
  candidate: Candidate
  mention: Mention
}

export type Accept = (candidate: Candidate, mention: Mention) => boolean

/** The nearest accepted mention that ends before word `w`, at most `reach` words back, in the sentence of `w`. */
export function namedBefore(reading: Reading, w: number, reach: number, accept: Accept): Named | undefined {
  const { document } = reading
  const sentence = document.sentenceOf[w]
  for (let i = w - 1; i >= Math.max(0, w - reach) && document.sentenceOf[i] === sentence; i--) {
    const named = namedAt(reading, i)
    if (named && accept(named.candidate, named.mention)) return named
  }
  return undefined
}

/** The nearest accepted mention that begins after word `w`, at most `reach` words on, in the sentence of `w`. */
export function namedAfter(reading: Reading, w: number, reach: number, accept: Accept): Named | undefined {
  const { document } = reading
  const end = Math.min(document.words.length, w + reach + 1)
  const sentence = document.sentenceOf[w]
  for (let i = w + 1; i < end && document.sentenceOf[i] === sentence; i++) {
    const named = namedAt(reading, i)
    if (named && accept(named.candidate, named.mention)) return named
  }
  return undefined
}

/** Words that a sentence or two take up. */
const NEAR = 45

/** The accepted thing that the text spoke of last before word `w`, a sentence or two back at most. */
export function lastNamed(reading: Reading, w: number, accept: Accept): Named | undefined {
  const { document } = reading
  for (let i = w - 1; i >= Math.max(0, w - NEAR); i--) {
    if ((document.words.start[i] as number) < document.titleEnd) return undefined
    const named = namedAt(reading, i)
    if (named && accept(named.candidate, named.mention)) return named
  }
  return undefined
}

/** Things that are asked whether they are the only one. */
const MOST_ASKED = 60

/** The only thing of its kind that the paper introduces, at its first mention. */
export function onlyOwn({ entities }: Reading, source: Candidate, accept: Accept): Named | undefined {
  let only: Candidate | undefined
  for (const candidate of entities.slice(0, MOST_ASKED)) {
    if (candidate === source || !isOwn(candidate) || !accept(candidate, candidate.mentions[0] as Mention))
      continue
    if (only) return undefined
    only = candidate
  }
  return only && { candidate: only, mention: only.mentions[0] as Mention }
}

/** What word `w` is a part of the name of. */
export function namedAt(reading: Reading, w: number): Named | undefined {
  const mention = reading.mentionOf[w]
  const candidate = reading.entities[reading.entityOf[w] ?? -1]
  return mention && candidate ? { candidate, mention } : undefined
}

/** Does the title name it? */
export function isTitled({ document }: Reading, { mentions }: Candidate): boolean {
  return (mentions[0] as Mention).start < document.titleEnd
}

/** The method, model or tool that the paper is about: named in its title, else the first that it introduces. */
export function mainOwn(reading: Reading): Candidate | undefined {
  const own = reading.entities.filter((candidate) => isOwn(candidate) && candidate.type !== 'benchmark')
  return own.find((candidate) => isTitled(reading, candidate)) ?? own[0]
}
