/**
 * A build folder as the viewer's server sees it: a map held in columns, and where each line stands, so that
 * one paper or one node is read without the rest. Made by streaming; no file is held whole in memory.
 */
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { MapBuilder, type MapData } from '../../graph/map.ts'
import { PaperloomError } from '../errors.ts'
import type { Community, GraphEdge, GraphNode } from '../model.ts'
import { BUILD_FILES } from './build-files.ts'
import { byteLines, type LinePlaces, readLines } from './byte-lines.ts'
import { readManifest } from './folder.ts'

interface Index {
  map: MapData
  nodeRows: Map<string, number>
  nodes: LinePlaces
  edges: LinePlaces
  /** Rows of edges by row of node: `edgeRows.subarray(edgeStart[n], edgeStart[n + 1])`. */
  edgeStart: Uint32Array
  edgeRows: Uint32Array
  factsRows: Map<string, number>
  facts: LinePlaces
}

/** How often a question is asked again when the folder is replaced while it is answered. */
const ATTEMPTS = 2

export interface ServedFolder {
  /** The map of the build that is there now. */
  map(): Promise<MapData>
  /** The line of facts of a paper, as JSON. Undefined where the build has no such paper. */
  facts(paperId: string): Promise<string | undefined>
  /** The line of a node, as JSON. */
  node(id: string): Promise<string | undefined>
  /** Every edge that meets a node, with its evidence, as a JSON array. */
  edges(nodeId: string): Promise<string | undefined>
}

/**
 * Opens a build folder. When another build takes its place, the next question reads that one.
 * @throws PaperloomError `graph-missing` or `graph-broken`, here and on every question.
 */
export async function openServedFolder(dir: string): Promise<ServedFolder> {
  let stamp = await folderStamp(dir)
  let index = loadIndex(dir)
  await index

  async function current(): Promise<Index> {
    const now = await folderStamp(dir)
    if (now !== stamp) {
      stamp = now
      index = loadIndex(dir)
    }
    return index
  }

  /** Reads from one build: where the folder was replaced half-way, reads again from the new one. */
  async function consistent<T>(read: (index: Index) => Promise<T>): Promise<T> {
    for (let attempt = 0; ; attempt++) {
      try {
        const index = await current()
        const before = stamp
        const value = await read(index)
        if (attempt >= ATTEMPTS || before === (await folderStamp(dir))) return value
      } catch (error) {
        if (attempt >= ATTEMPTS) throw error
      }
    }
  }

  const line = (file: string, places: LinePlaces, row: number | undefined) =>
    row === undefined ? undefined : readLines(join(dir, file), places, [row]).then((lines) => lines[0])

  return {
    map: () => consistent(async (i) => i.map),
    facts: (id) => consistent(async (i) => line(BUILD_FILES.facts, i.facts, i.factsRows.get(id))),
    node: (id) => consistent(async (i) => line(BUILD_FILES.nodes, i.nodes, i.nodeRows.get(id))),
    edges: (id) =>
      consistent(async (i) => {
        const row = i.nodeRows.get(id)
        if (row === undefined) return undefined
        const rows = i.edgeRows.subarray(i.edgeStart[row], i.edgeStart[row + 1])
        return `[${(await readLines(join(dir, BUILD_FILES.edges), i.edges, rows)).join(',')}]`
      }),
  }
}

async function loadIndex(dir: string): Promise<Index> {
  await readManifest(dir)
  const builder = new MapBuilder()
  const nodeRows = new Map<string, number>()
  const nodes = await indexLines<GraphNode>(dir, BUILD_FILES.nodes, (node, row) => {
    builder.addNode(node)
    nodeRows.set(node.id, row)
  })
  const ends: number[] = []
  const edges = await indexLines<GraphEdge>(dir, BUILD_FILES.edges, (edge) => {
    builder.addEdge(edge)
    ends.push(nodeRows.get(edge.source) ?? -1, nodeRows.get(edge.target) ?? -1)
  })
  const factsRows = new Map<string, number>()
  const facts = await indexLines<{ id: string }>(dir, BUILD_FILES.facts, (paper, row) => {
    factsRows.set(paper.id, row)
  })
  const file = BUILD_FILES.communities
  const communities = JSON.parse(
    await readFile(join(dir, file), 'utf8').catch(unreadable(file)),
  ) as Community[]
  const map = builder.finish(communities)
  return { map, nodeRows, nodes, edges, ...adjacency(nodeRows.size, ends), factsRows, facts }
}

async function indexLines<T>(
  dir: string,
  file: string,
  visit: (value: T, row: number) => void,
): Promise<LinePlaces> {
  const places: LinePlaces = { start: [], length: [] }
  const path = join(dir, file)
  await stat(path).catch(unreadable(file))
  for await (const { start, bytes } of byteLines(path)) {
    let value: T
    try {
      value = JSON.parse(bytes.toString('utf8')) as T
    } catch (error) {
      const message = `${file}, line ${places.start.length + 1}, is not JSON. Build the graph again: paperloom build`
      throw new PaperloomError('graph-broken', message, { cause: error })
    }
    visit(value, places.start.length)
    places.start.push(start)
    places.length.push(bytes.length)
  }
  return places
}

/** Edges by node in compressed rows (counting sort). `ends` holds source and target of each edge, -1 for unknown. */
function adjacency(order: number, ends: readonly number[]): Pick<Index, 'edgeStart' | 'edgeRows'> {
  const edgeStart = new Uint32Array(order + 1)
  for (const end of ends) if (end >= 0) edgeStart[end + 1]!++
  for (let n = 0; n < order; n++) edgeStart[n + 1]! += edgeStart[n]!
  const edgeRows = new Uint32Array(edgeStart[order]!)
  const next = edgeStart.slice()
  for (let i = 0; i < ends.length; i++) {
    const end = ends[i]!
    if (end >= 0) edgeRows[next[end]!++] = i >> 1
  }
  return { edgeStart, edgeRows }
}

/** Tells one build in the folder from the next. */
async function folderStamp(dir: string): Promise<string> {
  const path = join(dir, BUILD_FILES.manifest)
  const { ino, mtimeMs, size } = await stat(path).catch(async () => {
    await readManifest(dir)
    return stat(path)
  })
  return `${ino} ${mtimeMs} ${size}`
}

function unreadable(file: string): (error: unknown) => never {
  return (cause) => {
    const message = `${file} cannot be read. Build the graph again: paperloom build`
    throw new PaperloomError('graph-broken', message, { cause })
  }
}
