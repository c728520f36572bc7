import {
  type Diagnostic,
  type Entity,
  type Evidence,
  type Facts,
  type Paper,
  type RelationType,
  ROLES,
  type Role,
} from '../src/model.ts'
import { foldName } from '../src/text.ts'
import { settleEntities } from './entities.ts'
import { CUE, type Cue } from './lexicon/cues.ts'
import type { Vocabulary } from './lexicon/vocabulary.ts'
import { type Document, evidenceAt, readDocument } from './reading/document.ts'
import { looksMadeUp } from './reading/names.ts'
import type { Candidate, Reading } from './reading/reading.ts'
import type { MentionRule, RoleVote, Rule } from './rule.ts'
import { Votes } from './votes.ts'

/** What the engine runs: ordered rules over one vocabulary. */
export interface RulePack {
  rules: readonly Rule[]
  vocabulary: Vocabulary
}

/** Everything that was seen while one paper was read; `facts` is what is kept of it. */
export interface Trace {
  facts: Facts
  votes: Votes
  reading: Reading
}

type Stage = Rule['stage']
type RuleOf<S extends Stage> = Extract<Rule, { stage: S }>

/**
 * Runs the stages over one paper: mentions, entities, roles, links, results, relations. A rule that throws
 * becomes a diagnostic and its finds are dropped; the others go on. Linear in the text.
 */
export function runRules(paper: Paper, pack: RulePack): Trace {
  const document = readDocument(paper, pack.vocabulary)
  const diagnostics: Diagnostic[] = []
  const guard = <T>(rule: Rule, otherwise: T, run: () => T): T => {
    try {
      return run()
    } catch (error) {
      diagnostics.push(ruleFailed(rule, paper, error))
      return otherwise
    }
  }
  const of = <S extends Stage>(stage: S) =>
    pack.rules.filter((rule): rule is RuleOf<S> => rule.stage === stage)
  const votes = collectMentions(document, of('mention'), guard)
  const reading = settleEntities(document, votes, pack.vocabulary.notNames)
  const roleVotes = of('role').flatMap((rule) =>
    guard(rule, [], () => rule.run(reading).map((vote) => ({ ...vote, rule: rule.id }))),
  )
  const facts: Facts = {
    ...paper,
    entities: reading.entities.map((candidate, e) =>
      toEntity(
        document,
        candidate,
        roleVotes.filter((vote) => vote.entity === e),
      ),
    ),
    repos: of('repo').flatMap((rule) => guard(rule, [], () => rule.run(document))),
    results: of('result').flatMap((rule) => guard(rule, [], () => rule.run(reading))),
    relations: of('relation').flatMap((rule) => guard(rule, [], () => rule.run(reading))),
    diagnostics,
  }
  return { facts: { ...facts, relations: distinct(facts.relations) }, votes, reading }
}

type Guard = <T>(rule: Rule, otherwise: T, run: () => T) => T

/** One pass over the words wakes each rule where it has something to see. */
function collectMentions(document: Document, rules: readonly MentionRule[], guard: Guard): Votes {
  const votes = new Votes()
  const failed = new Set<MentionRule>()
  const wake = (rule: MentionRule, at: number) => {
    if (failed.has(rule)) return
    votes.rule = rule.id
    guard(rule, failed.add(rule), () => {
      rule.run(document, at, votes)
      failed.delete(rule)
      return failed
    })
  }
  const waitingFor = (trigger: MentionRule['on']) => rules.filter(({ on }) => on === trigger)
  for (const rule of waitingFor('paper')) wake(rule, 0)
  for (let n = 0; n < document.names.length; n++) for (const rule of waitingFor('name')) wake(rule, n)
  const [bracket, shape] = [waitingFor('bracket'), waitingFor('shape')]
  const cued = rules
    .filter((rule) => typeof rule.on === 'object')
    .map((rule) => ({ rule, bit: CUE[(rule.on as { cue: Cue }).cue] }))
  for (let w = 0; w < document.words.length; w++) {
    const cues = document.cues[w] as number
    if (cues) for (const { rule, bit } of cued) if (cues & bit) wake(rule, w)
    if (opensBracket(document, w)) for (const rule of bracket) wake(rule, w)
    if ((document.nameOf[w] as number) >= 0 || looksMadeUp(document, w))
      for (const rule of shape) wake(rule, w)
  }
  return votes
}

function opensBracket(document: Document, w: number): boolean {
  const start = document.words.start[w] as number
  const code = document.text.charCodeAt(start - 1)
  return (
    code === 40 ||
    ((code === 34 || code === 0x201c || code === 39) && document.text.charCodeAt(start - 2) === 40)
  )
}

/** Sums the votes for roles; the strongest role that has enough of them wins, in the order of ROLES. */
function toEntity(
  document: Document,
  candidate: Candidate,
  votes: readonly (RoleVote & { rule: string })[],
): Entity {
  const sums = new Map<Role, number>()
  for (const { role, weight } of votes) sums.set(role, (sums.get(role) ?? 0) + weight)
  const role = [...ROLES].sort(
    (a, b) => (sums.get(b) ?? 0) - (sums.get(a) ?? 0) || ROLES.indexOf(a) - ROLES.indexOf(b),
  )[0] as Role
  const roleEvidence: Evidence[] = votes
    .filter((vote) => vote.role === role)
    .map(({ start, end, rule }) => evidenceAt(document, start, end, rule))
  return {
    key: `${candidate.type}:${foldName(candidate.name)}`,
    name: candidate.name,
    type: candidate.type,
    ...(candidate.subtype && { subtype: candidate.subtype }),
    role: sums.size ? role : 'mentions',
    surfaces: [...new Set(candidate.mentions.map(({ start, end }) => document.text.slice(start, end)))],
    confidence: confidenceOf(candidate.score),
    evidence: candidate.mentions.map(({ start, end, rule }) => evidenceAt(document, start, end, rule)),
    roleEvidence,
  }
}

/** 1 - e^-score: .63 where a name was just accepted, .95 where three rules agree. Two decimals. */
function confidenceOf(score: number): number {
  return Math.round((1 - Math.exp(-score)) * 100) / 100
}

function distinct<T extends { from: string; rel: RelationType; to: string }>(relations: T[]): T[] {
  const seen = new Set<string>()
  return relations.filter(({ from, rel, to }) => {
    const key = JSON.stringify([from, rel, to])
    return from !== to && !seen.has(key) && seen.add(key)
  })
}

function ruleFailed(rule: Rule, paper: Paper, error: unknown): Diagnostic {
  const reason = error instanceof Error ? error.message : String(error)
  return {
    level: 'error',
    code: 'rule-failed',
    message: `Rule ${rule.id} failed and was left out: ${reason}`,
    paper: paper.id,
    rule: rule.id,
  }
}
