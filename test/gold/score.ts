import type { EntityType, Facts, RelationType, Role } from '../../src/model.ts'
import { foldAddress, foldForScore } from './fold.ts'
import { Tallies } from './tally.ts'

/** One annotated paper. What is `optional` is neither rewarded nor punished. */
export interface GoldRecord {
  id: string
  title: string
  entities: { name: string; type: EntityType; role: Role; surfaces?: string[]; optional?: boolean }[]
  repos?: { url: string; kind: string }[]
  results?: { subject: string; benchmark: string; value: number; optional?: boolean }[]
  relations?: { from: string; rel: RelationType; to: string; optional?: boolean }[]
}

/** An entity on either side, with its folded names and its partner on the other side. */
interface Side {
  name: string
  type: string
  role: string
  optional: boolean
  names: Set<string>
  match?: Side
  /** An unmatched find that names an annotated entity which has a partner already. */
  extraOf?: Side
}

/** Scores facts against gold. Facts are found by id, failing that by folded title. */
export function score(gold: readonly GoldRecord[], facts: readonly Facts[]): Tallies {
  const byId = new Map(facts.map((record) => [record.id, record]))
  const byTitle = new Map(facts.map((record) => [foldForScore(record.title), record]))
  const tallies = new Tallies()
  for (const record of gold) {
    const found = byId.get(record.id) ?? byTitle.get(foldForScore(record.title))
    const annotated = record.entities.map((entity) => side(entity, entity.optional))
    const extracted = (found?.entities ?? []).map((entity) => side(entity))
    pair(annotated, extracted)
    scoreEntities(annotated, extracted, tallies)
    scoreRoles(annotated, extracted, tallies)
    scoreLinks(record, found, tallies)
    scoreResults(record, found, annotated, extracted, tallies)
    scoreRelations(record, found, annotated, extracted, tallies)
  }
  return tallies
}

function side(
  entity: { name: string; type: string; role: string; surfaces?: string[] },
  optional = false,
): Side {
  const names = new Set([entity.name, ...(entity.surfaces ?? [])].map(foldForScore).filter(Boolean))
  return { name: entity.name, type: entity.type, role: entity.role, optional, names }
}

function meet(a: Side, b: Side): boolean {
  for (const name of a.names) if (b.names.has(name)) return true
  return false
}

/** One to one: first by name and type, then by name alone. */
function pair(annotated: Side[], extracted: Side[]): void {
  for (const sameType of [true, false])
    for (const a of annotated) {
      if (a.match) continue
      const b = extracted.find((b) => !b.match && (!sameType || a.type === b.type) && meet(a, b))
      if (!b) continue
      a.match = b
      b.match = a
    }
  for (const b of extracted) {
    const twin = b.match ? undefined : annotated.find((a) => meet(a, b))
    if (twin) b.extraOf = twin
  }
}

function isFree(found: Side): boolean {
  return found.match?.optional === true || found.extraOf?.optional === true
}

function scoreEntities(annotated: Side[], extracted: Side[], tallies: Tallies): void {
  for (const a of annotated) {
    if (a.optional) continue
    const typed = a.match?.type === a.type ? 'tp' : 'fn'
    tallies.of(`entity.${a.type}`)[typed]++
    tallies.of('entity')[typed]++
    tallies.of('name')[a.match ? 'tp' : 'fn']++
  }
  for (const b of extracted) {
    if (isFree(b)) continue
    if (b.match?.type !== b.type) {
      tallies.of(`entity.${b.type}`).fp++
      tallies.of('entity').fp++
    }
    if (!b.match) tallies.of('name').fp++
  }
}

function scoreRoles(annotated: Side[], extracted: Side[], tallies: Tallies): void {
  for (const role of ['introduces', 'evaluates_on']) {
    const tally = tallies.of(`role.${role}`)
    for (const a of annotated)
      if (!a.optional && a.role === role) tally[a.match?.role === role ? 'tp' : 'fn']++
    for (const b of extracted) if (b.role === role && !isFree(b) && b.match?.role !== role) tally.fp++
  }
}

function scoreLinks(record: GoldRecord, found: Facts | undefined, tallies: Tallies): void {
  const wanted = new Set((record.repos ?? []).map(({ url }) => foldAddress(url)))
  const seen = new Set((found?.repos ?? []).map(({ url }) => foldAddress(url)))
  for (const url of wanted) tallies.of('repo')[seen.has(url) ? 'tp' : 'fn']++
  for (const url of seen) if (!wanted.has(url)) tallies.of('repo').fp++
}

function named(sides: readonly Side[], name: string): Side | undefined {
  return sides.find((side) => side.names.has(foldForScore(name)))
}

const OPEN_SUBJECTS = ['', 'ours', 'baseline', 'other']

/** A result is right when benchmark and value are; `result.full` also wants the subject. */
function scoreResults(
  record: GoldRecord,
  found: Facts | undefined,
  annotated: Side[],
  extracted: Side[],
  tallies: Tallies,
): void {
  const open = (found?.results ?? []).map((result) => ({ ...result, used: false }))
  for (const wanted of record.results ?? []) {
    const benchmark = named(annotated, wanted.benchmark)
    const subject = named(annotated, wanted.subject)
    const same = (result: (typeof open)[number]) =>
      !result.used &&
      Math.abs(result.value - wanted.value) < 1e-6 &&
      (named(extracted, result.benchmark)?.match === benchmark ||
        foldForScore(result.benchmark) === foldForScore(wanted.benchmark))
    const right = (result: (typeof open)[number]) =>
      OPEN_SUBJECTS.includes(wanted.subject) ||
      named(extracted, result.subject)?.match === subject ||
      foldForScore(result.subject) === foldForScore(wanted.subject)
    const hit = open.find((result) => same(result) && right(result)) ?? open.find(same)
    if (hit) hit.used = true
    if (wanted.optional) continue
    tallies.of('result')[hit ? 'tp' : 'fn']++
    tallies.of('result.full')[hit && right(hit) ? 'tp' : 'fn']++
    if (hit && !right(hit)) tallies.of('result.full').fp++
  }
  for (const { used } of open) {
    if (used) continue
    tallies.of('result').fp++
    tallies.of('result.full').fp++
  }
}

function scoreRelations(
  record: GoldRecord,
  found: Facts | undefined,
  annotated: Side[],
  extracted: Side[],
  tallies: Tallies,
): void {
  const open = (found?.relations ?? []).map(({ from, rel, to }) => ({
    rel,
    from: named(extracted, from)?.match,
    to: named(extracted, to)?.match,
    used: false,
  }))
  for (const wanted of record.relations ?? []) {
    const [from, to] = [named(annotated, wanted.from), named(annotated, wanted.to)]
    if (from?.optional || to?.optional) continue
    const hit =
      from && to && open.find((r) => !r.used && r.rel === wanted.rel && r.from === from && r.to === to)
    if (hit) hit.used = true
    if (!wanted.optional) tallies.of('relation')[hit ? 'tp' : 'fn']++
  }
  for (const { used, from, to } of open)
    if (!used && !from?.optional && !to?.optional) tallies.of('relation').fp++
}
