import { expect, it } from 'vitest'
import { foldAddress, foldForScore } from '../../src/scoring/fold.ts'

it.each([
  ['MATH-500', 'math500'],
  ['Qwen2.5-Math', 'qwen2.5math'],
  ['v.1.2.3.', 'v1.2.3'],
  ['A*', 'a*'],
  ['C#', 'c#'],
  ['DSP+', 'dsp+'],
  ['D^{2}MoE', 'd2moe'],
  ['Psmall{ARAMAWPS}', 'paramawps'],
  ['ST\\textnormal{ONER}', 'stoner'],
  ['Café', 'cafe'],
  ['...', ''],
])('the name %j folds to %j', (name, folded) => {
  expect(foldForScore(name)).toBe(folded)
})

it.each([
  ['https://GitHub.com/a/b.git/', 'github.com/a/b'],
  ['http://www.a.example/x?y#z', 'a.example/x'],
  ['a.example/x).', 'a.example/x'],
  [' https://a.example//', 'a.example'],
])('the address %j folds to %j', (url, folded) => {
  expect(foldAddress(url)).toBe(folded)
})

it('takes time linear in the text', () => {
  const started = performance.now()
  for (const piece of ['/', '.', '#', '\\text', 'asmall{', '1.', ')'])
    for (const fold of [foldForScore, foldAddress]) fold(piece.repeat(200_000))
  expect(performance.now() - started).toBeLessThan(5000)
})
