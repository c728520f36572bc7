import type { EntityType } from '../../src/model.ts'
import { CUE } from '../lexicon/cues.ts'
import type { Document } from '../reading/document.ts'
import { HEAD_NOUN } from '../reading/names.ts'
import { typeOfCue } from '../rule.ts'

const REACH = 14

/**
 * The type that the noun phrase before word `at` gives: its head is the last head noun before a preposition
 * ("a framework for pruning language models called …" is a framework), in the same sentence.
 */
export function headBefore(document: Document, at: number): EntityType | undefined {
  const { cues, sentenceOf } = document
  let type: EntityType | undefined
  let isInside = false
  for (let w = at; w > Math.max(0, at - REACH) && sentenceOf[w] === sentenceOf[at]; w--) {
    const bits = cues[w] as number
    const head = typeOfCue(bits & HEAD_NOUN, CUE)
    if (head && (!type || isInside)) {
      type = head
      isInside = false
    }
    if (bits & CUE.introduce && type) return type
    if (bits & CUE.preposition && type) isInside = true
  }
  return type
}
