import { describe, expect, it } from 'vitest'
import { buildGraph } from '../../graph/build.ts'
import { clusterGraph } from '../../graph/cluster.ts'
import { diffGraphs, isSameGraph } from '../../graph/diff.ts'
import { linkFacts } from '../../graph/link.ts'
import type { Facts, Result } from '../../src/model.ts'
import { about } from './asking/questions.ts'
import { corpus } from './corpus.ts'

const graphOf = (...facts: Facts[]) => buildGraph(linkFacts(facts))
const score = (value: number): Result => ({
  subject: 'Walker',
  benchmark: 'Gauntlet',
  metric: 'accuracy',
  value,
  kind: 'score',
  evidence: [{ field: 'abstract', start: 0, end: 5, rule: 'result.test' }],
})
const walker = (results: Result[], more: Partial<Facts> = {}) =>
  about(
    'w',
    [
      ['Walker', 'method', 'introduces'],
      ['Gauntlet', 'benchmark', 'evaluates_on'],
    ],
    { results, ...more },
  )
const old = walker([score(47)])

describe('diffGraphs', () => {
  it('finds nothing between a graph and itself', () => {
    const graph = clusterGraph(graphOf(...corpus(40)))
    const diff = diffGraphs(graph, graph)
    expect(isSameGraph(diff)).toBe(true)
    expect(diff.identity).toEqual([])
  })

  it('finds papers, entities, edges and results that came, and the same that went the other way round', () => {
    const added = about('x', [
      ['Gauntlet', 'benchmark', 'uses'],
      ['Gem', 'tool', 'uses'],
    ])
    const [before, after] = [graphOf(old), graphOf(old, added)]
    const there = diffGraphs(before, after)
    expect(there.papers).toEqual({
      added: [{ id: 'x', title: 'Story x: of papers' }],
      removed: [],
      changed: [],
    })
    expect(there.entities.added.map(({ id }) => id)).toEqual(['tool:gem'])
    expect(there.entities.changed).toMatchObject([
      { before: { papers: 1 }, after: { id: 'benchmark:gauntlet', papers: 2 }, fields: ['papers'] },
    ])
    expect(there.edges.added.map(({ type, target }) => [type, target.name])).toEqual([
      ['USES', 'Gauntlet'],
      ['USES', 'Gem'],
    ])
    const back = diffGraphs(after, before)
    expect(back.papers.removed).toEqual(there.papers.added)
    expect(back.edges.removed.map(({ target }) => target.id)).toEqual(
      there.edges.added.map(({ target }) => target.id),
    )
  })

  it('finds fields of a paper and values of a result that changed', () => {
    const diff = diffGraphs(graphOf(old), graphOf(walker([score(49)], { year: 2026 })))
    expect(diff.papers.changed).toEqual([
      { id: 'w', title: 'Story w: of papers', year: 2026, fields: ['year'] },
    ])
    expect(diff.results).toMatchObject({
      added: [],
      removed: [],
      changed: [{ before: { value: 47 }, after: { value: 49, paper: 'w' } }],
    })
  })

  it('tells several values of one thing apart', () => {
    const diff = diffGraphs(graphOf(walker([score(1), score(2)])), graphOf(walker([score(2), score(3)])))
    expect(diff.results.added.map(({ value }) => value)).toEqual([3])
    expect(diff.results.removed.map(({ value }) => value)).toEqual([1])
    expect(diff.results.changed).toEqual([])
  })

  it('finds no change in the results of a thing whose key alone is another', () => {
    const rekeyed = {
      ...old,
      entities: old.entities.map((entity) =>
        entity.name === 'Walker' ? { ...entity, key: 'method:walker~w' } : entity,
      ),
    }
    const diff = diffGraphs(buildGraph([old]), buildGraph([rekeyed]))
    expect(diff.results).toEqual({ added: [], removed: [], changed: [] })
    expect(diff.identity).toMatchObject([{ kind: 'renamed', to: { id: 'method:walker~w' } }])
  })

  it('finds a role that changed as an edge that went and one that came', () => {
    const uses = about('w', [
      ['Walker', 'method', 'uses'],
      ['Gauntlet', 'benchmark', 'evaluates_on'],
    ])
    const same = { ...uses, title: old.title, abstract: old.abstract }
    const diff = diffGraphs(graphOf(walker([])), graphOf(same))
    expect(diff.edges.removed.map(({ type }) => type)).toEqual(['INTRODUCES'])
    expect(diff.edges.added.map(({ type }) => type)).toEqual(['USES'])
  })
})

describe('identity in a diff', () => {
  const named = (id: string, key: string) => {
    const facts = about(id, [['Walker', 'method', 'uses']])
    return { ...facts, entities: facts.entities.map((entity) => ({ ...entity, key })) }
  }
  const change = (before: [string, string][], after: [string, string][]) =>
    diffGraphs(
      buildGraph(before.map(([id, key]) => named(id, key))),
      buildGraph(after.map(([id, key]) => named(id, key))),
    ).identity.map(({ kind, from, to, papers }) => [kind, from.id, to.id, papers])

  it('tells merged, split and renamed apart', () => {
    expect(
      change(
        [
          ['a', 'method:x'],
          ['b', 'method:y'],
        ],
        [
          ['a', 'method:x'],
          ['b', 'method:x'],
        ],
      ),
    ).toEqual([['merged', 'method:y', 'method:x', 1]])
    expect(
      change(
        [
          ['a', 'method:x'],
          ['b', 'method:x'],
        ],
        [
          ['a', 'method:x'],
          ['b', 'method:x~two'],
        ],
      ),
    ).toEqual([['split', 'method:x', 'method:x~two', 1]])
    expect(
      change(
        [
          ['a', 'method:x'],
          ['b', 'method:x'],
        ],
        [
          ['a', 'model:x'],
          ['b', 'model:x'],
        ],
      ),
    ).toEqual([['renamed', 'method:x', 'model:x', 2]])
  })

  it('leaves out papers whose text is another', () => {
    expect(change([['a', 'method:x']], [['b', 'method:y']])).toEqual([])
  })
})
