import { type Entity, ROLES, type Role } from '../../src/model.ts'
import { foldName } from '../../src/text.ts'
import { type Document, evidenceAt } from '../reading/document.ts'
import type { Candidate, Reading } from '../reading/reading.ts'
import type { Guard, RoleRule, RoleVote } from '../rule.ts'

type RuledVote = RoleVote & { rule: string }

/** Asks the role rules and writes the entities as facts. The role with most votes wins; of equals the stronger. */
export function entitiesWithRoles(reading: Reading, rules: readonly RoleRule[], guard: Guard): Entity[] {
  const votesOf: RuledVote[][] = reading.entities.map(() => [])
  for (const rule of rules)
    for (const vote of guard(rule, [], () => rule.run(reading)))
      votesOf[vote.entity]?.push({ ...vote, rule: rule.id })
  return reading.entities.map((candidate, e) =>
    toEntity(reading.document, candidate, votesOf[e] as RuledVote[]),
  )
}

function toEntity(document: Document, candidate: Candidate, votes: readonly RuledVote[]): Entity {
  const role = strongestRole(votes)
  return {
    key: `${candidate.type}:${foldName(candidate.name)}`,
    name: candidate.name,
    type: candidate.type,
    ...(candidate.subtype && { subtype: candidate.subtype }),
    role,
    surfaces: [...new Set(candidate.mentions.map(({ start, end }) => document.text.slice(start, end)))],
    confidence: confidenceOf(candidate.score),
    evidence: candidate.mentions.map(({ start, end, rule }) => evidenceAt(document, start, end, rule)),
    roleEvidence: votes
      .filter((vote) => vote.role === role)
      .map(({ start, end, rule }) => evidenceAt(document, start, end, rule)),
  }
}

function strongestRole(votes: readonly RuledVote[]): Role {
  const sums = new Map<Role, number>()
  for (const { role, weight } of votes) sums.set(role, (sums.get(role) ?? 0) + weight)
  let best: Role = 'mentions'
  for (const role of [...ROLES].reverse()) if ((sums.get(role) ?? 0) >= (sums.get(best) ?? 0)) best = role
  return sums.size > 0 ? best : 'mentions'
}

/** 1 - e^-score: .63 where a name was just accepted, .95 where three rules agree. Two decimals. */
function confidenceOf(score: number): number {
  return Math.round((1 - Math.exp(-score)) * 100) / 100
}
