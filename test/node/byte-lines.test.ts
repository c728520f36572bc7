import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { byteLines } from '../../src/node/byte-lines.ts'

test.each([
  ['nothing', '', []],
  [
    'no newline at the end',
    'ab\ncd',
    [
      [0, 'ab'],
      [3, 'cd'],
    ],
  ],
  ['empty lines', '\n\nab\n\n', [[2, 'ab']]],
  [
    'more than a byte a character',
    'é𝔽\nx\n',
    [
      [0, 'é𝔽'],
      [7, 'x'],
    ],
  ],
])('%s', async (_, text, expected) => {
  expect(await linesOf(text)).toEqual(expected)
})

test('a line longer than a chunk', async () => {
  const long = 'x'.repeat(2_500_000)
  expect(await linesOf(`a\n${long}\nb\n`)).toEqual([
    [0, 'a'],
    [2, long],
    [2_500_003, 'b'],
  ])
})

async function linesOf(text: string): Promise<[number, string][]> {
  const dir = await mkdtemp(join(tmpdir(), 'paperloom-lines-'))
  await writeFile(join(dir, 'file'), text)
  const lines: [number, string][] = []
  for await (const { start, bytes } of byteLines(join(dir, 'file'))) lines.push([start, bytes.toString()])
  await rm(dir, { recursive: true })
  return lines
}
