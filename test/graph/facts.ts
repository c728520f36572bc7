/** Small facts records for the tests of the graph. */
import type { Entity, Facts } from '../../src/model.ts'

type Named = Partial<Entity> & { name: string }

/** An entity named once, at the start of the abstract. */
export function entity(given: Named): Entity {
  const { type = 'method', name } = given
  return {
    key: `${type}:${name}`,
    type,
    role: 'uses',
    surfaces: [name],
    confidence: 0.9,
    evidence: [{ field: 'abstract', start: 0, end: name.length, rule: 'test' }],
    roleEvidence: [],
    ...given,
  }
}

/** A paper that names these entities. */
export function paper(id: string, entities: readonly Named[], more: Partial<Facts> = {}): Facts {
  return {
    id,
    title: `Title of ${id}`,
    abstract: `Abstract of ${id}, long enough for every offset that the tests use.`,
    sources: [{ input: 'test', format: 'jsonl' }],
    entities: entities.map(entity),
    repos: [],
    results: [],
    relations: [],
    diagnostics: [],
    ...more,
  }
}
