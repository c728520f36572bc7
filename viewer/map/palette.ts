/** Colours of the map that are not a node's own, light and dark. */
export interface Palette {
  background: string
  /** Outline of the plate under the pointer. */
  outline: string
  /** Text of labels, and the halo behind it. */
  text: string
  halo: string
  /** Names of communities. */
  faintText: string
  /** What steps back. */
  dimNode: string
  edge: Rgb
  /** Of edges when there are few; see `edgeColor`. */
  edgeOpacity: number
  /** Edges of the neighbourhood that is lit. */
  litEdge: Rgb
}

type Rgb = readonly [red: number, green: number, blue: number]

export const LIGHT: Palette = {
  background: '#fbfbf9',
  outline: '#c9ced4',
  text: '#23272e',
  halo: '#fbfbf9',
  faintText: '#8b929c',
  dimNode: '#dfe2e4',
  edge: [110, 120, 135],
  edgeOpacity: 0.32,
  litEdge: [80, 92, 108],
}

export const DARK: Palette = {
  background: '#14171c',
  outline: '#4a525e',
  text: '#e8eaed',
  halo: '#14171c',
  faintText: '#767f8b',
  dimNode: '#2b3038',
  edge: [165, 176, 192],
  edgeOpacity: 0.26,
  litEdge: [190, 200, 215],
}

/** Up to this many edges each has its full opacity; of more, each is fainter. */
const FEW_EDGES = 3000

/** Colour of an edge among `count`. */
export function edgeColor({ edge, edgeOpacity }: Palette, count: number): string {
  return seenThrough(edge, edgeOpacity * Math.min(1, Math.sqrt(FEW_EDGES / count)))
}

export function litEdgeColor({ litEdge }: Palette): string {
  return seenThrough(litEdge, 0.6)
}

/** Sigma blends colours that are multiplied by their opacity already. */
function seenThrough(rgb: Rgb, opacity: number): string {
  return `rgba(${rgb.map((channel) => Math.round(channel * opacity)).join(',')},${opacity.toFixed(3)})`
}
