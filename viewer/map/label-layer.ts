/** Collects the labels that sigma proposes for a frame, and draws those that fit. */
import type Sigma from 'sigma'
import type { NodeDisplayData, PartialButFor } from 'sigma/types'
import { type Label, labelText, placeLabels } from './labels.ts'
import type { Look } from './reducers.ts'

const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif'
const SIZE = 12
const COMMUNITY_SIZE = 14
/** On maps narrower than this the names of communities are smaller. Pixels. */
const NARROW = 640
const NARROW_COMMUNITY_SIZE = 11
/** From the border of the map to the name of a community whose centre is in view, in pixels. */
const MARGIN = 8
/** Importance of any community's name over any node's. */
const COMMUNITY_FIRST = 1e6
const FORCED_FIRST = 1e9

type NodeToLabel = PartialButFor<NodeDisplayData, 'x' | 'y' | 'size' | 'label' | 'color'>

/** Height of the plate behind the name of a node that is pointed at or selected, in pixels. */
function plateHeight(size: number): number {
  return Math.max(22, 2 * size + 8)
}

/** A name that stands at a place of the graph rather than at a node. */
export interface PlaceName {
  name: string
  x: number
  y: number
  weight: number
}

interface Drawn extends Label {
  font: string
  color: string
}

export class LabelLayer {
  #proposed: Drawn[] = []
  readonly #widths = new Map<string, number>()
  /** Names drawn beside those of nodes, while no neighbourhood is lit. */
  places: readonly PlaceName[] = []

  /** @param smallest - size in pixels, times importance, from which on a name is shown unasked */
  constructor(
    private look: () => Look,
    private smallest: () => number,
  ) {}

  /** For sigma's setting `defaultDrawNodeLabel`: notes the label, draws nothing yet. */
  readonly propose = (context: CanvasRenderingContext2D, node: NodeToLabel): void => {
    const importance = (node.importance ?? 1) * node.size
    if (!node.label || (!node.forceLabel && importance < this.smallest())) return
    const font = `${node.forceLabel ? 600 : 400} ${SIZE}px ${FONT}`
    this.#proposed.push({
      text: node.label,
      x: node.x + node.size + 4,
      y: node.y,
      width: this.#measure(context, node.label, font),
      height: node.highlighted ? plateHeight(node.size) : SIZE + 4,
      priority: importance + (node.forceLabel ? FORCED_FIRST : 0),
      font,
      color: this.look().palette.text,
    })
  }

  /** Draws what fits, at the end of sigma's frame. */
  draw(sigma: Sigma): void {
    const context = sigma.getCanvases().labels!.getContext('2d')!
    const places = this.look().lit === null ? this.places : []
    for (const place of places) this.#proposePlace(context, sigma, place)
    context.lineJoin = 'round'
    context.lineWidth = 3
    context.textBaseline = 'middle'
    context.strokeStyle = this.look().palette.halo
    for (const label of placeLabels(this.#proposed)) {
      context.font = label.font
      context.fillStyle = label.color
      context.strokeText(label.text, label.x, label.y)
      context.fillText(label.text, label.x, label.y)
    }
    this.#proposed = []
  }

  /** For sigma's setting `defaultDrawNodeHover`: the name of the node under the pointer, on a plate. */
  readonly drawHover = (context: CanvasRenderingContext2D, node: NodeToLabel): void => {
    const { background, text, outline } = this.look().palette
    const name = labelText(String(node.fullName ?? node.label ?? ''))
    const font = `600 ${SIZE}px ${FONT}`
    const width = this.#measure(context, name, font)
    const left = node.x - node.size - 5
    const height = plateHeight(node.size)
    context.beginPath()
    context.roundRect(left, node.y - height / 2, 2 * node.size + width + 19, height, height / 2)
    context.fillStyle = background
    context.strokeStyle = outline
    context.lineWidth = 1
    context.fill()
    context.stroke()
    context.font = font
    context.textBaseline = 'middle'
    context.fillStyle = text
    context.fillText(name, node.x + node.size + 5, node.y)
  }

  #proposePlace(context: CanvasRenderingContext2D, sigma: Sigma, place: PlaceName): void {
    const { x, y } = sigma.graphToViewport(place)
    const { width: mapWidth } = sigma.getDimensions()
    if (x < 0 || x > mapWidth) return
    const size = mapWidth < NARROW ? NARROW_COMMUNITY_SIZE : COMMUNITY_SIZE
    const font = `600 ${size}px ${FONT}`
    const width = this.#measure(context, place.name, font)
    this.#proposed.push({
      text: place.name,
      x: Math.max(MARGIN, Math.min(x - width / 2, mapWidth - width - MARGIN)),
      y,
      width,
      height: size + 10,
      priority: COMMUNITY_FIRST + place.weight,
      font,
      color: this.look().palette.faintText,
    })
  }

  #measure(context: CanvasRenderingContext2D, text: string, font: string): number {
    const key = `${font} ${text}`
    let width = this.#widths.get(key)
    if (width === undefined) {
      context.font = font
      width = context.measureText(text).width
      this.#widths.set(key, width)
    }
    return width
  }
}
