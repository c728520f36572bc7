import { Command } from 'commander'
import { diffGraphs } from '../../graph/diff.ts'
import { readGraph } from '../node/folder.ts'
import { printJson } from './answer.ts'
import { describeDiff } from './diff-text.ts'
import { jsonOption, limitOption } from './options.ts'

/** Lines of each kind of change where `--limit` says nothing else. */
export const CHANGES = 10

export function diffCommand(): Command {
  return new Command('diff')
    .description('show what came, went and changed from one build folder to another')
    .argument('<old>', 'build folder')
    .argument('<new>', 'build folder')
    .addOption(limitOption(`lines of each kind of change (default: ${CHANGES})`))
    .addOption(jsonOption())
    .addHelpText('after', '\nExample:\n  paperloom diff last-month this-month')
    .action(async (before: string, after: string, options: { limit?: number; json?: boolean }) => {
      const diff = diffGraphs(await readGraph(before), await readGraph(after))
      if (options.json) printJson(diff)
      else process.stdout.write(describeDiff(diff, options.limit ?? CHANGES))
    })
}
