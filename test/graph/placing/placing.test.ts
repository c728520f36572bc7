import { describe, expect, it } from 'vitest'
import { placeIslands } from '../../../graph/placing/around.ts'
import { forceAtlas } from '../../../graph/placing/force-atlas.ts'
import { pushApart } from '../../../graph/placing/overlap.ts'
import { seededRandom } from '../../../graph/random.ts'
import { toCsr } from '../../../graph/sparse/csr.ts'

const SIZE = 400
const column = (value: () => number, size = SIZE) => Float64Array.from({ length: size }, value)

describe('forceAtlas', () => {
  /** Two rings of bodies, tied along each and once between, all mixed at first. */
  function rings(size: number) {
    const random = seededRandom(3)
    const bodies = {
      x: column(() => 100 * random(), 2 * size),
      y: column(() => 100 * random(), 2 * size),
      mass: column(() => 3, 2 * size),
    }
    const next = (i: number) => (i < size ? (i + 1) % size : size + ((i + 1) % size))
    const a = Array.from({ length: 2 * size }, (_, i) => i)
    const ties = toCsr(2 * size, {
      a: [...a, 0],
      b: [...a.map(next), size],
      weight: [...a.map(() => 1), 1],
    })
    return { bodies, ties }
  }

  it.each([20, 600])('draws tied bodies together and all others apart: two rings of %i', (size) => {
    const { bodies, ties } = rings(size)
    const seen: number[] = []
    forceAtlas(bodies, ties, { steps: 100, onStep: (step) => seen.push(step) })
    const apart = (i: number, j: number) =>
      Math.hypot(bodies.x[i]! - bodies.x[j]!, bodies.y[i]! - bodies.y[j]!)
    let [tied, any] = [0, 0]
    for (let i = 0; i < size; i++) {
      tied += apart(i, (i + 1) % size)
      any += apart(i, (i + size / 2) % size)
    }
    expect(tied).toBeLessThan(any / 2)
    expect(seen).toEqual(Array.from({ length: 100 }, (_, i) => i + 1))
  })

  it('gives the same again', () => {
    const [one, two] = [rings(600), rings(600)]
    for (const { bodies, ties } of [one, two]) forceAtlas(bodies, ties, { steps: 5 })
    expect(one.bodies).toEqual(two.bodies)
  })

  it('stands bodies on one spot, one body and none', () => {
    for (const size of [0, 1, 2, 50]) {
      const [x, y, mass] = [column(() => 7, size), column(() => 7, size), column(() => 1, size)]
      forceAtlas({ x, y, mass }, toCsr(size, { a: [], b: [], weight: [] }), { steps: 3 })
      expect([...x, ...y].every(Number.isFinite)).toBe(true)
    }
  })
})

describe('placeIslands', () => {
  it('stands islands in the strip, none covering another, the widest next to the map', () => {
    const sizes = [2, 3, 7, 4, 2, 2, 5, 3, 2, 2]
    let node = 0
    const islands = sizes.map((size) => Array.from({ length: size }, () => node++))
    const placed = { x: column(() => 0, node), y: column(() => 0, node), radius: column(() => 4, node) }
    placeIslands(placed, islands, { left: 100, low: -60, high: 60 })
    for (let i = 0; i < node; i++) {
      expect(placed.x[i]! - 4).toBeGreaterThanOrEqual(100)
      expect(Math.abs(placed.y[i]!) + 4).toBeLessThanOrEqual(60)
      for (let j = 0; j < i; j++) {
        expect(Math.hypot(placed.x[i]! - placed.x[j]!, placed.y[i]! - placed.y[j]!)).toBeGreaterThan(8)
      }
    }
    expect(placed.x[islands[2]![0]!]).toBe(Math.min(...islands.map(([hub]) => placed.x[hub!]!)))
  })

  it('takes a square where the map is small', () => {
    const islands = Array.from({ length: 100 }, (_, i) => [2 * i, 2 * i + 1])
    const placed = { x: column(() => 0, 200), y: column(() => 0, 200), radius: column(() => 4, 200) }
    placeIslands(placed, islands, { left: 0, low: -5, high: 5 })
    const [wide, high] = [Math.max(...placed.x), Math.max(...placed.y) - Math.min(...placed.y)]
    expect(wide / high).toBeGreaterThan(0.7)
    expect(wide / high).toBeLessThan(1.5)
  })
})

describe('pushApart', () => {
  it.each([
    ['crowded', SIZE, 1000],
    ['on one spot', 40, 0],
  ])('leaves no disc covering another: %s', (_, size, spread) => {
    const random = seededRandom(4)
    const discs = {
      x: column(() => spread * random(), size),
      y: column(() => spread * random(), size),
      radius: column(() => 2 + 20 * random() ** 4, size),
    }
    pushApart(discs)
    for (let i = 0; i < size; i++) {
      for (let j = 0; j < i; j++) {
        const apart = Math.hypot(discs.x[i]! - discs.x[j]!, discs.y[i]! - discs.y[j]!)
        if (apart < 0.95 * (discs.radius[i]! + discs.radius[j]!)) expect.fail(`${i} covers ${j}`)
      }
    }
  })

  it('moves nothing that is apart, and a hub less than what it covers', () => {
    const apart = { x: Float64Array.of(0, 50), y: Float64Array.of(0, 0), radius: Float64Array.of(5, 5) }
    pushApart(apart)
    expect([...apart.x]).toEqual([0, 50])
    const covered = { x: Float64Array.of(0, 1), y: Float64Array.of(0, 0), radius: Float64Array.of(20, 2) }
    pushApart(covered)
    expect(Math.abs(covered.x[0]!)).toBeLessThan(1)
    expect(covered.x[1]).toBeGreaterThan(22)
  })
})
