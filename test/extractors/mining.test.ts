import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileVocabulary } from '../../extractors/lexicon/vocabulary.ts'
import { CONTEXTS, type Context } from '../../extractors/mining/contexts.ts'
import { judge } from '../../extractors/mining/judge.ts'
import { Miner } from '../../extractors/mining/miner.ts'
import { observeNames } from '../../extractors/mining/observe.ts'
import { type MinedTable, readTable, writeTable } from '../../extractors/mining/table.ts'
import { readDocument } from '../../extractors/reading/read-document.ts'
import { PaperloomError } from '../../src/errors.ts'
import { paper } from './paper.ts'

const vocabulary = compileVocabulary()

/** The contexts of a name in one abstract. */
function contextsOf(name: string, abstract: string, title = 'a title'): Context[] {
  const bits = observeNames(readDocument(paper(abstract, title), vocabulary)).get(name) ?? 0
  return CONTEXTS.filter((_, i) => bits & (1 << i))
}

/** A table of abstracts, each its own paper. */
function mine(abstracts: readonly string[], fewest?: number): MinedTable {
  const miner = new Miner()
  abstracts.forEach((abstract, i) => {
    miner.add([`paper ${i}`], paper(abstract, '', String(i)))
  })
  return miner.finish(fewest)
}

/** Counts that are not zero, by context. */
function countsOf({ names }: MinedTable, name: string): Record<string, number> | undefined {
  const found = names.find((entry) => entry.name === name)
  if (!found) return undefined
  const columns = ['papers', ...CONTEXTS]
  return Object.fromEntries(found.counts.map((n, i) => [columns[i], n]).filter(([, n]) => n !== 0))
}

const textOf = (table: MinedTable) => [...writeTable(table)].join('')

describe('contexts of names', () => {
  it.each<[string, string, Context[]]>([
    ['StoneQ', 'We ran experiments on StoneQ.', ['measured']],
    ['StoneQ', 'It was shown with the StoneQ dataset.', ['dataset']],
    ['StoneQ', 'It knows benchmarks such as RockQ, StoneQ, and PebbleQ.', ['dataset']],
    ['StoneQ', 'The RockQ and StoneQ datasets are small.', ['dataset']],
    ['StoneQ', 'A team took part in StoneQ Task 5.', ['dataset']],
    ['Pebbles', 'It was shown with the Pebbles Dataset.', ['dataset']],
    ['RockLM', 'We fine-tune RockLM.', ['tuned']],
    ['RockLM', 'The RockLM model is small.', ['model']],
    ['RockLM', 'RockLM models are small.', ['class']],
    ['RockSim', 'It is implemented in RockSim.', ['implemented']],
    ['RockSim', 'We like the RockSim library.', ['tool']],
    ['RockPO', 'The RockPO algorithm is quick.', ['method']],
    ['RockPO', 'Ours outperforms RockPO by far.', ['beaten']],
    ['RockPO', 'It is done by using RockPO.', ['used']],
    ['RockPO', 'We propose RockPO.', ['introduced']],
    ['RRS', 'It has Rolling Rock Search (RRS).', ['defined']],
    ['RRS', 'It has rolling rock search (RRS).', ['shortened']],
    ['RRS', 'Some RRS tasks are hard.', ['topic']],
    ['RRS', 'It reaches an RRS of 0.93.', ['metric']],
    ['RRS', 'It wins in terms of RRS.', ['metric']],
    ['RX900', 'It ran on two RX900 GPUs.', ['hardware']],
    ['StoneAI', "We saw StoneAI's RockLM.", ['institution']],
    ['RRN', 'They are called RRNs.', ['plural']],
    ['StoneQ', 'We saw StoneQ-based things.', []],
    ['StoneQ', 'The StoneQ-fine-tuned model.', ['model']],
  ])('of %s in %j', (name, abstract, contexts) => {
    expect(contextsOf(name, abstract)).toEqual(contexts)
  })

  it('leaves out words that only a title or the beginning of a sentence writes with a capital', () => {
    const document = readDocument(paper('Rivers run. They met Pebble.', 'Stones: Rolling Down'), vocabulary)
    expect([...observeNames(document).keys()]).toEqual(['Pebble'])
  })

  it('leaves out sizes, addresses and LaTeX', () => {
    const document = readDocument(
      paper('See https://stone.org/RockQ, 7B and \\textbf{RockQ}.', ''),
      vocabulary,
    )
    expect([...observeNames(document).keys()]).toEqual([])
  })
})

