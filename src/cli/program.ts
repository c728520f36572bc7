import { Command } from 'commander'
import { VERSION } from '../node/version.ts'

/** Commands in the order of the help. Each is loaded when it is run: the rules take longer to load than a question to answer. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  build: async () => (await import('./build.ts')).buildCommand(),
  add: async () => (await import('./add.ts')).addCommand(),
  view: async () => (await import('./view.ts')).viewCommand(),
  show: async () => (await import('./show.ts')).showCommand(),
  search: async () => (await import('./search.ts')).searchCommand(),
  shared: async () => (await import('./shared.ts')).sharedCommand(),
  matrix: async () => (await import('./matrix.ts')).matrixCommand(),
  related: async () => (await import('./related.ts')).relatedCommand(),
  path: async () => (await import('./path.ts')).pathCommand(),
  leaderboard: async () => (await import('./leaderboard.ts')).leaderboardCommand(),
  communities: async () => (await import('./communities.ts')).communitiesCommand(),
  identity: async () => (await import('./identity.ts')).identityCommand(),
  stats: async () => (await import('./stats.ts')).statsCommand(),
  diff: async () => (await import('./diff.ts')).diffCommand(),
  export: async () => (await import('./export.ts')).exportCommand(),
  neo4j: async () => (await import('./neo4j/index.ts')).neo4jCommand(),
  extract: async () => (await import('./extract.ts')).extractCommand(),
  explain: async () => (await import('./explain.ts')).explainCommand(),
  eval: async () => (await import('./eval.ts')).evalCommand(),
  mine: async () => (await import('./mine.ts')).mineCommand(),
  formats: async () => (await import('./formats.ts')).formatsCommand(),
  papers: async () => (await import('./papers.ts')).papersCommand(),
}

/**
 * The command line. It throws instead of ending the process: `main.ts` knows the exit codes.
 * @param name the first argument; where it is a command, no other is loaded
 */
export async function createProgram(name?: string): Promise<Command> {
  const program = new Command('paperloom')
    .description('Turns a reading list (titles and abstracts) into a knowledge graph, on your machine.')
    .version(VERSION, '-V, --version')
    .addHelpText('after', '\nExample:\n  paperloom build papers.jsonl && paperloom stats')
  const isCommand = name !== undefined && Object.hasOwn(COMMANDS, name)
  for (const load of isCommand ? [COMMANDS[name]!] : Object.values(COMMANDS)) {
    program.addCommand(await load())
  }
  for (const command of withSubcommands(program)) {
    command
      .exitOverride()
      .showSuggestionAfterError()
      .showHelpAfterError(`(see: ${nameOf(command)} --help)`)
  }
  return program
}

function withSubcommands(command: Command): Command[] {
  return [command, ...command.commands.flatMap(withSubcommands)]
}

function nameOf(command: Command): string {
  return command.parent ? `${nameOf(command.parent)} ${command.name()}` : command.name()
}
