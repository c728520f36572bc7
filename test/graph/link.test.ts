import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linkFacts } from '../../graph/link.ts'
import type { Facts } from '../../src/model.ts'
import { entity, paper } from './facts.ts'

const keys = (facts: readonly Facts[]) => facts.map(({ entities }) => entities.map(({ key }) => key))
const one = (facts: readonly Facts[], id: string) => facts.find((paper) => paper.id === id) as Facts

describe('linkFacts', () => {
  it('gives spellings of one benchmark one key and the most frequent name', () => {
    const linked = linkFacts([
      paper('b', [{ name: 'Math-500', type: 'benchmark' }]),
      paper('a', [{ name: 'MATH-500', type: 'benchmark' }]),
      paper('c', [{ name: 'MATH-500', type: 'benchmark' }]),
    ])
    expect(linked.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(keys(linked)).toEqual([['benchmark:math500'], ['benchmark:math500'], ['benchmark:math500']])
    expect(linked[1]?.entities[0]).toMatchObject({ name: 'MATH-500', surfaces: ['Math-500'] })
  })

  it('keeps versions apart', () => {
    const linked = linkFacts([
      paper('a', [
        { name: 'Llama-2', type: 'model' },
        { name: 'Llama-3', type: 'model' },
      ]),
      paper('b', [{ name: 'Llama', type: 'model' }]),
    ])
    expect(keys(linked)).toEqual([['model:llama2', 'model:llama3'], ['model:llama']])
  })

  it('merges entities of one paper that are one thing, and renames results and relations', () => {
    const [linked] = linkFacts([
      paper(
        'a',
        [
          { name: 'miniF2F', type: 'benchmark', role: 'mentions', confidence: 0.5 },
          { name: 'miniF2F-test', type: 'benchmark', role: 'evaluates_on', subtype: 'benchmark' },
          { name: 'Lean4', type: 'tool' },
        ],
        {
          results: [{ subject: 'ours', benchmark: 'miniF2F-test', value: 66, kind: 'score', evidence: [] }],
          relations: [
            { from: 'miniF2F-test', rel: 'built_on', to: 'Lean4', evidence: [] },
            { from: 'miniF2F-test', rel: 'part_of', to: 'miniF2F', evidence: [] },
          ],
        },
      ),
    ])
    expect(linked?.entities).toHaveLength(2)
    expect(linked?.entities.find(({ type }) => type === 'benchmark')).toMatchObject({
      key: 'benchmark:minif2f',
      name: 'miniF2F',
      role: 'evaluates_on',
      subtype: 'benchmark',
      confidence: 0.9,
      surfaces: ['miniF2F', 'miniF2F-test'],
      evidence: [{ end: 7 }, { end: 12 }],
    })
    expect(linked?.results[0]?.benchmark).toBe('miniF2F')
    expect(linked?.relations).toEqual([{ from: 'miniF2F', rel: 'built_on', to: 'Lean4', evidence: [] }])
  })

  it('folds a plural only where the singular occurs', () => {
    const both = linkFacts([paper('a', [{ name: 'GANs' }]), paper('b', [{ name: 'GAN' }])])
    expect(keys(both)).toEqual([['method:gan'], ['method:gan']])
    expect(keys(linkFacts([paper('a', [{ name: 'GANs' }])]))).toEqual([['method:gans']])
  })

  it('does not fold a plural where both forms are introduced', () => {
    const both = linkFacts([
      paper('a', [{ name: 'Weavers', role: 'introduces' }]),
      paper('b', [{ name: 'Weaver', role: 'introduces' }]),
    ])
    expect(keys(both)).toEqual([['method:weavers'], ['method:weaver']])
  })

  it('lets a bare abbreviation and a bare long form meet where one reading is the corpus’s', () => {
    const long = 'Monte Carlo tree search'
    const linked = linkFacts([
      paper('a', [{ name: 'MCTS', surfaces: ['MCTS', long] }]),
      paper('b', [{ name: long, surfaces: ['Monte-Carlo Tree Search', 'MCTS'] }]),
      paper('c', [{ name: 'MCTS' }]),
      paper('d', [{ name: 'Monte-Carlo Tree Search' }]),
    ])
    expect(new Set(keys(linked).flat())).toEqual(new Set(['method:mcts']))
  })

  it('takes wordings of one reading together', () => {
    const linked = linkFacts([
      paper('a', [{ name: 'RLVR', surfaces: ['RLVR', 'Reinforcement Learning with Verifiable Rewards'] }]),
      paper('b', [{ name: 'RLVR', surfaces: ['reinforcement learning from verified reward', 'RLVR'] }]),
    ])
    expect(keys(linked)).toEqual([['method:rlvr'], ['method:rlvr']])
  })

  it('keeps an abbreviation with two readings two things, and a bare mention with neither', () => {
    const linked = linkFacts([
      paper('a', [{ name: 'STP', role: 'introduces', surfaces: ['STP', 'Self-play Theorem Prover'] }]),
      paper('b', [{ name: 'STP', role: 'introduces', surfaces: ['STP', 'Stochastic Taylor Polynomial'] }]),
      paper('c', [{ name: 'STP' }]),
    ])
    expect(keys(linked)).toEqual([
      ['method:stp~self-play-theorem-prover'],
      ['method:stp~stochastic-taylor-polynomial'],
      ['method:stp'],
    ])
  })

  it('lets bare mentions follow the sense that others use, not one that its author alone uses', () => {
    const meaning = (id: string, long: string, role: 'introduces' | 'uses') =>
      paper(id, [{ name: 'SVG', role, surfaces: ['SVG', long] }])
    const linked = linkFacts([
      meaning('a', 'Scalable Vector Graphics', 'uses'),
      meaning('b', 'Storytelling Video Generation', 'introduces'),
      paper('c', [{ name: 'SVG' }]),
    ])
    expect(keys(linked)).toEqual([
      ['method:svg'],
      ['method:svg~storytelling-video-generation'],
      ['method:svg'],
    ])
  })

  it('gives homonyms whose long form the corpus prefers the key of the long form', () => {
    const linked = linkFacts([
      paper('a', [{ name: 'Speculative decoding', surfaces: ['Speculative decoding', 'SD'] }]),
      paper('b', [{ name: 'Speculative Decoding' }]),
      paper('c', [{ name: 'Stable Diffusion', surfaces: ['SD', 'Stable Diffusion'] }]),
      paper('d', [{ name: 'SD' }]),
    ])
    expect(keys(linked).flat()).toEqual([
      'method:speculativedecoding',
      'method:speculativedecoding',
      'method:stablediffusion',
      'method:sd',
    ])
  })

  it('keeps an acronym that two papers introduce two things', () => {
    const linked = linkFacts([
      paper('x1', [{ name: 'PRISM', role: 'introduces' }]),
      paper('x2', [{ name: 'Prism', role: 'introduces' }]),
      paper('x3', [{ name: 'PRISM' }]),
    ])
    expect(keys(linked)).toEqual([['method:prism~x1'], ['method:prism~x2'], ['method:prism']])
  })

  it('keeps a name that begins the titles of two papers two things, and other names one', () => {
    const titled = [{ field: 'title' as const, start: 0, end: 7, rule: 'test' }]
    const chimera = { name: 'Chimera', role: 'introduces' as const }
    const [a, b] = [
      paper('a', [{ ...chimera, evidence: titled }]),
      paper('b', [{ ...chimera, evidence: titled }]),
    ]
    expect(keys(linkFacts([a, b]))).toEqual([['method:chimera~a'], ['method:chimera~b']])
    expect(keys(linkFacts([a, paper('b', [chimera])]))).toEqual([['method:chimera'], ['method:chimera']])
  })

  it('trusts the many over two who claim to introduce an established name', () => {
    const users = ['c', 'd', 'e', 'f'].map((id) => paper(id, [{ name: 'GRPO' }]))
    const linked = linkFacts([
      paper('a', [{ name: 'GRPO', role: 'introduces' }]),
      paper('b', [{ name: 'GRPO', role: 'introduces' }]),
      ...users,
    ])
    expect(new Set(keys(linked).flat())).toEqual(new Set(['method:grpo']))
  })

  it('settles the type by weight of evidence, and the role with it', () => {
    const linked = linkFacts([
      paper('a', [{ name: 'AlphaProof', type: 'model', role: 'introduces' }]),
      paper('b', [{ name: 'AlphaProof', type: 'benchmark', subtype: 'dataset', role: 'evaluates_on' }]),
    ])
    expect(keys(linked)).toEqual([['model:alphaproof'], ['model:alphaproof']])
    expect(one(linked, 'b').entities[0]).toMatchObject({ type: 'model', role: 'uses' })
    expect(one(linked, 'b').entities[0]).not.toHaveProperty('subtype')
  })

  it('keeps a framework and a dataset of one name apart where one paper tells them apart', () => {
    const linked = linkFacts([
      paper('a', [
        { name: 'PuzzleClone', type: 'method', role: 'introduces' },
        { name: 'PuzzleClone', type: 'benchmark', role: 'introduces' },
      ]),
      paper('b', [{ name: 'PuzzleClone', type: 'benchmark' }]),
      paper('c', [{ name: 'PuzzleClone', type: 'tool' }]),
    ])
    expect(keys(linked)).toEqual([
      ['benchmark:puzzleclone', 'method:puzzleclone'],
      ['benchmark:puzzleclone'],
      ['benchmark:puzzleclone'],
    ])
  })

  it('keeps a benchmark and a method of one name apart where different papers introduce them', () => {
    const linked = linkFacts([
      paper('a', [{ name: 'Flamenco', type: 'method', role: 'introduces' }]),
      paper('b', [{ name: 'Flamenco', type: 'benchmark', role: 'introduces' }]),
    ])
    expect(keys(linked)).toEqual([['method:flamenco'], ['benchmark:flamenco']])
  })

  it('takes hostile names as names', () => {
    const names = [
      '__proto__',
      'constructor',
      '',
      '\u202etxt',
      '=1+1',
      'a|b%7C',
      '\ud800',
      '~'.repeat(10_000),
    ]
    const linked = linkFacts([
      paper(
        '__proto__',
        names.map((name) => ({ name })),
      ),
    ])
    const [entities] = linked.map(({ entities }) => entities)
    expect(new Set(entities?.map(({ key }) => key)).size).toBe(entities?.length)
    expect(entities?.map(({ key }) => key)).toContain('method:proto')
  })

  it('leaves what it is given as it is', () => {
    const given = [paper('a', [{ name: 'AIME24', type: 'benchmark' }])]
    const before = structuredClone(given)
    linkFacts(given)
    expect(given).toEqual(before)
  })
})

const names = fc.constantFrom(
  'STP', 'PRISM', 'GAN', 'GANs', 'the GAN algorithm', 'MCTS', 'Monte Carlo Tree Search', 'AIME24', 'AIME 2024',
  'AIME 2024-test', 'Llama 2', 'Llama-3', 'CoTs', 'chain of thought',
) // biome-ignore format: a list
const entities = fc
  .record({
    name: names,
    also: fc.constantFrom(
      undefined,
      'Self-play Theorem Prover',
      'Monte Carlo Tree Search',
      'chain of thoughts',
      'CoT',
    ),
    type: fc.constantFrom('benchmark' as const, 'model' as const, 'method' as const, 'tool' as const),
    role: fc.constantFrom('introduces' as const, 'uses' as const, 'mentions' as const),
    confidence: fc.constantFrom(0.1, 0.2, 0.3, 0.7, 0.9),
  })
  .map(({ also, ...given }) => entity({ ...given, surfaces: also ? [given.name, also] : [given.name] }))
const corpora = fc
  .uniqueArray(fc.tuple(fc.string({ minLength: 1 }), fc.array(entities, { maxLength: 6 })), {
    selector: ([id]) => id,
    maxLength: 14,
  })
  .map((papers) => papers.map(([id, entities]) => paper(id, entities)))

describe('linkFacts on any corpus', () => {
  it('gives the same bytes for any order of papers', () => {
    fc.assert(
      fc.property(corpora, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (facts, random) => {
        const keyed = facts.map((facts) => ({ facts, at: random.next().value as number }))
        const shuffled = keyed.sort((a, b) => a.at - b.at).map(({ facts }) => facts)
        expect(JSON.stringify(linkFacts(shuffled))).toBe(JSON.stringify(linkFacts(facts)))
      }),
    )
  })

  it('loses no paper, no surface and no evidence, and keeps keys of a paper unique', () => {
    fc.assert(
      fc.property(corpora, (facts) => {
        const linked = linkFacts(facts)
        expect(new Set(linked.map(({ id }) => id))).toEqual(new Set(facts.map(({ id }) => id)))
        for (const before of facts) {
          const after = one(linked, before.id)
          const surfaces = (paper: Facts) => new Set(paper.entities.flatMap(({ surfaces }) => surfaces))
          expect(surfaces(after)).toEqual(surfaces(before))
          expect(new Set(after.entities.map(({ key }) => key)).size).toBe(after.entities.length)
        }
      }),
    )
  })
})
