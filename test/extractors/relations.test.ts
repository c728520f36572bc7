import { describe, expect, it } from 'vitest'
import { extract } from '../../extractors/index.ts'
import { differInStep, partsOf, restAfter, tellsMember } from '../../extractors/relations/name-parts.ts'
import type { Facts } from '../../src/model.ts'

function read(abstract: string, title = ''): Facts {
  return extract({ id: 'paper', title, abstract, sources: [] })
}

function relationsOf(facts: Facts): string[] {
  return facts.relations.map(({ from, rel, to }) => `${from} ${rel} ${to}`)
}

describe('parts of a name', () => {
  it.each([
    ['Qwen2.5-Math-7B', ['qwen', '2.5', 'math', '7b']],
    ['Mixtral-8x7B', ['mixtral', '8x7b']],
    ['GPT-4o', ['gpt', '4', 'o']],
    ['SliM-LLM++', ['slim', 'llm', '++']],
    ['MATH-500', ['math', '500']],
  ])('%s', (name, parts) => {
    expect(partsOf(name)).toEqual(parts)
  })

  it('tell what a longer name adds', () => {
    expect(restAfter(partsOf('Quartz-RL-7B'), partsOf('Quartz'))).toEqual(['rl', '7b'])
    expect(restAfter(partsOf('Quartzite'), partsOf('Quartz'))).toBeUndefined()
    expect(['7b', 'instruct', '+', 'stone'].map(tellsMember)).toEqual([true, true, true, false])
  })

  it.each([
    ['GPT-4', 'GPT-3.5', true],
    ['Llama-2-7B', 'Llama-2-13B', true],
    ['BERT-base', 'BERT-large', true],
    ['Llama-2-7B', 'Llama-3-70B', false],
    ['GLM-130B', 'GLM-4', false],
    ['GPT-4', 'BERT', false],
  ])('%s and %s are of one series: %s', (a, b, expected) => {
    expect(differInStep(partsOf(a), partsOf(b))).toBe(expected)
  })
})

describe('relations', () => {
  it('show the mentions that say so, not the first ones', () => {
    const text = 'Llama-2-7B is popular. We introduce QuartzLM, a model fine-tuned from Llama-2-7B.'
    const [relation] = read(text).relations
    expect(relation?.evidence.map(({ start, end }) => [start, text.slice(start, end)])).toEqual([
      [text.indexOf('QuartzLM'), 'QuartzLM'],
      [text.lastIndexOf('Llama'), 'Llama-2-7B'],
    ])
  })

  it('find the subject in the sentence before', () => {
    const text = 'We introduce QuartzLM, a model. It is initialized from the open Mistral-7B.'
    expect(relationsOf(read(text))).toContain('QuartzLM derived_from Mistral-7B')
  })

  it('leave out what is said of other work', () => {
    const text = 'We introduce QuartzLM, a model. QuartzLM outperforms models fine-tuned from Llama-2-7B.'
    expect(relationsOf(read(text))).toEqual([])
  })
})
