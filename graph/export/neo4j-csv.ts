/** Tables for `neo4j-admin database import full`: the fastest way into an empty database. */
import type { KnowledgeGraph } from '../../src/model.ts'
import type { Exporter } from './exporter.ts'
import { freeCharacters } from './neo4j/free-characters.ts'
import { importCommand, readme } from './neo4j/import-readme.ts'
import { OWN_TYPES, type PropertyTypes, propertyText } from './neo4j/property-text.ts'
import { GRAPH_NAME, nodeRows, relationshipRows } from './neo4j/rows.ts'
import {
  NODE_PROPERTIES,
  type Properties,
  type PropertyType,
  type PropertyValue,
  RELATIONSHIP_PROPERTIES,
} from './neo4j/schema.ts'
import { SCHEMA_STATEMENTS } from './neo4j/statements.ts'

const TYPES: Readonly<Record<string, string>> = {
  string: 'string',
  integer: 'long',
  float: 'double',
  boolean: 'boolean',
}

export const neo4jCsv: Exporter = {
  id: 'neo4j-csv',
  title: 'a folder of tables for neo4j-admin database import',
  folder: true,
  files: (graph, name = GRAPH_NAME) => {
    const [delimiter = ''] = freeCharacters(graph, 1)
    return [
      { suffix: 'nodes.csv', chunks: nodesTable(graph, name, delimiter) },
      { suffix: 'relationships.csv', chunks: relationshipsTable(graph, name, delimiter) },
      { suffix: 'constraints.cypher', chunks: SCHEMA_STATEMENTS.map((statement) => `${statement};\n`) },
      { suffix: 'README.md', chunks: [readme(delimiter)] },
    ]
  },
  advice: (folder, graph) => {
    const [delimiter = ''] = freeCharacters(graph, 1)
    return `cd ${shellWord(folder)} && ${importCommand(delimiter)}`
  },
}

function* nodesTable(graph: KnowledgeGraph, name: string, delimiter: string): Generator<string> {
  const types = { ...NODE_PROPERTIES, ...OWN_TYPES }
  yield `${header(types)},:LABEL\n`
  for (const { label, properties } of nodeRows(graph, name)) {
    yield `${cells(properties, types, delimiter)},${label}\n`
  }
}

function* relationshipsTable(graph: KnowledgeGraph, name: string, delimiter: string): Generator<string> {
  const types = { ...RELATIONSHIP_PROPERTIES, ...OWN_TYPES }
  yield `:START_ID,:END_ID,:TYPE,${header(types, 'string')}\n`
  for (const { type, source, target, properties } of relationshipRows(graph, name)) {
    yield `${quoted(source.id)},${quoted(target.id)},${type},${cells(properties, types, delimiter)}\n`
  }
}

/** `name:string,degree:long,authors:string[]`; the id of a node is what relationships find it by. */
function header(types: PropertyTypes, idType = 'ID'): string {
  return Object.entries(types)
    .map(([name, { type }]) => {
      if (name === 'id') return `id:${idType}`
      return `${name}:${TYPES[type.replace('[]', '')]}${type.endsWith('[]') ? '[]' : ''}`
    })
    .join(',')
}

function cells(properties: Properties, types: PropertyTypes, delimiter: string): string {
  return Object.entries(types)
    .map(([name, { type }]) => {
      const value = properties[name]
      return value === undefined ? '' : cell(value, type, delimiter)
    })
    .join(',')
}

/** Text is quoted, so that an empty one is there; numbers and what is absent are not. */
function cell(value: PropertyValue, type: PropertyType, delimiter: string): string {
  const text = propertyText(value, type, delimiter)
  return type.startsWith('string') ? quoted(text) : text
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}

function shellWord(text: string): string {
  return /^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`
}
