/** The words that readers see for labels, roles and edges. */
import type { EdgeType, NodeLabel, RepoKind, Role } from '../../src/model.ts'

export const LABELS_PLURAL: Record<NodeLabel, string> = {
  Paper: 'Papers',
  Benchmark: 'Benchmarks',
  Model: 'Models',
  Method: 'Methods',
  Tool: 'Tools',
  Repository: 'Repositories',
  Community: 'Communities',
}

/** What a paper does with an entity. */
export const PAPER_DOES: Record<Role, string> = {
  introduces: 'Introduces',
  evaluates_on: 'Evaluates on',
  uses: 'Uses',
  compares: 'Compares with',
  mentions: 'Mentions',
}

/** What papers do, seen from the entity. */
export const DONE_BY_PAPERS: Record<Role, string> = {
  introduces: 'Introduced by',
  evaluates_on: 'Evaluated on by',
  uses: 'Used by',
  compares: 'Compared with by',
  mentions: 'Mentioned by',
}

export const EDGES: Record<EdgeType, string> = {
  INTRODUCES: 'introduces',
  EVALUATES_ON: 'evaluates on',
  USES: 'uses',
  COMPARES_WITH: 'compares with',
  MENTIONS: 'mentions',
  LINKS_TO: 'links to',
  VARIANT_OF: 'variant of',
  DERIVED_FROM: 'derived from',
  BUILT_ON: 'built on',
  PART_OF: 'part of',
  SCORES: 'scores on',
  HOSTED_AT: 'hosted at',
  SHARES_BENCHMARKS: 'shares benchmarks',
  IN_COMMUNITY: 'in community',
}

export const REPO_KINDS: Record<RepoKind, string> = {
  code: 'Code',
  dataset: 'Data',
  model: 'Model',
  project: 'Project page',
  paper: 'Paper',
  other: 'Link',
}

/** "1 paper", "1,234 papers". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`
}
