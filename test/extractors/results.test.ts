import { describe, expect, it } from 'vitest'
import { extract } from '../../extractors/index.ts'

/** Results of an abstract, one line each: subject, benchmark, value; `+` and unit where it is an improvement. */
function read(abstract: string): string[] {
  const { results, diagnostics } = extract({ id: 'p', title: '', abstract, sources: [] })
  expect(diagnostics).toEqual([])
  return results.map(({ subject, benchmark, value, of, kind }) => {
    const number = `${value}${of === undefined ? '' : `/${of}`}`
    return `${subject} | ${benchmark} | ${number}${kind === 'improvement' ? ' more' : ''}`
  })
}

const OWN = 'We propose QuartzTune, a training method. '

describe('results: numbers and their benchmark', () => {
  it.each<[string, string, string[]]>([
    [
      'beside',
      'GPT-4 scores 61.2% on GSM8K and 40.5% on MATH-500.',
      ['GPT-4 | GSM8K | 61.2', 'GPT-4 | MATH-500 | 40.5'],
    ],
    [
      'without a unit',
      'GPT-4 achieves 83.8 on GSM8K and 52.4 on SVAMP.',
      ['GPT-4 | GSM8K | 83.8', 'GPT-4 | SVAMP | 52.4'],
    ],
    [
      'in brackets',
      'GPT-4 does best on GSM8K (91.1%), SVAMP (80.2%) and MATH-500 (66%).',
      ['GPT-4 | GSM8K | 91.1', 'GPT-4 | SVAMP | 80.2', 'GPT-4 | MATH-500 | 66'],
    ],
    [
      'respectively',
      'GPT-4 reaches 81.1%, 70.2% and 60.3% on GSM8K, SVAMP, and MATH-500, respectively.',
      ['GPT-4 | GSM8K | 81.1', 'GPT-4 | SVAMP | 70.2', 'GPT-4 | MATH-500 | 60.3'],
    ],
    [
      'benchmarks first',
      'On GSM8K and SVAMP, GPT-4 obtains 81.1% and 70.2%.',
      ['GPT-4 | GSM8K | 81.1', 'GPT-4 | SVAMP | 70.2'],
    ],
    [
      'two rounds of pairs',
      'GPT-4 reaches 81.1% and 70.2% on GSM8K and SVAMP, respectively, surpassing prior work by 3.1% and 4.2%.',
      [
        'GPT-4 | GSM8K | 81.1',
        'GPT-4 | SVAMP | 70.2',
        'GPT-4 | GSM8K | 3.1 more',
        'GPT-4 | SVAMP | 4.2 more',
      ],
    ],
    [
      'both',
      'GPT-4 exceeds 90% accuracy on both GSM8K and SVAMP.',
      ['GPT-4 | GSM8K | 90', 'GPT-4 | SVAMP | 90'],
    ],
    [
      'slashes',
      'GPT-4 gains +14.6% / +17.2% on GSM8K and +6.8%/+5.8% on SVAMP.',
      [
        'GPT-4 | GSM8K | 14.6 more',
        'GPT-4 | GSM8K | 17.2 more',
        'GPT-4 | SVAMP | 6.8 more',
        'GPT-4 | SVAMP | 5.8 more',
      ],
    ],
    ['out of', 'GPT-4 solves 49 out of 658 problems from PutnamBench.', ['GPT-4 | PutnamBench | 49/658']],
    [
      'a fraction',
      'GPT-4 does well on GSM8K (61.7%) and PutnamBench (8/644).',
      ['GPT-4 | GSM8K | 61.7', 'GPT-4 | PutnamBench | 8/644'],
    ],
    ['a thousand', 'GPT-4 proves 858 of the 3,431 theorems of miniF2F.', ['GPT-4 | miniF2F | 858/3431']],
    ['a count', 'GPT-4 solves 86 problems on PutnamBench.', ['GPT-4 | PutnamBench | 86']],
    ['a share of its items', 'GPT-4 proves 26.3% of the statements in miniF2F.', ['GPT-4 | miniF2F | 26.3']],
    [
      'right before',
      'GPT-4 improves GSM8K by 3.1% and SVAMP by 4.2%.',
      ['GPT-4 | GSM8K | 3.1 more', 'GPT-4 | SVAMP | 4.2 more'],
    ],
    ['a metric', 'GPT-4 reaches an F1 score of 72.8 on SQuAD.', ['GPT-4 | SQuAD | 72.8']],
    [
      'LaTeX and markup',
      'GPT-4 reaches **89.80\\%** on GSM8K and $70.1\\%$ on SVAMP.',
      ['GPT-4 | GSM8K | 89.8', 'GPT-4 | SVAMP | 70.1'],
    ],
    [
      'lists with slashes',
      'GPT-4 reaches 81.2%/70.1% on GSM8K/SVAMP.',
      ['GPT-4 | GSM8K | 81.2', 'GPT-4 | SVAMP | 70.1'],
    ],
    [
      'a bracket of its own',
      'GPT-4 reaches 81.2% on GSM8K, MATH-500 (70.1%), and SVAMP (66.3%).',
      ['GPT-4 | GSM8K | 81.2', 'GPT-4 | MATH-500 | 70.1', 'GPT-4 | SVAMP | 66.3'],
    ],
    ['a drop', 'The accuracy of GPT-4 drops by 12.5% on GSM8K.', ['GPT-4 | GSM8K | -12.5 more']],
    [
      'the same benchmark',
      'GPT-4 reaches 70.1% on GSM8K. With a verifier, its accuracy on the same benchmark is 81.2%.',
      ['GPT-4 | GSM8K | 70.1', 'ours | GSM8K | 81.2'],
    ],
    [
      'our benchmark',
      'We introduce StoneBench, a benchmark. GPT-4 reaches an accuracy of only 38.1% on our benchmark.',
      ['GPT-4 | StoneBench | 38.1'],
    ],
  ])('%s', (_, abstract, expected) => {
    expect(read(abstract)).toEqual(expected)
  })
})

