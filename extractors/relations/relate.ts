import type { Evidence, Relation, RelationType } from '../../src/model.ts'
import { evidenceAt } from '../reading/document.ts'
import type { Candidate, Mention, Reading } from '../reading/reading.ts'

/** Mentions of either end that are looked at for the place that shows a relation best. */
const MOST_PAIRED = 12

/** A relation whose evidence is the place where its ends stand nearest to each other. */
export function relate(
  reading: Reading,
  from: Candidate,
  rel: RelationType,
  to: Candidate,
  rule: string,
): Relation {
  const [a, b] = nearestPair(from.mentions, to.mentions)
  return relateAt(reading, from, a, rel, to, b, rule)
}

/** A relation that these two mentions show. */
export function relateAt(
  { document }: Reading,
  from: Candidate,
  fromMention: Mention,
  rel: RelationType,
  to: Candidate,
  toMention: Mention,
  rule: string,
): Relation {
  const at = ({ start, end }: Mention): Evidence => evidenceAt(document, start, end, rule)
  return { from: from.name, rel, to: to.name, evidence: [at(fromMention), at(toMention)] }
}

function nearestPair(from: readonly Mention[], to: readonly Mention[]): [Mention, Mention] {
  let best: [Mention, Mention] = [from[0] as Mention, to[0] as Mention]
  const gap = (a: Mention, b: Mention) => Math.abs(a.start - b.start)
  for (const a of from.slice(0, MOST_PAIRED))
    for (const b of to.slice(0, MOST_PAIRED)) if (gap(a, b) < gap(...best)) best = [a, b]
  return best
}
