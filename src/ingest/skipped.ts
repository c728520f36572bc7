import type { Diagnostic } from '../model.ts'

/** True for the diagnostic of one record that was left out. */
export function isSkippedRecord(diagnostic: Diagnostic): boolean {
  return diagnostic.level === 'error' && diagnostic.code.startsWith('record-')
}
