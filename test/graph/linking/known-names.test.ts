import { describe, expect, it } from 'vitest'
import { RULES } from '../../../extractors/index.ts'
import { linkFacts } from '../../../graph/link.ts'
import { KNOWN_NAME } from '../../../graph/linking/known.ts'
import type { Entity, Facts } from '../../../src/model.ts'
import { paper } from '../facts.ts'

type Named = Partial<Entity> & { name: string }

/** A paper whose abstract is a text, with one entity whose surfaces stand in it; those in `known` are found as known. */
function reading(
  id: string,
  abstract: string,
  given: Named,
  known: readonly string[],
  more: Partial<Facts> = {},
) {
  const { surfaces = [given.name] } = given
  const evidence = surfaces.map((surface) => {
    const start = abstract.indexOf(surface)
    const rule = known.includes(surface) ? KNOWN_NAME : 'test'
    return { field: 'abstract' as const, start, end: start + surface.length, rule }
  })
  return paper(id, [{ ...given, evidence }], { abstract, ...more })
}

const keys = (facts: readonly Facts[]) => facts.map(({ entities }) => entities.map(({ key }) => key).join())
const bare = (id: string, name: string, more: Partial<Facts> = {}) =>
  reading(id, `We use ${name} here.`, { name }, [name], more)

describe('names that are known beforehand', () => {
  it('are found by a rule that exists', () => {
    expect(RULES.map(({ id }) => id)).toContain(KNOWN_NAME)
  })

  it('stay one thing whatever a paper calls them for short', () => {
    const text = 'Quartz Decoding (QD) is fast. QD helps.'
    const linked = linkFacts([
      reading('a', text, { name: 'Quartz Decoding', surfaces: ['Quartz Decoding', 'QD'] }, [
        'Quartz Decoding',
      ]),
      bare('b', 'Quartz Decoding'),
    ])
    expect(new Set(keys(linked)).size).toBe(1)
  })

  it('give way where a paper says that their acronym stands for something of its own', () => {
    const text = 'Tensor Velocity Maps (TVM) are ours.'
    const own = { name: 'TVM', surfaces: ['Tensor Velocity Map', 'TVM'], role: 'uses' as const }
    const linked = linkFacts([
      reading('a', text, own, ['TVM'], { title: 'Tensor Velocity Maps for Stones' }),
      bare('b', 'TVM'),
      bare('c', 'TVM'),
    ])
    expect(keys(linked)).toEqual(['method:tvm~tensor-velocity-map', 'method:tvm', 'method:tvm'])
  })

  it('are not what another abbreviation of the same letters is known as', () => {
    const text = 'Context Usage Benchmark (CUB) is new.'
    const own = {
      name: 'CUB-200-2011',
      surfaces: ['CUB', 'Context Usage Benchmark'],
      type: 'benchmark' as const,
    }
    const [linked] = linkFacts([reading('a', text, own, ['CUB'])])
    expect(linked?.entities[0]).toMatchObject({ key: 'benchmark:cub', name: 'CUB' })
  })

  it('are meant by a slip in passing, and not by a paper that puts the thing forward', () => {
    const right = (id: string) =>
      reading(
        id,
        'Group Relative Stone Polishing (GRSP) works.',
        { name: 'GRSP', surfaces: ['GRSP', 'Group Relative Stone Polishing'] },
        ['GRSP', 'Group Relative Stone Polishing'],
      )
    const other = (id: string, role: 'uses' | 'introduces') =>
      reading(
        id,
        'Generalized Reward Stone Polishing (GRSP) works.',
        { name: 'GRSP', surfaces: ['GRSP', 'Generalized Reward Stone Polishing'], role },
        ['GRSP'],
      )
    expect(new Set(keys(linkFacts([right('a'), right('b'), other('c', 'uses')])))).toEqual(
      new Set(['method:grsp']),
    )
    expect(new Set(keys(linkFacts([right('a'), right('b'), other('c', 'introduces')]))).size).toBe(2)
  })

  it('are told apart by capitals where papers that spell it out write others', () => {
    const spelled = (id: string) =>
      reading(
        id,
        'Visual large language models (VLLM) see.',
        { name: 'vLLM', surfaces: ['VLLM', 'Visual large language models'] },
        ['VLLM'],
      )
    const linked = linkFacts([spelled('a'), spelled('b'), bare('c', 'vLLM'), bare('d', 'vLLM')])
    expect(keys(linked)[0]).toBe(keys(linked)[1])
    expect(keys(linked)[2]).not.toBe(keys(linked)[0])
  })
})

describe('newcomers to an established name', () => {
  const users = ['u1', 'u2', 'u3', 'u4'].map((id) => bare(id, 'Quill', { year: 2020 }))
  const titled = (id: string, title: string, year: number, name = 'Quill') =>
    paper(
      id,
      [
        {
          name,
          surfaces: [name],
          role: 'introduces',
          evidence: [{ field: 'title', start: 0, end: name.length, rule: KNOWN_NAME }],
        },
      ],
      { title, year },
    )

  it('are things of their own years after its users, or in other capitals', () => {
    const late = linkFacts([...users, titled('late', 'Quill: Writing with Feathers', 2024)])
    expect(late.find(({ id }) => id === 'late')?.entities[0]?.key).toBe('method:quill~late')
    const shout = linkFacts([...users, titled('shout', 'QuILL: Quick Inference', 2020, 'QuILL')])
    expect(shout.find(({ id }) => id === 'shout')?.entities[0]?.key).toBe('method:quill~shout')
  })

  it('are not the first to name it, nor those who only begin a title with it', () => {
    const first = linkFacts([...users, titled('first', 'Quill: Writing with Feathers', 2019)])
    const spoken = linkFacts([...users, titled('spoken', 'Quill in Practice', 2024)])
    for (const linked of [first, spoken]) expect(new Set(keys(linked))).toEqual(new Set(['method:quill']))
  })
})

describe('two names of one paper', () => {
  it('are one where one stands in brackets after the other as its abbreviation', () => {
    const abstract = 'We present STEPWISE-Stone-Bench (SS-Bench), a test.'
    const place = (text: string) => {
      const start = abstract.indexOf(text)
      return [{ field: 'abstract' as const, start, end: start + text.length, rule: 'test' }]
    }
    const names = ['STEPWISE-Stone-Bench', 'SS-Bench']
    const entities = names.map((name) => ({ name, type: 'benchmark' as const, evidence: place(name) }))
    expect(linkFacts([paper('a', entities, { abstract })])[0]?.entities).toHaveLength(1)
  })

  it('are one where one is the plural of the other, though it introduces both', () => {
    const [linked] = linkFacts([
      paper('a', [
        { name: 'Stone Weavers', role: 'introduces' },
        { name: 'Stone Weaver', role: 'introduces' },
      ]),
    ])
    expect(linked?.entities).toHaveLength(1)
  })
})
