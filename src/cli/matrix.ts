import { Command, Option } from 'commander'
import { stringify } from 'csv-stringify/browser/esm/sync'
import { type BenchmarkMatrix, benchmarkMatrix, papersIn } from '../../graph/query.ts'
import { PaperloomError } from '../errors.ts'
import { EDGE_OF_ROLE, type KnowledgeGraph, type Role } from '../model.ts'
import { readGraph } from '../node/folder.ts'
import { printJson, ROWS } from './answer.ts'
import { graphOption, jsonOption, limitOption } from './options.ts'
import { writeOut } from './stdout.ts'
import { plain, table } from './terminal.ts'
import { theNode, thePapers } from './the-node.ts'

/** Benchmarks and their letters that a table shows. */
const COLUMNS = 12
const COLUMN = 10
const TITLE = 44

const LETTERS: Record<Role, string> = {
  introduces: 'I',
  evaluates_on: 'E',
  uses: 'U',
  compares: 'C',
  mentions: 'M',
}

interface Options {
  papers?: string[]
  community?: string
  csv?: boolean
  graph: string
  limit?: number
  json?: boolean
}

export function matrixCommand(): Command {
  return new Command('matrix')
    .description('show papers × benchmarks: what each paper does with each benchmark')
    .option('-p, --papers <paper...>', 'these papers, each by id, title or a part of it (default: all)')
    .option('-c, --community <id>', 'the papers of this community')
    .option('--csv', 'print CSV with every benchmark of these papers')
    .addOption(graphOption())
    .addOption(limitOption(`papers, those with most benchmarks (default in the table: ${ROWS})`))
    .addOption(new Option('--json', jsonOption().description).conflicts('csv'))
    .addHelpText(
      'after',
      '\nExample:\n  paperloom matrix --papers "Goedel-Prover" "STP: Self-play" --csv > matrix.csv',
    )
    .action(async (options: Options) => {
      const graph = await readGraph(options.graph, Object.values(EDGE_OF_ROLE))
      const shown = options.csv || options.json ? undefined : ROWS
      const matrix = benchmarkMatrix(graph, chosenPapers(graph, options), options.limit ?? shown)
      if (options.json) printJson(matrix)
      else if (options.csv) await writeOut(csvLines(matrix))
      else process.stdout.write(describe(matrix))
    })
}

function chosenPapers(graph: KnowledgeGraph, { papers, community }: Options): string[] | undefined {
  if (papers && community !== undefined) {
    throw new PaperloomError('usage', 'Choose papers with --papers or with --community: one of the two')
  }
  if (papers) return thePapers(graph, papers)
  return community === undefined ? undefined : papersIn(graph, theNode(graph, community, 'Community').id)
}

/** A row a paper; spreadsheet formulas are inert. */
function* csvLines({ benchmarks, rows }: BenchmarkMatrix): Generator<string> {
  const line = (cells: (string | number)[]) => stringify([cells], { escape_formulas: true })
  yield line(['Id', 'Title', 'Year', ...benchmarks.map(({ name }) => name)])
  for (const { paper, roles } of rows) {
    yield line([paper.id, paper.title, paper.year ?? '', ...benchmarks.map(({ key }) => roles[key] ?? '')])
  }
}

function describe({ benchmarks, rows }: BenchmarkMatrix): string {
  if (rows.length === 0) return 'None of these papers names a benchmark.\n'
  const shown = benchmarks.slice(0, COLUMNS)
  const lines = rows.map(({ paper, roles }) => [
    plain(paper.title, TITLE),
    ...shown.map(({ key }) => (roles[key] ? LETTERS[roles[key]] : '·')),
    Object.keys(roles).length,
  ])
  const rest = benchmarks.length - shown.length
  const more = rest > 0 ? `and ${rest} more benchmarks (--csv or --json shows them)\n` : ''
  const legend = Object.entries(LETTERS)
    .map(([role, letter]) => `${letter} ${role.replaceAll('_', ' ')}`)
    .join(', ')
  return `${table([['', ...shown.map(({ name }) => plain(name, COLUMN)), 'all'], ...lines])}${more}${legend}\n`
}