describe('a table', () => {
  it('counts papers, not places', () => {
    const table = mine(Array(4).fill('The StoneQ dataset. Again the StoneQ dataset, and results on StoneQ.'))
    expect(countsOf(table, 'StoneQ')).toEqual({ papers: 4, dataset: 4, measured: 4 })
    expect(table.papers).toBe(4)
  })

  it('holds nothing that only two papers say, whatever is asked', () => {
    const text = 'The StoneQ dataset.'
    expect(mine([text, text], 1).names).toEqual([])
    expect(mine([text, text, text], 1).names).toHaveLength(1)
    expect(mine([text, text, text], 4).names).toEqual([])
  })

  it('counts the records of one paper once, as what any of them says', () => {
    const records: [string[], string][] = [
      [['a', 'title'], 'The StoneQ dataset.'],
      [['title', 'b'], 'Results on StoneQ.'],
      [['b'], 'We saw StoneQ.'],
      [['c'], 'We saw StoneQ.'],
      [['d'], 'We saw StoneQ.'],
    ]
    for (const order of [records, records.toReversed()]) {
      const miner = new Miner()
      for (const [keys, abstract] of order) miner.add(keys, paper(abstract, ''))
      const table = miner.finish()
      expect(table.papers).toBe(3)
      expect(countsOf(table, 'StoneQ')).toEqual({ papers: 3, dataset: 1, measured: 1 })
    }
  })

  it('joins spellings under that of most papers, and counts small letters', () => {
    const table = mine([
      ...Array(3).fill('The StoneQ dataset.'),
      ...Array(4).fill('The Stone-Q dataset, not a stoneq.'),
    ])
    expect(table.names.map(({ name }) => name)).toEqual(['Stone-Q'])
    expect(countsOf(table, 'Stone-Q')).toMatchObject({ papers: 7, dataset: 7 })
    const small = mine(Array(3).fill('The Pebble dataset; a pebble.'))
    expect(countsOf(small, 'Pebble')).toEqual({ papers: 3, dataset: 3, small: 3 })
  })

  it('is the same in any order', () => {
    const texts = [
      'The StoneQ dataset.',
      'The RockQ dataset and StoneQ.',
      'We use RockQ, StoneQ and PPO.',
      'stoneq',
    ]
    const all = [...texts, ...texts, ...texts]
    const expected = textOf(mine(all))
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(textOf(mine(shuffled))).toBe(expected)
      }),
      { numRuns: 20, seed: 3 },
    )
  })

  it('survives hostile text', () => {
    for (const unit of ['(', 'AbC, ', 'AbC and ', 'AB (', 'Aa-', '\ud800', '__proto__ dataset ', 'X 1 '])
      expect(() => mine(Array(3).fill(unit.repeat(20_000)))).not.toThrow()
    expect(mine(Array(3).fill('The Constructor dataset and the __Proto__ dataset.')).names).not.toEqual([])
  })

  it('is read as it was written', () => {
    const table = mine(Array(5).fill('The StoneQ dataset; we fine-tune "RockLM" in terms of R\u00e9X.'))
    expect(readTable(JSON.parse(textOf(table)))).toEqual(table)
  })

  const good = JSON.parse(textOf(mine(Array(3).fill('The StoneQ dataset.'))))
  it.each([
    [null],
    [[]],
    [{}],
    [{ ...good, format: 'other' }],
    [{ ...good, contexts: ['a'] }],
    [{ ...good, names: 'x' }],
    [{ ...good, names: [7] }],
    [{ ...good, names: ['NoCounts'] }],
    [{ ...good, names: ['Letters\tb3'] }],
    [{ ...good, names: ['Order\t3b1a1'] }],
    [{ ...good, names: ['Beyond\t3z1'] }],
    [{ ...good, names: ['Open\t3a'] }],
    [{ ...good, names: ['Huge\t12345678901'] }],
  ])('that is none is refused: %j', (written) => {
    expect(() => readTable(written)).toThrow(PaperloomError)
  })
})

describe('judging', () => {
  const judged = (name: string, counts: Partial<Record<Context, number>>, papers = 20) =>
    judge({ name, counts: [papers, ...CONTEXTS.map((context) => counts[context] ?? 0)] })

  it('follows the contexts', () => {
    expect(judged('StoneQ', { measured: 12, dataset: 9 })).toMatchObject({ type: 'benchmark' })
    expect(judged('StoneQ', { measured: 12, dataset: 9 }).odds).toBeGreaterThan(2)
    expect(judged('RockLM', { tuned: 3, model: 9, beaten: 4 })).toMatchObject({ type: 'model' })
    expect(judged('RRS', { topic: 12, plural: 6, dataset: 1 }).odds).toBeLessThan(-1)
    expect(judged('RRS', { topic: 12, plural: 6, dataset: 1 }).against).toBeGreaterThan(0.5)
    expect(judged('Pebble', { dataset: 2, small: 900 }).odds).toBeLessThan(0)
  })

  it('has no type where two have as many votes', () => {
    expect(judged('RockLM', { model: 3, method: 3 }).type).toBeUndefined()
  })

  it('is nearer to nothing the fewer papers speak', () => {
    expect(judged('StoneQ', { dataset: 3 }, 3).odds).toBeLessThan(judged('StoneQ', { dataset: 30 }, 30).odds)
  })
})
