import type { Comparison } from './comparison.ts'
import { foldAddress } from './fold.ts'
import { named } from './sides.ts'

/** Web addresses, and what they lead to. */
export function scoreLinks({ gold, facts, tallies, miss }: Comparison): void {
  const wanted = new Map((gold.repos ?? []).map((repo) => [foldAddress(repo.url), repo]))
  const found = new Map((facts?.repos ?? []).map((repo) => [foldAddress(repo.url), repo]))
  for (const [address, { url, kind }] of wanted) {
    const hit = found.get(address)
    tallies.of('repo')[hit ? 'tp' : 'fn']++
    if (!hit) miss('repo.missed', url)
    else if (hit.kind === kind) tallies.of('repo.kind').tp++
    else {
      tallies.of('repo.kind').fn++
      tallies.of('repo.kind').fp++
    }
  }
  for (const [address, { url, evidence }] of found) {
    if (wanted.has(address)) continue
    tallies.of('repo').fp++
    miss('repo.spurious', url, evidence)
  }
}

/** Relations between entities: both ends and the kind must be right. */
export function scoreRelations({ gold, facts, annotated, found, tallies, miss }: Comparison): void {
  const open = (facts?.relations ?? []).map((relation) => {
    const [from, to] = [named(found, relation.from), named(found, relation.to)]
    return { relation, from, to, used: false }
  })
  for (const { from: fromName, rel, to: toName, optional } of gold.relations ?? []) {
    const [from, to] = [named(annotated, fromName), named(annotated, toName)]
    if (from?.optional || to?.optional) continue
    const hit = open.find(
      (one) =>
        !one.used &&
        one.relation.rel === rel &&
        from !== undefined &&
        to !== undefined &&
        one.from?.match === from &&
        one.to?.match === to,
    )
    if (hit) hit.used = true
    if (optional) continue
    tallies.of('relation')[hit ? 'tp' : 'fn']++
    tallies.of(`relation.${rel}`)[hit ? 'tp' : 'fn']++
    if (!hit) miss('relation.missed', `${fromName} ${rel} ${toName}`)
  }
  for (const { relation, from, to, used } of open) {
    if (used || from?.match?.optional || to?.match?.optional) continue
    tallies.of('relation').fp++
    tallies.of(`relation.${relation.rel}`).fp++
    miss('relation.spurious', `${relation.from} ${relation.rel} ${relation.to}`, relation.evidence)
  }
}
