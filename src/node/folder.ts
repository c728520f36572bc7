/** Reads a build folder back. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PaperloomError } from '../errors.ts'
import {
  type Community,
  EDGE_TYPES,
  type EdgeType,
  FORMAT_VERSION,
  type GraphEdge,
  type GraphNode,
  type Identity,
  type KnowledgeGraph,
  type Manifest,
} from '../model.ts'
import { BUILD_FILES } from './build-files.ts'
import { byteLines } from './byte-lines.ts'
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
 * @param types of the edges that are wanted; reading is faster without the others. Default: all
 * @throws PaperloomError as `readManifest`
 */
export async function readGraph(dir: string, types?: readonly EdgeType[]): Promise<KnowledgeGraph> {
  await readManifest(dir)
  const nodes: GraphNode[] = []
  for await (const node of readBuildLines<GraphNode>(dir, BUILD_FILES.nodes)) nodes.push(node)
  const edges: GraphEdge[] = []
  for await (const edge of readBuildLines<GraphEdge>(dir, BUILD_FILES.edges, types && otherThan(types))) {
    if (!types || types.includes(edge.type)) edges.push(edge)
  }
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
  for await (const identity of readBuildLines<Identity>(dir, BUILD_FILES.identity)) identities.push(identity)
  return identities
}

/** Tells from its first bytes that a line holds an edge of another type: lines begin with the id, the id with the type. */
function otherThan(types: readonly EdgeType[]): (line: Buffer) => boolean {
  const others = EDGE_TYPES.filter((type) => !types.includes(type)).map((type) => `{"id":"${type}|`)
  const longest = Math.max(...others.map((start) => start.length))
  return (line) => {
    const head = line.toString('latin1', 0, longest)
    return others.some((start) => head.startsWith(start))
  }
}

/** The lines of a file in a build folder, parsed. @throws PaperloomError `graph-missing`, `graph-broken` */
export async function* readBuildLines<T>(
  dir: string,
  file: string,
  isUnwanted: (line: Buffer) => boolean = () => false,
): AsyncGenerator<T> {
  let line = 0
  try {
    for await (const { bytes } of byteLines(join(dir, file))) {
      line++
      if (!isUnwanted(bytes)) yield parseLine<T>(bytes.toString('utf8'), file, line)
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
