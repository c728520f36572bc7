/** Draws a map with sigma. Knows nothing of the state: it is told how things look, and tells what is pointed at. */
import Sigma from 'sigma'
import { EdgeLineProgram, EdgeRectangleProgram } from 'sigma/rendering'
import type { Coordinates } from 'sigma/types'
import type { MapGraph } from '../data/graph.ts'
import { LabelLayer } from './label-layer.ts'
import { type Look, reducers } from './reducers.ts'
import { NodeShapeProgram } from './shapes.ts'
import { areaOf, placeNames, sigmaGraph } from './sigma-graph.ts'

/** Above this many edges they are drawn as plain lines, and not while the map moves. */
const MANY_EDGES = 20_000

/** Full size of the smallest node whose name is shown unasked, in pixels. */
const LABEL_SIZE = 4.4

/** Part of a neighbourhood, the nearest first, that a flight brings into view. */
const NEAREST = 0.8

export interface Pointing {
  onHover(row: number | null): void
  onSelect(row: number | null): void
}

export interface Drawing {
  /** Draws again; `quick` leaves the order of nodes as it is. */
  show(look: Look, quick: boolean): void
  /** Moves the camera so that most of the rows are in view, `centre` in the middle. */
  flyTo(centre: number, rows: Iterable<number>): void
  zoom(direction: 'in' | 'out' | 'whole'): void
  /** Fits the drawing to its container after that has changed size. */
  resize(): void
  destroy(): void
}

/**
 * Starts drawing into an element.
 * @throws Error where the browser has no WebGL.
 */
export function startDrawing(
  container: HTMLElement,
  graph: MapGraph,
  first: Look,
  pointing: Pointing,
): Drawing {
  let look = first
  let reduce = reducers(graph, first)
  const labels = new LabelLayer(
    () => look,
    () => LABEL_SIZE / shrink(),
  )
  labels.places = placeNames(graph)
  const many = graph.size > MANY_EDGES
  const drawn = sigmaGraph(graph)
  const area = areaOf(drawn)
  const shrink = () => shrinkage(area, container)
  const sigma = new Sigma(drawn, container, {
    nodeReducer: (key, data) => reduce.node(key, data),
    edgeReducer: (key, data) => reduce.edge(key, data),
    nodeProgramClasses: { shape: NodeShapeProgram },
    edgeProgramClasses: { edge: many ? EdgeLineProgram : EdgeRectangleProgram },
    defaultNodeType: 'shape',
    defaultEdgeType: 'edge',
    defaultDrawNodeLabel: labels.propose,
    defaultDrawNodeHover: labels.drawHover,
    labelDensity: 1.6,
    labelGridCellSize: 90,
    labelRenderedSizeThreshold: 0,
    hideEdgesOnMove: many,
    minEdgeThickness: 1.3,
    zIndex: true,
    stagePadding: 36,
    zoomToSizeRatioFunction: (ratio) => Math.sqrt(ratio) * shrink(),
    minCameraRatio: 0.01,
    maxCameraRatio: 3,
  })
  sigma.on('afterRender', () => labels.draw(sigma))
  sigma.on('enterNode', ({ node }) => pointing.onHover(Number(node)))
  sigma.on('leaveNode', () => pointing.onHover(null))
  sigma.on('clickNode', ({ node }) => pointing.onSelect(Number(node)))
  sigma.on('clickStage', () => pointing.onSelect(null))
  const camera = sigma.getCamera()

  return {
    show(next, quick) {
      look = next
      reduce = reducers(graph, look)
      sigma.refresh({ skipIndexation: quick })
    },
    flyTo(centre, rows) {
      const around = [...rows].flatMap((row) => sigma.getNodeDisplayData(String(row)) ?? [])
      const at = sigma.getNodeDisplayData(String(centre)) ?? meanOf(around)
      const reaches = around.map(({ x, y }) => Math.max(Math.abs(x - at.x), Math.abs(y - at.y)))
      const reach = reaches.sort((a, b) => a - b)[Math.floor(NEAREST * (reaches.length - 1))] ?? 0
      const ratio = Math.min(Math.max(2.4 * reach, 0.15), 0.8)
      camera.animate({ x: at.x, y: at.y, ratio, angle: 0 }, { duration: duration() })
    },
    zoom(direction) {
      if (direction === 'in') camera.animatedZoom({ duration: duration() })
      else if (direction === 'out') camera.animatedUnzoom({ duration: duration() })
      else camera.animatedReset({ duration: duration() })
    },
    resize() {
      sigma.resize()
      sigma.refresh()
    },
    destroy: () => sigma.kill(),
  }
}

/** Where a community stands, which is not drawn itself. */
function meanOf(points: readonly Coordinates[]): Coordinates {
  const sum = (pick: (point: Coordinates) => number) =>
    points.reduce((total, point) => total + pick(point), 0)
  const count = Math.max(1, points.length)
  return { x: sum((point) => point.x) / count, y: sum((point) => point.y) / count }
}

/** Part of the container that nodes may cover when the whole map is in view. */
const COVER = 0.09

/** By how much nodes are drawn smaller than their size, so that many of them, or a small container, stay readable. */
function shrinkage(area: number, { clientWidth, clientHeight }: HTMLElement): number {
  return Math.max(1, Math.sqrt(area / (COVER * Math.max(1, clientWidth * clientHeight))))
}

/** Of a camera's movement, in milliseconds; none for readers who asked for less motion. */
function duration(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 1 : 400
}
