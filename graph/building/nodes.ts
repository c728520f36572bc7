/** Nodes of papers, entities and repositories. */
import {
  BENCHMARK_SUBTYPES,
  type BenchmarkSubtype,
  type Facts,
  type GraphNode,
  LABEL_OF_TYPE,
  REPO_KINDS,
  type RepoKind,
} from '../../src/model.ts'
import { compareText } from '../../src/text.ts'
import { repositoryPlace } from './repository.ts'

/** Id of the node of a paper. */
export function paperNode(id: string): string {
  return `paper:${id}`
}

/** Id of the node of a repository. */
export function repositoryNode(url: string): string {
  return `repository:${repositoryPlace(url)}`
}

/** Every paper, entity and repository of the facts, each once, not sorted. */
export function buildNodes(facts: readonly Facts[]): GraphNode[] {
  return [...facts.map(fromPaper), ...entityNodes(facts), ...repositoryNodes(facts)]
}

const UNPLACED = { degree: 0, x: 0, y: 0 }

function fromPaper(paper: Facts): GraphNode {
  const { id, title, abstract, sources, authors, venue, year, url, keywords, doi, arxiv, acl, openreview } =
    paper
  return {
    id: paperNode(id),
    label: 'Paper',
    name: title,
    ...UNPLACED,
    paper: id,
    abstract,
    sources,
    ...(authors && { authors }),
    ...(venue && { venue }),
    ...(year !== undefined && { year }),
    ...(url && { url }),
    ...(keywords && { keywords }),
    ...(doi && { doi }),
    ...(arxiv && { arxiv }),
    ...(acl && { acl }),
    ...(openreview && { openreview }),
  }
}

function entityNodes(facts: readonly Facts[]): GraphNode[] {
  const nodes = new Map<string, GraphNode>()
  const surfaces = new Map<string, Map<string, number>>()
  const subtypes = new Map<string, Map<BenchmarkSubtype, number>>()
  const years = new Map<string, number>()
  for (const { entities, year } of facts) {
    for (const { key, name, type, subtype, role, surfaces: spelled } of entities) {
      const node = nodes.get(key)
      if (node) node.papers = (node.papers ?? 0) + 1
      else nodes.set(key, { id: key, label: LABEL_OF_TYPE[type], name, ...UNPLACED, papers: 1 })
      for (const surface of new Set(spelled)) count(surfaces, key, surface)
      if (subtype) count(subtypes, key, subtype)
      if (year !== undefined && role === 'introduces') years.set(key, Math.min(year, years.get(key) ?? year))
    }
  }
  for (const node of nodes.values()) {
    node.surfaces = mostFrequent(surfaces.get(node.id), compareText)
    const [subtype] = mostFrequent(subtypes.get(node.id), by(BENCHMARK_SUBTYPES))
    if (subtype) node.subtype = subtype
    const year = years.get(node.id)
    if (year !== undefined) node.year = year
  }
  return [...nodes.values()]
}

function repositoryNodes(facts: readonly Facts[]): GraphNode[] {
  const kinds = new Map<string, Map<RepoKind, number>>()
  const urls = new Map<string, Map<string, number>>()
  for (const { repos } of facts) {
    for (const { url, kind } of repos) {
      count(kinds, repositoryNode(url), kind)
      count(urls, repositoryNode(url), url)
    }
  }
  return [...kinds].map(([id, counts]) => {
    const url = mostFrequent(urls.get(id), compareText)[0] ?? ''
    const kind = mostFrequent(counts, by(REPO_KINDS))[0] ?? 'other'
    return { id, label: 'Repository', name: id.slice('repository:'.length), ...UNPLACED, url, kind }
  })
}

function count<T>(counts: Map<string, Map<T, number>>, key: string, value: T): void {
  const own = counts.get(key) ?? new Map<T, number>()
  own.set(value, (own.get(value) ?? 0) + 1)
  counts.set(key, own)
}

/** Most frequent first; equals in the given order. */
function mostFrequent<T>(counts: ReadonlyMap<T, number> | undefined, order: (a: T, b: T) => number): T[] {
  return [...(counts ?? [])].sort(([a, m], [b, n]) => n - m || order(a, b)).map(([value]) => value)
}

function by<T>(order: readonly T[]): (a: T, b: T) => number {
  return (a, b) => order.indexOf(a) - order.indexOf(b)
}
