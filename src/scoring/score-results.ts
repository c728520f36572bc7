import type { Comparison } from './comparison.ts'
import { foldForScore } from './fold.ts'
import type { ScoredFacts } from './records.ts'
import { named } from './sides.ts'

type ScoredResult = NonNullable<ScoredFacts['results']>[number]

/** Subjects that name nothing: any subject is right. */
const OPEN_SUBJECTS: readonly (string | null | undefined)[] = [
  undefined,
  null,
  '',
  'ours',
  'baseline',
  'other',
]
/** Values closer than this are equal. */
const TOLERANCE = 1e-6

/** A result is right when benchmark and value are; `result.full` also wants the subject. */
export function scoreResults({ gold, facts, annotated, found, tallies, miss }: Comparison): void {
  const open = (facts?.results ?? []).map((result) => {
    const [benchmark, subject] = [named(found, result.benchmark), named(found, result.subject)]
    return { result, benchmark, subject, used: false }
  })
  type Open = (typeof open)[number]
  for (const wanted of gold.results ?? []) {
    const benchmark = named(annotated, wanted.benchmark)
    const subject = named(annotated, wanted.subject)
    const isSame = (one: Open) =>
      !one.used &&
      Math.abs(Number(one.result.value) - wanted.value) < TOLERANCE &&
      (one.benchmark?.match === benchmark || sameName(one.result.benchmark, wanted.benchmark))
    const isRight = (one: Open) =>
      OPEN_SUBJECTS.includes(wanted.subject) ||
      one.subject?.match === subject ||
      sameName(one.result.subject, wanted.subject)
    const hit = open.find((one) => isSame(one) && isRight(one)) ?? open.find(isSame)
    if (hit) hit.used = true
    if (wanted.optional) continue
    tallies.of('result')[hit ? 'tp' : 'fn']++
    tallies.of('result.full')[hit && isRight(hit) ? 'tp' : 'fn']++
    if (!hit) miss('result.missed', describe(wanted))
    else if (!isRight(hit)) {
      tallies.of('result.full').fp++
      miss('result.subject', `${wanted.subject} -> ${hit.result.subject ?? 'ours'}`, hit.result.evidence)
    }
  }
  for (const { result, used } of open) {
    if (used) continue
    tallies.of('result').fp++
    tallies.of('result.full').fp++
    miss('result.spurious', describe(result), result.evidence)
  }
}

function sameName(a: string | null | undefined, b: string | null | undefined): boolean {
  return foldForScore(a ?? '') === foldForScore(b ?? '')
}

function describe({
  subject,
  benchmark,
  value,
}: Pick<ScoredResult, 'subject' | 'benchmark' | 'value'>): string {
  return `${subject ?? 'ours'} | ${benchmark ?? '?'} | ${value}`
}
