/** Moves discs apart until none covers another, or for so many rounds. */

export interface Discs {
  readonly x: Float64Array
  readonly y: Float64Array
  readonly radius: Float64Array
}

const MARGIN = 1
const MOST_ROUNDS = 200
/** Disc-rounds after which large maps are left as they are. */
const DISC_ROUNDS = 8_000_000
/** A little more than the overlap, so that rounding leaves none. */
const PUSH = 1.02

/**
 * Pushes covering discs apart in place, each by the share of the other's area, so that hubs hardly move. Discs are
 * found in a grid of hashed cells (M. Teschner et al., "Optimized spatial hashing for collision detection of
 * deformable objects", VMV 2003). Time of a round near-linear in the discs.
 */
export function pushApart(discs: Discs): void {
  const order = discs.x.length
  const rounds = Math.min(MOST_ROUNDS, Math.max(20, Math.ceil(DISC_ROUNDS / Math.max(1, order))))
  for (let round = 0; round < rounds; round++) if (!pushOnce(discs)) return
}

/** True where any disc moved. */
function pushOnce({ x, y, radius }: Discs): boolean {
  const order = x.length
  const cell = cellWidth(radius)
  const mask = 2 ** Math.ceil(Math.log2(Math.max(2, 2 * order))) - 1
  const cellsOf = (i: number, visit: (bucket: number) => void) => {
    const reach = (radius[i] as number) + MARGIN / 2
    const toX = Math.floor(((x[i] as number) + reach) / cell)
    const toY = Math.floor(((y[i] as number) + reach) / cell)
    for (let cx = Math.floor(((x[i] as number) - reach) / cell); cx <= toX; cx++) {
      for (let cy = Math.floor(((y[i] as number) - reach) / cell); cy <= toY; cy++) {
        visit((Math.imul(cx, 73856093) ^ Math.imul(cy, 19349663)) & mask)
      }
    }
  }
  const offsets = new Int32Array(mask + 2)
  const count = (bucket: number) => {
    offsets[bucket + 1] = (offsets[bucket + 1] as number) + 1
  }
  for (let i = 0; i < order; i++) cellsOf(i, count)
  for (let b = 0; b <= mask; b++) offsets[b + 1] = (offsets[b + 1] as number) + (offsets[b] as number)
  const free = offsets.slice()
  const discs = new Int32Array(offsets[mask + 1] as number)
  for (let i = 0; i < order; i++) {
    cellsOf(i, (bucket) => {
      const at = free[bucket] as number
      free[bucket] = at + 1
      discs[at] = i
    })
  }
  let moved = false
  for (let b = 0; b <= mask; b++) {
    const end = offsets[b + 1] as number
    for (let p = offsets[b] as number; p < end; p++) {
      for (let q = p + 1; q < end; q++) {
        moved = part({ x, y, radius }, discs[p] as number, discs[q] as number) || moved
      }
    }
  }
  return moved
}

/** Parts two discs where they cover each other; those on one spot are parted sideways. */
function part({ x, y, radius }: Discs, i: number, j: number): boolean {
  const [ri, rj] = [radius[i] as number, radius[j] as number]
  const apart = ri + rj + MARGIN
  let [awayX, awayY] = [(x[j] as number) - (x[i] as number), (y[j] as number) - (y[i] as number)]
  const square = awayX * awayX + awayY * awayY
  if (square >= apart * apart || i === j) return false
  let distance = Math.sqrt(square)
  if (distance < 1e-9) {
    ;[awayX, awayY] = sideways(i, j)
    distance = 1
  }
  const push = (PUSH * (apart - (square < 1e-18 ? 0 : distance))) / distance
  const share = (rj * rj) / (ri * ri + rj * rj)
  x[i] = (x[i] as number) - awayX * push * share
  y[i] = (y[i] as number) - awayY * push * share
  x[j] = (x[j] as number) + awayX * push * (1 - share)
  y[j] = (y[j] as number) + awayY * push * (1 - share)
  return true
}

/** A direction that differs from pair to pair: golden angles, whose multiples spread evenly. */
function sideways(i: number, j: number): [number, number] {
  const angle = (i + j) * Math.PI * (3 - Math.sqrt(5))
  return [Math.cos(angle), Math.sin(angle)]
}

/** Twice the mean radius, margins counted: most discs then lie in one to four cells. */
function cellWidth(radius: Float64Array): number {
  const sum = radius.reduce((total, one) => total + one, 0)
  return 2 * (sum / Math.max(1, radius.length)) + MARGIN
}
