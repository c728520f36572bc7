import type { Relation } from '../../src/model.ts'
import type { Candidate, Mention, Reading } from '../reading/reading.ts'
import type { RelationRule } from '../rule.ts'
import { type LinkWords, linkWords, type Phrase, phraseBefore } from './phrase.ts'
import { relateAt } from './relate.ts'
import { subjectOf } from './subject.ts'

const WORDS: LinkWords = linkWords([
  [
    'of',
    'part subset subsets split splits portion component components track tracks subtask member section',
    { plain: true, bound: true },
  ],
])

/** "A, a subset of X", "A is part of X". */
export const subset: RelationRule = {
  id: 'relation.subset',
  stage: 'relation',
  reason: 'What the text calls a subset, a track, a component or a part of another thing is a part of that.',
  examples: [
    ['We introduce QuartzQA, a dataset that is a subset of SQuAD.', 'QuartzQA part_of SQuAD'],
    ['We introduce StoneBench, a dataset that is part of GLUE.', 'StoneBench part_of GLUE'],
  ],
  counterexamples: [
    'We introduce StoneBench, a benchmark built from a subset of GPQA.',
    'We train QuartzLM, a model, on a subset of SQuAD.',
  ],
  run(reading) {
    return reading.entities.flatMap((whole): Relation[] => {
      for (const mention of whole.mentions) {
        const phrase = phraseBefore(reading, mention, WORDS)
        if (!phrase) continue
        const part = subjectOf(reading, phrase, whole, mention, (candidate) => isAlike(candidate, whole))
        if (!part || isOfAnother(reading, part.mention, phrase)) continue
        return [relateAt(reading, part.candidate, part.mention, 'part_of', whole, mention, this.id)]
      }
      return []
    })
  },
}

const COPULA = /^(?:is|are|was|were|as|being|become|becomes)$/
const OTHER =
  /^(?:of|from|on|with|using|for|over|across|to|in|into|and|or|plus|alongside|including|e\.g|uses|use|used|has|have|than)$/

/** "built from a subset of X", "and a subset of X": it is not the subset itself that has the name. */
function isOfAnother({ document }: Reading, { last }: Mention, { first }: Phrase): boolean {
  for (let w = first - 1; w > Math.max(last, first - 4); w--) {
    const word = document.lower(w)
    if (COPULA.test(word)) return false
    if (OTHER.test(word)) return true
  }
  return false
}

function isAlike(part: Candidate, whole: Candidate): boolean {
  return (part.type === 'benchmark') === (whole.type === 'benchmark')
}
