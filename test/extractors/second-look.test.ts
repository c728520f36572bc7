import { readdirSync, readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { extract } from '../../extractors/index.ts'
import { MOST_QUESTIONS } from '../../extractors/second-look/undecided.ts'
import { readAll } from '../../src/ingest/index.ts'
import type { Paper } from '../../src/model.ts'
import { inputOf } from '../ingest/streams.ts'
import { paper } from './paper.ts'

/** What compromise was asked, in order. */
const asked = vi.hoisted((): string[] => [])

vi.mock('compromise/two', async (importOriginal) => {
  const { default: nlp } = await importOriginal<typeof import('compromise/two')>()
  const tokenize = (text: string) => {
    asked.push(text)
    return nlp.tokenize(text)
  }
  return { default: Object.assign(() => nlp(''), { tokenize, version: nlp.version }) }
})

beforeEach(() => {
  asked.length = 0
})

function namesIn(abstract: string): string[] {
  return extract(paper(abstract)).entities.map(({ name, type }) => `${name}:${type}`)
}

describe('a known name that is also a word', () => {
  it.each([
    ['a preposition governs it', 'Rocks are drawn by Blender before they are sorted.', 'Blender:tool'],
    ['a verb governs it', 'We then use the scenes to compare Blender again.', 'Blender:tool'],
    ['it governs a verb', 'Lean accepts each proof of the stones.', 'Lean:tool'],
    ['it modifies a noun', 'A custom Triton kernel sorts the stones.', 'Triton:tool'],
    ['it stands in a list', 'We sort with LLaDA and Dream on stones.', 'Dream:model'],
  ])('is a name where %s', (_why, abstract, name) => {
    expect(namesIn(abstract)).toContain(name)
    expect(asked.length).toBeGreaterThan(0)
  })

  it.each([
    ['it is part of a longer name', 'The stones fit Parallel Context Windows well.'],
    ['a number or a version follows', 'Rocks were drawn by Blender X3 before.'],
    ['an article stands before it and no noun after it', 'It counts stones on a Titan, which is slow.'],
    ['it opens a sentence as an adjective or part of a compound', 'It is hard. Step sizes of stones differ.'],
    ['it is a symbol', 'Let (Stone, Phi) be given, and $\\Phi$ too.'],
  ])('is none where %s', (_why, abstract) => {
    expect(namesIn(abstract)).toEqual([])
  })

  it('is not asked about where the fast rules are sure', () => {
    expect(namesIn('The Lean theorem prover checks it. We use Lean 4 and Isabelle.')).toContain('Lean 4:tool')
    expect(asked).toEqual([])
  })
})

describe('plain words in small letters', () => {
  it.each([
    [
      'We propose adaptive stone sorting, which sorts stones by weight.',
      'adaptive stone sorting:method',
      'introduces',
    ],
    ['We introduce river attention: a way of looking at rivers.', 'river attention:method', 'introduces'],
    ['We present a network called deep river network that sorts.', 'deep river network:model', 'introduces'],
    ['An algorithm known as slow pebble search, from 1970, is used.', 'slow pebble search:method', 'uses'],
    ['This is a procedure that we call stone descent.', 'stone descent:method', 'introduces'],
  ])('are a name in %j', (abstract, name, role) => {
    const { entities } = extract(paper(abstract))
    expect(entities.map((entity) => `${entity.name}:${entity.type}`)).toEqual([name])
    expect(asked).toHaveLength(1)
    if (role === 'introduces') expect(entities[0]?.role).toBe(role)
  })

  it.each([
    ['the plural', 'We present extensive experiments, which show that stones sink.'],
    ['a gerund with its object', 'We propose sorting heavy stones, which sink.'],
    ['a word for a kind of thing', 'We propose automatic sorting pipeline, which sorts.'],
    [
      'a task or a phenomenon',
      'A problem called cold river drift is common. A task named stone finding is hard.',
    ],
    ['an adjective that goes on with "and"', 'We use a method called river aware and stone led sorting.'],
    ['the beginning of a longer name', 'We use a method called stone search via river rays (SSR).'],
    ['a metric', 'We use a metric called stone loss rate.'],
    ['a clause', 'We propose stones are sorted, which is new.'],
  ])('are none where they are %s', (_what, abstract) => {
    expect(namesIn(abstract).filter((name) => /^[a-z ]+:/.test(name))).toEqual([])
  })

  it('are known again later in the abstract', () => {
    const { entities } = extract(
      paper('We propose adaptive stone sorting, which sorts. Tests of adaptive stone sorting are good.'),
    )
    expect(entities[0]?.evidence.map(({ rule }) => rule)).toEqual([
      'mention.second-look-plain',
      'mention.repeat',
    ])
  })
})

describe('what it costs', () => {
  it('reaches at most one seed paper in ten', async () => {
    const papers = await seedPapers()
    expect(papers.length).toBeGreaterThan(300)
    let reached = 0
    for (const one of papers) {
      asked.length = 0
      extract(one)
      if (asked.length > 0) reached++
    }
    expect(reached).toBeGreaterThan(0)
    expect(reached / papers.length).toBeLessThanOrEqual(0.1)
  })

  it('asks short questions', () => {
    extract(
      paper(`Rocks and stones are drawn by Blender when all ${'stones and rivers '.repeat(30)} are drawn.`),
    )
    expect(asked).toHaveLength(1)
    expect(asked[0]?.split(' ').length).toBeLessThanOrEqual(8)
  })

  it.each([
    ['names in small letters', 10, 'We propose slow stone sorting, which sorts well. '],
    ['refused names', 1, 'We present stone experiments, which show it. '],
    ['word-names', 1, 'It is drawn by Blender, built by Unity, found by Reddit and sold by Prolific. '],
    ['word-names in one word', 1, 'Lean/Blender/Unity-Ray/'],
    ['long words', 1, `We propose slow ${'stone'.repeat(9)}, which sorts. `],
  ])(
    'asks a bounded number of questions of a text full of %s',
    (_what, megabytes, piece) => {
      extract(paper(piece.repeat(Math.ceil((megabytes * 1e6) / piece.length))))
      expect(asked.length).toBeLessThanOrEqual(MOST_QUESTIONS)
      for (const question of asked) expect(question.length).toBeLessThan(300)
    },
    60_000,
  )

  it('gives the same answers in any order and when asked again', async () => {
    const papers = (await seedPapers()).slice(0, 120)
    const first = papers.map((one) => JSON.stringify(extract(one)))
    const again = papers.toReversed().map((one) => JSON.stringify(extract(one)))
    expect(again.toReversed()).toEqual(first)
  })
})

const SEEDS = new URL('../../seeds/', import.meta.url)

async function seedPapers(): Promise<Paper[]> {
  const inputs = readdirSync(SEEDS)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => inputOf(readFileSync(new URL(name, SEEDS)), name))
  const papers: Paper[] = []
  for await (const reading of readAll(inputs, {})) if ('paper' in reading) papers.push(reading.paper)
  return papers
}
