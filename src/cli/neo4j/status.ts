import { Command } from 'commander'
import type { Difference, Status } from '../../node/neo4j/status.ts'
import { jsonOption } from '../options.ts'
import { plain, table } from '../terminal.ts'
import { type ConnectionOptions, connectionOf, nameOfGraph, withConnectionOptions } from './connection.ts'

export function statusCommand(): Command {
  return withConnectionOptions(new Command('status'))
    .description('compare a Neo4j database with a build folder')
    .addOption(jsonOption())
    .addHelpText(
      'after',
      '\nExample:\n  NEO4J_PASSWORD=... paperloom neo4j status --uri bolt://localhost:7687',
    )
    .action(async (options: ConnectionOptions & { json?: boolean }) => {
      const connection = await connectionOf(options)
      const [{ withDatabase }, { status }] = await Promise.all([
        import('../../node/neo4j/connect.ts'),
        import('../../node/neo4j/status.ts'),
      ])
      const found = await withDatabase(connection, (database) =>
        status(database, options.graph, nameOfGraph(options)),
      )
      process.stdout.write(options.json ? `${JSON.stringify(found, null, 2)}\n` : describe(found))
    })
}

function describe(status: Status): string {
  const { server, graph, nodes, relationships, isSame, folderHash, databaseHash } = status
  const rows = Object.entries({ ...nodes, ...relationships }).filter(
    ([, { inFolder, inDatabase }]) => inFolder + inDatabase > 0,
  )
  const cells = ({ inFolder, inDatabase, missing, changed, stale }: Difference) => [
    inFolder,
    inDatabase,
    missing,
    changed,
    stale,
  ]
  return (
    `${server}, graph "${plain(graph)}"\n` +
    table([
      ['', 'folder', 'database', 'missing', 'changed', 'stale'],
      ...rows.map(([name, difference]) => [name, ...cells(difference)]),
    ]) +
    `hash of the folder    ${folderHash}\nhash of the database  ${databaseHash}\n` +
    (isSame
      ? 'Both hold the same graph.\n'
      : 'They differ. To make the database like the folder: paperloom neo4j push --prune\n')
  )
}
