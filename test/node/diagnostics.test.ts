import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/model.ts'
import { assertNothingSkipped, describeDiagnostic } from '../../src/node/diagnostics.ts'

const error = { level: 'error', code: 'x', message: 'no title', input: 'a.jsonl', line: 3 } as const

const LINES: [Diagnostic, string][] = [
  [error, 'a.jsonl:3: no title'],
  [{ level: 'error', code: 'x', message: 'a.jsonl is empty', input: 'a.jsonl' }, 'a.jsonl is empty'],
  [
    { level: 'error', code: 'x', message: 'failed', paper: 'p1', rule: 'known-name' },
    'p1, known-name: failed',
  ],
  [{ level: 'warning', code: 'x', message: 'alone' }, 'alone'],
]

describe('a diagnostic', () => {
  it.each(LINES)('is one line: %j', (diagnostic, line) => {
    expect(describeDiagnostic(diagnostic)).toBe(line)
  })

  it('of a skipped record ends a strict run, a warning does not', () => {
    expect(() => assertNothingSkipped([{ ...error, level: 'warning' }])).not.toThrow()
    expect(() => assertNothingSkipped([{ ...error, level: 'warning' }, error])).toThrow(
      /^a\.jsonl:3: no title\. /,
    )
  })
})