describe('results: whose number', () => {
  it.each<[string, string, string[]]>([
    ['we', `${OWN}We achieve 81% on GSM8K.`, ['QuartzTune | GSM8K | 81']],
    ['it', `${OWN}With GPT-4, it achieves 81% on GSM8K.`, ['QuartzTune | GSM8K | 81']],
    [
      'a participle',
      `${OWN}QuartzTune outperforms GPT-4, reaching 81% on GSM8K.`,
      ['QuartzTune | GSM8K | 81'],
    ],
    [
      'what is lifted',
      `${OWN}QuartzTune improves Llama 3 from 61.8% to 66.9% on GSM8K.`,
      ['Llama 3 | GSM8K | 61.8', 'QuartzTune | GSM8K | 66.9'],
    ],
    [
      'an arrow',
      `${OWN}QuartzTune raises GSM8K accuracy (65.0% → 72.4%).`,
      ['baseline | GSM8K | 65', 'QuartzTune | GSM8K | 72.4'],
    ],
    [
      'what falls',
      'GPT-4 drops from 60.6% to 30.9% on GSM8K.',
      ['GPT-4 | GSM8K | 60.6', 'GPT-4 | GSM8K | 30.9'],
    ],
    [
      'what is surpassed',
      `${OWN}QuartzTune surpasses GPT-4 by 3.2 points on GSM8K and 4.1 on SVAMP.`,
      ['QuartzTune | GSM8K | 3.2 more', 'QuartzTune | SVAMP | 4.1 more'],
    ],
    [
      'a baseline with a number',
      `${OWN}QuartzTune reaches 36.5% on GSM8K, surpassing the GPT-4 baseline of 22.9%.`,
      ['QuartzTune | GSM8K | 36.5', 'GPT-4 | GSM8K | 22.9'],
    ],
    [
      'versus',
      `${OWN}QuartzTune is better on GSM8K (81.2% vs. 70.1% for GPT-4).`,
      ['QuartzTune | GSM8K | 81.2', 'GPT-4 | GSM8K | 70.1'],
    ],
    [
      'systems in brackets',
      `${OWN}On GSM8K, it beats GPT-4 (70.1%) and Llama 3 (60.2%).`,
      ['GPT-4 | GSM8K | 70.1', 'Llama 3 | GSM8K | 60.2'],
    ],
    [
      'the previous best',
      `${OWN}QuartzTune proves 26.3% of the theorems in miniF2F, doubling the previous best of 13.2%.`,
      ['QuartzTune | miniF2F | 26.3', 'baseline | miniF2F | 13.2'],
    ],
    [
      'while',
      'GPT-4 reaches 81% on GSM8K, while Llama 3 reaches 70%.',
      ['GPT-4 | GSM8K | 81', 'Llama 3 | GSM8K | 70'],
    ],
    [
      'two systems, respectively',
      'GPT-4 and Llama 3 achieve 81% and 70% on GSM8K, respectively.',
      ['GPT-4 | GSM8K | 81', 'Llama 3 | GSM8K | 70'],
    ],
    [
      'people',
      'We introduce StoneBench, a benchmark. GPT-4 reaches 43.1%, compared to human performance of 95.7%.',
      ['GPT-4 | StoneBench | 43.1', 'other | StoneBench | 95.7'],
    ],
    [
      'the best model',
      'We introduce StoneBench, a benchmark. The best model achieves only 16.5% accuracy.',
      ['other | StoneBench | 16.5'],
    ],
  ])('%s', (_, abstract, expected) => {
    expect(read(abstract)).toEqual(expected)
  })
})

