import { Argument, Command, InvalidArgumentError } from 'commander'
import { PaperloomError } from '../../errors.ts'
import type { Answer, Query } from '../../node/neo4j/queries.ts'
import { jsonOption } from '../options.ts'
import { table } from '../terminal.ts'
import { type ConnectionOptions, connectionOf, nameOfGraph, withConnectionOptions } from './connection.ts'

interface Options extends ConnectionOptions {
  list?: boolean
  param: Map<string, string>
  json?: boolean
}

export function queryCommand(): Command {
  return withConnectionOptions(new Command('query'))
    .description('ask the database one of the queries that come with Paperloom')
    .addArgument(new Argument('[name]', 'which query; --list lists them'))
    .option('--list', 'list the queries, with what each asks and its parameters')
    .option('--param <name=value>', 'a parameter of the query; may be repeated', parameter, new Map())
    .addOption(jsonOption())
    .addHelpText('after', '\nExample:\n  paperloom neo4j query leaderboard --param benchmark=miniF2F')
    .action(async (name: string | undefined, options: Options) => {
      const { ask, readQueries } = await import('../../node/neo4j/queries.ts')
      const queries = await readQueries()
      if (options.list) {
        process.stdout.write(options.json ? jsonList(queries) : list(queries))
        return
      }
      const query = queryByName(queries, name)
      const connection = await connectionOf(options)
      const { withDatabase } = await import('../../node/neo4j/connect.ts')
      const answer = await withDatabase(connection, (database) =>
        ask(database, query, nameOfGraph(options), options.param),
      )
      process.stdout.write(options.json ? `${JSON.stringify(answer, null, 2)}\n` : asTable(query, answer))
    })
}

function queryByName(queries: readonly Query[], name: string | undefined): Query {
  const query = queries.find((known) => known.name === name)
  if (query) return query
  const problem = name === undefined ? 'Name a query' : `There is no query "${name}"`
  throw new PaperloomError('usage', `${problem}: ${queries.map((known) => known.name).join(', ')}`)
}

function jsonList(queries: readonly Query[]): string {
  const shown = queries.map(({ name, question, params }) => ({ name, question, params }))
  return `${JSON.stringify(shown, null, 2)}\n`
}

function list(queries: readonly Query[]): string {
  return table(
    queries.map(({ name, question, params }) => [
      name,
      question,
      params.map((param) => (param.required ? param.name : `${param.name}=${param.default}`)).join(' '),
    ]),
  )
}

function asTable(query: Query, answer: Answer): string {
  const [first] = answer
  if (!first) return `${query.question}\nNothing.\n`
  const columns = Object.keys(first)
  return `${query.question}\n${table([columns, ...answer.map((row) => columns.map((column) => cell(row[column])))])}`
}

/** Longest text of one cell. */
const WIDTH = 60

function cell(value: unknown): string | number {
  if (typeof value === 'number') return value
  if (value === null) return ''
  const text = Array.isArray(value) ? value.map(String).join(', ') : String(value)
  return text.length <= WIDTH ? text : `${text.slice(0, WIDTH - 1)}…`
}

function parameter(text: string, given: Map<string, string>): Map<string, string> {
  const at = text.indexOf('=')
  if (at < 1) throw new InvalidArgumentError('Give it as name=value.')
  return new Map(given).set(text.slice(0, at), text.slice(at + 1))
}
