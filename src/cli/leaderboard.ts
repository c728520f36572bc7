import { Command } from 'commander'
import {
  type Leaderboard,
  type LeaderboardRow,
  type LeaderboardTable,
  leaderboard,
  type ScoreConflict,
} from '../../graph/query.ts'
import type { Result } from '../model.ts'
import { readGraph } from '../node/folder.ts'
import { counted, NAMES, printJson, ROWS } from './answer.ts'
import { graphOption, jsonOption, limitOption } from './options.ts'
import { figureText } from './score-text.ts'
import { plain, table } from './terminal.ts'
import { theNode } from './the-node.ts'

interface Options {
  graph: string
  limit?: number
  json?: boolean
}

/** Where values that differ stand. */
const CONFLICT: Record<ScoreConflict['within'], string> = {
  sentence: 'in one sentence, likely of two settings',
  paper: 'in one paper, perhaps of two settings',
  corpus: 'in several papers',
}

/** Tables that are shown where `--limit` says nothing. */
const TABLES = 6

export function leaderboardCommand(): Command {
  return new Command('leaderboard')
    .description('show which scores papers report on a benchmark, and where they contradict each other')
    .argument('<benchmark...>', 'its name or id, or a part of it')
    .addOption(graphOption())
    .addOption(limitOption(`rows of a table (default: ${ROWS})`))
    .addOption(jsonOption())
    .addHelpText('after', '\nExample:\n  paperloom leaderboard miniF2F')
    .action(async (words: string[], options: Options) => {
      const graph = await readGraph(options.graph, ['SCORES'])
      const answer = leaderboard(graph, theNode(graph, words.join(' '), 'Benchmark').id)
      if (options.json) printJson(limited(answer, options.limit))
      else process.stdout.write(describe(answer, options.limit))
    })
}

function limited(answer: Leaderboard, limit: number | undefined): Leaderboard {
  return {
    ...answer,
    tables: answer.tables.map((one) => ({ ...one, rows: one.rows.slice(0, limit) })),
    improvements: answer.improvements.slice(0, limit),
  }
}

function describe(answer: Leaderboard, limit: number | undefined): string {
  const { benchmark, tables, improvements, conflicts } = answer
  const shown = tables.slice(0, limit === undefined ? TABLES : undefined)
  const sections = [
    `${plain(benchmark.name, NAMES)}, named by ${counted(benchmark.papers, 'paper')}\n`,
    ...shown.map((one) => section(headingOf(one), one.rows, limit)),
    shown.length < tables.length
      ? `${tables.length - shown.length} more tables with fewer rows (--limit ${ROWS} or --json shows them)\n`
      : '',
    improvements.length > 0 ? section('improvements, as reported', improvements, limit, 'improvement') : '',
    ...conflicts.map(({ subject, rows, within }) => {
      const where = CONFLICT[within]
      const lines = rows.map((row) => `  ${figureText(row)}  "${plain(row.sentence, 160)}"\n`)
      return `${plain(subject.name, NAMES)} has different values ${where}\n${lines.join('')}`
    }),
  ]
  if (tables.length + improvements.length === 0) sections.push('No paper reports a score on it.\n')
  return sections.filter((text) => text !== '').join('\n')
}

function headingOf({ metric, direction, split, scale }: LeaderboardTable): string {
  const name = [metric || 'score', scale && `in ${scale}`, split && `on ${split}`].filter(Boolean).join(' ')
  return direction === 'unknown' ? name : `${name}, ${direction} is better`
}

function section(
  heading: string,
  rows: readonly LeaderboardRow[],
  limit = ROWS,
  kind: Result['kind'] = 'score',
): string {
  const lines = rows
    .slice(0, limit)
    .map((row) => [
      ` ${row.isContradicted ? '!' : ' '}`,
      figureText({ ...row, kind }),
      plain(row.subject.name, 36),
      row.paper.year ?? '',
      plain(row.paper.title, 70),
    ])
  const rest = rows.length - limit
  const more = rest > 0 ? `  and ${rest} more (--limit ${rows.length} or --json)\n` : ''
  return `${plain(heading, NAMES)}\n${table(lines)}${more}`
}
