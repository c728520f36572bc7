import { describe, expect, it } from 'vitest'
import { buildGraph } from '../../../graph/build.ts'
import { clusterGraph, communitiesOf } from '../../../graph/cluster.ts'
import { continued, freeId } from '../../../graph/clustering/ids.ts'
import { linkFacts } from '../../../graph/link.ts'
import { corpus } from '../corpus.ts'

const earlier = (communities: Record<string, string>) =>
  new Map(Object.entries(communities).flatMap(([id, members]) => [...members].map((member) => [member, id])))

describe('continued', () => {
  it('matches groups with earlier communities by greatest overlap, one to one', () => {
    const old = earlier({ one: 'abcdef', two: 'ghij' })
    expect(continued([[...'abc'], [...'defx'], [...'ghijk'], [...'yz']], old)).toEqual([
      'one',
      undefined,
      'two',
      undefined,
    ])
  })

  it('takes nothing over where too little is left', () => {
    const old = earlier({ one: 'abcdefghijklmnopqrst' })
    expect(continued([[...'a123']], old)).toEqual([undefined])
    expect(continued([], old)).toEqual([])
  })
})

describe('freeId', () => {
  it('is made of the most telling name, then of the next, then with a hash', () => {
    const taken = new Set<string>()
    const give = (...anchors: string[]) => freeId(anchors, 'paper:x', taken)
    expect(give('MATH-500', 'GSM8K')).toBe('community:math-500')
    expect(give('MATH 500', 'GSM8K')).toBe('community:gsm8k')
    expect(give('MATH 500')).toMatch(/^community:math-500~\w{11}$/)
    expect(give('MATH 500')).toMatch(/^community:\w{11}$/)
    expect(give('***')).toMatch(/^community:group~\w{11}$/)
    expect(give()).toMatch(/^community:\w{11}$/)
    expect(taken.size).toBe(6)
  })
})

describe('clusterGraph with earlier communities', () => {
  const build = (size: number) => buildGraph(linkFacts(corpus(size)))
  const before = clusterGraph(build(90))
  const renamed = new Map(
    [...communitiesOf(before.nodes)].map(([id, community]) => [id, `${community}-once`]),
  )

  it('keeps their ids for a corpus that grew, and gives the same bytes for the same earlier ones', () => {
    const grown = build(120)
    const after = clusterGraph(grown, { earlier: renamed })
    expect(after.communities.map(({ id }) => id).sort()).toEqual([...new Set(renamed.values())].sort())
    const first = before.nodes.find(({ id }) => id === 'paper:p00000')?.community
    expect(after.nodes.find(({ id }) => id === 'paper:p00000')?.community).toBe(`${first}-once`)
    expect(JSON.stringify(clusterGraph(grown, { earlier: renamed }))).toBe(JSON.stringify(after))
  })

  it('changes nothing but ids, and without earlier ones depends on the graph alone', () => {
    const graph = build(90)
    const kept = clusterGraph(graph, { earlier: renamed })
    expect(kept.communities.map(({ name }) => name).sort()).toEqual(
      before.communities.map(({ name }) => name).sort(),
    )
    expect(clusterGraph(graph)).toEqual(before)
  })
})
