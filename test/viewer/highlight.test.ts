import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Piece, pieceText, splitBySpans } from '../../viewer/panel/highlight.ts'

const span = (start: number, end: number, value = `${start}-${end}`) => ({ start, end, value })

/** Marks as brackets, to be read at a glance. */
function show(pieces: Piece<string>[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : `[${show(piece.pieces)}]`)).join('')
}

test('a mark holds exactly the evidence', () => {
  expect(splitBySpans('We use Lean 4 daily', [span(7, 13, 'lean')])).toEqual([
    'We use ',
    { value: 'lean', pieces: ['Lean 4'] },
    ' daily',
  ])
})

test.each([
  ['nothing to mark', 'abcdef', [], 'abcdef'],
  ['side by side', 'abcdef', [span(0, 2), span(2, 4)], '[ab][cd]ef'],
  ['one within another', 'abcdef', [span(1, 3), span(0, 5)], '[a[bc]de]f'],
  ['same start', 'abcdef', [span(0, 2), span(0, 4)], '[[ab]cd]ef'],
  ['equal', 'abcdef', [span(1, 3, 'x'), span(1, 3, 'y')], 'a[bc]def'],
  ['crossing', 'abcdef', [span(0, 4), span(2, 6)], '[ab[cd]][ef]'],
  ['whole text', 'abc', [span(0, 3)], '[abc]'],
])('%s', (_, text, spans, expected) => {
  expect(show(splitBySpans(text, spans))).toBe(expected)
})

test('spans that do not fit are left out', () => {
  const wrong = [span(-1, 2), span(2, 2), span(3, 1), span(0, 9), span(0.5, 2), span(Number.NaN, 2)]
  expect(splitBySpans('abcdef', wrong)).toEqual(['abcdef'])
})

test('offsets are UTF-16', () => {
  expect(show(splitBySpans('𝔽2F on 𝕃ean', [span(8, 13)]))).toBe('𝔽2F on [𝕃ean]')
})

test('no text is lost or doubled, whatever the spans', () => {
  const spans = fc.array(fc.tuple(fc.integer({ min: -2, max: 42 }), fc.integer({ min: -2, max: 42 })))
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), spans, (text, pairs) => {
      const pieces = splitBySpans(
        text,
        pairs.map(([start, end]) => span(start, end)),
      )
      expect(pieces.map(pieceText).join('')).toBe(text)
    }),
  )
})

test('a span that no other crosses is one mark with its text', () => {
  const text = 'x'.repeat(100)
  const disjoint = Array.from({ length: 10 }, (_, i) => span(10 * i, 10 * i + 5))
  const marks = splitBySpans(text, disjoint).filter((piece) => typeof piece !== 'string')
  expect(marks.map(pieceText)).toEqual(Array(10).fill('xxxxx'))
})
