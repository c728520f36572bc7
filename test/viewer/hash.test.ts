import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nodeHash, readHash } from '../../viewer/state/hash.ts'

test('the hash names the node', () => {
  expect(nodeHash('paper:a/b c')).toBe('#node=paper%3Aa%2Fb%20c')
  expect(nodeHash(null)).toBe('#')
})

test('no hash, an empty one or another one selects nothing', () => {
  for (const hash of ['', '#', '#node=', '#somewhere', '#other=1']) expect(readHash(hash)).toBeNull()
})

test('an id comes back as it went, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (id) => {
      expect(readHash(nodeHash(id))).toBe(id)
    }),
  )
  for (const id of ['__proto__', 'method:gencls++', 'a&node=b', '100%', '#', '?', '\u202e']) {
    expect(readHash(nodeHash(id))).toBe(id)
  }
})

test('half a surrogate pair and broken escapes do no harm', () => {
  expect(readHash(nodeHash('a\ud800b'))).toBe('a\ufffdb')
  expect(readHash('#node=%E0%A4%A')).toBeTypeOf('string')
})
