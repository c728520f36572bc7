/** Scores facts against annotations: a pure function of both. */
import { ENTITY_TYPES } from '../model.ts'
import type { Comparison, ScoreError } from './comparison.ts'
import { finderOf } from './join.ts'
import { type Linking, LinkingScore } from './linking.ts'
import type { GoldRecord, ScoredFacts } from './records.ts'
import { scoreEntities, scoreRoles } from './score-entities.ts'
import { scoreLinks, scoreRelations } from './score-links.ts'
import { scoreResults } from './score-results.ts'
import { pair, sideOf } from './sides.ts'
import { Tallies } from './tally.ts'

export interface Score {
  /** Annotated papers, and those of them without facts. */
  papers: number
  absent: number
  tallies: Tallies
  linking?: Linking
  errors: ScoreError[]
}

/** Stands in the evidence of further places of a name that rules found elsewhere. */
const REPEAT = 'mention.repeat'

const TYPES: readonly string[] = ENTITY_TYPES

/** Scores facts against gold. Facts are found by id, failing that by folded title. */
export function score(gold: readonly GoldRecord[], facts: readonly ScoredFacts[]): Score {
  const factsOf = finderOf(facts)
  const linking = new LinkingScore()
  const result: Score = { papers: gold.length, absent: 0, tallies: new Tallies(), errors: [] }
  for (const record of gold) {
    const found = factsOf(record)
    if (!found) result.absent++
    const comparison = compare(record, found, result)
    scoreEntities(comparison, linking)
    scoreRoles(comparison)
    scoreLinks(comparison)
    scoreResults(comparison)
    scoreRelations(comparison)
  }
  const linked = linking.result()
  return linked ? { ...result, linking: linked } : result
}

function compare(gold: GoldRecord, facts: ScoredFacts | undefined, { tallies, errors }: Score): Comparison {
  const annotated = gold.entities.map((entity) => sideOf(entity, entity.optional === true))
  const found = (facts?.entities ?? [])
    .filter(({ type }) => TYPES.includes(type))
    .map((entity) => sideOf(entity))
  pair(annotated, found)
  const miss: Comparison['miss'] = (kind, text, by = []) => {
    const rules = new Set(by.map(({ rule }) => rule))
    if (rules.size > 1) rules.delete(REPEAT)
    errors.push({ kind, paper: gold.id, text, rules: [...rules] })
  }
  return { gold, facts, annotated, found, tallies, miss }
}
