/** Options that say which server, database and graph; and the password, which is no option. */
import { basename, resolve } from 'node:path'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { read } from 'read'
import { PaperloomError } from '../../errors.ts'
import type { Connection } from '../../node/neo4j/connection.ts'
import { graphOption } from '../options.ts'

export interface ConnectionOptions {
  graph: string
  name?: string
  uri: string
  user: string
  database?: string
}

/** Adds the options that every command with a server has. */
export function withConnectionOptions(command: Command): Command {
  return command
    .addOption(graphOption())
    .addOption(
      new Option('--uri <uri>', 'address of the server: bolt://, neo4j://, or neo4j+s:// for Aura')
        .env('NEO4J_URI')
        .default('bolt://localhost:7687'),
    )
    .addOption(
      new Option('--user <name>', 'user of the server; its password comes from NEO4J_PASSWORD')
        .env('NEO4J_USERNAME')
        .default('neo4j'),
    )
    .addOption(new Option('--database <name>', "database (default: the server's)").env('NEO4J_DATABASE'))
    .addOption(graphNameOption())
}

export function graphNameOption(): Option {
  return new Option(
    '--name <graph>',
    'name of the graph in the database (default: that of its folder)',
  ).argParser(graphName)
}

/** The name that the graph goes by in the database. */
export function nameOfGraph({ graph, name }: Pick<ConnectionOptions, 'graph' | 'name'>): string {
  return name ?? graphName(basename(resolve(graph)))
}

/**
 * Where to connect, with the password.
 * @throws PaperloomError `neo4j` where there is neither a password nor a terminal to ask on
 */
export async function connectionOf({ uri, user, database }: ConnectionOptions): Promise<Connection> {
  if (/^[^/]{0,20}:\/\/[^/@]{0,200}@/.test(uri)) {
    throw new PaperloomError('usage', 'Leave user and password out of --uri: give --user and NEO4J_PASSWORD')
  }
  return { uri, user, password: process.env.NEO4J_PASSWORD ?? (await askForPassword(user)), database }
}

async function askForPassword(user: string): Promise<string> {
  if (!process.stdin.isTTY) {
    throw new PaperloomError('neo4j', 'Set NEO4J_PASSWORD: there is no terminal to ask for the password on')
  }
  const prompt = `Password of ${user}: `
  return read({ prompt, silent: true, replace: '*', output: process.stderr })
}

function graphName(text: string): string {
  if (text.trim() !== '' && text.length <= 100) return text
  throw new InvalidArgumentError('Give a name of 1 to 100 characters.')
}
