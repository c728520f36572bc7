import { describe, expect, it } from 'vitest'
import { linkCorpus } from '../../../graph/link.ts'
import { readIdentityFile } from '../../../graph/overruling/read.ts'
import type { PaperloomError } from '../../../src/errors.ts'
import { paper } from '../facts.ts'

const corpus = [
  paper(
    'a',
    [
      { name: 'Cars196', type: 'benchmark', role: 'evaluates_on' },
      { name: 'STP' },
      { name: 'minif2f', type: 'benchmark' },
    ],
    {
      results: [
        { subject: 'STP', benchmark: 'Cars196', value: 1, kind: 'score', evidence: [] },
        { subject: 'ours', benchmark: 'minif2f', value: 2, kind: 'score', evidence: [] },
      ],
      relations: [{ from: 'STP', rel: 'built_on', to: 'minif2f', evidence: [] }],
    },
  ),
  paper('b', [
    { name: 'Stanford Cars', type: 'benchmark' },
    { name: 'STP' },
    { name: 'AlphaProof', type: 'tool' },
  ]),
  paper('c', [
    { name: 'Stanford Cars', type: 'method' },
    { name: 'Grade School Math', type: 'benchmark' },
  ]),
]

function link(text: string) {
  const { facts, diagnostics, identities } = linkCorpus(corpus, readIdentityFile('paperloom.yaml', text))
  return {
    facts,
    diagnostics,
    identities,
    keys: facts.map(({ entities }) => entities.map(({ key }) => key).sort()),
  }
}

describe('an identity file', () => {
  it('merges names, the first stays, whatever their types', () => {
    const { keys, identities } = link('merge:\n  - [Cars196, stanford-cars]\n')
    expect(keys.map((paper) => paper.filter((key) => /cars/.test(key)))).toEqual(
      Array(3).fill(['benchmark:cars196']),
    )
    const cars = identities.find(({ key }) => key === 'benchmark:cars196')
    expect(cars).toMatchObject({ name: 'Cars196', papers: 3, types: [{ papers: 2 }, { papers: 1 }] })
    expect(cars?.spellings[0]).toMatchObject({ text: 'Stanford Cars', why: 'file', by: 'merge, line 2' })
  })

  it('adds spellings, also of a name that the corpus does not have', () => {
    const { keys, diagnostics } = link('aliases:\n  - { name: GSM8K, aliases: [Grade School Math] }\n')
    expect(keys[2]).toContain('benchmark:gsm8k')
    expect(diagnostics.map(({ message }) => message)).toEqual(['aliases: nothing is called "GSM8K"'])
  })

  it('splits by paper, id or title', () => {
    const { keys } = link(
      'split:\n  - { name: STP, papers: [a, Title of nowhere], as: Stone Tree Planner }\n',
    )
    expect(keys[0]).toContain('method:stonetreeplanner')
    expect(keys[1]).toContain('method:stp')
    expect(link('split: [{ name: STP, papers: [title of B], as: STP }]').keys[1]).toContain('method:stp~b')
  })

  it('gives types and spellings', () => {
    const { facts } = link(
      'type: [{ name: AlphaProof, type: model }]\nrename: [{ name: benchmark:minif2f, to: miniF2F }]\n',
    )
    expect(facts[1]?.entities.find(({ key }) => key === 'model:alphaproof')?.type).toBe('model')
    expect(facts[0]?.entities.find(({ key }) => key === 'benchmark:minif2f')?.name).toBe('miniF2F')
    expect(facts[0]?.results[1]?.benchmark).toBe('miniF2F')
  })

  it('ignores things, with the results and relations that speak of them', () => {
    const { facts, keys, identities } = link('ignore: [STP]')
    expect(keys[0]).not.toContain('method:stp')
    expect(identities.some(({ name }) => name === 'STP')).toBe(false)
    expect(facts[0]?.results.map(({ benchmark }) => benchmark)).toEqual(['minif2f'])
    expect(facts[0]?.relations).toEqual([])
  })

  it('reports what matches nothing any more, with its line, and goes on', () => {
    const { diagnostics, keys } = link('ignore:\n  - Nowhere\nmerge:\n\n  - [Cars196, Elsewhere]\n')
    expect(diagnostics).toEqual([
      {
        level: 'warning',
        code: 'identity-unmatched',
        message: 'ignore: nothing is called "Nowhere"',
        input: 'paperloom.yaml',
        line: 2,
      },
      {
        level: 'warning',
        code: 'identity-unmatched',
        message: 'merge: nothing is called "Elsewhere"',
        input: 'paperloom.yaml',
        line: 5,
      },
    ])
    expect(keys[0]).toContain('benchmark:cars196')
  })
})

const BROKEN: [string, string[]][] = [
  ['merge: [[Solo]]', ['1:9: the entry "Solo" has fewer than two names']],
  ['merges: []', ['1:1: "merges" is none of ignore, split, aliases, merge, type, rename; did you mean merge?']],
  ['type: [{ name: X, type: benchmrk }]', ['1:25: type "benchmrk" is none of benchmark, model, method, tool; did you mean benchmark?']],
  ['type:\n  - { name: X, type: model, subtype: dataset }', ['2:38: only a benchmark has a subtype, and this is a model']],
  ['split: [{ name: X, as: Y }]', ['1:9: papers is missing']],
  ['rename: [{ name: X, to: Y }, { name: x, to: Z }]', ['1:30: "x" stands twice under rename']],
  ['ignore: {a: b}', ['1:9: ignore must be a list']],
  ['a: [', ['1:5: this is not YAML that can be read']],
  ['- x', ['1:1: an identity file must be a mapping with any of ignore, split, aliases, merge, type, rename']],
  ['ignore: [*x]', ['1:10: aliases (*) are not read here']],
] // biome-ignore format: a table

describe('a broken identity file', () => {
  it.each(BROKEN)('%j is told with its place', (text, lines) => {
    try {
      readIdentityFile('f.yaml', text)
    } catch (error) {
      const { code, details } = error as PaperloomError
      expect(code).toBe('identity')
      lines.forEach((line, i) => {
        expect(details[i]).toContain(`f.yaml:${line}`)
      })
      return
    }
    expect.unreachable()
  })
})
