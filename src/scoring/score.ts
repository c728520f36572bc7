/** Scores facts against annotations: a pure function of both. */
import { ENTITY_TYPES } from '../model.ts'
import type { Comparison, ScoreError } from './comparison.ts'
import { foldForScore } from './fold.ts'
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

const TYPES: readonly string[] = ENTITY_TYPES

/** Scores facts against gold. Facts are found by id, failing that by folded title. */
export function score(gold: readonly GoldRecord[], facts: readonly ScoredFacts[]): Score {
  const byId = new Map(facts.map((record) => [record.id, record]))
  const byTitle = new Map(
    facts.filter(({ title }) => title).map((record) => [foldForScore(record.title as string), record]),
  )
  const linking = new LinkingScore()
  const result: Score = { papers: gold.length, absent: 0, tallies: new Tallies(), errors: [] }
  for (const record of gold) {
    const found = byId.get(record.id) ?? (record.title ? byTitle.get(foldForScore(record.title)) : undefined)
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
  const annotated = gold.entities.map((entity) => sideOf(entity, entity.optional))
  const found = (facts?.entities ?? [])
    .filter(({ type }) => TYPES.includes(type))
    .map((entity) => sideOf(entity))
  pair(annotated, found)
  const miss: Comparison['miss'] = (kind, text, by = []) => {
    errors.push({ kind, paper: gold.id, text, rules: [...new Set(by.map(({ rule }) => rule))] })
  }
  return { gold, facts, annotated, found, tallies, miss }
}
