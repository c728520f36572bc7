import { describe, expect, it } from 'vitest'
import { createExtractor, extract, rulePackHash } from '../../extractors/index.ts'
import type { Pack } from '../../extractors/packs/pack.ts'
import { paper } from '../extractors/paper.ts'

/** What is found with packs: `name type`, and the subtype of a benchmark. */
function found(text: string, ...packs: Pack[]): string[] {
  return createExtractor({ packs })
    .extract(paper(text))
    .entities.map(({ name, type, subtype }) => [name, type, subtype].filter(Boolean).join(' '))
}

const quarry = { name: 'Quarry', type: 'benchmark', subtype: 'dataset' } as const

describe('names that a pack adds', () => {
  const text = 'It reads quarries in Quarry and in QRX-1.'

  it('are found, by every spelling, with type and subtype', () => {
    expect(found(text)).toEqual([])
    expect(found(text, { names: [{ ...quarry, aliases: ['QRX 1'] }] })).toEqual(['Quarry benchmark dataset'])
  })

  it('have the type that the pack says, whatever the text hints at', () => {
    const hint = 'The SlateNet model is a model. Models such as SlateNet and GPT-4 are models.'
    expect(found(hint)).toContain('SlateNet model')
    expect(found(hint, { names: [{ name: 'SlateNet', type: 'tool' }] })).toContain('SlateNet tool')
  })

  it('keep it beside a model of their name', () => {
    const text = 'SlateNet runs. SlateNet-7B is a model.'
    expect(found(text, { names: [{ name: 'SlateNet', type: 'method' }] })).toContain('SlateNet method')
  })

  it('have it in other capitals too, where rules find that', () => {
    const text = 'We propose QUARRY, a model. QUARRY is good.'
    expect(found(text)).toEqual(['QUARRY model'])
    expect(found(text, { names: [quarry] })).toEqual(['QUARRY benchmark dataset'])
  })

  it('count only beside words that say what they are, where they are ambiguous', () => {
    const packs: Pack[] = [{ names: [{ ...quarry, ambiguous: true }] }]
    expect(found('Quarry cuts are best.', ...packs)).toEqual([])
    expect(found('Results on the Quarry dataset are good.', ...packs)).toEqual(['Quarry benchmark dataset'])
    expect(found('Quarry cuts are best.', { names: [quarry] })).toHaveLength(1)
  })

  it('count only in their spelling, where they are exact', () => {
    const name = { name: 'StoneKit-2', type: 'tool' } as const
    expect(found('It calls stonekit-2.', { names: [name] })).toEqual(['StoneKit-2 tool'])
    expect(found('It calls stonekit-2.', { names: [{ ...name, exact: true }] })).toEqual([])
  })

  it('go on with versions and sizes, where they are models', () => {
    const names = [{ name: 'Granita', type: 'model' }] as const
    expect(found('It runs Granita-7B and Granita 2 Pro.', { names })).toEqual([
      'Granita-7B model',
      'Granita 2 Pro model',
    ])
    expect(found('We propose Granita-Flow, a method.', { names })).toEqual(['Granita-Flow method'])
  })

  it('take over what is known under that name, with its further spellings', () => {
    const text = 'We test on GSM8K, also called Grade School Math 8K.'
    expect(found(text)).toEqual(['GSM8K benchmark benchmark'])
    expect(found(text, { names: [{ name: 'GSM8K', type: 'tool' }] })).toEqual(['GSM8K tool'])
    expect(found(text, { names: [{ name: 'School Sums', type: 'benchmark', aliases: ['GSM8K'] }] })).toEqual([
      'School Sums benchmark',
    ])
  })

  it('leave a name alone that differs from them in its capitals', () => {
    const names = [{ name: 'REST', type: 'tool' }] as const
    expect(found('We call it over REST; ReST-EM trains it.', { names })).toEqual([
      'REST tool',
      'ReST-EM method',
    ])
  })
})

describe('names that a pack retypes', () => {
  it('change with all their spellings', () => {
    const text = 'We test on GSM8K and on Grade School Math 8K in PyTorch.'
    expect(found(text, { retype: [{ name: 'gsm-8k', type: 'method' }] })).toEqual([
      'GSM8K method',
      'PyTorch tool',
    ])
  })

  it('change with all their versions, where they are families of models', () => {
    expect(found('It runs Claude 3.5 Sonnet.', { retype: [{ name: 'Claude', type: 'tool' }] })).toEqual([
      'Claude 3.5 Sonnet tool',
    ])
  })

  it('may be one alias alone, which then is a name of its own', () => {
    const retype = [{ name: 'Grade School Math 8K', type: 'method' }] as const
    expect(found('We test on GSM8K. We apply Grade School Math 8K.', { retype })).toEqual([
      'GSM8K benchmark benchmark',
      'Grade School Math 8K method',
    ])
  })

  it('stay ambiguous', () => {
    const retype = [{ name: 'Lean', type: 'benchmark' }] as const
    expect(found('Lean cuts are best.', { retype })).toEqual([])
  })
})

