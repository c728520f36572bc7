import { describe, expect, it } from 'vitest'
import { readWords } from '../../extractors/reading/words.ts'

/** The words of a text, as text. */
function wordsOf(text: string): string[] {
  const { start, end, length } = readWords(text)
  return Array.from({ length }, (_, w) => text.slice(start[w], end[w]))
}

/** The atoms of a text, as text. */
function atomsOf(text: string): string[] {
  const { atomStart, atomEnd } = readWords(text)
  return Array.from(atomStart, (start, a) => text.slice(start, atomEnd[a]))
}

describe('readWords', () => {
  it.each([
    ['We use GPT-4, BERT; and "T5".', ['We', 'use', 'GPT-4', 'BERT', 'and', 'T5']],
    ["GPT-4's score (61.2%)!", ['GPT-4', 'score', '61.2%']],
    ['SliM-LLM+ and A* and C# stay', ['SliM-LLM+', 'and', 'A*', 'and', 'C#', 'stay']],
    ['**bold** is bold', ['bold', 'is', 'bold']],
    ['10,000 samples, 5 more', ['10,000', 'samples', '5', 'more']],
    ['one--two and one—two', ['one', 'two', 'and', 'one', 'two']],
    ['D^{2}MoE and Psmall{ARAMAWPS} here', ['D^{2}MoE', 'and', 'Psmall{ARAMAWPS}', 'here']],
    ['a {GSM8K} b', ['a', 'GSM8K', 'b']],
    ['Name:Rest', ['Name', 'Rest']],
    ['', []],
    ['... --- !!!', []],
    ['soft\u00adhyphen', ['soft\u00adhyphen']],
    ['中文 абв', ['中文', 'абв']],
  ])('cuts %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })

  it.each([
    ['MATH-500', ['MATH', '500']],
    ['MATH500', ['MATH', '500']],
    ['Llama 3.1', ['Llama', '3', '.', '1']],
    ['miniF2F-test', ['miniF', '2', 'F', 'test']],
    ['QuIP#', ['QuIP', '#']],
  ])('cuts %j into atoms', (text, atoms) => {
    expect(atomsOf(text)).toEqual(atoms)
  })
})
