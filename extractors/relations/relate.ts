import type { Evidence, Relation, RelationType } from '../../src/model.ts'
import { evidenceAt } from '../reading/document.ts'
import type { Candidate, Mention, Reading } from '../reading/reading.ts'

/** A relation whose evidence is the first place of each of its ends. */
export function relate(
  reading: Reading,
  from: Candidate,
  rel: RelationType,
  to: Candidate,
  rule: string,
): Relation {
  const at = (candidate: Candidate): Evidence => {
    const { start, end } = candidate.mentions[0] as Mention
    return evidenceAt(reading.document, start, end, rule)
  }
  return { from: from.name, rel, to: to.name, evidence: [at(from), at(to)] }
}
