import fc from 'fast-check'
import { expect, test } from 'vitest'
import { labelText, placeLabels } from '../../viewer/map/labels.ts'

const label = (text: string, x: number, y: number, priority: number) => ({
  text,
  x,
  y,
  width: 50,
  height: 16,
  priority,
})

test('of two that overlap the more important one stays', () => {
  const placed = placeLabels([label('minor', 0, 0, 1), label('major', 20, 5, 2), label('apart', 0, 60, 0)])
  expect(placed.map((each) => each.text)).toEqual(['major', 'apart'])
})

test('no two labels overlap, wherever they stand', () => {
  const labels = fc.array(
    fc.record({
      text: fc.constant(''),
      x: fc.integer({ min: -300, max: 300 }),
      y: fc.integer({ min: -300, max: 300 }),
      width: fc.integer({ min: 1, max: 250 }),
      height: fc.integer({ min: 1, max: 30 }),
      priority: fc.integer({ min: 0, max: 5 }),
    }),
  )
  fc.assert(
    fc.property(labels, (candidates) => {
      const placed = placeLabels(candidates)
      for (const [i, a] of placed.entries()) {
        for (const b of placed.slice(i + 1)) {
          const apart =
            a.x + a.width <= b.x ||
            b.x + b.width <= a.x ||
            a.y + a.height / 2 <= b.y - b.height / 2 ||
            b.y + b.height / 2 <= a.y - a.height / 2
          expect(apart).toBe(true)
        }
      }
    }),
  )
})

test('a label is one short line without control characters', () => {
  expect(labelText('A\n title\tof  \u202etwo lines ')).toBe('A title of two lines')
  expect(labelText('x'.repeat(10_000))).toHaveLength(42)
  expect(labelText('𝔽'.repeat(50))).toBe(`${'𝔽'.repeat(41)}…`)
})
