import { Command } from 'commander'
import { graphOption } from '../options.ts'
import { graphNameOption, nameOfGraph } from './connection.ts'

export function browserCommand(): Command {
  return new Command('browser')
    .description('write files for Neo4j Browser: the queries and a style; drop them onto its window')
    .addOption(graphOption())
    .addOption(graphNameOption())
    .requiredOption('-o, --output <dir>', 'folder to write them to')
    .addHelpText('after', '\nExample:\n  paperloom neo4j browser -o for-neo4j-browser')
    .action(async (options: { graph: string; name?: string; output: string }) => {
      const { writeBrowserFiles } = await import('../../node/neo4j/browser-files.ts')
      for (const path of await writeBrowserFiles(options.output, nameOfGraph(options))) {
        process.stderr.write(`${path}\n`)
      }
    })
}
