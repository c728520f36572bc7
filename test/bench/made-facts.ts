/** Facts of made-up papers, for a bench without a corpus: names follow Zipf's law, as they do in real abstracts. */
import { seededRandom } from '../../graph/random.ts'
import type { Entity, EntityType, Facts, Role } from '../../src/model.ts'

const SEED = 1
const NAMED: readonly [EntityType, Role][] = [
  ['benchmark', 'evaluates_on'],
  ['benchmark', 'mentions'],
  ['model', 'uses'],
  ['model', 'compares'],
  ['method', 'uses'],
]

/** `size` papers. A third of them evaluates on one benchmark; each introduces a method. */
export function madeFacts(size: number): Facts[] {
  const random = seededRandom(SEED)
  return Array.from({ length: size }, (_, i) => {
    const entities = [entity(`Own${i}`, 'method', 'introduces')]
    if (i % 3 === 0) entities.push(entity('CommonBench', 'benchmark', 'evaluates_on'))
    for (const [type, role] of NAMED) {
      if (random() < 0.5) entities.push(entity(`Name${type}${zipf(size, random())}`, type, role))
    }
    const known = new Map(entities.map((one) => [one.key, one]))
    return {
      id: `p${i}`,
      title: `Title ${i}`,
      abstract: 'A made-up abstract with some words.',
      sources: [],
      year: 2020 + (i % 6),
      entities: [...known.values()],
      repos: [],
      results: [],
      relations: [],
      diagnostics: [],
    }
  })
}

/** A rank between 1 and `most`, the first ones far more often: the inverse of a share `at` under a 1/rank curve. */
function zipf(most: number, at: number): number {
  return Math.floor(most ** at)
}

function entity(name: string, type: EntityType, role: Role): Entity {
  const evidence = [{ field: 'abstract' as const, start: 0, end: 9, rule: 'made' }]
  return {
    key: `${type}:${name}`,
    name,
    type,
    role,
    surfaces: [name],
    confidence: 0.9,
    evidence,
    roleEvidence: [],
  }
}
