import { CUE } from '../lexicon/cues.ts'
import type { Candidate, Mention, Reading } from '../reading/reading.ts'
import { namedAsBased } from './apposition.ts'
import { isOwn, type Named } from './own.ts'
import { linkWords, type Phrase, phraseBefore } from './phrase.ts'
import { subjectOf } from './subject.ts'

const BASED = 'based built builds building'

const WORDS = linkWords([
  ['on', BASED],
  ['upon', BASED],
  ['in', 'implemented written formalized formalised instantiated'],
  ['with', 'implemented written built'],
  ['of', 'implementation', { bound: true }],
  ['', 'extends extending'],
])

/** The paper's own thing that the text around this mention says is based on it, written in it or an extension of it. */
export function builtWith(reading: Reading, ground: Candidate, mention: Mention): Named | undefined {
  const phrase = phraseBefore(reading, mention, WORDS)
  const isMade = (candidate: Candidate) => isMadeWith(reading, candidate, ground, mention, phrase)
  if (phrase) return subjectOf(reading, phrase, ground, mention, isMade)
  return namedAsBased(
    reading,
    mention,
    (candidate) => candidate !== ground && isOwn(candidate) && isMade(candidate),
  )
}

/** What comes from a model is derived, but for what has its architecture. */
function isMadeWith(
  { document }: Reading,
  candidate: Candidate,
  { type }: Candidate,
  { last }: Mention,
  phrase: Phrase | undefined,
): boolean {
  if (type !== 'model') return candidate.type !== type || type === 'method' || type === 'tool'
  if (/^architectures?$/.test(document.lower(last + 1))) return true
  const saysModel = phrase && ((document.cues[phrase.first - 1] ?? 0) & CUE.model) !== 0
  return candidate.type !== 'model' && !saysModel
}
