import { Command } from 'commander'
import {
  type ExplainedPath,
  type NodeRef,
  type Paths,
  pathsBetween,
  WALKED_EDGES,
} from '../../graph/query.ts'
import { PaperloomError } from '../errors.ts'
import { readGraph } from '../node/folder.ts'
import { counted, printJson } from './answer.ts'
import { graphOption, jsonOption, limitOption } from './options.ts'
import { plain } from './terminal.ts'
import { theNode } from './the-node.ts'

/** Paths that are looked for where `--limit` says nothing else, and at most. */
const LISTED = 3
const MOST = 50

export function pathCommand(): Command {
  return new Command('path')
    .description(
      'show the shortest ways from one paper or thing to another, each step with its sentence; what is tied to everything counts as far',
    )
    .argument('<from>', 'a paper or thing by id, name or a part of it')
    .argument('<to>', 'another')
    .addOption(graphOption())
    .addOption(limitOption(`paths (default: ${LISTED})`))
    .addOption(jsonOption())
    .addHelpText('after', '\nExample:\n  paperloom path "Kimina-Prover" "AlphaGeometry"')
    .action(async (from: string, to: string, options: { graph: string; limit?: number; json?: boolean }) => {
      const graph = await readGraph(options.graph, WALKED_EDGES)
      const [a, b] = [theNode(graph, from), theNode(graph, to)]
      if (a.id === b.id)
        throw new PaperloomError('usage', `Both names mean ${a.id}. Name two different things`)
      const answer = pathsBetween(graph, a.id, b.id, Math.min(options.limit ?? LISTED, MOST))
      if (options.json) printJson(answer)
      else process.stdout.write(describe(answer))
    })
}

function describe({ from, to, paths }: Paths): string {
  if (paths.length === 0) return `Nothing ties ${plain(from.name, 80)} to ${plain(to.name, 80)}.\n`
  return paths.map((path, i) => `${i + 1}. ${pathText(path)}`).join('\n')
}

function pathText({ cost, nodes, steps }: ExplainedPath): string {
  const lines = nodes.slice(1).map((node, i) => {
    const { words, quote } = steps[i]!
    const sentence = quote ? `       "${plain(quote.sentence, 240)}"\n` : ''
    return `     ${words}\n${sentence}   ${nameOf(node)}\n`
  })
  return `${counted(steps.length, 'step')}, cost ${cost.toFixed(1)}\n   ${nameOf(nodes[0]!)}\n${lines.join('')}`
}

function nameOf({ label, name, papers }: NodeRef): string {
  const count = papers === undefined ? '' : `, ${counted(papers, 'paper')}`
  return `${plain(name, 110)} (${label.toLowerCase()}${count})`
}
