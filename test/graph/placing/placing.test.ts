import { describe, expect, it } from 'vitest'
import { pushApart } from '../../../graph/placing/overlap.ts'
import { Quadtree } from '../../../graph/placing/quadtree.ts'
import { seededRandom } from '../../../graph/random.ts'

const SIZE = 400
const column = (value: () => number, size = SIZE) => Float64Array.from({ length: size }, value)

/** Pushes on all bodies, by the tree and one by one. */
function pushes(theta: number, x: Float64Array, y: Float64Array, mass: Float64Array) {
  const tree = new Quadtree({ x, y, mass }, theta)
  tree.build()
  const dx = new Float64Array(x.length)
  const dy = new Float64Array(x.length)
  const exact = x.map((_, i) => {
    tree.push(i, 2, dx, dy)
    let sum = 0
    for (let j = 0; j < x.length; j++) {
      const square = (x[i]! - x[j]!) ** 2 + (y[i]! - y[j]!) ** 2
      if (square > 0) sum += (2 * mass[i]! * mass[j]! * (x[i]! - x[j]!)) / square
    }
    return sum
  })
  return { dx, exact }
}

describe('Quadtree', () => {
  const random = seededRandom(3)
  const x = column(() => 100 * random())
  const y = column(() => 100 * random())
  const mass = column(() => 1 + 5 * random())

  it('pushes as body by body where no cell counts as one', () => {
    const { dx, exact } = pushes(1e-9, x, y, mass)
    for (let i = 0; i < SIZE; i++) expect(dx[i]).toBeCloseTo(exact[i]!, 6)
  })

  it('comes near to that where far cells count as one', () => {
    const { dx, exact } = pushes(1, x, y, mass)
    const off = dx.reduce((sum, push, i) => sum + Math.abs(push - exact[i]!), 0)
    expect(off / exact.reduce((sum, push) => sum + Math.abs(push), 0)).toBeLessThan(0.05)
  })

  it('stands bodies on one spot, and one body', () => {
    for (const size of [1, 2, 50]) {
      const { dx } = pushes(
        1,
        column(() => 7, size),
        column(() => 7, size),
        column(() => 1, size),
      )
      expect([...dx].every(Number.isFinite)).toBe(true)
    }
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
