import { describe, expect, it } from 'vitest'
import { sharedBenchmarks } from '../../graph/building/shares.ts'
import { rounded } from '../../graph/weights.ts'
import type { Facts, Role } from '../../src/model.ts'
import { corpus } from './corpus.ts'
import { paper } from './facts.ts'

const using = (id: string, ...names: string[]) => playing(id, 'evaluates_on', ...names)
const playing = (id: string, role: Role, ...names: string[]) =>
  paper(
    id,
    names.map((name) => ({ name, type: 'benchmark', role })),
  )
const pairs = (facts: readonly Facts[]) =>
  sharedBenchmarks(facts).map(({ source, target }) => `${source} ${target}`.replaceAll('paper:', ''))

describe('sharedBenchmarks', () => {
  it('weighs each shared benchmark by log(N / df) and says which it was', () => {
    const edges = sharedBenchmarks([using('a', 'X', 'Y'), using('b', 'X', 'Y'), using('c', 'Y'), using('d')])
    const tie = edges.find(({ source, target }) => source === 'paper:a' && target === 'paper:b')
    expect(tie?.weight).toBeCloseTo(Math.log(4 / 2) + Math.log(4 / 3), 4)
    expect(tie?.shared).toEqual([
      { key: 'benchmark:X', name: 'X', weight: rounded(Math.log(2), 4) },
      { key: 'benchmark:Y', name: 'Y', weight: 0.2877 },
    ])
    expect(tie?.evidence.map(({ paper, text }) => `${paper}:${text}`)).toEqual(['a:A', 'a:A', 'b:A', 'b:A'])
  })

  it('ties nobody by what everybody uses, and nobody to a paper without benchmarks', () => {
    expect(sharedBenchmarks([using('a', 'X'), using('b', 'X'), using('c', 'X')])).toEqual([])
    expect(pairs([using('a', 'X'), using('b', 'X'), using('c')])).toEqual(['a b'])
  })

  it('scales by the roles of both', () => {
    const weight = (role: Role) =>
      sharedBenchmarks([playing('a', role, 'X'), using('b', 'X'), using('c')])[0]?.weight ?? 0
    expect(weight('uses')).toBeCloseTo(weight('evaluates_on') / 2, 3)
    expect(weight('mentions')).toBeCloseTo(weight('evaluates_on') / 4, 3)
    expect(weight('introduces')).toBe(weight('evaluates_on'))
  })

  it('stays linear where a third of all papers use one benchmark', () => {
    const size = 3000
    const facts = Array.from({ length: size }, (_, i) =>
      using(`p${String(i).padStart(4, '0')}`, ...(i % 3 === 0 ? ['Common', `Rare-${i % 50}`] : [])),
    )
    const edges = sharedBenchmarks(facts)
    expect(edges.length).toBeGreaterThan(size / 3)
    expect(edges.length).toBeLessThanOrEqual(size * 10)
    for (const { source, target } of edges) expect(source < target).toBe(true)
  })

  it('finds the likest papers of a common benchmark', () => {
    const facts = Array.from({ length: 300 }, (_, i) =>
      using(`p${String(i).padStart(3, '0')}`, 'Common', `Half-${i % 2}`, ...(i < 240 ? [] : [`Fifth`])),
    )
    const plain = Array.from({ length: 200 }, (_, i) => using(`q${i}`))
    const edges = sharedBenchmarks([...facts, ...plain])
    const inside = edges.filter(({ shared }) =>
      shared?.some(({ name }) => name === 'Half-0' || name === 'Half-1'),
    )
    expect(inside.length / edges.length).toBeGreaterThan(0.95)
  })

  it('keeps at most ten ties that a paper puts forward', () => {
    const edges = sharedBenchmarks(corpus(400))
    expect(edges.length).toBeLessThanOrEqual(4000)
    expect(edges.length).toBeGreaterThan(400)
  })
})
