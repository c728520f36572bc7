import { Command, InvalidArgumentError } from 'commander'
import type { Change, PushReport } from '../../node/neo4j/report.ts'
import { startProgress } from '../../node/progress.ts'
import { jsonOption } from '../options.ts'
import { plain, table } from '../terminal.ts'
import { type ConnectionOptions, connectionOf, nameOfGraph, withConnectionOptions } from './connection.ts'

/** Exit code of what Ctrl-C ends. */
const INTERRUPTED = 130

interface Options extends ConnectionOptions {
  batch: number
  prune?: boolean
  dryRun?: boolean
  json?: boolean
}

export function pushCommand(): Command {
  return withConnectionOptions(new Command('push'))
    .description('write the graph of a build folder to a Neo4j database; only what differs is written')
    .option('--batch <n>', 'rows in one transaction', batchSize, 10_000)
    .option('--prune', 'also remove what an earlier push wrote and the folder no longer has')
    .option('--dry-run', 'say what would be done, and do nothing')
    .addOption(jsonOption())
    .addHelpText(
      'after',
      '\nExample:\n  NEO4J_PASSWORD=... paperloom neo4j push --uri bolt://localhost:7687 --prune',
    )
    .action(async (options: Options) => {
      const connection = await connectionOf(options)
      const [{ withDatabase }, { push }] = await Promise.all([
        import('../../node/neo4j/connect.ts'),
        import('../../node/neo4j/push.ts'),
      ])
      const { onProgress, stop } = startProgress()
      const request = {
        dir: options.graph,
        graph: nameOfGraph(options),
        batch: options.batch,
        prune: options.prune === true,
        isDryRun: options.dryRun === true,
        onProgress,
      }
      process.once('SIGINT', () => {
        stop()
        process.stderr.write('paperloom: Stopped. Run it again: it goes on where it was\n')
        process.exit(INTERRUPTED)
      })
      const report = await withDatabase(connection, (database) => push(database, request)).finally(stop)
      process.stdout.write(options.json ? `${JSON.stringify(report, null, 2)}\n` : summary(report, request))
    })
}

function summary(report: PushReport, { isDryRun, prune }: { isDryRun: boolean; prune: boolean }): string {
  const all = { ...report.nodes, ...report.relationships }
  const rows = Object.entries(all).filter(([, change]) => Object.values(change).some((count) => count > 0))
  const total = sum(Object.values(all))
  const columns = ['created', 'updated', ...(prune ? (['removed'] as const) : []), 'unchanged'] as const
  const cells = (name: string, change: Change) => [name, ...columns.map((column) => change[column])]
  const head = `${report.server}, graph "${plain(report.graph)}"${isDryRun ? ': nothing is written' : ''}\n`
  const counts = table([
    ['', ...columns],
    ...rows.map(([name, change]) => cells(name, change)),
    cells('all', total),
  ])
  return head + counts + keptText(report.kept)
}

function keptText(kept: readonly string[]): string {
  if (kept.length === 0) return ''
  const some = kept.slice(0, 5).map((id) => `  ${plain(id, 100)}\n`)
  return (
    `${kept.length} nodes are no longer in the folder and stay, since relationships that are not Paperloom's ` +
    `hang on them${kept.length > some.length ? ', among them' : ''}:\n${some.join('')}`
  )
}

function sum(changes: readonly Change[]): Change {
  const total = { created: 0, updated: 0, removed: 0, unchanged: 0 }
  for (const change of changes) {
    total.created += change.created
    total.updated += change.updated
    total.removed += change.removed
    total.unchanged += change.unchanged
  }
  return total
}

function batchSize(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('Give a whole number from 1 to 999999.')
}
