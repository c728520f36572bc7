import { Command } from 'commander'
import { describeNode, findNodes } from '../../graph/query.ts'
import { PaperloomError } from '../errors.ts'
import type { GraphNode, KnowledgeGraph } from '../model.ts'
import { readGraph } from '../node/folder.ts'
import { listCandidates } from './candidates.ts'
import { describeForReading } from './node-text.ts'
import { graphOption, jsonOption } from './options.ts'

export function showCommand(): Command {
  return new Command('show')
    .description('show what the graph knows about a paper, benchmark, model, method, tool or repository')
    .argument('<name...>', 'its name, id or title, or a part of it')
    .addOption(graphOption())
    .addOption(jsonOption())
    .addHelpText('after', '\nExample:\n  paperloom show GSM8K')
    .action(async (words: string[], options: { graph: string; json?: boolean }) => {
      const graph = await readGraph(options.graph)
      const node = theNode(graph, words.join(' '))
      const description = describeNode(graph, node.id)
      process.stdout.write(
        options.json ? `${JSON.stringify(description, null, 2)}\n` : describeForReading(description),
      )
    })
}

/**
 * The one node that a name means: exactly, else by a part of it.
 * @throws PaperloomError `ambiguous` or `not-found`, after listing what it may mean.
 */
function theNode(graph: KnowledgeGraph, name: string): GraphNode {
  const { exact, partial, similar } = findNodes(graph, name)
  const candidates = exact.length > 0 ? exact : partial
  const [only, ...others] = candidates
  if (only && others.length === 0) return only
  listCandidates(
    (candidates.length > 0 ? candidates : similar).map(({ id, label, name }) => [id, label, name]),
  )
  if (only) {
    throw new PaperloomError(
      'ambiguous',
      `"${name}" may mean any of these. Name one by its id (first column)`,
    )
  }
  const hint = similar.length > 0 ? '. Did you mean one of these?' : ''
  throw new PaperloomError('not-found', `The graph has nothing called "${name}"${hint}`)
}
