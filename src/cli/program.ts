import { Command } from 'commander'
import { VERSION } from '../node/version.ts'
import { buildCommand } from './build.ts'
import { evalCommand } from './eval.ts'
import { explainCommand } from './explain.ts'
import { exportCommand } from './export.ts'
import { extractCommand } from './extract.ts'
import { formatsCommand } from './formats.ts'
import { identityCommand } from './identity.ts'
import { mineCommand } from './mine.ts'
import { neo4jCommand } from './neo4j/index.ts'
import { papersCommand } from './papers.ts'
import { showCommand } from './show.ts'
import { statsCommand } from './stats.ts'
import { viewCommand } from './view.ts'

/** The whole command line. It throws instead of ending the process: `main.ts` knows the exit codes. */
export function createProgram(): Command {
  const program = new Command('paperloom')
    .description('Turns a reading list (titles and abstracts) into a knowledge graph, on your machine.')
    .version(VERSION, '-V, --version')
    .addHelpText('after', '\nExample:\n  paperloom build papers.jsonl && paperloom stats')
  program.addCommand(buildCommand())
  program.addCommand(viewCommand())
  program.addCommand(showCommand())
  program.addCommand(statsCommand())
  program.addCommand(identityCommand())
  program.addCommand(exportCommand())
  program.addCommand(neo4jCommand())
  program.addCommand(extractCommand())
  program.addCommand(explainCommand())
  program.addCommand(evalCommand())
  program.addCommand(mineCommand())
  program.addCommand(formatsCommand())
  program.addCommand(papersCommand())
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
