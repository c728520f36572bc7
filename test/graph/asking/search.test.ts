import { describe, expect, it } from 'vitest'
import { buildGraph } from '../../../graph/build.ts'
import { linkFacts } from '../../../graph/link.ts'
import { findNodes, searchGraph } from '../../../graph/query.ts'
import { about, GRAPH } from './questions.ts'

const GIVEN = buildGraph(
  linkFacts([
    about('s', [['MATH-500', 'benchmark', 'evaluates_on']], { title: 'Formal proofs in a language' }),
    about('t', [['Walker', 'method', 'introduces']], {
      title: 'Another Story',
      abstract: 'It is told. It proves theorems formally. It ends.',
    }),
    about('u', [['Walker', 'method', 'uses']], { title: 'Goedel-Prover: Proving at Scale' }),
  ]),
)
const found = (query: string) => searchGraph(GIVEN, query).map(({ id }) => id)

describe('searchGraph', () => {
  it('finds whole words, beginnings and slips, in titles, names and abstracts', () => {
    expect(found('proofs')).toEqual(['paper:s'])
    expect(found('formal')).toEqual(['paper:s', 'paper:t'])
    expect(found('theorms')).toEqual(['paper:t'])
    expect(found('WALKER')[0]).toBe('method:walker')
    expect(found('math500')[0]).toBe('benchmark:math500')
  })

  it('puts what has all words before what has some', () => {
    expect(found('another walker')[0]).toBe('paper:t')
  })

  it('quotes the sentence where the title does not say it', () => {
    expect(searchGraph(GIVEN, 'theorems')[0]?.sentence).toBe('It proves theorems formally.')
    expect(searchGraph(GIVEN, 'proofs language')[0]).not.toHaveProperty('sentence')
  })

  it('finds nothing for nothing', () => {
    for (const query of ['', '  ', '!?', 'zzzzzzzz']) expect(found(query), query).toEqual([])
  })

  it('keeps to the limit', () => {
    expect(searchGraph(GIVEN, 'walker', 1)).toHaveLength(1)
  })
})

describe('findNodes', () => {
  const ids = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id)

  it('takes what stands before the colon for a title', () => {
    expect(ids(findNodes(GIVEN, 'goedel prover').exact)).toEqual(['paper:u'])
    expect(ids(findNodes(GRAPH, 'Story a').exact)).toEqual(['paper:a'])
  })

  it('prefers a name to a part of one', () => {
    expect(findNodes(GIVEN, 'Walker')).toMatchObject({ exact: [{ id: 'method:walker' }], partial: [] })
  })

  it('takes parts from the beginning of a word, else from anywhere, never over the end of a word', () => {
    expect(ids(findNodes(GIVEN, 'prov').partial)).toEqual(['paper:u'])
    expect(ids(findNodes(GIVEN, 'alker').partial)).toEqual(['method:walker'])
    expect(ids(findNodes(GIVEN, 'ormalp').partial)).toEqual([])
  })

  it('finds slips anywhere in a name', () => {
    expect(ids(findNodes(GIVEN, 'Godel-Prover').similar)).toEqual(['paper:u'])
    expect(ids(findNodes(GIVEN, 'Walkre').similar)).toEqual(['method:walker'])
    expect(ids(findNodes(GIVEN, 'Walke').partial)).toEqual(['method:walker'])
  })
})
