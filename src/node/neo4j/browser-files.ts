/** Files to drop onto Neo4j Browser: the queries, each with its parameters set, and a style. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { grass } from '../../../graph/export/neo4j/grass.ts'
import { writeFileWhole } from '../output.ts'
import { type Query, readQueries } from './queries.ts'

/** Writes them into a folder, which is made where it is missing; gives their paths. */
export async function writeBrowserFiles(folder: string, graph: string): Promise<string[]> {
  const queries = await readQueries()
  const files = [
    ...queries.map((query) => ({ name: `${query.name}.cypher`, text: browserQuery(query, graph) })),
    { name: 'paperloom.grass', text: grass() },
  ]
  await mkdir(folder, { recursive: true })
  const paths = files.map(({ name }) => join(folder, name))
  for (const [i, { text }] of files.entries()) await writeFileWhole(paths[i]!, [text])
  return paths
}

/** A query that runs in Neo4j Browser as it is; what it needs and nobody can guess is to be filled in. */
export function browserQuery({ question, params, cypher }: Query, graph: string): string {
  const values = [
    `graph: ${literal(graph)}`,
    ...params.map(({ name, default: usual }) => `${name}: ${literal(usual ?? `type ${name} here`)}`),
  ]
  return `// ${question}\n:param {${values.join(', ')}};\n${cypher};\n`
}

/** JSON's strings and numbers are Cypher's. */
function literal(value: string | number): string {
  return JSON.stringify(value)
}