describe('names that a pack ignores', () => {
  it.each(['GSM8K', 'gsm-8k', 'PyTorch', 'GRPO', 'BERT', 'Claude'])('%s gives no entity', (name) => {
    const text =
      'We test on GSM8K (Grade School Math 8K) in PyTorch with GRPO-based BERT, unlike Claude. GSM8K is a benchmark, ' +
      'Claude a model, PyTorch a library. We use the GRPO algorithm, the Claude model and the BERT model.'
    const [all, rest] = [found(text), found(text, { ignore: [name] })]
    expect(rest).toHaveLength(all.length - 1)
    expect(rest.join(' ').toLowerCase().replaceAll('-', '')).not.toContain(
      name.toLowerCase().replace('-', ''),
    )
  })

  it('go with all their versions, where they are families of models', () => {
    const text =
      'GPT-4, GPT-4o-mini and GPT-3.5 Turbo are models; GPTQ is a method. We compare GPT-4 and Claude Opus.'
    expect(found(text, { ignore: ['GPT', 'Claude'] })).toEqual(['GPTQ method'])
  })

  it('may be what rules alone would find', () => {
    const text = 'We propose SlateNet, a model. SlateNet is good.'
    expect(found(text)).toEqual(['SlateNet model'])
    expect(found(text, { ignore: ['slatenet'] })).toEqual([])
  })
})

describe('cue words that a pack adds', () => {
  it('do what those of their class do', () => {
    const text = 'We unearth PebbleX. PebbleX wins the StoneX gauntlet and RockX, a stone course.'
    const cues = { introduce: ['unearth'], benchmark: ['gauntlet', 'stone course'] }
    const facts = createExtractor({ packs: [{ cues }] }).extract(paper(text))
    expect(facts.entities.map(({ name, type, role }) => [name, type, role])).toEqual([
      ['PebbleX', 'method', 'introduces'],
      ['StoneX', 'benchmark', expect.any(String)],
      ['RockX', 'benchmark', expect.any(String)],
    ])
    expect(found(text)).not.toContain('StoneX benchmark')
  })
})

describe('several packs', () => {
  const text = 'It reads Quarry.'

  it('count in their order: the last one wins', () => {
    const add: Pack = { names: [quarry] }
    expect(found(text, add, { names: [{ name: 'Quarry', type: 'tool' }] })).toEqual(['Quarry tool'])
    expect(found(text, add, { retype: [{ name: 'Quarry', type: 'method' }] })).toEqual(['Quarry method'])
    expect(found(text, add, { ignore: ['Quarry'] })).toEqual([])
    expect(found(text, { ignore: ['Quarry'] }, add)).toEqual(['Quarry benchmark dataset'])
  })
})

describe('an extractor', () => {
  const papers = [paper('We test GPT-4 on GSM8K and Quarry.'), paper('A method, GRPO, in Lean 4.')]

  it('without packs is the one that comes with Paperloom, also after others were made', () => {
    const before = papers.map(extract)
    const own = createExtractor({ packs: [{ names: [quarry], ignore: ['GSM8K', 'Lean 4'] }] })
    expect(papers.map(own.extract)).not.toEqual(before)
    expect(papers.map(extract)).toEqual(before)
    expect(createExtractor()).toBe(createExtractor({ packs: [] }))
    expect(papers.map(createExtractor({ packs: [{}] }).extract)).toEqual(before)
  })

  it('gives the votes as well', () => {
    const { votes } = createExtractor({ packs: [{ names: [quarry] }] }).trace(papers[0]!)
    expect(votes.names.map(({ ballot }) => ballot.known?.name)).toContain('Quarry')
  })

  it('has a hash of its packs, their order and what they say', () => {
    const [a, b]: Pack[] = [{ ignore: ['A'] }, { ignore: ['B'] }]
    const hashes = [[], [a], [b], [a, b], [b, a]].map((packs) => rulePackHash({ packs: packs as Pack[] }))
    expect(new Set(hashes).size).toBe(5)
    expect(hashes[0]).toBe(rulePackHash())
  })
})
