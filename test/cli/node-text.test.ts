import { expect, it } from 'vitest'
import { describeNode } from '../../graph/query.ts'
import { describeForReading } from '../../src/cli/node-text.ts'
import { buildFrom } from '../../src/pipeline.ts'
import { inputOf } from '../ingest/streams.ts'

const RECORDS = [
  {
    id: 'p1',
    title: 'ReadGraph: Graphs from \x1b[31mLists',
    abstract:
      'We introduce ReadGraph, a method that reads lists. ReadGraph reaches 71.2% on GSM8K. Code: https://github.com/a/readgraph.',
    year: 2025,
    authors: ['Ada Example'],
  },
  { id: 'p2', title: 'Another Paper about Lists', abstract: 'We evaluate on GSM8K and MATH.' },
]
const { graph } = await buildFrom([inputOf(RECORDS.map((record) => JSON.stringify(record)).join('\n'))])
const textOf = (id: string) => describeForReading(describeNode(graph, id))

it('a paper is shown with what it names', () => {
  const text = textOf('paper:p1')
  expect(text).not.toContain('\x1b')
  expect(text).toMatch(/^ReadGraph: Graphs from \[31mLists\nPaper paper:p1, 2025\nAda Example\n/)
  expect(text).toMatch(/\nintroduces\n {2}ReadGraph \(m/)
  expect(text).toContain('GSM8K (benchmark)')
  expect(text).toMatch(/repositories\n {2}https:\/\/github.com\/a\/readgraph \(its own\)\n/)
  expect(text).toContain('71.2% on GSM8K')
})

it('a benchmark is shown with its papers', () => {
  const text = textOf('benchmark:gsm8k')
  expect(text).toMatch(/^GSM8K\nBenchmark benchmark:gsm8k, 2 papers\n/)
  expect(text).toContain('  Another Paper about Lists\n')
})

it('long lists are cut, with a hint', () => {
  const papers = Array.from({ length: 30 }, (_, i) => ({
    title: `Paper number ${i}`,
    abstract: 'We evaluate on GSM8K.',
  }))
  return buildFrom([inputOf(papers.map((record) => JSON.stringify(record)).join('\n'))]).then(
    ({ graph: many }) => {
      const text = describeForReading(describeNode(many, 'benchmark:gsm8k'))
      expect(text).toContain('  and 15 more (all with --json)\n')
    },
  )
})
