import { Command } from 'commander'
import { type CommunityMembers, describeCommunity, listCommunities } from '../../graph/query.ts'
import { readGraph } from '../node/folder.ts'
import { counted, listing, NAMES, printJson, ROWS } from './answer.ts'
import { graphOption, jsonOption, limitOption } from './options.ts'
import { plain } from './terminal.ts'
import { theNode } from './the-node.ts'

/** Characters of one line. */
const WIDTH = 110

interface Options {
  graph: string
  limit?: number
  json?: boolean
}

export function communitiesCommand(): Command {
  return new Command('communities')
    .description('list the groups of papers that belong together, or show one of them')
    .argument('[id...]', 'id of one, or a part of its name')
    .addOption(graphOption())
    .addOption(limitOption('communities, or lines of each part'))
    .addOption(jsonOption())
    .addHelpText('after', '\nExample:\n  paperloom communities && paperloom communities minif2f')
    .action(async (words: string[], options: Options) => {
      const graph = await readGraph(options.graph, [])
      const { json, limit } = options
      if (words.length > 0) {
        const { id } = theNode(graph, words.join(' '), 'Community')
        const answer = describeCommunity(graph, id)
        if (json) printJson(answer)
        else process.stdout.write(describe(answer, limit))
        return
      }
      const communities = listCommunities(graph)
      if (json) return printJson({ communities: communities.slice(0, limit) })
      const rows = communities.map(({ id, name, papers, size, stability }) => [
        plain(name, NAMES),
        papers,
        size,
        stability.toFixed(2),
        id,
      ])
      const columns = ['community', 'papers', 'members', 'stability', 'id']
      process.stdout.write(listing('', columns, rows, limit, 'The graph has no communities.'))
    })
}

function describe(community: CommunityMembers, limit = ROWS / 2): string {
  const { id, name, papers, size, stability, topEntities, topPapers, bridges } = community
  const section = (title: string, lines: readonly string[]) => {
    if (lines.length === 0) return ''
    const shown = lines.slice(0, limit).map((line) => `  ${plain(line, WIDTH)}\n`)
    return `\n${title}\n${shown.join('')}`
  }
  return [
    `${plain(name, WIDTH)}\n`,
    `${id}, ${counted(papers, 'paper')}, ${counted(size, 'member')}, stability ${stability.toFixed(2)}\n`,
    section(
      'most telling',
      topEntities.map(
        ({ name, label, papers = 0 }) => `${name} (${label.toLowerCase()}, ${counted(papers, 'paper')})`,
      ),
    ),
    section(
      'best connected papers',
      topPapers.map(({ title }) => title),
    ),
    section(
      'papers that bridge to other communities',
      bridges.map(({ paper, participation, communities }) => {
        const others = communities.map(({ name }) => plain(name, 40)).join('; ')
        return `${participation.toFixed(2)} ${plain(paper.title, 60)} → ${others}`
      }),
    ),
  ].join('')
}
