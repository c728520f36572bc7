import { afterEach, expect, it, vi } from 'vitest'
import { startProgress } from '../../src/node/progress.ts'

afterEach(() => vi.restoreAllMocks())

/** What is drawn on stderr, which is a terminal or is not. */
function drawnWhen(isTerminal: boolean): string {
  const isTTY = process.stderr.isTTY
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  process.stderr.isTTY = isTerminal
  try {
    const { onProgress, stop } = startProgress()
    onProgress('reading', 3, 0)
    onProgress('extracting', 0, 50)
    onProgress('extracting', 50, 50)
    stop()
    stop()
    return write.mock.calls.map(([text]) => String(text)).join('')
  } finally {
    process.stderr.isTTY = isTTY
  }
}

it('draws a bar with rate and remaining time on a terminal', () => {
  const drawn = drawnWhen(true)
  expect(drawn).toMatch(/reading +3 papers, /)
  expect(drawn).toMatch(/extracting \[-{30}\] 0\/50, .*\/s, \? left/)
  expect(drawn).toMatch(/\[={30}\] 50\/50, \d+\/s, 0 s left/)
})

it('is silent elsewhere', () => {
  expect(drawnWhen(false)).toBe('')
})
