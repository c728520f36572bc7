import { describe, expect, it } from 'vitest'
import { leaderboard, leaderboards } from '../../../graph/asking/leaderboard.ts'
import { buildGraph } from '../../../graph/build.ts'
import { PaperloomError } from '../../../src/errors.ts'
import type { Facts, Result } from '../../../src/model.ts'
import { paper } from '../facts.ts'

type Said = Partial<Result> & { subject: string; value: number }

/** A paper whose abstract has one sentence a result. */
function reporting(id: string, ...said: Said[]): Facts {
  const sentences = said.map(({ subject, value }) => `${subject} gets ${value} on Gauntlet.`)
  const abstract = sentences.join(' ')
  const subjects = [...new Set(said.map(({ subject }) => subject))]
  return paper(
    id,
    [
      { name: 'Gauntlet', type: 'benchmark', role: 'evaluates_on' },
      ...subjects.map((name) => ({ name, type: 'model' as const })),
    ],
    {
      abstract,
      year: 2024,
      results: said.map((result, i): Result => {
        const start = abstract.indexOf(sentences[i] as string)
        return {
          benchmark: 'Gauntlet',
          kind: 'score',
          evidence: [{ field: 'abstract', start, end: start + 5, rule: 'result.score' }],
          ...result,
        }
      }),
    },
  )
}
const board = (...facts: Facts[]) => leaderboard(buildGraph(facts), 'benchmark:Gauntlet')
const accuracy = (subject: string, value: number, more: Partial<Result> = {}): Said => ({
  subject,
  value,
  metric: 'accuracy',
  unit: '%',
  ...more,
})

describe('leaderboard', () => {
  it('lists scores best first, with subject, paper, split and sentence', () => {
    const { benchmark, tables, improvements, conflicts } = board(
      reporting('a', accuracy('Foo', 61.5, { split: 'test' }), accuracy('Bar', 70, { split: 'test' })),
      reporting('b', accuracy('Baz', 65, { split: 'test' })),
    )
    expect(benchmark).toEqual({ id: 'benchmark:Gauntlet', name: 'Gauntlet', papers: 2 })
    expect(tables).toHaveLength(1)
    expect(tables[0]).toMatchObject({ metric: 'accuracy', direction: 'higher', split: 'test', scale: '%' })
    expect(tables[0]?.rows.map(({ subject, value }) => `${subject.name} ${value}`)).toEqual([
      'Bar 70',
      'Baz 65',
      'Foo 61.5',
    ])
    expect(tables[0]?.rows[1]).toMatchObject({
      paper: { id: 'paper:b', title: 'Title of b', year: 2024 },
      sentence: 'Baz gets 65 on Gauntlet.',
      split: 'test',
      isContradicted: false,
    })
    expect([improvements, conflicts]).toEqual([[], []])
  })

  it('puts the lowest first where less is better', () => {
    const fid = (subject: string, value: number): Said => ({ subject, value, metric: 'FID' })
    const [table] = board(reporting('a', fid('Foo', 3), fid('Bar', 2))).tables
    expect(table).toMatchObject({ direction: 'lower', scale: '' })
    expect(table?.rows.map(({ value }) => value)).toEqual([2, 3])
  })

  it('puts spellings of a metric and of a split, fractions and counts on one scale', () => {
    const { tables } = board(
      reporting('a', accuracy('Foo', 60, { split: 'valid' })),
      reporting('b', { subject: 'Bar', value: 0.7, metric: 'Accuracies', split: 'dev' }),
      reporting('c', {
        subject: 'Baz',
        value: 13,
        of: 20,
        unit: 'count',
        metric: 'acc',
        split: 'validation',
      }),
    )
    expect(tables).toHaveLength(1)
    expect(tables[0]?.rows.map(({ comparable }) => comparable)).toEqual([70, 65, 60])
  })

  it('keeps metrics, splits and scales apart, and improvements from scores', () => {
    const { tables, improvements } = board(
      reporting(
        'a',
        accuracy('Foo', 60),
        accuracy('Foo', 50, { split: 'test' }),
        { subject: 'Foo', value: 40, unit: '%' },
        { subject: 'Foo', value: 40 },
        accuracy('Foo', 5, { kind: 'improvement' }),
      ),
    )
    expect(tables.map(({ metric, split, scale }) => [metric, split, scale].join('|'))).toEqual([
      '||',
      '||%',
      'accuracy||%',
      'accuracy|test|%',
    ])
    expect(improvements.map(({ value }) => value)).toEqual([5])
  })

  it('flags one subject with two values, with both sentences, papers against papers first', () => {
    const { conflicts, tables } = board(
      reporting('a', accuracy('Foo', 60), accuracy('Bar', 90), accuracy('Bar', 95)),
      reporting('b', accuracy('Foo', 64.2)),
    )
    expect(conflicts.map(({ subject, within }) => `${subject.name} ${within}`)).toEqual([
      'Foo corpus',
      'Bar paper',
    ])
    expect(conflicts[0]?.rows.map(({ sentence }) => sentence)).toEqual([
      'Foo gets 64.2 on Gauntlet.',
      'Foo gets 60 on Gauntlet.',
    ])
    expect(tables[0]?.rows.every(({ isContradicted }) => isContradicted)).toBe(true)
  })

  it('sees no conflict between papers that give the same two values', () => {
    const twice = () => [accuracy('Foo', 60), accuracy('Foo', 64)]
    const { conflicts } = board(reporting('a', ...twice()), reporting('b', ...twice()))
    expect(conflicts.map(({ within, rows }) => `${within} ${rows.length}`)).toEqual(['paper 4'])
  })

  it('sees no conflict in rounding, in other splits, metrics and subjects, or in an improvement', () => {
    const { conflicts } = board(
      reporting('a', accuracy('Foo', 88), accuracy('Foo', 70, { split: 'test' }), accuracy('Bar', 12)),
      reporting('b', accuracy('Foo', 88.2), accuracy('Foo', 3, { kind: 'improvement' })),
      reporting('c', { subject: 'Foo', value: 30, unit: '%', metric: 'F1' }),
    )
    expect(conflicts).toEqual([])
  })

  it('knows all boards, and says so where there is no such benchmark', () => {
    const graph = buildGraph([
      reporting('a', accuracy('Foo', 1)),
      paper('b', [{ name: 'Quiet', type: 'benchmark' }]),
    ])
    expect(leaderboards(graph).map(({ benchmark }) => benchmark.id)).toEqual(['benchmark:Gauntlet'])
    expect(leaderboard(graph, 'benchmark:Quiet')).toMatchObject({
      tables: [],
      improvements: [],
      conflicts: [],
    })
    expect(() => leaderboard(graph, 'model:Foo')).toThrow(PaperloomError)
  })
})
