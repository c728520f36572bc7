import { once } from 'node:events'
import { Command, InvalidArgumentError, Option } from 'commander'
import { PaperloomError } from '../errors.ts'
import { openBrowser } from '../node/browser.ts'
import { readManifest } from '../node/folder.ts'
import { readIdentityFor } from '../node/identity-file.ts'
import { startServer } from '../node/server.ts'
import { buildWithProgress } from './build.ts'
import { DEFAULT_FOLDER, INPUTS, identityOption } from './options.ts'
import { packOption, readPackOption } from './packs.ts'

/** Tried first; the next free port is taken where it is not free. */
const DEFAULT_PORT = 7317

interface Options {
  output: string
  port: number
  open: boolean
  pack: string[]
  identity?: string
}

export function viewCommand(): Command {
  return new Command('view')
    .description('show the map of a build folder, or of a reading list that is built first, in the browser')
    .argument('[input...]', `a build folder; or ${INPUTS}`)
    .option('-o, --output <dir>', 'folder to build into; used again while it is current', DEFAULT_FOLDER)
    .addOption(
      new Option('-p, --port <n>', 'port, or the next free one; 0 for any')
        .default(DEFAULT_PORT)
        .argParser(portNumber),
    )
    .addOption(packOption())
    .addOption(identityOption())
    .option('--no-open', 'do not open the browser')
    .addHelpText('after', '\nExample:\n  paperloom view papers.jsonl -o my-graph --port 8000')
    .action(async (paths: string[], options: Options) => {
      const dir = await folderToShow(paths, options)
      const server = await startServer({ dir, port: options.port })
      process.stdout.write(`${await describe(dir)}\n${server.url}\n`)
      if (options.open && process.stdout.isTTY) await openBrowser(server.url)
      await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
      await server.close()
    })
}

/** The build folder that was named; else the output folder, built unless it is current. */
async function folderToShow(paths: string[], options: Options): Promise<string> {
  const [only] = paths
  const packs = await readPackOption(options.pack, paths)
  if (paths.length === 1 && only !== undefined && (await isBuildFolder(only))) {
    if (packs.length === 0 && options.identity === undefined) return only
    const option = packs.length > 0 ? '--pack' : '--identity'
    throw new PaperloomError('usage', `${only} is built already. With ${option}, name the reading list`)
  }
  const { isCurrent } = await import('../node/build.ts')
  const overrules = await readIdentityFor(paths, options.identity)
  if (!(await isCurrent(options.output, paths, { packs, overrules })))
    await buildWithProgress(paths, { ...options, packs, overrules })
  return options.output
}

async function isBuildFolder(path: string): Promise<boolean> {
  try {
    await readManifest(path)
    return true
  } catch (error) {
    if (error instanceof PaperloomError && error.code === 'graph-missing') return false
    throw error
  }
}

async function describe(dir: string): Promise<string> {
  const { papers, nodes, edges } = (await readManifest(dir)).counts
  return `${dir}: ${papers} papers, ${nodes} nodes, ${edges} edges. Ctrl-C ends.`
}

function portNumber(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65535) return Number(text)
  throw new InvalidArgumentError('Give a whole number from 0 to 65535.')
}
