import type { Relation } from '../../src/model.ts'
import { foldName } from '../../src/text.ts'
import type { RelationRule } from '../rule.ts'
import { relate } from './relate.ts'

const YEAR = /[-\s']?(?:19|20)\d{2}$/

/** AIME 2024 and AIME: one year's problems of a competition. */
export const partOf: RelationRule = {
  id: 'relation.part-of',
  stage: 'relation',
  reason: 'The problems of one year are a part of all problems of a competition that is held every year.',
  examples: [['We solve AIME 2024 and other AIME problems.', 'AIME 2024 part_of AIME']],
  counterexamples: ['We solve AIME 2024 and AIME 2025 problems.'],
  run(reading) {
    const competitions = reading.entities.filter(({ subtype }) => subtype === 'competition')
    return competitions.flatMap((year): Relation[] => {
      const name = foldName(year.name.replace(YEAR, ''))
      const whole =
        name === foldName(year.name) ? undefined : competitions.find((other) => foldName(other.name) === name)
      return whole ? [relate(reading, year, 'part_of', whole, this.id)] : []
    })
  },
}
