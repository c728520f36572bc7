import { CUE } from './lexicon/cues.ts'
import type { Vocabulary } from './lexicon/vocabulary.ts'
import type { MentionRule, RelationRule, RepoRule, ResultRule, RoleRule, Rule } from './rule.ts'
import type { Doubt } from './second-look/undecided.ts'

/** Rules sorted by stage and by what wakes them, once, so that reading a paper sorts nothing. */
export interface RulePack {
  vocabulary: Vocabulary
  mentions: {
    paper: readonly MentionRule[]
    name: readonly MentionRule[]
    mined: readonly MentionRule[]
    bracket: readonly MentionRule[]
    shape: readonly MentionRule[]
    cued: readonly { rule: MentionRule; bit: number }[]
    /** All bits of `cued`. */
    bits: number
    /** Woken when all others have voted. */
    doubted: readonly { rule: MentionRule; kind: Doubt['kind'] }[]
  }
  roles: readonly RoleRule[]
  repos: readonly RepoRule[]
  results: readonly ResultRule[]
  relations: readonly RelationRule[]
}

/** Sorts rules into a pack. Within a stage their order is kept. */
export function packRules(rules: readonly Rule[], vocabulary: Vocabulary): RulePack {
  const mentions = rules.filter((rule) => rule.stage === 'mention')
  const waiting = (on: MentionRule['on']) => mentions.filter((rule) => rule.on === on)
  const cued = mentions.flatMap((rule) =>
    typeof rule.on === 'object' && 'cue' in rule.on ? [{ rule, bit: CUE[rule.on.cue] }] : [],
  )
  const doubted = mentions.flatMap((rule) =>
    typeof rule.on === 'object' && 'doubt' in rule.on ? [{ rule, kind: rule.on.doubt }] : [],
  )
  return {
    vocabulary,
    mentions: {
      paper: waiting('paper'),
      name: waiting('name'),
      mined: waiting('mined'),
      bracket: waiting('bracket'),
      shape: waiting('shape'),
      cued,
      bits: cued.reduce((bits, { bit }) => bits | bit, 0),
      doubted,
    },
    roles: rules.filter((rule) => rule.stage === 'role'),
    repos: rules.filter((rule) => rule.stage === 'repo'),
    results: rules.filter((rule) => rule.stage === 'result'),
    relations: rules.filter((rule) => rule.stage === 'relation'),
  }
}
