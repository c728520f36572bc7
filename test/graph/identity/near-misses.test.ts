import { describe, expect, it } from 'vitest'
import { findIdentities } from '../../../graph/identity/find.ts'
import { nearIndex } from '../../../graph/identity/near-misses.ts'
import { linkCorpus } from '../../../graph/link.ts'
import { paper } from '../facts.ts'

const long = (name: string) => ['STP', name]
const { identities } = linkCorpus([
  paper('a', [
    { name: 'Llama-2', type: 'model' },
    { name: 'Llama-3-8B', type: 'model' },
    { name: 'AIME 2024', type: 'benchmark' },
    { name: 'STP', role: 'introduces', surfaces: long('Self-play Theorem Prover') },
  ]),
  paper('b', [
    { name: 'Llama-3-70B', type: 'model' },
    { name: 'AIME 2025', type: 'benchmark' },
    { name: 'GPQA', type: 'benchmark' },
    { name: 'STP', role: 'introduces', surfaces: long('Stochastic Taylor Polynomial') },
  ]),
  paper('c', [
    { name: 'Math-500', type: 'benchmark' },
    { name: 'GPQA Diamond', type: 'benchmark' },
    { name: 'Llama 2', type: 'model' },
    { name: 'STP' },
    { name: 'OpenAI o3', type: 'model' },
  ]),
  paper('d', [
    { name: 'o3', type: 'model' },
    { name: 'MATH-500', type: 'benchmark' },
    { name: 'GANs' },
    { name: 'GAN' },
  ]),
])
const near = nearIndex(identities)
const reasons = (name: string) => {
  const [own] = findIdentities(identities, name).exact
  return own ? Object.fromEntries(near(own).map(({ key, why }) => [key, why])) : undefined
}
const spellings = (name: string) =>
  Object.fromEntries(
    findIdentities(identities, name).exact[0]?.spellings.map(({ text, why }) => [text, why]) ?? [],
  )

describe('the record of identities', () => {
  it('says why spellings were taken for one thing', () => {
    expect(spellings('Llama 2')).toEqual({ 'Llama 2': 'name', 'Llama-2': 'spelling' })
    expect(spellings('o3')).toEqual({ o3: 'name', 'OpenAI o3': 'maker' })
    expect(spellings('GAN')).toEqual({ GAN: 'name', GANs: 'plural-or-noun' })
  })

  it('counts the papers of each spelling and names them', () => {
    const [math] = findIdentities(identities, 'MATH-500').exact
    expect(math?.spellings).toEqual([
      { text: 'MATH-500', papers: 1, in: ['d'], why: 'name' },
      { text: 'Math-500', papers: 1, in: ['c'], why: 'spelling' },
    ])
  })
})

describe('near misses', () => {
  it('say what kept two names apart', () => {
    expect(reasons('Llama-3-8B')).toMatchObject({ 'model:llama3-70b': 'size' })
    expect(reasons('AIME 2024')).toEqual({ 'benchmark:aime2025': 'year' })
    expect(reasons('GPQA')).toEqual({ 'benchmark:gpqadiamond': 'variant' })
  })

  it('tell homonyms by what they stand for', () => {
    const own = identities.find(({ key }) => key === 'method:stp~self-play-theorem-prover')
    expect(own && near(own).map(({ key, why }) => [key, why])).toEqual([
      ['method:stp~stochastic-taylor-polynomial', 'other-meaning'],
      ['method:stp', 'open-meaning'],
    ])
  })
})

describe('findIdentities', () => {
  it('finds all homonyms, parts of names and slips of the keyboard', () => {
    expect(findIdentities(identities, 'stp').exact).toHaveLength(3)
    expect(findIdentities(identities, 'diamond').partial.map(({ name }) => name)).toEqual(['GPQA Diamond'])
    expect(findIdentities(identities, 'AIME 2026').similar.map(({ name }) => name)).toEqual([
      'AIME 2024',
      'AIME 2025',
    ])
    expect(findIdentities(identities, ' - ')).toEqual({ exact: [], partial: [], similar: [] })
  })
})
