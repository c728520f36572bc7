import { CUE } from '../lexicon/cues.ts'
import type { Document } from '../reading/document.ts'

const REACH = 25
const WORK = new Set(['paper', 'work', 'study', 'report', 'article'])

/** "we", "our" or "this paper" at word `at` or before it in its sentence. The title is nobody's sentence. */
export function authorsSpeak(document: Document, at: number): boolean {
  const sentence = document.sentences[document.sentenceOf[at] as number]
  if (!sentence || (document.words.start[at] as number) < document.titleEnd) return false
  for (let w = at; w >= Math.max(sentence.first, at - REACH); w--) {
    if ((document.cues[w] as number) & CUE.authors) return true
    if (w > sentence.first && WORK.has(document.lower(w)) && isThis(document, w - 1)) return true
  }
  return false
}

/** "this paper", "the paper", "the present study"; "a recent study" is of others. */
function isThis(document: Document, w: number): boolean {
  const word = document.lower(w)
  return (
    word === 'this' ||
    word === 'present' ||
    word === 'current' ||
    (word === 'the' && THE.has(document.lower(w + 1)))
  )
}

const THE = new Set(['paper', 'article', 'report'])
