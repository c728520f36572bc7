/**
 * SHARES_BENCHMARKS: which papers work on the same benchmarks. The weight is the sum over the shared benchmarks
 * of their rarity times the weights of both papers' roles, so that a benchmark every paper uses ties nobody.
 */
import type { Entity, Facts, GraphEdge, SharedBenchmark } from '../../src/model.ts'
import { compareText } from '../../src/text.ts'
import { ROLE_WEIGHT, rarity, rounded } from '../weights.ts'
import { edgeEvidence, edgeId } from './edge.ts'
import { paperNode } from './nodes.ts'

/** Ties that a paper puts forward, heaviest first: edges stay below this many times the papers. */
const TIES_PER_PAPER = 10

/** Up to this many papers of a benchmark are compared each with each. */
const COMPARED_FULLY = 64

/** In a more common benchmark each paper is compared with this many to either side of it. */
const NEIGHBOURS = 8

/** One paper's use of a benchmark, by its number. */
interface Use {
  benchmark: number
  weight: number
  entity: Entity
}

/**
 * Edges between papers that share benchmarks. Papers must be sorted by id.
 * Time and edges are linear in the papers: the papers of a common benchmark are sorted by all the benchmarks they
 * use, rarest first, and compared within a window only, where the likest stand (sorted neighbourhood; M. Hernández
 * and S. Stolfo, "The merge/purge problem for large databases", SIGMOD 1995).
 */
export function sharedBenchmarks(papers: readonly Facts[]): GraphEdge[] {
  const { uses, postings, rarities, keys } = indexUses(papers)
  const neighbours = postings.map((posting) => comparedPapers(posting, uses))
  const ties = new Map<number, { a: number; b: number }>()
  for (let a = 0; a < papers.length; a++) {
    const weights = new Map<number, number>()
    for (const { benchmark } of uses[a] ?? []) {
      if ((rarities[benchmark] ?? 0) <= 0) continue
      for (const b of neighbours[benchmark]?.(a) ?? []) {
        if (b === a || weights.has(b)) continue
        const weight = sum(common(uses[a], uses[b], rarities))
        if (weight > 0) weights.set(b, weight)
      }
    }
    const heaviest = [...weights].sort(([b, m], [c, n]) => n - m || b - c).slice(0, TIES_PER_PAPER)
    for (const [b] of heaviest) {
      const [low, high] = a < b ? [a, b] : [b, a]
      ties.set(low * papers.length + high, { a: low, b: high })
    }
  }
  return [...ties.values()].map(({ a, b }) => tieEdge(papers, a, b, common(uses[a], uses[b], rarities), keys))
}

/** Benchmarks numbered from the rarest to the most common, the uses of each paper in that order, and the reverse. */
function indexUses(papers: readonly Facts[]) {
  const counts = new Map<string, number>()
  for (const { key } of papers.flatMap(benchmarksOf)) counts.set(key, (counts.get(key) ?? 0) + 1)
  const ordered = [...counts].sort(([a, m], [b, n]) => m - n || compareText(a, b))
  const keys = ordered.map(([key]) => key)
  const rarities = ordered.map(([, count]) => rarity(papers.length, count))
  const numbers = new Map(keys.map((key, number) => [key, number]))
  const postings: number[][] = keys.map(() => [])
  const uses: Use[][] = papers.map((paper, index) => {
    const own = benchmarksOf(paper).map((entity) => {
      const benchmark = numbers.get(entity.key) ?? 0
      postings[benchmark]?.push(index)
      return { benchmark, weight: ROLE_WEIGHT[entity.role], entity }
    })
    return own.sort((a, b) => a.benchmark - b.benchmark)
  })
  return { uses, postings, rarities, keys }
}

function benchmarksOf(paper: Facts): Entity[] {
  return paper.entities.filter(({ type }) => type === 'benchmark')
}

/** For a paper of a benchmark, the papers of it that it is compared with. */
function comparedPapers(posting: readonly number[], uses: readonly Use[][]): (paper: number) => number[] {
  if (posting.length <= COMPARED_FULLY) return () => [...posting]
  const alike = [...posting].sort((a, b) => compareUses(uses[a] ?? [], uses[b] ?? []) || a - b)
  const place = new Map(alike.map((paper, i) => [paper, i]))
  return (paper) => {
    const at = place.get(paper) ?? 0
    return alike.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1)
  }
}

/** Benchmark by benchmark, rarest first. */
function compareUses(a: readonly Use[], b: readonly Use[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const difference = (a[i]?.benchmark ?? 0) - (b[i]?.benchmark ?? 0)
    if (difference !== 0) return difference
  }
  return a.length - b.length
}

interface Common {
  a: Use
  b: Use
  weight: number
}

/** What two papers share, rarest first, and how much each adds: one pass over two sorted lists. */
function common(a: readonly Use[] = [], b: readonly Use[] = [], rarities: readonly number[]): Common[] {
  const shared: Common[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i] as Use, b[j] as Use]
    if (x.benchmark === y.benchmark) {
      shared.push({ a: x, b: y, weight: (rarities[x.benchmark] ?? 0) * x.weight * y.weight })
    }
    if (x.benchmark <= y.benchmark) i++
    if (y.benchmark <= x.benchmark) j++
  }
  return shared
}

function sum(shared: readonly Common[]): number {
  return shared.reduce((total, { weight }) => total + weight, 0)
}

function tieEdge(
  papers: readonly Facts[],
  a: number,
  b: number,
  shared: readonly Common[],
  keys: readonly string[],
): GraphEdge {
  const [source, target] = [papers[a], papers[b]].map((paper) => paperNode(paper?.id ?? '')) as [
    string,
    string,
  ]
  const counted: SharedBenchmark[] = shared
    .map(({ a: use, weight }) => ({
      key: keys[use.benchmark] ?? '',
      name: use.entity.name,
      weight: rounded(weight, 4),
    }))
    .sort((x, y) => y.weight - x.weight || compareText(x.key, y.key))
  const evidence = [a, b].flatMap((paper, side) =>
    shared.flatMap((tie) => {
      const { entity } = side === 0 ? tie.a : tie.b
      const facts = papers[paper]
      return facts ? edgeEvidence(facts, entity.evidence.slice(0, 1), entity.confidence) : []
    }),
  )
  return {
    id: edgeId('SHARES_BENCHMARKS', source, target),
    type: 'SHARES_BENCHMARKS',
    source,
    target,
    evidence,
    weight: rounded(sum(shared), 4),
    shared: counted,
  }
}
