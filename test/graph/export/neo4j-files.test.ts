/** That a real Neo4j reads these files as it gets a push is tested in test/neo4j; here is what needs no server. */
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cypher } from '../../../graph/export/cypher.ts'
import { freeCharacters } from '../../../graph/export/neo4j/free-characters.ts'
import { stringLiteral } from '../../../graph/export/neo4j/literals.ts'
import { nodeRows, relationshipRows } from '../../../graph/export/neo4j/rows.ts'
import {
  NODE_PROPERTIES,
  type Properties,
  RELATIONSHIP_PROPERTIES,
} from '../../../graph/export/neo4j/schema.ts'
import { neo4jCsv } from '../../../graph/export/neo4j-csv.ts'
import type { KnowledgeGraph } from '../../../src/model.ts'
import { anyGraph, HOSTILE, hostileGraph } from './graphs.ts'
import { seedGraph } from './seeds.ts'
import { filesOf } from './text-of.ts'

/** What a literal says, read as Cypher reads one: pieces between quotes, added to each other. */
function saidBy(literal: string): string {
  return literal
    .slice(1, -1)
    .replaceAll("' + '", '')
    .replace(/\\(?:u([\da-f]{4})|(.))/g, (_, code: string, letter: string) =>
      code ? String.fromCharCode(Number.parseInt(code, 16)) : (LETTERS[letter] ?? letter),
    )
}
const LETTERS: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

describe('a literal of Cypher', () => {
  const check = (text: string) => {
    const literal = stringLiteral(text)
    expect(literal).toMatch(/^[\x20-\x7e]*$/)
    // Neither a reader that decodes \\u first nor one that does it last finds another end of the text.
    const early = literal.replace(/\\u([\da-f]{4})/g, (_, code) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
    for (const form of [literal, early])
      expect(form).toMatch(/^'(?:[^'\\]|\\[^u]|\\u[\da-f]{4})*'(?: \+ '(?:[^'\\]|\\[^u]|\\u[\da-f]{4})*')*$/s)
    expect(saidBy(literal)).toBe(text)
  }

  it('is ASCII, ends where it should, and says the text', () => {
    for (const text of [...HOSTILE, '\\u0027 RETURN 1 //', '\\', '\\\\u', "\\'", '\\\n', '\\ü']) check(text)
    fc.assert(fc.property(fc.string({ unit: 'binary' }), check))
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('\\', 'u', "'", '0', '0', '2', '7', '\n', 'é') }), check),
    )
  })
})

describe('the tables for neo4j-admin, read by csv-parse', () => {
  function checkSame(graph: KnowledgeGraph): void {
    const files = filesOf(neo4jCsv, graph)
    const code = /--array-delimiter=U\+([\dA-F]{4}) /.exec(files.get('README.md') ?? '')?.[1] ?? ''
    const delimiter = String.fromCharCode(Number.parseInt(code, 16))
    const table = (name: string): Record<string, string>[] => parse(files.get(name) ?? '', { columns: true })
    const same = (
      row: Record<string, string>,
      properties: Properties,
      types: Record<string, { type: string }>,
    ) => {
      for (const [name, { type }] of Object.entries(types)) {
        const column = Object.keys(row).find((key) => key === name || key.startsWith(`${name}:`)) ?? name
        const [cell = '', value] = [row[column], properties[name]]
        if (value === undefined) expect(cell).toBe('')
        else if (type === 'string[]') expect(cell.split(delimiter)).toEqual(value)
        else if (Array.isArray(value)) expect(cell.split(delimiter).map(Number)).toEqual(value)
        else
          expect(typeof value === 'number' ? Number(cell) : cell).toBe(
            typeof value === 'boolean' ? String(value) : value,
          )
      }
    }
    const nodes = table('nodes.csv')
    const expected = [...nodeRows(graph, 'test')]
    expect(nodes).toHaveLength(expected.length)
    expected.forEach(({ label, properties }, i) => {
      expect(nodes[i]?.[':LABEL']).toBe(label)
      same(nodes[i] ?? {}, properties, NODE_PROPERTIES)
    })
    const edges = table('relationships.csv')
    const rows = [...relationshipRows(graph, 'test')]
    expect(edges).toHaveLength(rows.length)
    rows.forEach(({ type, source, target, properties }, i) => {
      expect(edges[i]).toMatchObject({ ':TYPE': type, ':START_ID': source.id, ':END_ID': target.id })
      same(edges[i] ?? {}, properties, RELATIONSHIP_PROPERTIES)
    })
  }

  it('have the rows of a push, of the seeds', () => checkSame(seedGraph))
  it('and of hostile names', () => checkSame(hostileGraph))
  it('and of any text', () => fc.assert(fc.property(anyGraph, checkSame), { numRuns: 60 }))

  it('have headers with types', () => {
    const [nodes] = (filesOf(neo4jCsv, hostileGraph).get('nodes.csv') ?? '').split('\n')
    expect(nodes).toMatch(/^id:ID,name:string,/)
    expect(nodes).toMatch(/,year:long,.*,surfaces:string\[\],.*,paperloom:string,:LABEL$/)
  })

  it('come with the command that reads them', () => {
    const files = filesOf(neo4jCsv, hostileGraph)
    const command = neo4jCsv.advice?.("it's here", hostileGraph) ?? ''
    expect(command).toMatch(
      /^cd 'it'\\''s here' && neo4j-admin database import full neo4j --nodes=nodes\.csv /,
    )
    expect(files.get('README.md')).toContain(command.slice(command.indexOf('neo4j-admin')))
    expect(files.get('constraints.cypher')).toMatch(/^CREATE CONSTRAINT /)
  })
})

describe('the Cypher script', () => {
  it('is ASCII, and nothing of a document is outside of a literal', () => {
    const text = filesOf(cypher, hostileGraph).get('') ?? ''
    expect(text).toMatch(/^[\n\x20-\x7e]*$/)
    const bare = text.replace(/'(?:[^'\\]|\\.)*'/g, "''")
    expect(bare).not.toMatch(/DETACH|DELETE|\\|"/)
    for (const statement of bare.split(';\n').slice(0, -1)) {
      expect(statement).toMatch(
        /^(?:\/\/[^\n]*\n)?(?:CREATE |UNWIND \[\n(?:''(?: \+ '')*,?\n)+\] AS line WITH split)/,
      )
    }
  })

  it('writes each row once, in batches', () => {
    const text = filesOf(cypher, seedGraph).get('') ?? ''
    const batches = [...text.matchAll(/UNWIND \[\n([\s\S]*?)\n\] AS line/g)].map(
      ([, rows = '']) => rows.split('\n').length,
    )
    expect(batches.reduce((sum, rows) => sum + rows, 0)).toBe(seedGraph.nodes.length + seedGraph.edges.length)
    expect(Math.max(...batches)).toBeLessThanOrEqual(1000)
  })
})

describe('free characters', () => {
  it('are those that stand nowhere in the graph', () => {
    expect(freeCharacters(seedGraph, 2)).toEqual(['\x1f', '\x1e'])
    expect(freeCharacters(hostileGraph, 3)).toEqual(['\x1d', '\x1c', '\ue000'])
  })
})
