import { describe, expect, it } from 'vitest'
import { createExtractor, rulePackHash } from '../../extractors/index.ts'
import { CONTEXTS, type Context } from '../../extractors/mining/contexts.ts'
import type { MinedTable } from '../../extractors/mining/table.ts'
import { paper } from './paper.ts'

function tableOf(names: Record<string, Partial<Record<Context, number>>>, papers = 20): MinedTable {
  return {
    papers: 100,
    names: Object.entries(names).map(([name, counts]) => ({
      name,
      counts: [papers, ...CONTEXTS.map((context) => counts[context] ?? 0)],
    })),
  }
}

const OWN = tableOf({
  Rollstone: { measured: 14, dataset: 15 },
  'Old River Stones': { measured: 15, dataset: 15 },
  zqRRS: { topic: 12, plural: 8 },
  'GSM8K-Zq': { measured: 12, dataset: 12, tool: 1 },
  LamaZq: { model: 12, tuned: 6 },
})
const own = createExtractor({ names: [OWN] })

const found = (abstract: string, title?: string) =>
  own.extract(paper(abstract, title)).entities.map(({ name, type }) => `${name}:${type}`)

describe('names of a mined table', () => {
  it('are found where the text itself tells nothing', () => {
    const bare = 'They looked at Rollstone, and at some LamaZq.'
    expect(found(bare)).toEqual(['Rollstone:benchmark', 'LamaZq:model'])
    expect(createExtractor().extract(paper(bare)).entities).toEqual([])
  })

  it('may have several words, in one sentence and with one space', () => {
    expect(found('They saw Old River Stones again.')).toEqual(['Old River Stones:benchmark'])
    expect(found('They saw Old, River Stones again.')).toEqual([])
  })

  it('are spelled as they are', () => {
    expect(found('They saw rollstone and ROLLSTONED things.')).toEqual([])
    expect(found('Rollstone\u2010based things.', '')).toEqual([])
    expect(found('They saw Rollstone-based things.')).toEqual(['Rollstone:benchmark'])
  })

  it('of plain words count neither in a title nor at the beginning of a sentence', () => {
    expect(found('Rollstone is hard to see.', 'Old River Stones and Rollstone')).toEqual([])
  })

  it('are of the kind of the known name that they go on from', () => {
    expect(found('They saw GSM8K-Zq again.')).toEqual(['GSM8K-Zq:benchmark'])
  })

  it('that name a field speak against a name, unless the paper introduces it', () => {
    expect(found('The zqRRS framework is old.')).toEqual([])
    expect(found('We propose zqRRS, a framework for stones.')).toEqual(['zqRRS:method'])
  })

  it('yield to what the paper says of its own work', () => {
    expect(found('We propose LamaZq, a benchmark for stones.', 'LamaZq: A Benchmark of Stones')).toEqual([
      'LamaZq:benchmark',
    ])
  })

  it('change the hash of the rules', () => {
    expect(rulePackHash({ names: [OWN] })).not.toBe(rulePackHash())
    expect(rulePackHash({ names: [] })).toBe(rulePackHash())
  })

  it('survive a text of nothing else', () => {
    for (const unit of ['Rollstone, ', 'Old River ', 'GSM8K-Zq/'])
      expect(own.extract(paper(unit.repeat(10_000))).diagnostics).toEqual([])
  })
})
