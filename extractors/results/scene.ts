import type { Document } from '../reading/document.ts'
import type { Candidate, Mention } from '../reading/reading.ts'
import type { ReportedNumber } from './numbers.ts'

/** A mention, with the entity that it names. */
export interface Place extends Mention {
  entity: Candidate
}

/** What one sentence offers: numbers, and the entities that they may belong to, each in text order. */
export interface Scene {
  document: Document
  numbers: ReportedNumber[]
  benchmarks: Place[]
  systems: Place[]
}
