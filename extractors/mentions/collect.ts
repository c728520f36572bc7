import type { RulePack } from '../pack.ts'
import { unitAt } from '../reading/characters.ts'
import type { Document } from '../reading/document.ts'
import { looksMadeUp } from '../reading/names.ts'
import type { MentionRule, OnFailure } from '../rule.ts'
import { undecidedPlaces } from '../second-look/undecided.ts'
import { Votes } from '../votes.ts'

/**
 * One pass over the words wakes each mention rule where it has something to see; then the second look is taken at
 * what is still undecided. A rule that fails stays asleep.
 */
export function collectMentions(
  document: Document,
  rules: RulePack['mentions'],
  onFailure: OnFailure,
): Votes {
  const votes = new Votes()
  const failed = new Set<MentionRule>()
  const wake = (rule: MentionRule, at: number) => {
    if (failed.size > 0 && failed.has(rule)) return
    votes.rule = rule.id
    try {
      rule.run(document, at, votes)
    } catch (error) {
      failed.add(rule)
      onFailure(rule, error)
    }
  }
  for (const rule of rules.paper) wake(rule, 0)
  for (let n = 0; n < document.names.length; n++) for (const rule of rules.name) wake(rule, n)
  for (let n = 0; n < document.mined.length; n++) for (const rule of rules.mined) wake(rule, n)
  for (let w = 0; w < document.words.length; w++) {
    const cues = document.cues[w] as number
    if (cues & rules.bits) for (const { rule, bit } of rules.cued) if (cues & bit) wake(rule, w)
    if (opensBracket(document, w)) for (const rule of rules.bracket) wake(rule, w)
    if ((document.nameOf[w] as number) >= 0 || looksMadeUp(document, w))
      for (const rule of rules.shape) wake(rule, w)
  }
  if (rules.doubted.length > 0)
    for (const doubt of undecidedPlaces(document, votes))
      for (const { rule, kind } of rules.doubted) if (kind === doubt.kind) wake(rule, doubt.at)
  return votes
}

/** Does the word stand right after "(", or after a quotation mark after "("? */
function opensBracket(document: Document, w: number): boolean {
  const { codes } = document.words
  const start = document.words.start[w] as number
  const code = unitAt(codes, start - 1)
  if (code === 32) return false
  if (code === 40) return true
  return (code === 34 || code === 39 || code === 0x201c) && unitAt(codes, start - 2) === 40
}
