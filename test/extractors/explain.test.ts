import { describe, expect, it } from 'vitest'
import { rejectedIn } from '../../extractors/explaining/rejected.ts'
import { explain, extract, trace } from '../../extractors/index.ts'
import { NotNames } from '../../extractors/lexicon/refused.ts'
import type { Paper } from '../../src/model.ts'

const PAPER: Paper = {
  id: 'p',
  title: 'Quartz: Sorting with Pebbles',
  abstract:
    'LLMs are slow. We propose Quartz, a framework for sorting. We introduce Stone Pile Search (SPS), a method. ' +
    'Quartz-7B reaches 81.5% on GSM8K and MATH-500, outperforming GPT-4o. It is written in Lean 4. ' +
    'XyzQ is odd. Code: https://github.com/stone/quartz',
  sources: [],
}

describe('an explanation', () => {
  const explanation = explain(PAPER)
  const entity = (name: string) => explanation.entities.find((one) => one.name === name)

  it('has the facts as extraction gives them', () => {
    const facts = extract(PAPER)
    expect(explanation.entities).toMatchObject(facts.entities)
    for (const key of ['title', 'abstract', 'repos', 'results', 'relations', 'diagnostics'] as const)
      expect(explanation[key]).toEqual(facts[key])
  })

  it('says what each rule said for an entity, with the words', () => {
    const quartz = entity('Quartz')
    expect(quartz?.votes.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['mention.title-name', 'mention.introduced']),
    )
    expect(quartz?.roleVotes).toContainEqual(
      expect.objectContaining({ rule: 'role.introduces', role: 'introduces', text: 'Quartz' }),
    )
    for (const { votes, roleVotes, evidence } of explanation.entities) {
      expect(votes.length).toBeGreaterThan(0)
      for (const { field, start, end, text } of [...votes, ...roleVotes])
        expect(PAPER[field].slice(start, end)).toBe(text)
      const places = new Set(votes.map(({ field, start }) => `${field} ${start}`))
      for (const { field, start, rule } of evidence)
        if (rule !== 'mention.repeat') expect(places).toContain(`${field} ${start}`)
    }
  })

  it('says which spellings are one', () => {
    const both = explanation.entities.find(({ same }) => same.length > 0)
    expect(both?.same[0]?.words).toEqual(['Stone Pile Search', 'SPS'])
  })

  it('adds the weights up to the score that decided', () => {
    for (const { votes, score } of explanation.entities) {
      const strongest = new Map<string, number>()
      for (const { rule, weight } of votes)
        if (Math.abs(weight) > Math.abs(strongest.get(rule) ?? 0)) strongest.set(rule, weight)
      const sum = [...strongest.values()].reduce((a, b) => a + b, 0)
      expect(sum).toBeCloseTo(score)
      expect(score).toBeGreaterThanOrEqual(1)
    }
  })

  it('says of what was not taken why', () => {
    const whyOf = (text: string) => explanation.rejected.find((one) => one.text === text)?.why
    expect(whyOf('LLMs')).toBe('listed')
    expect(whyOf('XyzQ')).toBe('weak')
    const taken = new Set(
      explanation.entities.flatMap(({ evidence }) =>
        evidence.map(({ field, start, end }) => `${field} ${start} ${end}`),
      ),
    )
    for (const { field, start, end, text, votes, why, score } of explanation.rejected) {
      expect(PAPER[field].slice(start, end)).toBe(text)
      expect(votes.length).toBeGreaterThan(0)
      expect(taken).not.toContain(`${field} ${start} ${end}`)
      if (why === 'weak') expect(score).toBeLessThan(1)
    }
  })
})

it('tells lists, forms and overlaps apart', () => {
  const { votes, reading } = trace({
    id: 'x',
    title: '',
    abstract: 'We use 7B and the RL-based Great Stone Q.',
    sources: [],
  })
  const { document } = reading
  const at = (text: string) => {
    const start = document.text.indexOf(text)
    const end = start + text.length
    const words = [...document.words.start.subarray(0, document.words.length)]
    const first = words.findIndex((_, w) => (document.words.end[w] as number) > start)
    const last = words.findLastIndex((from) => from < end)
    return { first, last, start, end, rule: 'test', ballot: { weight: 1 } }
  }
  const [size, field, long, short] = [at('7B'), at('RL-based'), at('Great Stone Q'), at('Stone')]
  votes.names.splice(0, votes.names.length, size, field, long, short)
  const weighing = { possible: [long, short], standing: [long], groups: [] }
  const rejected = rejectedIn(document, votes, weighing, new NotNames(['rl']))
  expect(rejected.map(({ rejected: { text, why, lostTo } }) => [text, why, lostTo])).toEqual([
    ['7B', 'form', undefined],
    ['RL-based', 'listed', undefined],
    ['Stone', 'overlap', 'Great Stone Q'],
  ])
})
