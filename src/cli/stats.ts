import { Command } from 'commander'
import { graphStats } from '../../graph/query.ts'
import type { KnowledgeGraph } from '../model.ts'
import { readGraph } from '../node/folder.ts'
import { graphOption, jsonOption } from './options.ts'
import { plain, table } from './terminal.ts'

/** Communities that are listed. */
const LISTED = 10

export function statsCommand(): Command {
  return new Command('stats')
    .description('count what is in the graph, and list what most papers name')
    .addOption(graphOption())
    .addOption(jsonOption())
    .addHelpText('after', '\nExample:\n  paperloom stats -g my-graph --json')
    .action(async (options: { graph: string; json?: boolean }) => {
      const graph = await readGraph(options.graph)
      process.stdout.write(
        options.json
          ? `${JSON.stringify({ ...graphStats(graph), communityList: graph.communities }, null, 2)}\n`
          : describeStats(graph),
      )
    })
}

function describeStats(graph: KnowledgeGraph): string {
  const { nodesByLabel, edgesByType, top, alone } = graphStats(graph)
  const counted = (counts: Record<string, number>) => Object.entries(counts).filter(([, count]) => count > 0)
  const sections: [string, (string | number)[][]][] = [
    [`${graph.nodes.length} nodes`, counted(nodesByLabel)],
    [`${graph.edges.length} edges`, counted(edgesByType)],
    ...Object.entries(top).map(([label, entities]): [string, (string | number)[][]] => [
      `${label}s that most papers name`,
      entities.map(({ name, papers }) => [plain(name, 60), papers]),
    ]),
    [
      'Largest communities',
      graph.communities
        .toSorted((a, b) => b.size - a.size)
        .slice(0, LISTED)
        .map(({ name, papers, size }) => [plain(name, 60), papers, 'papers', size, 'members']),
    ],
  ]
  const text = sections
    .filter(([, rows]) => rows.length > 0)
    .map(([title, rows]) => `${title}\n${table(rows).replace(/^/gm, '  ').trimEnd()}\n`)
  return `${text.join('\n')}${alone > 0 ? `\n${alone} papers are tied to nothing.\n` : ''}`
}
