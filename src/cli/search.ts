import { Command } from 'commander'
import { searchGraph } from '../../graph/query.ts'
import { readGraph } from '../node/folder.ts'
import { counted, printJson, ROWS } from './answer.ts'
import { graphOption, jsonOption, limitOption } from './options.ts'
import { plain, table } from './terminal.ts'

export function searchCommand(): Command {
  return new Command('search')
    .description('search titles, abstracts and names; beginnings of words and small typos are found too')
    .argument('<text...>', 'words to look for')
    .addOption(graphOption())
    .addOption(limitOption(`hits (default: ${ROWS})`))
    .addOption(jsonOption())
    .addHelpText('after', '\nExample:\n  paperloom search formal proofs lean')
    .action(async (words: string[], options: { graph: string; limit?: number; json?: boolean }) => {
      const graph = await readGraph(options.graph, [])
      const query = words.join(' ')
      const hits = searchGraph(graph, query, options.limit ?? ROWS)
      if (options.json) return printJson({ query, hits })
      if (hits.length === 0)
        process.stdout.write(`Nothing has "${plain(query, 80)}" in its title, abstract or name.\n`)
      const rows = hits.map(({ label, name, year, papers, sentence }) => ({
        head: [
          label.toLowerCase(),
          plain(name, 100),
          year ?? (papers === undefined ? '' : counted(papers, 'paper')),
        ],
        sentence,
      }))
      const lines = table(rows.map(({ head }) => head)).split('\n')
      rows.forEach(({ sentence }, i) => {
        process.stdout.write(`${lines[i]}\n${sentence ? `            ${plain(sentence, 140)}\n` : ''}`)
      })
    })
}
