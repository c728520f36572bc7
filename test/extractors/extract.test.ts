import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runRules } from '../../extractors/engine.ts'
import { extract, RULES, rulePackHash } from '../../extractors/index.ts'
import { compileVocabulary } from '../../extractors/lexicon/vocabulary.ts'
import { packRules } from '../../extractors/pack.ts'
import type { Rule } from '../../extractors/rule.ts'
import type { Facts } from '../../src/model.ts'
import { paper } from './paper.ts'

/** All evidence of a record with the words that it must stand on. */
function checkEvidence(facts: Facts): void {
  for (const entity of facts.entities) {
    for (const { field, start, end } of entity.evidence)
      expect(entity.surfaces).toContain(facts[field].slice(start, end))
    expect(new Set(entity.surfaces).size).toBe(entity.surfaces.length)
    for (const { field, start, end } of entity.roleEvidence)
      expect(facts[field].slice(start, end)).not.toBe('')
  }
  for (const { evidence } of [...facts.repos, ...facts.results, ...facts.relations])
    for (const { field, start, end } of evidence) {
      expect(start).toBeGreaterThanOrEqual(0)
      expect(end).toBeLessThanOrEqual(facts[field].length)
      expect(end).toBeGreaterThan(start)
    }
}

describe('extract', () => {
  it('reads a whole abstract', () => {
    const facts = extract(
      paper(
        'Large language models such as GPT-4 are popular. We propose QuartzNet, a model fine-tuned from Llama-2-7B in PyTorch. ' +
          'QuartzNet reaches 81.5% on GSM8K and 40.2% on MATH-500, outperforming Mistral-7B. Code: https://github.com/stone/quartz.',
        'QuartzNet: A Model for Stones',
      ),
    )
    const seen = facts.entities.map(({ name, type, role }) => [name, type, role])
    expect(seen).toEqual([
      ['QuartzNet', 'model', 'introduces'],
      ['GPT-4', 'model', 'mentions'],
      ['Llama-2-7B', 'model', 'uses'],
      ['PyTorch', 'tool', 'uses'],
      ['GSM8K', 'benchmark', 'evaluates_on'],
      ['MATH-500', 'benchmark', 'evaluates_on'],
      ['Mistral-7B', 'model', 'compares'],
    ])
    expect(
      facts.results.map(({ subject, benchmark, value, unit, kind }) => [
        subject,
        benchmark,
        value,
        unit,
        kind,
      ]),
    ).toEqual([
      ['QuartzNet', 'GSM8K', 81.5, '%', 'score'],
      ['QuartzNet', 'MATH-500', 40.2, '%', 'score'],
    ])
    expect(facts.relations.map(({ from, rel, to }) => [from, rel, to])).toEqual([
      ['QuartzNet', 'derived_from', 'Llama-2-7B'],
      ['QuartzNet', 'built_on', 'PyTorch'],
    ])
    expect(facts.repos).toMatchObject([{ url: 'https://github.com/stone/quartz', kind: 'code', own: true }])
    expect(facts.diagnostics).toEqual([])
    checkEvidence(facts)
  })

  it('keeps LaTeX residue in the surface and cleans the name', () => {
    const { entities } = extract(paper('We propose D^{2}MoE, a method. D^{2}MoE is good.', 'On Experts'))
    expect(entities).toMatchObject([{ name: 'D2MoE', surfaces: ['D^{2}MoE'], role: 'introduces' }])
  })

  it('joins a long form and its abbreviation', () => {
    const { entities } = extract(paper('We propose Slow Stone Search (SSS). SSS wins.'))
    expect(entities).toMatchObject([{ surfaces: ['Slow Stone Search', 'SSS'], type: 'method' }])
  })

  it('finds nothing in an empty paper', () => {
    const facts = extract(paper('', ''))
    expect([facts.entities, facts.repos, facts.results, facts.relations]).toEqual([[], [], [], []])
  })

  it('gives the same facts each time', () => {
    const one = paper('We evaluate GPT-4 and Qwen2.5-72B on GSM8K, SVAMP and MATH.')
    expect(JSON.stringify(extract(one))).toBe(JSON.stringify(extract(one)))
  })

  it('keeps offsets true whatever the text', () => {
    const pieces = fc.constantFrom(
      'GPT-4',
      ' ',
      '(',
      ')',
      'GSM8K',
      'We propose ',
      'FooBar',
      ', ',
      '. ',
      '{',
      '}',
      '\\textbf{',
      '%',
      '61.2',
      '\ud800',
      '\u202e',
      '\u0000',
      '<b>',
      'é',
      '=SUM(A1)',
      'https://github.com/a/b',
      '-',
      '/',
      '**',
      '\n',
    )
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 60 }),
        fc.string({ unit: 'binary', maxLength: 40 }),
        (parts, noise) => {
          checkEvidence(extract(paper(parts.join('') + noise, parts.slice(0, 5).join(' '))))
        },
      ),
      { numRuns: 400, seed: 7 },
    )
  })

  it.each([
    '(',
    'a',
    'a-',
    'GSM8K, ',
    'StoneQa, ',
    'Foo Bar (FB) ',
    'https://github.com/a/b ',
    '12.3% on MATH, ',
    '{}',
    'x}',
    'GPT-4-',
    'We propose ',
    'such as ',
    '\\textbf{',
  ])('survives a text that is %j a hundred thousand times', (unit) => {
    const facts = extract(paper(unit.repeat(100_000 / unit.length)))
    expect(facts.diagnostics).toEqual([])
  })
})

describe('the engine', () => {
  const vocabulary = compileVocabulary()
  const failing: Rule = {
    id: 'mention.failing',
    stage: 'mention',
    on: 'shape',
    reason: 'It fails on purpose.',
    examples: [],
    counterexamples: [],
    run() {
      throw new Error('on purpose')
    },
  }

  it('turns a rule that throws into one diagnostic, and goes on', () => {
    const { facts } = runRules(
      paper('We use GPT-4 and GPT-3.5 on GSM8K.'),
      packRules([failing, ...RULES], vocabulary),
    )
    expect(facts.diagnostics).toMatchObject([
      { level: 'error', code: 'rule-failed', rule: 'mention.failing', paper: 'p1' },
    ])
    expect(facts.entities.map(({ name }) => name)).toContain('GSM8K')
  })

  it('runs without rules', () => {
    expect(runRules(paper('We use GPT-4.'), packRules([], vocabulary)).facts.entities).toEqual([])
  })

  it('hashes its rule pack', () => {
    expect(rulePackHash()).toMatch(/^[0-9a-z]{11}$/)
    expect(rulePackHash()).toBe(rulePackHash())
  })
})
