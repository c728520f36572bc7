import type { Relation } from '../../src/model.ts'
import { foldName } from '../../src/text.ts'
import type { Candidate } from '../reading/reading.ts'
import type { RelationRule } from '../rule.ts'
import { isNumber, partsOf, restAfter } from './name-parts.ts'
import { isOwn } from './own.ts'
import { relate } from './relate.ts'

const YEAR = /[-\s']?(?:19|20)\d{2}$/

/** Names compared with each other at most. */
const MOST_COMPARED = 60

/** AIME 2024 and AIME, StoneBench-Hard and StoneBench: a year, a track or a split by its name. */
export const partOf: RelationRule = {
  id: 'relation.part-of',
  stage: 'relation',
  reason:
    "The problems of one year are a part of all problems of a competition that is held every year; so is a data set whose name extends that of the paper's own data set.",
  examples: [
    ['We solve AIME 2024 and other AIME problems.', 'AIME 2024 part_of AIME'],
    [
      'We introduce StoneBench, a benchmark, and release StoneBench-Hard, a dataset of its 90 hardest questions.',
      'StoneBench-Hard part_of StoneBench',
    ],
  ],
  counterexamples: ['We solve AIME 2024 and AIME 2025 problems.', 'We evaluate on HumanEval and HumanEval+.'],
  run(reading) {
    const sets = reading.entities.filter(({ type }) => type === 'benchmark').slice(0, MOST_COMPARED)
    return sets.flatMap((set): Relation[] => {
      const whole = sets.find((other) => other !== set && isWholeOf(other, set))
      return whole ? [relate(reading, set, 'part_of', whole, this.id)] : []
    })
  },
}

function isWholeOf(whole: Candidate, set: Candidate): boolean {
  if (YEAR.test(set.name)) return foldName(set.name.replace(YEAR, '')) === foldName(whole.name)
  if (!isOwn(set) || !isOwn(whole) || !/[-\s_:]/.test(set.name[whole.name.length] ?? '')) return false
  const rest = restAfter(partsOf(set.name), partsOf(whole.name))
  return rest?.some((part) => part.length > 1 && !isNumber(part) && !SAME.has(part)) ?? false
}

/** X and "the X benchmark" are one. */
const SAME = new Set(['bench', 'benchmark', 'dataset', 'data', 'corpus'])
