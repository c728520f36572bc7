import { type Entity, type Evidence, ROLES, type Role } from '../../src/model.ts'
import { foldName } from '../../src/text.ts'
import { type Document, evidenceAt } from '../reading/document.ts'
import type { Candidate, Reading } from '../reading/reading.ts'
import type { Guard, RoleRule, RoleVote } from '../rule.ts'

/** A vote for a role, and the rule that cast it. */
export interface RuledVote {
  rule: string
  vote: RoleVote
}

/** What the role rules say, entity by entity. */
export function roleVotes(reading: Reading, rules: readonly RoleRule[], guard: Guard): RuledVote[][] {
  const votesOf: RuledVote[][] = reading.entities.map(() => [])
  for (const rule of rules)
    for (const vote of guard(rule, [], () => rule.run(reading)))
      votesOf[vote.entity]?.push({ rule: rule.id, vote })
  return votesOf
}

/** Asks the role rules and writes the entities as facts. The role with most votes wins; of equals the stronger. */
export function entitiesWithRoles(reading: Reading, rules: readonly RoleRule[], guard: Guard): Entity[] {
  const votesOf = roleVotes(reading, rules, guard)
  return reading.entities.map((candidate, e) =>
    toEntity(reading.document, candidate, votesOf[e] as RuledVote[]),
  )
}

function toEntity(document: Document, candidate: Candidate, votes: readonly RuledVote[]): Entity {
  const { name, type, subtype, mentions, score } = candidate
  const role = strongestRole(votes)
  const entity = { key: `${type}:${foldName(name)}`, name, type } as Entity
  if (subtype) entity.subtype = subtype
  entity.role = role
  entity.surfaces = surfacesOf(document, candidate)
  entity.confidence = confidenceOf(score)
  entity.evidence = mentions.map(({ start, end, rule }) => evidenceAt(document, start, end, rule))
  entity.roleEvidence = roleEvidenceOf(document, role, votes)
  return entity
}

function surfacesOf(document: Document, { mentions }: Candidate): string[] {
  const surfaces: string[] = []
  const seen = new Set<string>()
  for (const { start, end } of mentions) {
    const surface = document.text.slice(start, end)
    if (seen.has(surface)) continue
    seen.add(surface)
    surfaces.push(surface)
  }
  return surfaces
}

function roleEvidenceOf(document: Document, role: Role, votes: readonly RuledVote[]): Evidence[] {
  const evidence: Evidence[] = []
  for (const { rule, vote } of votes)
    if (vote.role === role) evidence.push(evidenceAt(document, vote.start, vote.end, rule))
  return evidence
}

const WEAKEST_FIRST = [...ROLES].reverse()

function strongestRole(votes: readonly RuledVote[]): Role {
  if (votes.length === 0) return 'mentions'
  let best: Role = 'mentions'
  let most = 0
  for (const role of WEAKEST_FIRST) {
    let sum = 0
    for (const { vote } of votes) if (vote.role === role) sum += vote.weight
    if (sum < most) continue
    best = role
    most = sum
  }
  return best
}

/** 1 - e^-score: .63 where a name was just accepted, .95 where three rules agree. Two decimals. */
function confidenceOf(score: number): number {
  return Math.round((1 - Math.exp(-score)) * 100) / 100
}
