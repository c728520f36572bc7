/** Labels that never overlap: sigma proposes them, the most important ones are placed first. */

/** A rectangle in pixels. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

export interface Label {
  text: string
  /** Left end of the text and its middle line, in pixels. */
  x: number
  y: number
  /** In pixels. */
  width: number
  height: number
  /** Larger comes first. */
  priority: number
}

/** Labels longer than this are cut on the map; the panel shows the whole name. */
const MAX_LENGTH = 42

/** A name as a label: one line, bounded, without characters that turn the direction of what follows. */
export function labelText(name: string): string {
  const line = name
    .slice(0, 4 * MAX_LENGTH)
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
  const characters = [...line]
  return characters.length <= MAX_LENGTH
    ? line
    : `${characters
        .slice(0, MAX_LENGTH - 1)
        .join('')
        .trimEnd()}…`
}

/**
 * Chooses the labels to draw: by priority, each only where it covers none that was chosen before.
 * @param labels - candidates, in any order
 * @returns those chosen, highest priority first
 */
export function placeLabels<T extends Label>(labels: readonly T[]): T[] {
  const placed: T[] = []
  const cells = new Map<string, Box[]>()
  const order = [...labels].sort((a, b) => b.priority - a.priority || a.y - b.y || a.x - b.x)
  for (const label of order) {
    const box = boxOf(label)
    const keys = cellsOf(box)
    if (keys.some((key) => cells.get(key)?.some((other) => overlap(box, other)))) continue
    for (const key of keys) {
      const cell = cells.get(key)
      if (cell) cell.push(box)
      else cells.set(key, [box])
    }
    placed.push(label)
  }
  return placed
}

/** Side of a cell of the grid in which overlaps are looked up, in pixels. */
const CELL = 100

function cellsOf(box: Box): string[] {
  const keys: string[] = []
  for (let x = Math.floor(box.left / CELL); x <= box.right / CELL; x++) {
    for (let y = Math.floor(box.top / CELL); y <= box.bottom / CELL; y++) keys.push(`${x} ${y}`)
  }
  return keys
}

function boxOf({ x, y, width, height }: Label): Box {
  return { left: x, top: y - height / 2, right: x + width, bottom: y + height / 2 }
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
