import { describe, expect, it } from 'vitest'
import { sentenceAround } from '../src/text.ts'

function sentenceOf(text: string, words: string): string {
  const start = text.indexOf(words)
  return sentenceAround(text, start, start + words.length)
}

describe('the sentence around some words', () => {
  it('is cut at the marks before and after them', () => {
    expect(sentenceOf('One thing. We test on MATH! And more.', 'MATH')).toBe('We test on MATH!')
  })

  it('is the first, the last, or the whole text where no mark stands', () => {
    expect(sentenceOf('First words. Then.', 'First')).toBe('First words.')
    expect(sentenceOf('One. Last words', 'words')).toBe('Last words')
    expect(sentenceOf('a title of words', 'title')).toBe('a title of words')
  })

  it.each([
    'It beats others, e.g. GPT-4, by far.',
    'We follow Smith et al. 2020 here.',
    'See J. Doe for more.',
    'It costs 3.5 dollars for v1.2 here.',
  ])('is not cut at the dots of %j', (text) => {
    expect(sentenceOf(`Before this. ${text} After it.`, text.slice(0, 6))).toBe(text)
  })

  it('spans the sentences that the words span', () => {
    expect(sentenceOf('One. Two three. Four five. Six.', 'three. Four')).toBe('Two three. Four five.')
  })

  it('keeps within reach in a text without marks', () => {
    const text = `${'x '.repeat(5000)}HERE${' y'.repeat(5000)}`
    const sentence = sentenceOf(text, 'HERE')
    expect(sentence).toContain('HERE')
    expect(sentence.length).toBeLessThan(1100)
  })
})
