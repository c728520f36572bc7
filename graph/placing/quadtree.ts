/**
 * Repulsion of all by all in n log n: J. Barnes and P. Hut, "A hierarchical O(N log N) force-calculation algorithm",
 * Nature 324, 1986. In typed arrays that are used again at every step.
 */

/** Points with masses; columns of one length. */
export interface Bodies {
  readonly x: Float64Array
  readonly y: Float64Array
  readonly mass: Float64Array
}

const EMPTY = -1
/** A child that is a single body is stored as `BODY - number`. */
const BODY = -2
const DEEPEST = 40

export class Quadtree {
  #children = new Int32Array(0)
  #mass = new Float64Array(0)
  #x = new Float64Array(0)
  #y = new Float64Array(0)
  /** Square of the width of the cells of each depth, over the square of theta. */
  #widths = new Float64Array(0)
  #depth = new Uint8Array(0)
  #cells = 0
  readonly #stack = new Int32Array(4 * DEEPEST + 8)
  readonly #bodies: Bodies
  readonly #theta: number

  /** @param theta a cell acts as one body where it is narrower than this many times its distance */
  constructor(bodies: Bodies, theta: number) {
    this.#bodies = bodies
    this.#theta = theta
    this.#resize(Math.max(16, 2 * bodies.x.length))
  }

  /** Sorts the bodies into cells anew. */
  build(): void {
    const { x, y, mass } = this.#bodies
    let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity]
    for (let i = 0; i < x.length; i++) {
      left = Math.min(left, x[i] as number)
      right = Math.max(right, x[i] as number)
      low = Math.min(low, y[i] as number)
      high = Math.max(high, y[i] as number)
    }
    const width = Math.max(right - left, high - low, 1e-6)
    this.#widths = Float64Array.from(
      { length: DEEPEST + 1 },
      (_, depth) => (width / 2 ** depth / this.#theta) ** 2,
    )
    this.#cells = 0
    this.#newCell(0)
    for (let i = 0; i < x.length; i++) {
      this.#insert(
        i,
        x[i] as number,
        y[i] as number,
        mass[i] as number,
        (left + right) / 2,
        (low + high) / 2,
        width,
      )
    }
    for (let cell = 0; cell < this.#cells; cell++) {
      this.#x[cell] = (this.#x[cell] as number) / (this.#mass[cell] as number)
      this.#y[cell] = (this.#y[cell] as number) / (this.#mass[cell] as number)
    }
  }

  /** Adds to `dx[i]` and `dy[i]` the push on body `i`: strength times both masses over the distance. */
  push(i: number, strength: number, dx: Float64Array, dy: Float64Array): void {
    const { x, y, mass } = this.#bodies
    const [atX, atY] = [x[i] as number, y[i] as number]
    const own = strength * (mass[i] as number)
    const stack = this.#stack
    let [sumX, sumY] = [0, 0]
    let height = 1
    stack[0] = 0
    while (height > 0) {
      const cell = stack[--height] as number
      const isBody = cell <= BODY
      const j = BODY - cell
      if (isBody && j === i) continue
      const awayX = atX - ((isBody ? x[j] : this.#x[cell]) as number)
      const awayY = atY - ((isBody ? y[j] : this.#y[cell]) as number)
      const square = awayX * awayX + awayY * awayY
      if (isBody || (this.#widths[this.#depth[cell] as number] as number) < square) {
        if (square === 0) continue
        const factor = (own * ((isBody ? mass[j] : this.#mass[cell]) as number)) / square
        sumX += awayX * factor
        sumY += awayY * factor
        continue
      }
      for (let child = 4 * cell; child < 4 * cell + 4; child++) {
        if (this.#children[child] !== EMPTY) stack[height++] = this.#children[child] as number
      }
    }
    dx[i] = (dx[i] as number) + sumX
    dy[i] = (dy[i] as number) + sumY
  }

  #insert(i: number, x: number, y: number, mass: number, midX: number, midY: number, width: number): void {
    let cell = 0
    let half = width / 2
    for (let depth = 0; ; depth++) {
      this.#add(cell, x, y, mass)
      half /= 2
      const slot = 4 * cell + (x > midX ? 1 : 0) + (y > midY ? 2 : 0)
      const child = this.#children[slot] as number
      if (child === EMPTY) {
        this.#children[slot] = BODY - i
        return
      }
      if (depth === DEEPEST - 1) return
      midX += x > midX ? half : -half
      midY += y > midY ? half : -half
      if (child >= 0) {
        cell = child
        continue
      }
      const other = BODY - child
      const [otherX, otherY] = [this.#bodies.x[other] as number, this.#bodies.y[other] as number]
      const made = this.#newCell(depth + 1)
      this.#children[slot] = made
      this.#add(made, otherX, otherY, this.#bodies.mass[other] as number)
      this.#children[4 * made + (otherX > midX ? 1 : 0) + (otherY > midY ? 2 : 0)] = child
      cell = made
    }
  }

  #add(cell: number, x: number, y: number, mass: number): void {
    this.#mass[cell] = (this.#mass[cell] as number) + mass
    this.#x[cell] = (this.#x[cell] as number) + x * mass
    this.#y[cell] = (this.#y[cell] as number) + y * mass
  }

  #newCell(depth: number): number {
    const cell = this.#cells++
    if (cell === this.#depth.length) this.#resize(2 * cell)
    this.#children.fill(EMPTY, 4 * cell, 4 * cell + 4)
    this.#mass[cell] = 0
    this.#x[cell] = 0
    this.#y[cell] = 0
    this.#depth[cell] = depth
    return cell
  }

  #resize(cells: number): void {
    const grown = <T extends Int32Array | Float64Array | Uint8Array>(larger: T, old: T): T => {
      larger.set(old)
      return larger
    }
    this.#children = grown(new Int32Array(4 * cells), this.#children)
    this.#mass = grown(new Float64Array(cells), this.#mass)
    this.#x = grown(new Float64Array(cells), this.#x)
    this.#y = grown(new Float64Array(cells), this.#y)
    this.#depth = grown(new Uint8Array(cells), this.#depth)
  }
}
