/**
 * The state of the viewer, all of it. Components and the drawing read the signals; only the functions here
 * write them. What is selected lives in the address bar, so that back, forward and copied links work.
 */
import { computed, signal } from '@preact/signals'
import type { EdgeType, NodeLabel } from '../../src/model.ts'
import { decodeMap, type MapGraph } from '../data/graph.ts'
import { neighbourhood } from '../data/related.ts'
import { buildSearchIndex, type SearchIndex } from '../data/search.ts'
import { fetchMap } from '../data/source.ts'
import { nodeHash, readHash } from './hash.ts'

export type Status = 'loading' | 'ready' | 'failed'

export const status = signal<Status>('loading')
/** Why loading or drawing failed, as a sentence. */
export const problem = signal('')
export const graph = signal<MapGraph | null>(null)
export const searchIndex = signal<SearchIndex | null>(null)

/** Id of the selected node, whether or not the graph has it. */
export const selectedId = signal<string | null>(null)
/** Row under the pointer. */
export const hovered = signal<number | null>(null)
/** Labels and edge types that the legend has switched off. */
export const hiddenLabels = signal<ReadonlySet<NodeLabel>>(new Set())
export const hiddenEdges = signal<ReadonlySet<EdgeType>>(new Set<EdgeType>(['SHARES_BENCHMARKS']))
/** True where the reader's system asks for dark colours. */
export const dark = signal(false)

/** Row of the selected node, null where none is selected or the graph does not have it. */
export const selected = computed(() => {
  const id = selectedId.value
  return id === null ? null : (graph.value?.rows.get(id) ?? null)
})

/** Above this many edges only a selection lights its surroundings: drawing all again takes too long for a hover. */
const HOVER_LIGHTS_UP_TO = 20_000

/** Rows that stand out: those around the node under the pointer, else around the selected one. Null: all alike. */
export const lit = computed(() => {
  const map = graph.value
  if (map === null) return null
  const centre = (map.size > HOVER_LIGHTS_UP_TO ? null : hovered.value) ?? selected.value
  if (centre === null) return null
  return neighbourhood(map, centre, (type) => !hiddenEdges.value.has(type))
})

/** Fetches the map. Search becomes ready a little later. */
export async function load(): Promise<void> {
  try {
    graph.value = decodeMap(await fetchMap())
    status.value = 'ready'
  } catch (error) {
    fail(error)
    return
  }
  searchIndex.value = await buildSearchIndex(graph.value)
}

/** Shows why the viewer cannot go on. */
export function fail(error: unknown): void {
  problem.value = error instanceof Error ? error.message : String(error)
  status.value = 'failed'
}

/** Selects a node by way of the address bar, or none. */
export function select(id: string | null): void {
  if (id === null && selectedId.value === null) return
  location.hash = nodeHash(id)
}

/** Takes over what the address bar says. */
export function readAddress(): void {
  selectedId.value = readHash(location.hash)
}

export function hover(row: number | null): void {
  hovered.value = row
}

export function toggleLabel(label: NodeLabel): void {
  hiddenLabels.value = toggled(hiddenLabels.value, label)
}

export function toggleEdge(type: EdgeType): void {
  hiddenEdges.value = toggled(hiddenEdges.value, type)
}

export function setDark(value: boolean): void {
  dark.value = value
}

function toggled<T>(set: ReadonlySet<T>, item: T): ReadonlySet<T> {
  const next = new Set(set)
  if (!next.delete(item)) next.add(item)
  return next
}
