import { expect, test } from 'vitest'
import { decodeMap } from '../../viewer/data/graph.ts'
import { buildSearchIndex } from '../../viewer/data/search.ts'
import { GRAPH, mapOf, node } from './sample.ts'

const names = [
  ['MATH', 'Benchmark', 90],
  ['MATH-500', 'Benchmark', 40],
  ['Math Word Problems with a Machine', 'Paper', 12],
  ['DeepSeek-Prover-V2', 'Model', 20],
  ['constructor', 'Method', 1],
] as const

const graph = decodeMap(
  mapOf({
    nodes: names.map(([name, label, degree], i) => node(`${label}:${i}`, label, name, { degree })),
    edges: [],
    communities: [],
  }),
)
const index = await buildSearchIndex(graph)
const find = (query: string) => index.find(query, 5).map((row) => graph.nodes.name[row])

test('the exact name comes first, whatever its case and hyphens', () => {
  expect(find('math')[0]).toBe('MATH')
  expect(find('math500')[0]).toBe('MATH-500')
  expect(find('MATH-500')[0]).toBe('MATH-500')
})

test('a prefix finds, and so does a typo', () => {
  expect(find('deepse')).toEqual(['DeepSeek-Prover-V2'])
  expect(find('deepseek porver')).toEqual(['DeepSeek-Prover-V2'])
})

test('all words count', () => {
  expect(find('math machine')).toEqual(['Math Word Problems with a Machine'])
})

test('another spelling finds', async () => {
  const sample = decodeMap(mapOf(GRAPH))
  const found = (await buildSearchIndex(sample)).find('minif2f-test', 3)
  expect(sample.nodes.id[found[0]!]).toBe('benchmark:minif2f')
})

test('nothing for a blank query, and names of object properties are names', () => {
  expect(find('  ')).toEqual([])
  expect(find('constructor')).toEqual(['constructor'])
  expect(find('hasOwnProperty')).toEqual([])
  expect(find('x'.repeat(10_000))).toEqual([])
})

test('at most as many as asked', () => {
  expect(index.find('math', 1)).toHaveLength(1)
})
