import { describe, expect, it } from 'vitest'
import { plain, table } from '../../src/cli/terminal.ts'

describe('text for a terminal', () => {
  it.each([
    ['\x1b[31mred\x1b[0m', '[31mred[0m'],
    ['\x9b2J\x07bell\x00', '2Jbell'],
    ['a\u202Egpj.exe\u2066', 'agpj.exe'],
    ['two\r\nlines\tand\u2028more', 'two lines and more'],
    ['half \ud800 pair', 'half \ufffd pair'],
    ['naïve 𝔸 漢字', 'naïve 𝔸 漢字'],
  ])('%j is harmless', (text, expected) => {
    expect(plain(text)).toBe(expected)
  })

  it('is cut between characters', () => {
    expect(plain('abcdef', 4)).toBe('abc…')
    expect(plain('ab😀def', 4)).toBe('ab…')
    expect(plain('abcd', 4)).toBe('abcd')
  })

  it('stands in columns, numbers to the right', () => {
    expect(
      table([
        ['a', 5, 'x'],
        ['long', 1234, 'y\x1b'],
      ]),
    ).toBe('a        5  x\nlong  1234  y\n')
    expect(table([])).toBe('')
  })
})
