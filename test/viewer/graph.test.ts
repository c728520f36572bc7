import { expect, test } from 'vitest'
import { countByEdgeType, countByLabel, decodeMap, edgesOf, otherEnd } from '../../viewer/data/graph.ts'
import {
  membersOf,
  namedTogether,
  neighbourhood,
  neighboursBy,
  papersByRole,
  relatives,
} from '../../viewer/data/related.ts'
import { edge, GRAPH, mapOf, node } from './sample.ts'

const graph = decodeMap(mapOf(GRAPH))
const row = (id: string) => graph.rows.get(id)!
const ids = (rows: Iterable<number>) => [...rows].map((each) => graph.nodes.id[each])

test('edges are found from both ends', () => {
  const ends = [...edgesOf(graph, row('model:weaver'))].map((each) =>
    otherEnd(graph, each, row('model:weaver')),
  )
  expect(ids(ends).sort()).toEqual([
    'benchmark:minif2f',
    'community:provers',
    'paper:2401.00001',
    'repository:github.com/weaver/weaver',
  ])
  expect(edgesOf(graph, row('method:cot'))).toHaveLength(0)
})

test('counts by label and by type', () => {
  expect(countByLabel(graph).get('Paper')).toBe(2)
  expect(countByLabel(graph).get('Tool')).toBe(0)
  expect(countByEdgeType(graph).get('IN_COMMUNITY')).toBe(4)
})

test('a map of another version is refused', () => {
  expect(() => decodeMap({ ...mapOf(GRAPH), format: 99 })).toThrow('another version')
})

test('papers of an entity by role', () => {
  const byRole = papersByRole(graph, row('benchmark:minif2f'))
  expect(byRole.map(([role, papers]) => [role, ids(papers)])).toEqual([
    ['evaluates_on', ['paper:2401.00001']],
    ['mentions', ['paper:older']],
  ])
})

test('members of a community, the best connected first', () => {
  expect(ids(membersOf(graph, row('community:provers')))).toEqual([
    'paper:2401.00001',
    'benchmark:minif2f',
    'paper:older',
    'model:weaver',
  ])
})

test('a neighbourhood keeps to the edges shown, a community lights its members', () => {
  const all = neighbourhood(graph, row('paper:older'), () => true)
  expect(ids(all)).toContain('paper:2401.00001')
  expect(ids(all)).not.toContain('community:provers')
  const some = neighbourhood(graph, row('paper:older'), (type) => type !== 'SHARES_BENCHMARKS')
  expect(ids(some)).toEqual(['paper:older', 'benchmark:minif2f'])
  expect(neighbourhood(graph, row('community:provers'), () => false).size).toBe(5)
})

test('neighbours over parallel edges stand once', () => {
  expect(ids(neighboursBy(graph, row('paper:2401.00001'), 'LINKS_TO'))).toEqual([
    'repository:github.com/weaver/weaver',
  ])
})

test('relations keep their direction', () => {
  const two = decodeMap(
    mapOf({
      nodes: [node('model:a', 'Model', 'A'), node('model:b', 'Model', 'B')],
      edges: [edge('VARIANT_OF', 'model:b', 'model:a')],
      communities: [],
    }),
  )
  expect(relatives(two, 0)).toEqual([{ row: 1, type: 'VARIANT_OF', outward: false }])
  expect(relatives(two, 1)).toEqual([{ row: 0, type: 'VARIANT_OF', outward: true }])
})

test('entities named together in two papers or more', () => {
  const papers = ['p1', 'p2', 'p3']
  const three = decodeMap(
    mapOf({
      nodes: [
        ...papers.map((id) => node(id, 'Paper', id)),
        node('a', 'Model', 'a'),
        node('b', 'Model', 'b'),
        node('c', 'Model', 'c'),
      ],
      edges: [
        ...papers.map((id) => edge('USES', id, 'a')),
        edge('USES', 'p1', 'b'),
        edge('COMPARES_WITH', 'p2', 'b'),
        edge('USES', 'p3', 'c'),
      ],
      communities: [],
    }),
  )
  expect(namedTogether(three, 3, 10)).toEqual([[4, 2]])
})
