/** The queries that come with the package: what each asks, and its answer. */
import { readdir, readFile } from 'node:fs/promises'
import { int } from 'neo4j-driver'
import { PaperloomError } from '../../errors.ts'
import { compareText } from '../../text.ts'
import { PACKAGE_ROOT } from '../package-root.ts'
import type { Database } from './connect.ts'

const FOLDER = new URL('graph/export/neo4j/queries/', PACKAGE_ROOT)

export interface QueryParameter {
  name: string
  required: boolean
  default?: string | number
}

/** A query as its file tells it: comment lines with its question and its parameters, then the Cypher. */
export interface Query {
  name: string
  question: string
  params: QueryParameter[]
  cypher: string
}

/** All queries, sorted by name. */
export async function readQueries(): Promise<Query[]> {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith('.cypher')).sort(compareText)
  return Promise.all(
    files.map(async (file) =>
      parseQuery(file.slice(0, -'.cypher'.length), await readFile(new URL(file, FOLDER), 'utf8')),
    ),
  )
}

/** `// question` on the first lines, `// $name: what it is` or `// $name = default: what it is`, then Cypher. */
export function parseQuery(name: string, text: string): Query {
  const comments: string[] = []
  const lines = text.split('\n')
  while (lines[0]?.startsWith('//')) comments.push(lines.shift()!.slice(2).trim())
  const isParameter = (line: string) => line.startsWith('$')
  return {
    name,
    question: comments.filter((line) => !isParameter(line)).join(' '),
    params: comments.filter(isParameter).map(parseParameter),
    cypher: lines.join('\n').trim(),
  }
}

function parseParameter(line: string): QueryParameter {
  const [, name, given] = /^\$(\w{1,40})(?: = ([^:]{1,80}))?:/.exec(line) ?? []
  if (name === undefined) throw new Error(`not a parameter: ${line}`)
  if (given === undefined) return { name, required: true }
  return { name, required: false, default: JSON.parse(given) as string | number }
}

/** One column of an answer holds what JSON can hold. */
export type Answer = Record<string, unknown>[]

/**
 * Asks a query of one graph.
 * @param given parameters as text; those left out have their defaults
 * @throws PaperloomError `usage` for a parameter that is missing, unknown, or no number where one is needed
 */
export function ask(
  database: Database,
  query: Query,
  graph: string,
  given: ReadonlyMap<string, string>,
): Promise<Answer> {
  const parameters = { graph, ...parametersOf(query, given) }
  return database.read(async (tx) => {
    const { records } = await tx.run(query.cypher, parameters)
    return records.map((record) => record.toObject())
  })
}

function parametersOf(query: Query, given: ReadonlyMap<string, string>) {
  for (const name of given.keys()) {
    if (query.params.some((param) => param.name === name)) continue
    throw new PaperloomError('usage', `${query.name} has no parameter "${name}". ${listOf(query)}`)
  }
  const parameters: Record<string, unknown> = {}
  for (const { name, required, default: usual } of query.params) {
    const text = given.get(name)
    if (text === undefined && required) {
      throw new PaperloomError('usage', `${query.name} needs --param ${name}=... ${listOf(query)}`)
    }
    if (typeof usual !== 'number') parameters[name] = text ?? usual
    else if (text === undefined || /^-?\d{1,9}$/.test(text)) parameters[name] = int(text ?? usual)
    else throw new PaperloomError('usage', `${name} must be a whole number, and is "${text}"`)
  }
  return parameters
}

function listOf({ params }: Query): string {
  if (params.length === 0) return 'It has none'
  return `It has ${params.map(({ name, required }) => (required ? name : `${name} (may be left out)`)).join(', ')}`
}
