import { describe, expect, it } from 'vitest'
import { edgeColumns, NODE_COLUMNS, paperTexts } from '../../../graph/export/columns.ts'
import { NODE_PROPERTIES, RELATIONSHIP_PROPERTIES } from '../../../graph/export/neo4j/schema.ts'
import { seedGraph } from './seeds.ts'

const keysOf = (items: readonly object[]) => [...new Set(items.flatMap((item) => Object.keys(item)))]

describe('columns', () => {
  it('and properties of Neo4j leave out nothing that a node or an edge has', () => {
    // `degrees` stands in two lists, since Neo4j has no records.
    const nodes = [...Object.keys(NODE_PROPERTIES), 'label', 'degrees']
    expect(keysOf(seedGraph.nodes).filter((key) => !nodes.includes(key))).toEqual([])
    const edges = [...Object.keys(RELATIONSHIP_PROPERTIES), 'type', 'source', 'target', 'evidence']
    expect(keysOf(seedGraph.edges).filter((key) => !edges.includes(key))).toEqual([])
  })

  it('have names of their own, and types that their values have', () => {
    const columns = [NODE_COLUMNS, edgeColumns(paperTexts(seedGraph.nodes))]
    for (const list of columns) expect(new Set(list.map(({ name }) => name)).size).toBe(list.length)
    for (const node of seedGraph.nodes) {
      for (const { type, of } of NODE_COLUMNS) {
        const value = of(node)
        if (value === undefined) continue
        expect(typeof value).toBe(type === 'integer' || type === 'float' ? 'number' : type)
      }
    }
  })
})
