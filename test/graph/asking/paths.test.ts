import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Network } from '../../../graph/asking/network.ts'
import { cheapestPaths } from '../../../graph/asking/shortest-path.ts'
import { buildGraph } from '../../../graph/build.ts'
import { linkFacts } from '../../../graph/link.ts'
import { pathsBetween } from '../../../graph/query.ts'
import { toCsr } from '../../../graph/sparse/csr.ts'
import { about, GRAPH } from './questions.ts'

describe('pathsBetween', () => {
  it('explains each step with its sentence', () => {
    const { paths } = pathsBetween(GRAPH, 'paper:d', 'benchmark:rarebench', 2)
    expect(paths[0]?.nodes.map(({ id }) => id)).toEqual([
      'paper:d',
      'method:walker',
      'paper:a',
      'benchmark:rarebench',
    ])
    expect(paths[0]?.steps.map(({ words, direction, quote }) => [words, direction, quote?.sentence])).toEqual(
      [
        ['uses', 'forward', 'Paper d uses Walker.'],
        ['is introduced by', 'backward', 'Paper a introduces Walker.'],
        ['evaluates on', 'forward', 'Paper a evaluates on RareBench.'],
      ],
    )
    expect(paths[1]?.cost).toBeGreaterThanOrEqual(paths[0]?.cost ?? 0)
  })

  it('goes around hubs', () => {
    const crowd = Array.from({ length: 40 }, (_, i) => about(`m${i}`, [['Hub', 'benchmark', 'evaluates_on']]))
    const graph = buildGraph(
      linkFacts([
        about('x', [
          ['Hub', 'benchmark', 'evaluates_on'],
          ['Gem', 'benchmark', 'evaluates_on'],
        ]),
        about('y', [
          ['Hub', 'benchmark', 'evaluates_on'],
          ['Gem', 'benchmark', 'evaluates_on'],
        ]),
        ...crowd,
      ]),
    )
    const { paths } = pathsBetween(graph, 'paper:x', 'paper:y')
    expect(paths.slice(0, 2).map(({ nodes }) => nodes[1]?.name)).toEqual(['Gem', 'Hub'])
  })

  it('finds none where there is none', () => {
    expect(pathsBetween(GRAPH, 'paper:a', 'paper:f').paths).toEqual([])
    expect(() => pathsBetween(GRAPH, 'paper:a', 'paper:none')).toThrow(
      expect.objectContaining({ code: 'not-found' }),
    )
  })
})

/** Every path without loops, by trying all. */
function allPaths({ offsets, targets, weights }: Network, from: number, to: number) {
  const found: { cost: number; nodes: number[] }[] = []
  const walk = (nodes: number[], cost: number) => {
    const at = nodes.at(-1)!
    if (at === to) found.push({ cost, nodes })
    else
      for (let e = offsets[at]!; e < offsets[at + 1]!; e++)
        if (!nodes.includes(targets[e]!)) walk([...nodes, targets[e]!], cost + weights[e]!)
  }
  walk([from], 0)
  return found.sort((a, b) => a.cost - b.cost)
}

describe('cheapestPaths', () => {
  it('are the cheapest of all paths, in order, each once', () => {
    const tie = fc.tuple(fc.nat(6), fc.nat(6), fc.integer({ min: 1, max: 9 }))
    fc.assert(
      fc.property(fc.array(tie, { maxLength: 14 }), (ties) => {
        const simple = new Map(ties.filter(([a, b]) => a < b).map((one) => [`${one[0]} ${one[1]}`, one]))
        const [a, b, weight] = [0, 1, 2].map((i) => [...simple.values()].map((one) => one[i]!))
        const csr = toCsr(7, { a: a!, b: b!, weight: weight! })
        const network: Network = { ...csr, nodes: [], numbers: new Map(), edgeOf: [] }
        const paths = cheapestPaths(network, (place) => csr.weights[place]!, 0, 6, 5)
        const all = allPaths(network, 0, 6)
        expect(paths.map(({ cost }) => cost)).toEqual(all.slice(0, 5).map(({ cost }) => cost))
        expect(new Set(paths.map(({ nodes }) => nodes.join(' '))).size).toBe(paths.length)
        for (const { nodes } of paths) expect(all.map((one) => one.nodes)).toContainEqual(nodes)
      }),
    )
  })
})
