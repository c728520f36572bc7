/** Every paper that has a benchmark in common with a paper. */
import type { KnowledgeGraph, Role } from '../../src/model.ts'
import { compareText } from '../../src/text.ts'
import { rounded } from '../weights.ts'
import { type PaperRef, paperRef } from './refs.ts'
import { nodeOf, readUses, tieWeight, type Uses } from './uses.ts'

/** A benchmark that papers have in common. */
export interface CommonBenchmark {
  key: string
  name: string
  /** Papers of the graph that name it. */
  papers: number
  /** What each of the papers does with it, in their order: of two, first the one that was asked about. */
  roles: Role[]
}

export interface SharedBenchmarks {
  paper: Pick<PaperRef, 'id' | 'title'>
  /** Heaviest first. */
  shared: {
    paper: PaperRef
    /** Sum over the benchmarks of rarity × weight of both roles, as on SHARES_BENCHMARKS. */
    weight: number
    /** What adds most first. */
    benchmarks: CommonBenchmark[]
  }[]
}

/**
 * Every paper with a benchmark in common with one paper, in whatever role. All of them, where SHARES_BENCHMARKS
 * edges hold only each paper's heaviest ties. Time linear in the graph.
 * @param paper node id of the paper
 * @throws PaperloomError `not-found` where the graph has no such paper
 */
export function sharedWith(graph: KnowledgeGraph, paper: string): SharedBenchmarks {
  const uses = readUses(graph, ['Benchmark'])
  const node = nodeOf(uses, paper, 'Paper')
  const common = new Map<string, { weight: number; benchmarks: [CommonBenchmark, number][] }>()
  for (const [key, role] of uses.byPaper.get(paper) ?? []) {
    for (const [other, otherRole] of uses.byEntity.get(key) ?? []) {
      if (other === paper) continue
      const roles = [role, otherRole]
      const weight = tieWeight(uses, key, roles)
      const tie = common.get(other) ?? { weight: 0, benchmarks: [] }
      common.set(other, tie)
      tie.weight += weight
      tie.benchmarks.push([commonBenchmark(uses, key, roles), weight])
    }
  }
  const shared = [...common]
    .map(([other, { weight, benchmarks }]) => ({
      paper: paperRef(nodeOf(uses, other)),
      weight: rounded(weight, 4),
      benchmarks: benchmarks.sort(heaviest).map(([benchmark]) => benchmark),
    }))
    .sort((a, b) => b.weight - a.weight || compareText(a.paper.id, b.paper.id))
  const { id, title } = paperRef(node)
  return { paper: { id, title }, shared }
}

/** A benchmark as answers tell of it. */
export function commonBenchmark(uses: Uses, key: string, roles: Role[]): CommonBenchmark {
  return { key, name: nodeOf(uses, key).name, papers: uses.byEntity.get(key)?.size ?? 0, roles }
}

function heaviest([a, m]: [CommonBenchmark, number], [b, n]: [CommonBenchmark, number]): number {
  return n - m || a.papers - b.papers || compareText(a.key, b.key)
}
