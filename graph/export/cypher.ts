/**
 * A script of Cypher that cypher-shell runs as it is; run again, it changes what has changed. A row is one text that
 * the statement splits: Neo4j takes 40 times as long to read the same rows as maps of literals.
 */
import type { KnowledgeGraph } from '../../src/model.ts'
import type { Exporter } from './exporter.ts'
import { freeCharacters } from './neo4j/free-characters.ts'
import { stringLiteral } from './neo4j/literals.ts'
import { OWN_TYPES, type PropertyTypes, propertyText } from './neo4j/property-text.ts'
import { GRAPH_NAME, nodeRows, relationshipRows } from './neo4j/rows.ts'
import {
  NODE_PROPERTIES,
  type Properties,
  type PropertyType,
  RELATIONSHIP_PROPERTIES,
} from './neo4j/schema.ts'
import { SCHEMA_STATEMENTS } from './neo4j/statements.ts'

/** A statement, which is one transaction, takes this many rows, or characters. */
const ROWS = 1000
const CHARACTERS = 400_000

export const cypher: Exporter = {
  id: 'cypher',
  title: 'Cypher script in batches, for cypher-shell and Neo4j 5 or later',
  files: (graph, name = GRAPH_NAME) => [{ suffix: '', chunks: script(graph, name) }],
}

function* script(graph: KnowledgeGraph, name: string): Generator<string> {
  const [between = '', within = ''] = freeCharacters(graph, 2)
  const key = (cell: number) => `{paperloom: ${stringLiteral(name)}, id: cell[${cell}]}`
  yield '// Run it with: cypher-shell -f FILE\n'
  for (const statement of SCHEMA_STATEMENTS) yield `${statement};\n`

  const nodes = new Batches(NODE_PROPERTIES, between, within)
  for (const { label, id, properties } of nodeRows(graph, name)) {
    yield* nodes.add(`MERGE (item:${label} ${key(0)})`, [id], properties)
  }
  yield* nodes.finish()

  const relationships = new Batches(RELATIONSHIP_PROPERTIES, between, within)
  for (const { type, id, source, target, properties } of relationshipRows(graph, name)) {
    const merge =
      `MATCH (source:${source.label} ${key(1)}) MATCH (target:${target.label} ${key(2)})\n` +
      `MERGE (source)-[item:${type} ${key(0)}]->(target)`
    yield* relationships.add(merge, [id, source.id, target.id], properties)
  }
  yield* relationships.finish()
}

/** Rows of one statement. */
interface Batch {
  statement: string
  rows: string[]
  characters: number
}

/** Gathers rows by the statement that writes them: by what they are and which properties they have. */
class Batches {
  readonly #types: PropertyTypes
  readonly #between: string
  readonly #within: string
  readonly #open = new Map<string, Batch>()

  /** @param between stands between the cells of a row, `within` between the values of a list. */
  constructor(types: PropertyTypes, between: string, within: string) {
    this.#types = { ...types, ...OWN_TYPES }
    this.#between = between
    this.#within = within
  }

  /** Adds a row, whose cells are `ids` and then its properties; yields the statement when it is full. */
  *add(merge: string, ids: readonly string[], properties: Properties): Generator<string> {
    const names = Object.keys(properties).filter((name) => name !== 'id' && name !== 'paperloom')
    const kind = `${merge} ${names}`
    const batch = this.#open.get(kind) ?? {
      statement: `${merge}\n${this.#assignments(names, ids.length)}`,
      rows: [],
      characters: 0,
    }
    const texts = names.map((name) => propertyText(properties[name]!, this.#type(name), this.#within))
    const row = stringLiteral([...ids, ...texts].join(this.#between))
    batch.rows.push(row)
    batch.characters += row.length
    if (batch.rows.length < ROWS && batch.characters < CHARACTERS) {
      this.#open.set(kind, batch)
      return
    }
    this.#open.delete(kind)
    yield* this.#written(batch)
  }

  /** All that is left. */
  *finish(): Generator<string> {
    for (const batch of this.#open.values()) yield* this.#written(batch)
  }

  *#written({ statement, rows }: Batch): Generator<string> {
    yield 'UNWIND [\n'
    for (let i = 0; i < rows.length; i++) yield `${rows[i]}${i < rows.length - 1 ? ',' : ''}\n`
    yield `] AS line WITH split(line, ${stringLiteral(this.#between)}) AS cell\n${statement};\n`
  }

  /** Null is for what an earlier run set and this row no longer has. */
  #assignments(names: readonly string[], first: number): string {
    const given = names.map(
      (name, i) => `${name}: ${this.#expression(`cell[${first + i}]`, this.#type(name))}`,
    )
    const absent = Object.keys(this.#types)
      .filter((name) => name !== 'id' && name !== 'paperloom' && !names.includes(name))
      .map((name) => `${name}: null`)
    return `SET item += {${[...given, ...absent].join(', ')}}`
  }

  #expression(cell: string, type: PropertyType): string {
    if (!type.endsWith('[]')) return typed(cell, type)
    const list = `split(${cell}, ${stringLiteral(this.#within)})`
    return type === 'string[]' ? list : `[value IN ${list} | ${typed('value', type.slice(0, -2))}]`
  }

  #type(name: string): PropertyType {
    return this.#types[name]!.type
  }
}

function typed(text: string, type: string): string {
  return type === 'string' ? text : `${CONVERSIONS[type]}(${text})`
}

const CONVERSIONS: Readonly<Record<string, string>> = {
  integer: 'toInteger',
  float: 'toFloat',
  boolean: 'toBoolean',
}
