import { Command } from 'commander'
import { type RelatedPapers, relatedTo, WALKED_EDGES } from '../../graph/query.ts'
import { readGraph } from '../node/folder.ts'
import { printJson, ROWS } from './answer.ts'
import { graphOption, jsonOption, limitOption } from './options.ts'
import { plain } from './terminal.ts'
import { theNode } from './the-node.ts'

interface Options {
  graph: string
  limit?: number
  json?: boolean
}

/** Papers that are listed with their reasons where `--limit` says nothing else. */
const LISTED = ROWS / 2

export function relatedCommand(): Command {
  return new Command('related')
    .description('show the papers closest to a paper by all it names, and why')
    .argument('<paper...>', 'its id, its title or a part of it')
    .addOption(graphOption())
    .addOption(limitOption(`papers (default: ${LISTED})`))
    .addOption(jsonOption())
    .addHelpText('after', '\nExample:\n  paperloom related "Goedel-Prover-V2" --limit 5')
    .action(async (words: string[], options: Options) => {
      const graph = await readGraph(options.graph, WALKED_EDGES)
      const answer = relatedTo(graph, theNode(graph, words.join(' '), 'Paper').id, options.limit ?? LISTED)
      if (options.json) printJson(answer)
      else process.stdout.write(describe(answer))
    })
}

function describe({ paper, related }: RelatedPapers): string {
  const heading = `${plain(paper.title, 110)}\n`
  if (related.length === 0) return `${heading}No other paper names a thing that this one names.\n`
  const lines = related.map(({ paper, score, reasons }, i) => {
    const year = paper.year === undefined ? '' : `, ${paper.year}`
    const why = reasons.map(({ text }) => `     ${plain(text, 110)}\n`)
    return `${String(i + 1).padStart(2)}. ${plain(paper.title, 100)} (${score.toFixed(3)}${year})\n${why.join('')}`
  })
  return `${heading}is related to, closest first:\n\n${lines.join('')}`
}
