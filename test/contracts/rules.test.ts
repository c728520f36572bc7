import { describe, expect, it } from 'vitest'
import type { Trace } from '../../extractors/engine.ts'
import { RULES, trace } from '../../extractors/index.ts'
import type { Rule } from '../../extractors/rule.ts'
import { Votes } from '../../extractors/votes.ts'

/** Reads an example: title and abstract parted by a line feed, or an abstract alone. */
function readExample(text: string): Trace {
  const [first, rest] = text.split('\n')
  const [title, abstract] = rest === undefined ? ['', first as string] : [first as string, rest]
  return trace({ id: 'example', title, abstract, sources: [] })
}

/**
 * What one rule says, one line a find. For mentions these are votes: a vote that stands alone may be too weak,
 * or refused because the word is on the list of what is no name; counterexamples look at what was accepted.
 */
function describeFinds(rule: Rule, { facts, votes, reading }: Trace): string[] {
  const by = (evidence: readonly { rule: string }[]) => evidence.some((e) => e.rule === rule.id)
  switch (rule.stage) {
    case 'mention':
      return votes.names
        .filter((vote) => vote.rule === rule.id && vote.ballot.weight > 0)
        .map(({ start, end, ballot }) => `${reading.document.text.slice(start, end)}:${ballot.type ?? '?'}`)
    case 'role':
      return facts.entities.filter((e) => by(e.roleEvidence)).map((e) => `${e.name} ${e.role}`)
    case 'repo':
      return facts.repos.filter((r) => by(r.evidence)).map((r) => `${r.url} ${r.kind}${r.own ? ' own' : ''}`)
    case 'result':
      return facts.results
        .filter((r) => by(r.evidence))
        .map((r) => `${r.subject} | ${r.benchmark} | ${r.value}`)
    case 'relation':
      return facts.relations.filter((r) => by(r.evidence)).map((r) => `${r.from} ${r.rel} ${r.to}`)
  }
}

describe('every rule', () => {
  it('has an id of its own', () => {
    expect(new Set(RULES.map((rule) => rule.id)).size).toBe(RULES.length)
  })

  describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    it('has an id of family and name, and a reason in one sentence', () => {
      expect(id).toMatch(/^(?:mention|role|repo|result|relation)\.[a-z]+(?:-[a-z]+)*$/)
      expect(rule.reason.length).toBeGreaterThan(20)
      expect(rule.examples.length).toBeGreaterThan(0)
      expect(rule.counterexamples.length).toBeGreaterThan(0)
    })

    it.each(rule.examples.map(([text, ...finds]) => [text, finds] as const))('finds in %j', (text, finds) => {
      expect(finds.length).toBeGreaterThan(0)
      expect(describeFinds(rule, readExample(text))).toEqual(expect.arrayContaining([...finds]))
    })

    it.each(rule.counterexamples.map((text) => [text] as const))('finds nothing in %j', (text) => {
      const { facts, votes, reading } = readExample(text)
      const accepted = votes.names.filter(({ first }) => reading.mentionOf[first] !== undefined)
      const kept = Object.assign(new Votes(), { names: accepted })
      expect(describeFinds(rule, { facts, votes: kept, reading })).toEqual([])
    })
  })
})
