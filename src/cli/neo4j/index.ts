import { Command } from 'commander'
import { browserCommand } from './browser.ts'
import { pushCommand } from './push.ts'
import { queryCommand } from './query.ts'
import { statusCommand } from './status.ts'

export function neo4jCommand(): Command {
  return new Command('neo4j')
    .description('write the graph to a Neo4j database, compare the two, and ask the database')
    .addCommand(pushCommand())
    .addCommand(statusCommand())
    .addCommand(queryCommand())
    .addCommand(browserCommand())
    .addHelpText(
      'after',
      '\nThe password is taken from NEO4J_PASSWORD, or asked for on the terminal. Set it to nothing ("") for a\n' +
        'server that asks for none.\n\nExample:\n  paperloom neo4j push --uri bolt://localhost:7687 --user neo4j',
    )
}
