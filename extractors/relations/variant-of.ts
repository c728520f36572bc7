import type { Relation } from '../../src/model.ts'
import type { Candidate, Mention, Reading } from '../reading/reading.ts'
import type { RelationRule } from '../rule.ts'
import {
  differInStep,
  isNumber,
  isTuned,
  isYear,
  partsOf,
  restAfter,
  restBefore,
  tellsMember,
} from './name-parts.ts'
import { isOwn } from './own.ts'
import { relate } from './relate.ts'

/** Names compared with each other at most: a list of thousands of models gives no variants. */
const MOST_COMPARED = 60

/** A short name of a method is in many others by accident. */
const SHORTEST = 3

interface Member {
  candidate: Candidate
  parts: string[]
}

/** QuartzLM-7B and QuartzLM, GPT-4 and GPT-3.5: one series, other size or version. */
export const variantOf: RelationRule = {
  id: 'relation.variant-of',
  stage: 'relation',
  reason:
    'Names that differ only in a size, a version or a variant word name members of one series; each is tied to the series or else to the member that is named after it.',
  examples: [
    ['We release QuartzLM, a model, and the QuartzLM-7B model.', 'QuartzLM-7B variant_of QuartzLM'],
    ['We use GPT-4 and GPT-3.5.', 'GPT-4 variant_of GPT-3.5'],
    ['We use Llama-2-7B and Llama-2-13B.', 'Llama-2-7B variant_of Llama-2-13B'],
    [
      'We propose QuartzOpt, an algorithm. We further propose QuartzOpt-Lazy, an algorithm for long runs.',
      'QuartzOpt-Lazy variant_of QuartzOpt',
    ],
  ],
  counterexamples: [
    'We use GPT-4 and BERT.',
    'We use Llama-2-7B and Llama-3-70B.',
    'We evaluate on AIME 2024 and AIME 2025.',
  ],
  run(reading) {
    const members = membersOf(reading)
    const free = members.filter((member) => !hasParent(member, members))
    return members.flatMap((member): Relation[] => {
      const parent = parentOf(member, members) ?? (free.includes(member) ? nextOf(member, free) : undefined)
      return parent ? [relate(reading, member.candidate, 'variant_of', parent.candidate, this.id)] : []
    })
  },
}

function membersOf({ entities }: Reading): Member[] {
  return entities.slice(0, MOST_COMPARED).map((candidate) => ({ candidate, parts: partsOf(candidate.name) }))
}

/** The series or shorter name that a name extends: the longest of those that the text names. */
function parentOf(member: Member, members: readonly Member[]): Member | undefined {
  let parent: Member | undefined
  for (const other of members)
    if (other.parts.length > (parent?.parts.length ?? 0) && mayExtend(member, other)) parent = other
  return parent && extendsName(member, parent) ? parent : undefined
}

function mayExtend({ candidate, parts }: Member, { candidate: other, parts: start }: Member): boolean {
  if (candidate.type !== other.type && !isOwn(other)) return false
  return (restAfter(parts, start) ?? (isOwn(other) ? restBefore(parts, start) : undefined)) !== undefined
}

function extendsName({ candidate, parts }: Member, { candidate: parent, parts: start }: Member): boolean {
  const rest = restAfter(parts, start)
  const own = isOwn(candidate) && isOwn(parent)
  if (candidate.type !== parent.type)
    return own && rest !== undefined && candidate.type === 'model' && rest.every(isNumber)
  switch (candidate.type) {
    case 'model':
      return rest !== undefined && !isDerived(rest) && (own ? !rest.some(isData) : rest.every(tellsMember))
    case 'benchmark':
      return rest !== undefined && isVersion(rest) && (own || isOwn(candidate))
    default:
      if (rest?.every((part) => part.startsWith('+'))) return true
      if (parent.name.length < SHORTEST) return false
      return own && (rest ?? restBefore(parts, start))?.some(isData) === false
  }
}

/** What is distilled or instructed is derived. */
function isDerived(rest: readonly string[]): boolean {
  return rest[0] === 'distill' || rest[0] === 'distilled' || isTuned(rest)
}

/** StoneBench beside Stone is no size of it. */
function isData(part: string): boolean {
  return /^(?:bench|benchmark|dataset|data|corpus|qa|eval)$/.test(part)
}

/** One number of a version: v2, 3.0; not a year, not the number of problems. */
function isVersion(rest: readonly string[]): boolean {
  const number = rest[0] === 'v' ? rest[1] : rest[0]
  return (
    rest.length <= 2 &&
    number !== undefined &&
    /^\d(?:\.\d)?$/.test(number) &&
    rest.indexOf(number) === rest.length - 1
  )
}

/** Does the text name the series, so that the members need no tie to each other? */
function hasParent({ candidate, parts }: Member, members: readonly Member[]): boolean {
  return members.some((other) => {
    if (other.candidate.type !== candidate.type) return false
    const rest = restAfter(parts, other.parts)
    return rest !== undefined && !isTuned(rest)
  })
}

/** The other version or size that the text names next: of two members of a series, the first named is tied to the second. */
function nextOf(member: Member, members: readonly Member[]): Member | undefined {
  if (!namesSeries(member.parts)) return undefined
  let next: Member | undefined
  for (const other of members)
    if (
      comesInVersions(member.candidate, other.candidate) &&
      differInStep(member.parts, other.parts) &&
      startOf(other) > startOf(member) &&
      (!next || startOf(other) < startOf(next))
    )
      next = other
  return next
}

function startOf({ candidate }: Member): number {
  return (candidate.mentions[0] as Mention).start
}

/** T5 does not come after T0; o3 comes after o1. */
function namesSeries([first = '']: readonly string[]): boolean {
  return first.length > 1 || first === 'o'
}

function comesInVersions(candidate: Candidate, other: Candidate): boolean {
  if (candidate.type !== other.type) return false
  if (candidate.type === 'model' || candidate.type === 'tool') return true
  return isOwn(candidate) && candidate.subtype !== 'competition' && !partsOf(other.name).some(isYear)
}
