import { Command, Option } from 'commander'
import { inCommon, sharedWith, usersOfAll } from '../../graph/query.ts'
import { PaperloomError } from '../errors.ts'
import { EDGE_OF_ROLE, type KnowledgeGraph, type Role } from '../model.ts'
import { readGraph } from '../node/folder.ts'
import { counted, listing, NAMES, printJson, TITLE } from './answer.ts'
import { graphOption, jsonOption, limitOption } from './options.ts'
import { plain } from './terminal.ts'
import { theNode, thePapers } from './the-node.ts'

interface Options {
  benchmark: string[]
  graph: string
  limit?: number
  json?: boolean
}

export function sharedCommand(): Command {
  return new Command('shared')
    .description('show which papers have benchmarks in common, the rarest weighing most')
    .argument('[paper...]', 'a paper by id, title or a part of it; several: what all of them have in common')
    .addOption(
      new Option('-b, --benchmark <name>', 'papers that name this benchmark; again: and this one too')
        .argParser((name: string, before: string[]) => [...before, name])
        .default([], 'none'),
    )
    .addOption(graphOption())
    .addOption(limitOption('papers or things'))
    .addOption(jsonOption())
    .addHelpText(
      'after',
      '\nExample:\n  paperloom shared "Goedel-Prover-V2"\n  paperloom shared --benchmark miniF2F --benchmark PutnamBench',
    )
    .action(async (names: string[], options: Options) => {
      if ((names.length === 0) === (options.benchmark.length === 0)) {
        throw new PaperloomError('usage', 'Name papers, or benchmarks with --benchmark: one of the two')
      }
      const graph = await readGraph(options.graph, Object.values(EDGE_OF_ROLE))
      const papers = thePapers(graph, names)
      const answer =
        options.benchmark.length > 0
          ? answerUsers(graph, options)
          : names.length > 1
            ? answerCommon(graph, papers, options)
            : answerShared(graph, papers[0]!, options)
      if (typeof answer === 'string') process.stdout.write(answer)
      else printJson(answer)
    })
}

function answerShared(graph: KnowledgeGraph, paper: string, { json, limit }: Options): string | object {
  const answer = sharedWith(graph, paper)
  if (json) return { ...answer, shared: answer.shared.slice(0, limit) }
  const rows = answer.shared.map(({ paper, weight, benchmarks }) => [
    weight.toFixed(2),
    paper.year ?? '',
    plain(paper.title, TITLE),
    plain(
      benchmarks.map(({ name, papers, roles }) => `${name} (${papers}${aside(roles)})`).join(', '),
      NAMES,
    ),
  ])
  return listing(
    `${answer.paper.title}: ${counted(answer.shared.length, 'paper')} with a benchmark in common`,
    ['weight', 'year', 'paper', 'in common (papers that name it, role here and there)'],
    rows,
    limit,
    'No other paper names a benchmark that this one names.',
  )
}

function answerCommon(
  graph: KnowledgeGraph,
  papers: readonly string[],
  { json, limit }: Options,
): string | object {
  const answer = inCommon(graph, papers)
  if (json) {
    return {
      ...answer,
      benchmarks: answer.benchmarks.slice(0, limit),
      others: answer.others.slice(0, limit),
    }
  }
  const rows = [
    ...answer.benchmarks.map(({ name, papers, roles }) => [
      'benchmark',
      name,
      papers,
      ...roles.map(roleText),
    ]),
    ...answer.others.map(({ label, name, papers = 0, roles }) => [
      label.toLowerCase(),
      name,
      papers,
      ...roles.map(roleText),
    ]),
  ]
  const titles = answer.papers.map(({ title }, i) => `[${i + 1}] ${plain(title, 110)}\n`)
  const columns = ['', 'in common', 'papers', ...answer.papers.map((_, i) => `[${i + 1}]`)]
  const none = `All ${answer.papers.length} papers have nothing in common.`
  return `${titles.join('')}${listing('', columns, rows, limit, none)}`
}

function answerUsers(graph: KnowledgeGraph, { benchmark, json, limit }: Options): string | object {
  const keys = [...new Set(benchmark.map((name) => theNode(graph, name, 'Benchmark').id))]
  const answer = usersOfAll(graph, keys)
  if (json) return { ...answer, papers: answer.papers.slice(0, limit) }
  const rows = answer.papers.map(({ paper, roles }) => [
    paper.year ?? '',
    plain(paper.title, TITLE),
    ...roles.map(roleText),
  ])
  const names = answer.benchmarks
    .map(({ name, papers }) => `${name} (${counted(papers, 'paper')})`)
    .join(', ')
  return listing(
    `${answer.papers.length === 1 ? '1 paper names' : `${answer.papers.length} papers name`} ${names}`,
    ['year', 'paper', ...answer.benchmarks.map(({ name }) => plain(name, 24))],
    rows,
    limit,
  )
}

function roleText(role: Role): string {
  return role.replaceAll('_', ' ')
}

/** Roles are told where one of the papers does not evaluate. */
function aside(roles: readonly Role[]): string {
  return roles.every((role) => role === 'evaluates_on') ? '' : `; ${roles.map(roleText).join(', ')}`
}
