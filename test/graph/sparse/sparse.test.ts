import { describe, expect, it } from 'vitest'
import { strengths, toCsr } from '../../../graph/sparse/csr.ts'
import { pageRank } from '../../../graph/sparse/page-rank.ts'

const star = toCsr(5, { a: [0, 0, 0, 2], b: [1, 2, 3, 2], weight: [1, 2, 1, 9] })

describe('toCsr', () => {
  it('holds each tie from both ends and leaves loops out', () => {
    expect([...star.offsets]).toEqual([0, 3, 4, 5, 6, 6])
    expect([...star.targets]).toEqual([1, 2, 3, 0, 0, 0])
    expect([...star.weights]).toEqual([1, 2, 1, 1, 2, 1])
    expect([...strengths(star)]).toEqual([4, 1, 2, 1, 0])
  })
})

describe('pageRank', () => {
  it('sums to 1, and solves the equation it stands for', () => {
    const ranks = pageRank(star)
    expect(ranks.reduce((sum, rank) => sum + rank, 0)).toBeCloseTo(1, 7)
    const again = (1 - 0.85 * (1 - ranks[4]!)) / 5
    expect(ranks[1]).toBeCloseTo(again + (0.85 * ranks[0]!) / 4, 6)
    expect(ranks[2]).toBeCloseTo(again + (0.85 * ranks[0]! * 2) / 4, 6)
    expect(ranks[0]).toBeCloseTo(again + 0.85 * (ranks[1]! + ranks[2]! + ranks[3]!), 6)
  })

  it('ranks what is near the restart higher, and nothing out of reach', () => {
    const ranks = pageRank(star, { restart: Float64Array.of(0, 1, 0, 0, 0) })
    expect(ranks[1]).toBeGreaterThan(ranks[3]!)
    expect(ranks[4]).toBe(0)
  })

  it('has no ranks for no nodes', () => {
    expect(pageRank(toCsr(0, { a: [], b: [], weight: [] }))).toHaveLength(0)
  })
})
