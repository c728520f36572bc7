import { describe, expect, it } from 'vitest'
import { type Mark, markText } from '../../src/cli/marked-text.ts'

const TEXT = 'Quartz beats GPT-4o (old) on Stone Bench.'
const mark = (words: string, label = 'x'): Mark => {
  const start = TEXT.indexOf(words)
  return { start, end: start + words.length, label, paint: (text) => `<${text}>` }
}

describe('a marked text', () => {
  it('writes marks out where there are no colours', () => {
    expect(markText(TEXT, [mark('GPT-4o', 'model uses .92'), mark('Quartz', 'method')], 200, false)).toBe(
      '[Quartz]{method} beats [GPT-4o]{model uses .92} (old) on Stone Bench.\n',
    )
  })

  it('paints word by word where there are, glued to what follows', () => {
    expect(markText(TEXT, [mark('old'), mark('Stone Bench')], 200, true)).toBe(
      'Quartz beats GPT-4o (<old>) on <Stone> <Bench>.\n',
    )
  })

  it('is wrapped by what is seen, not by what is printed', () => {
    expect(markText(TEXT, [mark('GPT-4o')], 20, true)).toBe(
      'Quartz beats <GPT-4o>\n(old) on Stone Bench.\n'.replace('Stone Bench.', 'Stone\nBench.'),
    )
  })

  it('breaks no label', () => {
    expect(markText(TEXT, [mark('Stone Bench', 'a b')], 10, false)).toBe(
      'Quartz\nbeats\nGPT-4o\n(old) on\n[Stone\nBench]{a b}.\n',
    )
  })

  it('keeps the first of marks that overlap, of equal starts the longest', () => {
    expect(markText(TEXT, [mark('Stone'), mark('Stone Bench'), mark('Bench')], 200, false)).toContain(
      'on [Stone Bench]{x}.',
    )
  })

  it('lets nothing of a document reach the terminal but words', () => {
    const text = 'a\x1b[31m \u202eb\r\nc\x07'
    const hostile: Mark = { start: 1, end: 6, label: '\x1b]0;x\x07', paint: (words) => `<${words}>` }
    expect(markText(text, [hostile], 80, false)).toBe('a[[31m]{]0;x} b c\n')
    expect(markText(text, [hostile], 80, true)).toBe('a<[31m> b c\n')
  })

  it('of nothing is an empty line', () => {
    expect(markText(' \n ', [], 80, false)).toBe('\n')
  })
})
