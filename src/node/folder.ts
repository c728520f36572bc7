/** Reads a build folder back. */
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { PaperloomError } from '../errors.ts'
import {
  type Community,
  FORMAT_VERSION,
  type GraphEdge,
  type GraphNode,
  type Identity,
  type KnowledgeGraph,
  type Manifest,
} from '../model.ts'
import { BUILD_FILES } from './build-files.ts'
import { recoverFolder } from './folder-swap.ts'

/**
 * What the build in a folder was made of.
 * @throws PaperloomError `graph-missing` where there is no build, `graph-broken` where it cannot be read or is
 * of another version.
 */
export async function readManifest(dir: string): Promise<Manifest> {
  const path = join(dir, BUILD_FILES.manifest)
  const text = await readFile(path, 'utf8').catch(async () => {
    await recoverFolder(dir).catch(() => undefined)
    return readFile(path, 'utf8').catch(missing(dir))
  })
  const manifest = parseLine<Manifest>(text, BUILD_FILES.manifest, 1)
  if (manifest.format === FORMAT_VERSION) return manifest
  const message = `${dir} was built by another version of Paperloom. Run: paperloom build -o ${dir}`
  throw new PaperloomError('graph-broken', message)
}

/**
 * The graph in a build folder.
 * @throws PaperloomError as `readManifest`
 */
export async function readGraph(dir: string): Promise<KnowledgeGraph> {
  await readManifest(dir)
  const nodes: GraphNode[] = []
  for await (const node of readLines<GraphNode>(dir, BUILD_FILES.nodes)) nodes.push(node)
  const edges: GraphEdge[] = []
  for await (const edge of readLines<GraphEdge>(dir, BUILD_FILES.edges)) edges.push(edge)
  const text = await readFile(join(dir, BUILD_FILES.communities), 'utf8').catch(missing(dir))
  return { nodes, edges, communities: parseLine<Community[]>(text, BUILD_FILES.communities, 1) }
}

/**
 * What the build in a folder took for one thing, sorted by key.
 * @throws PaperloomError as `readManifest`
 */
export async function readIdentities(dir: string): Promise<Identity[]> {
  await readManifest(dir)
  const identities: Identity[] = []
  for await (const identity of readLines<Identity>(dir, BUILD_FILES.identity)) identities.push(identity)
  return identities
}

async function* readLines<T>(dir: string, file: string): AsyncGenerator<T> {
  const stream = createReadStream(join(dir, file), { encoding: 'utf8', highWaterMark: 1 << 20 })
  let line = 0
  try {
    for await (const text of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
      line++
      if (text) yield parseLine<T>(text, file, line)
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') missing(dir)(error)
    throw error
  }
}

/**
 * The JSON value of one line of a file in a build folder.
 * @throws PaperloomError `graph-broken` that names the line
 */
export function parseLine<T>(text: string, file: string, line: number): T {
  try {
    return JSON.parse(text) as T
  } catch (error) {
    const message = `${file}, line ${line}, is not JSON. Build the graph again: paperloom build`
    throw new PaperloomError('graph-broken', message, { cause: error })
  }
}

function missing(dir: string): (error: unknown) => never {
  return (error) => {
    throw new PaperloomError('graph-missing', `No graph in ${dir}. Run: paperloom build -o ${dir}`, {
      cause: error,
    })
  }
}