describe('results: what is none', () => {
  it.each([
    ['effort', 'GPT-4 reduces token usage by 40% on average, as seen with GSM8K.'],
    ['a share of something else', 'GPT-4 retains 95% of the parameters on GSM8K.'],
    ['a multiple', 'GPT-4 is 2.5x faster and 3.1 times smaller on GSM8K.'],
    ['a version', 'We use Stonework 3.5 on GSM8K.'],
    ['another place', 'GSM8K is popular. GPT-4 gains 2.1% on seven other reasoning benchmarks.'],
    ['a mean over many', 'GPT-4 gains 2.1% on average on GSM8K and SVAMP.'],
    ['clients', 'GPT-4 is robust on GSM8K when 20 out of 1,000 clients fail.'],
  ])('%s', (_, abstract) => {
    expect(read(abstract)).toEqual([])
  })
})

describe('results: evidence and hostile text', () => {
  it('points at the exact characters, sign and unit included', () => {
    const abstract = 'GPT-4 gains +3.5\\% on GSM8K and solves 49 out of 658 problems of PutnamBench.'
    const { results } = extract({ id: 'p', title: 'On sums', abstract, sources: [] })
    expect(results.map(({ evidence }) => abstract.slice(evidence[0]?.start, evidence[0]?.end))).toEqual([
      '+3.5\\%',
      '49 out of 658',
    ])
  })

  it('notes metric, unit and split', () => {
    const abstract = 'GPT-4 reaches a success rate of 61.7% on miniF2F-test.'
    expect(extract({ id: 'p', title: '', abstract, sources: [] }).results[0]).toMatchObject({
      metric: 'success rate',
      unit: '%',
      split: 'test',
    })
  })

  it('leaves tables in prose alone', () => {
    expect(read(`GPT-4 reaches ${'81.1% and '.repeat(10_000)}70% on GSM8K.`)).toEqual([])
    expect(read(`GPT-4 reaches ${'('.repeat(20_000)}70% on GSM8K.`)).toEqual([])
  })
})
