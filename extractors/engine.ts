import type { Diagnostic, Facts, Paper, Relation } from '../src/model.ts'
import { collectMentions } from './mentions/collect.ts'
import type { RulePack } from './pack.ts'
import { readDocument } from './reading/read-document.ts'
import type { Reading } from './reading/reading.ts'
import { withGivenLinks } from './repos/given-links.ts'
import { entitiesWithRoles } from './roles/decide.ts'
import type { Guard, OnFailure, Rule } from './rule.ts'
import { settleEntities } from './settling/settle.ts'
import type { Votes } from './votes.ts'

/** Everything that was seen while one paper was read; `facts` is what is kept of it. */
export interface Trace {
  facts: Facts
  votes: Votes
  reading: Reading
}

/**
 * Runs the stages over one paper: mentions, entities, roles, links, results, relations. A rule that throws
 * becomes a diagnostic and its finds are dropped; the others go on. Linear in the text.
 */
export function runRules(paper: Paper, pack: RulePack): Trace {
  const diagnostics: Diagnostic[] = []
  const onFailure: OnFailure = (rule, error) => {
    diagnostics.push(ruleFailed(rule, paper, error))
  }
  const guard: Guard = (rule, otherwise, step) => {
    try {
      return step()
    } catch (error) {
      onFailure(rule, error)
      return otherwise
    }
  }
  const document = readDocument(paper, pack.vocabulary)
  const votes = collectMentions(document, pack.mentions, onFailure)
  const reading = settleEntities(document, votes, pack.vocabulary)
  const entities = entitiesWithRoles(reading, pack.roles, guard)
  const roles = entities.map(({ role }) => role)
  const relationsOf = () =>
    distinct(pack.relations.flatMap((rule) => guard(rule, [], () => rule.run(reading, roles))))
  const linksOf = () => pack.repos.flatMap((rule) => guard(rule, [], () => rule.run(document)))
  // Not a literal with a spread: engines take thirty times as long over one.
  const facts: Facts = Object.assign({}, paper, {
    entities,
    repos: document.words.marked.length > 0 ? linksOf() : [],
    results: pack.results.flatMap((rule) => guard(rule, [], () => rule.run(reading))),
    relations: entities.length > 1 ? relationsOf() : [],
    diagnostics,
  })
  facts.repos = withGivenLinks(paper, facts.repos)
  return { facts, votes, reading }
}

/** Drops repeats, and what would tie a thing to itself. */
function distinct(relations: readonly Relation[]): Relation[] {
  const seen = new Set<string>()
  return relations.filter(({ from, rel, to }) => {
    const key = JSON.stringify([from, rel, to])
    if (from === to || seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function ruleFailed(rule: Rule, paper: Paper, error: unknown): Diagnostic {
  const reason = error instanceof Error ? error.message : String(error)
  const message = `Rule ${rule.id} failed and was left out: ${reason}`
  return { level: 'error', code: 'rule-failed', message, paper: paper.id, rule: rule.id }
}
