import type { Relation, Role } from '../../src/model.ts'
import { foldName } from '../../src/text.ts'
import type { Candidate } from '../reading/reading.ts'
import type { RelationRule } from '../rule.ts'
import { isTuned, isYear, partsOf, restAfter, restBefore, tellsMember } from './name-parts.ts'
import { isOwn } from './own.ts'
import { relate } from './relate.ts'

/** Names compared with each other at most. */
const MOST_COMPARED = 60

/** Shorter names stand in longer ones by accident. */
const SHORTEST = 4

/** The paper's own thing bears the name of what it was made from: SWE-bench-Quartz, Quartz-BERT. */
export const namedAfter: RelationRule = {
  id: 'relation.named-after',
  stage: 'relation',
  reason:
    "A data set or model of the paper's own that bears the name of another one, which the paper uses, is made from that; so is a distilled model from its teacher.",
  examples: [
    [
      'We introduce HumanEval-Quartz, a benchmark. We evaluate on HumanEval as well.',
      'HumanEval-Quartz derived_from HumanEval',
    ],
    [
      'DeepSeek-R1-Distill-Qwen-7B comes after DeepSeek-R1.',
      'DeepSeek-R1-Distill-Qwen-7B derived_from DeepSeek-R1',
    ],
  ],
  counterexamples: ['We evaluate on HumanEval and HumanEval+.', 'We use GPT-4 with BERT.'],
  run(reading, roles) {
    const named = reading.entities.slice(0, MOST_COMPARED)
    return named.flatMap((candidate): Relation[] => {
      const sources: Record<'derived_from' | 'built_on', Candidate | undefined> = {
        derived_from: undefined,
        built_on: undefined,
      }
      named.forEach((other, i) => {
        if (other === candidate) return
        const rel = relationTo(candidate, other, roles[i] as Role)
        if (rel && other.name.length > (sources[rel]?.name.length ?? 0)) sources[rel] = other
      })
      return RELATIONS_BY_NAME.flatMap((rel) => {
        const source = sources[rel]
        return source ? [relate(reading, candidate, rel, source, this.id)] : []
      })
    })
  },
}

const RELATIONS_BY_NAME = ['derived_from', 'built_on'] as const

function relationTo(
  candidate: Candidate,
  other: Candidate,
  role: Role,
): 'derived_from' | 'built_on' | undefined {
  if (candidate.type === other.type && candidate.type !== 'method')
    return isMadeFrom(candidate, other, role) ? 'derived_from' : undefined
  return isBuiltOn(candidate, other, role) ? 'built_on' : undefined
}

/** LeanQuartz after Lean; a model called Quartz Mamba after Mamba. */
function isBuiltOn(candidate: Candidate, other: Candidate, role: Role): boolean {
  if (!isOwn(candidate) || isOwn(other) || role === 'compares' || role === 'mentions') return false
  if (other.type === 'method') return candidate.type === 'model' && isRemake(candidate.name, other.name)
  return (
    other.type === 'tool' &&
    candidate.name.startsWith(other.name) &&
    /[A-Z\s_-]/.test(candidate.name[other.name.length] ?? '')
  )
}

function isMadeFrom(candidate: Candidate, other: Candidate, role: Role): boolean {
  const [parts, start] = [partsOf(candidate.name), partsOf(other.name)]
  if (candidate.type === 'model' && isStudent(parts, start)) return true
  const rest = restAfter(parts, start)
  if (candidate.type === 'model' && rest && isTuned(rest)) return start.length > 1
  if (isOwn(other) || !isOwn(candidate) || role === 'compares') return false
  if (candidate.type === 'model') return isRemake(candidate.name, other.name)
  if (candidate.type !== 'benchmark') return false
  if (other.name.length < SHORTEST) return false
  if (role === 'mentions' && !candidate.name.startsWith(`${other.name}-`)) return false
  return isRemake(candidate.name, other.name) || isSuffix(candidate.name, other.name)
}

/** Teacher-Distill-Base; the maker's name may be left out. */
function isStudent(parts: readonly string[], teacher: readonly string[]): boolean {
  const at = parts.findIndex((part) => part === 'distill' || part === 'distilled')
  if (at < 1) return false
  const own = parts.slice(0, at)
  return own.join() === teacher.join() || restBefore(teacher, own) !== undefined
}

/** The other's name, set off by a hyphen or a space, and a word that is no version or size. */
function isRemake(name: string, other: string): boolean {
  const folded = [name.toLowerCase(), other.toLowerCase()] as const
  const rest = folded[0].startsWith(folded[1])
    ? name.slice(other.length)
    : folded[0].endsWith(folded[1])
      ? name.slice(0, -other.length)
      : ''
  if (!/^[-\s_]|[-\s_]$/.test(rest)) return false
  const words = partsOf(rest)
  return words.some((part) => !tellsMember(part)) && !words.some(isYear)
}

/** JMMMU after MMMU. "MATH" ends many names that come from no data set of that name. */
function isSuffix(name: string, other: string): boolean {
  const [a, b] = [foldName(name), foldName(other)]
  return a.length > b.length && a.endsWith(b) && b !== 'math'
}
