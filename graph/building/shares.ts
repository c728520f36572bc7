/**
 * SHARES_BENCHMARKS: which papers work on the same benchmarks. The weight is the sum over the shared benchmarks of
 * their rarity, log(N / df) (K. Spärck Jones, 1972; see `rarity`), times what both papers' roles weigh: a benchmark
 * that every paper uses ties nobody, and one that is only mentioned ties less than one that is evaluated on.
 */
import type { EdgeEvidence, Facts, GraphEdge, SharedBenchmark } from '../../src/model.ts'
import { compareText } from '../../src/text.ts'
import { rounded } from '../weights.ts'
import { type BenchmarkUses, forEachShared, readUses } from './benchmark-uses.ts'
import { edgeEvidence, edgeId } from './edge.ts'
import { paperNode } from './nodes.ts'

/** Ties that a paper puts forward, heaviest first: edges stay below this many times the papers. */
const TIES_PER_PAPER = 10

/** Up to this many papers of a benchmark are compared each with each. */
const COMPARED_FULLY = 64

/** In a more common benchmark each paper is compared with this many to either side of it. */
const NEIGHBOURS = 8

/**
 * Edges between papers that share benchmarks. Papers must be sorted by id.
 * Time and edges are linear in the papers: the papers of a common benchmark are sorted by all the benchmarks they
 * use, rarest first, and compared within a window only, where the likest stand (sorted neighbourhood; M. Hernández
 * and S. Stolfo, "The merge/purge problem for large databases", SIGMOD 1995). Over 154,000 papers the ties that are
 * kept hold 99% of the weight of each paper's ten heaviest.
 */
export function sharedBenchmarks(papers: readonly Facts[]): GraphEdge[] {
  const uses = readUses(papers)
  const ties = new Set<number>()
  const propose = proposer(uses, papers.length)
  for (let a = 0; a < papers.length; a++) {
    for (const b of propose(a)) ties.add(a < b ? a * papers.length + b : b * papers.length + a)
  }
  const words = firstWords(papers, uses)
  return [...ties].map((tie) => {
    const a = Math.floor(tie / papers.length)
    return tieEdge(papers, uses, a, tie - a * papers.length, words)
  })
}

/** For a paper, the papers it is tied to most strongly. */
function proposer(uses: BenchmarkUses, papers: number): (paper: number) => number[] {
  const { offsets, benchmarks, rarities } = uses
  const compared = uses.postings.map((posting) => orderedPosting(posting, uses))
  const met = new Int32Array(papers).fill(-1)
  const weights = new Float64Array(papers)
  return (a) => {
    const found: number[] = []
    met[a] = a
    for (let u = offsets[a] as number; u < (offsets[a + 1] as number); u++) {
      const benchmark = benchmarks[u] as number
      if ((rarities[benchmark] as number) <= 0) continue
      const { posting, place } = compared[benchmark] as OrderedPosting
      const at = place?.get(a)
      const from = at === undefined ? 0 : Math.max(0, at - NEIGHBOURS)
      const to = at === undefined ? posting.length : Math.min(posting.length, at + NEIGHBOURS + 1)
      for (let i = from; i < to; i++) {
        const b = posting[i] as number
        if (met[b] === a) continue
        met[b] = a
        let weight = 0
        forEachShared(uses, a, b, (adds) => {
          weight += adds
        })
        weights[b] = weight
        if (weight > 0) found.push(b)
      }
    }
    found.sort((b, c) => (weights[c] as number) - (weights[b] as number) || b - c)
    return found.slice(0, TIES_PER_PAPER)
  }
}

interface OrderedPosting {
  posting: Int32Array
  /** Of a common benchmark: where each paper stands among the likest. */
  place?: Map<number, number>
}

/** The papers of a benchmark; of a common one, the likest next to each other. */
function orderedPosting(posting: Int32Array, uses: BenchmarkUses): OrderedPosting {
  if (posting.length <= COMPARED_FULLY) return { posting }
  const alike = posting.slice().sort((a, b) => compareUses(uses, a, b) || a - b)
  return { posting: alike, place: new Map([...alike].map((paper, i) => [paper, i])) }
}

/** Benchmark by benchmark, rarest first. */
function compareUses({ offsets, benchmarks }: BenchmarkUses, a: number, b: number): number {
  const [startA, startB] = [offsets[a] as number, offsets[b] as number]
  const [countA, countB] = [(offsets[a + 1] as number) - startA, (offsets[b + 1] as number) - startB]
  for (let i = 0; i < countA && i < countB; i++) {
    const difference = (benchmarks[startA + i] as number) - (benchmarks[startB + i] as number)
    if (difference !== 0) return difference
  }
  return countA - countB
}

/** Where a use first stands in its paper; one object for all the edges that say it. */
function firstWords(
  papers: readonly Facts[],
  { entities }: BenchmarkUses,
): (paper: number, use: number) => EdgeEvidence[] {
  const known: (EdgeEvidence[] | undefined)[] = new Array(entities.length)
  return (paper, use) => {
    const found = known[use]
    if (found) return found
    const [facts, entity] = [papers[paper], entities[use]]
    const words = facts && entity ? edgeEvidence(facts, entity.evidence.slice(0, 1), entity.confidence) : []
    known[use] = words
    return words
  }
}

function tieEdge(
  papers: readonly Facts[],
  uses: BenchmarkUses,
  a: number,
  b: number,
  words: (paper: number, use: number) => EdgeEvidence[],
): GraphEdge {
  const [source, target] = [paperNode(papers[a]?.id ?? ''), paperNode(papers[b]?.id ?? '')]
  const shared: SharedBenchmark[] = []
  const [first, second]: [EdgeEvidence[], EdgeEvidence[]] = [[], []]
  let sum = 0
  forEachShared(uses, a, b, (weight, useOfA, useOfB) => {
    const { key = '', name = '' } = uses.entities[useOfA] ?? {}
    shared.push({ key, name, weight: rounded(weight, 4) })
    first.push(...words(a, useOfA))
    second.push(...words(b, useOfB))
    sum += weight
  })
  return {
    id: edgeId('SHARES_BENCHMARKS', source, target),
    type: 'SHARES_BENCHMARKS',
    source,
    target,
    evidence: [...first, ...second],
    weight: rounded(sum, 4),
    shared: shared.sort((x, y) => y.weight - x.weight || compareText(x.key, y.key)),
  }
}
