import { describe, expect, it } from 'vitest'
import { sentenceAround } from '../../../graph/asking/sentence.ts'

const text = 'We test. Ours, e.g. Foo et al. (v. 2.5), gets 3.5% on Bar! It wins? "Yes" it does.'
const around = (words: string) =>
  sentenceAround(text, text.indexOf(words), text.indexOf(words) + words.length)

describe('sentenceAround', () => {
  it('cuts at ends of sentences and not at abbreviations and decimals', () => {
    expect(around('test')).toBe('We test.')
    expect(around('3.5%')).toBe('Ours, e.g. Foo et al. (v. 2.5), gets 3.5% on Bar!')
    expect(around('wins')).toBe('It wins?')
    expect(around('does')).toBe('"Yes" it does.')
  })

  it('spans what the offsets span, and bounds its look to either side', () => {
    expect(sentenceAround(text, 3, text.indexOf('wins'))).toBe(text.slice(0, text.indexOf(' "Yes"')))
    expect(sentenceAround('a'.repeat(5000), 2500, 2501)).toHaveLength(2001)
    expect(sentenceAround('', 0, 0)).toBe('')
    expect(sentenceAround('No end', 0, 99)).toBe('No end')
  })
})
