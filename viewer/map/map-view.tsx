import { effect, untracked } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { MapGraph } from '../data/graph.ts'
import { neighbourhood } from '../data/related.ts'
import {
  dark,
  fail,
  hiddenEdges,
  hiddenLabels,
  hover,
  hovered,
  lit,
  select,
  selected,
} from '../state/state.ts'
import { Controls } from './controls.tsx'
import { type Drawing, startDrawing } from './draw.ts'
import { DARK, LIGHT } from './palette.ts'
import type { Look } from './reducers.ts'

/** The map: binds the drawing to the state, in both directions. */
export function MapView({ graph }: { graph: MapGraph }) {
  const container = useRef<HTMLDivElement>(null)
  const drawing = useRef<Drawing>(null)

  useEffect(() => {
    // A node that was clicked is in view already: the camera stays.
    let clicked: number | null = null
    try {
      drawing.current = startDrawing(container.current!, graph, look(), {
        onHover: hover,
        onSelect(row) {
          clicked = row
          select(row === null ? null : graph.nodes.id[row]!)
        },
      })
    } catch (error) {
      fail(noWebGL(error))
      return
    }
    return bind(drawing.current, container.current!, graph, (row) => row !== clicked)
  }, [graph])

  return (
    <>
      <div
        ref={container}
        class="canvas"
        role="img"
        aria-label={`Map of ${graph.order} nodes and ${graph.size} edges`}
      />
      <Controls zoom={(direction) => drawing.current?.zoom(direction)} />
    </>
  )
}

/** Keeps the drawing as the state says; returns what ends that. */
function bind(
  drawing: Drawing,
  container: HTMLElement,
  graph: MapGraph,
  needsFlight: (row: number) => boolean,
): () => void {
  const endLook = effect(() => drawing.show(look(), untracked(() => hovered.value) !== null))
  const endFlight = effect(() => {
    const row = selected.value
    if (row !== null && needsFlight(row)) drawing.flyTo(row, around(graph, row))
  })
  const observer = new ResizeObserver(() => drawing.resize())
  observer.observe(container)
  return () => {
    endLook()
    endFlight()
    observer.disconnect()
    drawing.destroy()
  }
}

function around(graph: MapGraph, row: number): Set<number> {
  return neighbourhood(graph, row, () => true)
}

function look(): Look {
  return {
    palette: dark.value ? DARK : LIGHT,
    hiddenLabels: hiddenLabels.value,
    hiddenEdges: hiddenEdges.value,
    lit: lit.value,
    selected: selected.value,
  }
}

function noWebGL(cause: unknown): Error {
  return new Error('The map needs WebGL, which this browser does not offer. Search still works.', { cause })
}
