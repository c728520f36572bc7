/** Where the data come from: the server that `paperloom view` starts. */
import type { MapData } from '../../graph/map.ts'
import type { Facts, GraphEdge, GraphNode } from '../../src/model.ts'

/** The map. Rejects with a sentence for people. */
export function fetchMap(): Promise<MapData> {
  return fetchJson('data/graph.json')
}

/** What one paper says: `id` is the paper's own id. */
export function fetchFacts(id: string, signal: AbortSignal): Promise<Facts> {
  return fetchJson(`data/facts?id=${encode(id)}`, signal)
}

export function fetchNode(id: string, signal: AbortSignal): Promise<GraphNode> {
  return fetchJson(`data/node?id=${encode(id)}`, signal)
}

/** Every edge that meets a node, with its evidence. */
export function fetchEdges(id: string, signal: AbortSignal): Promise<GraphEdge[]> {
  return fetchJson(`data/edges?node=${encode(id)}`, signal)
}

async function fetchJson<T>(path: string, signal: AbortSignal | null = null): Promise<T> {
  const response = await fetch(path, { signal, headers: { Accept: 'application/json' } }).catch((cause) => {
    if (signal?.aborted) throw cause
    throw new Error('The server does not answer. Start it again: paperloom view', { cause })
  })
  const body = await response.json().catch(() => undefined)
  if (!response.ok || body === undefined) {
    throw new Error(body?.error?.message ?? `The server answered with status ${response.status}.`)
  }
  return body as T
}

function encode(text: string): string {
  return new URLSearchParams([['', text]]).toString().slice(1)
}
