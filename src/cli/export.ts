import { Argument, Command } from 'commander'
import { EXPORTERS } from '../../graph/export/index.ts'
import { selectPapers } from '../../graph/query.ts'
import { PaperloomError } from '../errors.ts'
import { writeExportFolder } from '../node/export-folder.ts'
import { readGraph } from '../node/folder.ts'
import { writeFileWhole } from '../node/output.ts'
import { nameOfGraph } from './neo4j/connection.ts'
import { graphOption } from './options.ts'
import { writeOut } from './stdout.ts'

interface Options {
  graph: string
  query?: string
  name?: string
  output: string
}

const EXAMPLES = `
Examples:
  paperloom export gexf -o graph.gexf
  paperloom export obsidian -o notes
  paperloom export bibtex --query GSM8K -o gsm8k.bib`

export function exportCommand(): Command {
  const list = EXPORTERS.map(({ id, title }) => `  ${id.padEnd(10)} ${title}`).join('\n')
  return new Command('export')
    .description('write the graph for another program')
    .addArgument(
      new Argument('<format>', 'what to write, see below').choices(EXPORTERS.map((exporter) => exporter.id)),
    )
    .addOption(graphOption())
    .option(
      '-q, --query <text>',
      'only papers that name this thing, or have it in title or abstract, and what they are tied to',
    )
    .requiredOption('-o, --output <path>', 'file or folder to write, - for standard output')
    .option('--name <graph>', 'name of the graph in Neo4j (default: that of its folder)')
    .addHelpText('after', `\nFormats:\n${list}\n${EXAMPLES}`)
    .action(async (format: string, options: Options) => {
      const { folder, files: filesOf, advice } = exporterById(format)
      if (folder && options.output === '-') {
        throw new PaperloomError('usage', `${format} is a folder. Name it with -o DIR`)
      }
      const graph = await readGraph(options.graph)
      const selected = options.query === undefined ? graph : selectPapers(graph, options.query)
      const files = filesOf(selected, nameOfGraph(options))
      if (folder) {
        await writeExportFolder(options.output, files)
        process.stderr.write(`${options.output}: ${files.length} files\n`)
        if (advice) await writeOut([`${advice(options.output, selected)}\n`])
        return
      }
      if (options.output === '-') {
        const [file, ...others] = files
        if (!file || others.length > 0) {
          throw new PaperloomError('usage', `${format} is several files. Name the first with -o FILE`)
        }
        await writeOut(file.chunks)
        return
      }
      for (const file of files) {
        const path = withSuffix(options.output, file.suffix)
        await writeFileWhole(path, file.chunks)
        process.stderr.write(`${path}\n`)
      }
    })
}

function exporterById(id: string): (typeof EXPORTERS)[number] {
  return EXPORTERS.find((exporter) => exporter.id === id)!
}

/** `out.csv` with `.nodes` is `out.nodes.csv`. */
function withSuffix(path: string, suffix: string): string {
  const extension = /\.[^./\\]{1,16}$/.exec(path)?.[0] ?? ''
  return `${path.slice(0, path.length - extension.length)}${suffix}${extension}`
}
