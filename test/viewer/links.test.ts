import { expect, test } from 'vitest'
import { paperAddress, webAddress } from '../../viewer/panel/links.tsx'
import { formatValue } from '../../viewer/panel/results.tsx'
import { counted } from '../../viewer/ui/words.ts'

test('only addresses of the web become links', () => {
  expect(webAddress('https://github.com/a/b')).toBe('https://github.com/a/b')
  expect(webAddress('http://example.org')).toBe('http://example.org/')
  const others = ['javascript:alert(1)', ' JaVaScRiPt:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x']
  for (const url of [...others, 'file:///etc/passwd', 'vbscript:x', 'github.com/a/b', '', undefined]) {
    expect(webAddress(url)).toBeNull()
  }
})

test('an arXiv id is an address, another id is not', () => {
  expect(paperAddress({ id: '2405.13729' })).toBe('https://arxiv.org/abs/2405.13729')
  expect(paperAddress({ id: '2405.13729', url: 'https://x.org/' })).toBe('https://x.org/')
  expect(paperAddress({ id: 'some-title-2405' })).toBeUndefined()
})

test('numbers are written as the abstract means them', () => {
  expect(formatValue({ value: 66.9, unit: '%' })).toBe('66.9\u202f%')
  expect(formatValue({ value: 49, unit: 'count', of: 658 })).toBe('49 of 658')
  expect(formatValue({ value: 3.4, unit: 'points', kind: 'improvement' })).toBe('+3.4\u00a0points')
  expect(formatValue({ value: -2, kind: 'improvement' })).toBe('-2')
})

test('one is singular', () => {
  expect(counted(1, 'paper')).toBe('1 paper')
  expect(counted(1234, 'paper')).toBe('1,234 papers')
})
