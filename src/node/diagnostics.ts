import { PaperloomError } from '../errors.ts'
import type { Diagnostic } from '../model.ts'

/** One line for people: `file:line: what is wrong`. */
export function describeDiagnostic({ input, line, paper, rule, message }: Diagnostic): string {
  const place = input ?? [paper, rule].filter((part) => part !== undefined).join(', ')
  const at = line === undefined ? place : `${place}:${line}`
  return at && !message.startsWith(at) ? `${at}: ${message}` : message
}

/** @throws PaperloomError `strict` for the first record or input that had to be skipped. */
export function assertNothingSkipped(diagnostics: readonly Diagnostic[]): void {
  const first = diagnostics.find((diagnostic) => diagnostic.level === 'error')
  if (!first) return
  throw new PaperloomError('strict', `${describeDiagnostic(first)}. With --strict nothing may be skipped`)
}
