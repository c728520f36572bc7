import { ENTITY_TYPES } from '../../src/model.ts'
import { endingType } from '../endings.ts'
import type { Trace } from '../engine.ts'
import type { RulePack } from '../pack.ts'
import { evidenceAt } from '../reading/document.ts'
import { roleVotes } from '../roles/decide.ts'
import type { Guard } from '../rule.ts'
import { weigh } from '../settling/candidate.ts'
import { placeOf } from '../settling/place.ts'
import { weighVotes } from '../settling/settle.ts'
import type { ExplainedEntity, Explanation } from './explanation.ts'
import { rejectedIn } from './rejected.ts'
import { explainVote, rounded } from './shown.ts'

/** Says of every find which rules spoke for it and against it, and what was not taken. Weighs the votes once more. */
export function explainTrace({ facts, votes, reading }: Trace, pack: RulePack): Explanation {
  const { document } = reading
  const weighing = weighVotes(document, votes, pack.vocabulary)
  const roles = roleVotes(reading, pack.roles, quiet)
  const entities = facts.entities.map((entity, e): ExplainedEntity => {
    const {
      mentions,
      score,
      isCertain,
      votes: cast,
    } = reading.entities[e] as (typeof reading.entities)[number]
    const ending = endingType(entity.name)
    const places = new Set(mentions.map(({ start }) => start))
    return {
      ...entity,
      score: rounded(score),
      types: Object.fromEntries(
        weigh(cast, entity.name).types.flatMap((sum, i) =>
          sum === 0 ? [] : [[ENTITY_TYPES[i], rounded(sum)]],
        ),
      ),
      ...(isCertain && { isCertain }),
      ...(ending && { ending }),
      votes: cast.map((vote) => explainVote(document, vote)),
      roleVotes: (roles[e] ?? []).map(({ rule, vote: { role, weight, start, end } }) => ({
        ...evidenceAt(document, start, end, rule),
        text: document.text.slice(start, end),
        role,
        weight,
      })),
      same: votes.same
        .filter(({ a, b }) => places.has(a.start) && places.has(b.start))
        .map(({ rule, a, b }) => ({
          rule,
          words: [document.text.slice(a.start, a.end), document.text.slice(b.start, b.end)],
        })),
    }
  })
  const taken = new Set(reading.entities.flatMap(({ mentions }) => mentions.map(placeOf)))
  const rejected = rejectedIn(document, votes, weighing, pack.vocabulary.notNames)
    .filter(({ span }) => !taken.has(placeOf(span)))
    .map(({ rejected }) => rejected)
  return { ...facts, entities, rejected }
}

/** A rule that fails was reported when the paper was read. */
const quiet: Guard = (_, otherwise, step) => {
  try {
    return step()
  } catch {
    return otherwise
  }
}
