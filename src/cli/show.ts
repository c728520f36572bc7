import { Command } from 'commander'
import { describeNode } from '../../graph/query.ts'
import { readGraph } from '../node/folder.ts'
import { describeForReading } from './node-text.ts'
import { graphOption, jsonOption, limitOption } from './options.ts'
import { theNode } from './the-node.ts'

export function showCommand(): Command {
  return new Command('show')
    .description('show what the graph knows about a paper, benchmark, model, method, tool or repository')
    .argument('<name...>', 'its name, id or title, or a part of it')
    .addOption(graphOption())
    .addOption(limitOption('lines of each part'))
    .addOption(jsonOption())
    .addHelpText('after', '\nExample:\n  paperloom show GSM8K')
    .action(async (words: string[], options: { graph: string; limit?: number; json?: boolean }) => {
      const graph = await readGraph(options.graph)
      const node = theNode(graph, words.join(' '))
      const description = describeNode(graph, node.id)
      process.stdout.write(
        options.json
          ? `${JSON.stringify(description, null, 2)}\n`
          : describeForReading(description, options.limit),
      )
    })
}
