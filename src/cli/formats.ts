import { Argument, Command } from 'commander'
import { FORMATS } from '../ingest/index.ts'
import { jsonOption } from './options.ts'
import { writeOut } from './stdout.ts'

export function formatsCommand(): Command {
  return new Command('formats')
    .description('list the formats of reading lists that can be read, with an example of each')
    .addArgument(new Argument('[format]', 'show this one alone').choices(FORMATS.map(({ id }) => id)))
    .addOption(jsonOption())
    .addHelpText('after', '\nExample:\n  paperloom formats ris')
    .action(async (only: string | undefined, options: { json?: boolean }) => {
      const wanted = FORMATS.filter(({ id }) => only === undefined || id === only)
      const described = wanted.map(({ id, title, example }) => ({ id, title, example }))
      await writeOut(
        options.json ? [`${JSON.stringify(described, null, 2)}\n`] : [described.map(text).join('\n')],
      )
    })
}

function text({ id, title, example }: { id: string; title: string; example: string }): string {
  const lines = example.trimEnd().split('\n')
  return `${id}: ${title}\n\n${lines.map((line) => `    ${line}`.trimEnd()).join('\n')}\n`
}
