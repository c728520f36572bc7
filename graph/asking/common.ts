/** What several papers have in common, and which papers several benchmarks have in common. */
import { type KnowledgeGraph, LABEL_OF_TYPE, type Role } from '../../src/model.ts'
import { compareText } from '../../src/text.ts'
import { rounded } from '../weights.ts'
import { type NodeRef, nodeRef, type PaperRef, paperRef } from './refs.ts'
import { type CommonBenchmark, commonBenchmark } from './shared.ts'
import { nodeOf, readUses, tieWeight } from './uses.ts'

export interface InCommon {
  papers: PaperRef[]
  /** Benchmarks that all of the papers name, rarest and most used first. */
  benchmarks: CommonBenchmark[]
  /** Models, methods and tools that all of them name; `roles` in the order of the papers. */
  others: (NodeRef & { roles: Role[] })[]
}

/**
 * What all of several papers name. Time linear in the graph.
 * @param papers node ids
 * @throws PaperloomError `not-found` where the graph has not got one of the papers
 */
export function inCommon(graph: KnowledgeGraph, papers: readonly string[]): InCommon {
  const uses = readUses(graph, Object.values(LABEL_OF_TYPE))
  const nodes = papers.map((paper) => nodeOf(uses, paper, 'Paper'))
  const named = papers.map((paper) => uses.byPaper.get(paper) ?? new Map<string, Role>())
  const common = [...(named[0]?.keys() ?? [])]
    .filter((key) => named.every((own) => own.has(key)))
    .map((key) => {
      const roles = named.map((own) => own.get(key) as Role)
      return { key, roles, weight: tieWeight(uses, key, roles) }
    })
    .sort((a, b) => b.weight - a.weight || compareText(a.key, b.key))
  const isBenchmark = (key: string) => nodeOf(uses, key).label === 'Benchmark'
  return {
    papers: nodes.map(paperRef),
    benchmarks: common
      .filter(({ key }) => isBenchmark(key))
      .map(({ key, roles }) => commonBenchmark(uses, key, roles)),
    others: common
      .filter(({ key }) => !isBenchmark(key))
      .map(({ key, roles }) => ({ ...nodeRef(nodeOf(uses, key)), roles })),
  }
}

export interface UsersOfAll {
  benchmarks: Omit<CommonBenchmark, 'roles'>[]
  /** Heaviest first; `roles` in the order of the benchmarks. */
  papers: { paper: PaperRef; weight: number; roles: Role[] }[]
}

/**
 * The papers that name all of several benchmarks, in whatever role; those that stand for them first, then those that
 * mention them. Time linear in the graph.
 * @param benchmarks keys
 * @throws PaperloomError `not-found` where the graph has not got one of the benchmarks
 */
export function usersOfAll(graph: KnowledgeGraph, benchmarks: readonly string[]): UsersOfAll {
  const uses = readUses(graph, ['Benchmark'])
  const asked = benchmarks.map((key) => {
    const { id, name } = nodeOf(uses, key, 'Benchmark')
    return { key: id, name, papers: uses.byEntity.get(key)?.size ?? 0 }
  })
  const users = benchmarks.map((key) => uses.byEntity.get(key) ?? new Map<string, Role>())
  const papers = [...(users[0]?.keys() ?? [])]
    .filter((paper) => users.every((own) => own.has(paper)))
    .map((paper) => {
      const roles = users.map((own) => own.get(paper) as Role)
      const weight = benchmarks.reduce((sum, key, i) => sum + tieWeight(uses, key, [roles[i] as Role]), 0)
      return { paper: paperRef(nodeOf(uses, paper)), weight: rounded(weight, 4), roles }
    })
    .sort((a, b) => b.weight - a.weight || compareText(a.paper.id, b.paper.id))
  return { benchmarks: asked, papers }
}
