import { describe, expect, it } from 'vitest'
import { canonicalName, looserForms, withoutSplit } from '../../graph/canonicalise.ts'
import type { EntityType } from '../../src/model.ts'

const SAME: [EntityType, ...string[]][] = [
  ['benchmark', 'MATH-500', 'MATH500', 'Math-500', 'math 500', '\\textsc{MATH}-500'],
  ['benchmark', 'GSM8K', 'GSM-8K', 'gsm8k', 'GSM8k'],
  ['benchmark', "AIME'24", 'AIME24', 'AIME 2024', 'AIME-2024', 'AIME 24', 'AIME ’24', '2024 AIME'],
  ['benchmark', 'AIME 24/25', 'AIME 2024/2025', 'AIME24/25', 'AIME 2024 2025'],
  ['benchmark', 'WMT14', 'WMT 2014', "WMT'14"],
  ['benchmark', 'VOC 2007', 'VOC07'],
  [
    'benchmark',
    'miniF2F',
    'MiniF2F-test',
    'miniF2F test',
    'miniF2F (valid)',
    'MiniF2F-Valid',
    'minif2f-test-dev',
  ],
  ['benchmark', 'NuminaMath-1,000', 'NuminaMath 1000'],
  ['model', 'Llama-2-7B', 'LLaMA 2 7b', 'Llama2-7B'],
  ['model', 'DeepSeek-R1', 'DeepSeek R1', 'deepseek-r1'],
  ['tool', 'Lean 4', 'Lean4', 'lean-4'],
  ['method', 'Schrödinger Bridge', 'Schrodinger bridge'],
  ['method', 'D^{2}MoE', 'D2MoE', 'D²MoE'],
]

const DIFFERENT: [EntityType, string, string][] = [
  ['model', 'Llama-2', 'Llama-3'],
  ['model', 'Qwen2.5-7B', 'Qwen2.5-72B'],
  ['model', 'Gemma 2 7B', 'Gemma 27B'],
  ['model', 'GPT-4', 'GPT-4o'],
  ['model', 'AceReason 1.1', 'AceReason 11'],
  ['model', 'FLUX.1-dev', 'FLUX.1'],
  ['benchmark', 'miniF2F', 'miniF2F-v2'],
  ['benchmark', 'MATH', 'MATH-500'],
  ['benchmark', 'AIME 2024', 'AIME 2025'],
  ['benchmark', 'AIME', 'AIME 2024'],
  ['benchmark', 'AMC 12', 'AMC 2012'],
  ['benchmark', 'IMO-AG-30', 'IMO-AG-2030'],
  ['benchmark', 'HumanEval', 'HumanEval+'],
  ['benchmark', 'Turing Test', 'Turing'],
  ['tool', 'Lean 3', 'Lean 4'],
  ['tool', 'C', 'C++'],
  ['tool', 'C', 'C#'],
  ['method', 'A*', 'A'],
  ['method', 'SliM-LLM', 'SliM-LLM+'],
]

describe('canonicalName', () => {
  it.each(SAME)('folds spellings of one %s: %s', (type, first, ...others) => {
    for (const other of others) expect(canonicalName(other, type), other).toBe(canonicalName(first, type))
  })

  it.each(DIFFERENT)('keeps two of one %s apart: %s, %s', (type, a, b) => {
    expect(canonicalName(a, type)).not.toBe(canonicalName(b, type))
  })

  it('never gives an empty name', () => {
    for (const name of ['', '—', '   ', '\u202e', '\ud800']) expect(canonicalName(name, 'tool')).not.toBe('')
  })

  it('finds its own result again', () => {
    for (const [type, ...names] of SAME) {
      for (const name of names) {
        const canonical = canonicalName(name, type)
        expect(canonicalName(canonical, type)).toBe(canonical)
      }
    }
  })

  it('takes long hostile names', () => {
    const long = `${'1 '.repeat(50_000)}${'-'.repeat(50_000)}${'('.repeat(50_000)}test`
    expect(canonicalName(long, 'benchmark')).toMatch(/^1-1-1/)
  })
})

describe('withoutSplit', () => {
  it('cuts splits of benchmarks only, and never the whole name', () => {
    expect(withoutSplit('miniF2F-test', 'benchmark')).toBe('miniF2F')
    expect(withoutSplit('GSM8K (test set)', 'benchmark')).toBe('GSM8K')
    expect(withoutSplit('-test', 'benchmark')).toBe('-test')
    expect(withoutSplit('Foo-train', 'method')).toBe('Foo-train')
  })
})

const names = (name: string, type: EntityType) => looserForms(name, type).map(({ name }) => name)

describe('looserForms', () => {
  it('proposes the singular, the name without head noun and without article', () => {
    expect(names('GANs', 'method')).toEqual(['gan'])
    expect(names('Genetic Strategies', 'method')).toEqual(['geneticstrategy'])
    expect(names('the Sinkhorn algorithm', 'method')).toEqual(['sinkhornalgorithm', 'sinkhorn'])
    expect(names('Lean theorem prover', 'tool')).toContain('lean')
  })

  it('leaves names that only look like plurals', () => {
    for (const name of ['Process', 'Atlus', 'Analysis', 'MAPS', 'As']) {
      expect(looserForms(name, 'method')).toEqual([])
    }
  })
})
