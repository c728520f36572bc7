import { describe, expect, it } from 'vitest'
import { assertNewEnough } from '../../../src/node/neo4j/connect.ts'

describe('the version of a server', () => {
  it.each(['Neo4j/5.7.0', 'Neo4j/5.26.0', 'Neo4j/5.27-aura', 'Neo4j/2025.01.0', 'Neo4j/2026.10.1'])(
    '%s will do',
    (agent) => {
      expect(() => assertNewEnough(agent)).not.toThrow()
    },
  )

  it.each(['Neo4j/4.4.30', 'Neo4j/5.6.0', 'Neo4j/3.5', ''])('%j is told to be too old', (agent) => {
    expect(() => assertNewEnough(agent)).toThrow(
      `The server is ${agent || 'of an unknown version'}. Paperloom needs Neo4j 5.7 or later`,
    )
  })
})
