import { Command } from 'commander'
import { showsColours } from './explain-marks.ts'
import { explanationText } from './explain-text.ts'
import { findPaper } from './find-paper.ts'
import { formatOption, INPUTS, inputFormats, jsonOption, mapOption } from './options.ts'
import { packOption, readPackOption } from './packs.ts'
import { writeOut } from './stdout.ts'

/** Characters of a line where nothing tells how wide the terminal is. */
const WIDTH = 100

interface Options {
  format?: string
  map?: Record<string, string>
  json?: boolean
  pack: string[]
}

export function explainCommand(): Command {
  return new Command('explain')
    .description('show how a paper is read: every find in its text, and the rules for and against it')
    .argument(
      '<paper>',
      'its id, its title or a part of it; without INPUT also a file with a title line and an abstract, or -',
    )
    .argument('[input...]', INPUTS)
    .addOption(formatOption())
    .addOption(mapOption())
    .addOption(packOption())
    .addOption(jsonOption())
    .addHelpText('after', inputFormats())
    .addHelpText('after', '\nExample:\n  paperloom explain "graphs from lists" papers.jsonl')
    .action(async (name: string, paths: string[], options: Options) => {
      const { createExtractor } = await import('../../extractors/index.ts')
      const { explain } = createExtractor({ packs: await readPackOption(options.pack, paths) })
      const explanation = explain(
        await findPaper(name, paths, { format: options.format, columns: options.map }),
      )
      const layout = { width: process.stdout.columns ?? WIDTH, isColoured: showsColours(process.stdout) }
      await writeOut([
        options.json ? `${JSON.stringify(explanation, null, 2)}\n` : explanationText(explanation, layout),
      ])
    })
}
