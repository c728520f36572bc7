/** Papers × benchmarks. */
import type { KnowledgeGraph, Role } from '../../src/model.ts'
import { compareText } from '../../src/text.ts'
import { byId, type PaperRef, paperRef } from './refs.ts'
import type { CommonBenchmark } from './shared.ts'
import { nodeOf, readUses } from './uses.ts'

export interface BenchmarkMatrix {
  /** Columns: what most of the rows name first. `papers` counts the rows that name it. */
  benchmarks: Omit<CommonBenchmark, 'roles'>[]
  /** Papers with most benchmarks first; `roles` by key, only of what the paper names. */
  rows: { paper: PaperRef; roles: Record<string, Role> }[]
}

/**
 * What papers do with benchmarks. Papers that name no benchmark are left out. Time and size linear in the graph: the
 * empty cells are not written.
 * @param papers node ids; default: all papers
 * @param limit most rows
 * @throws PaperloomError `not-found` where the graph has not got one of the papers
 */
export function benchmarkMatrix(
  graph: KnowledgeGraph,
  papers?: readonly string[],
  limit = Number.POSITIVE_INFINITY,
): BenchmarkMatrix {
  const uses = readUses(graph, ['Benchmark'])
  const asked = papers?.map((paper) => nodeOf(uses, paper, 'Paper').id) ?? [...uses.byPaper.keys()]
  const rows = [...new Set(asked)]
    .map((id) => ({ id, named: uses.byPaper.get(id) ?? new Map<string, Role>() }))
    .filter(({ named }) => named.size > 0)
    .sort((a, b) => b.named.size - a.named.size || byId(a, b))
    .slice(0, limit)
  const counts = new Map<string, number>()
  for (const { named } of rows) for (const key of named.keys()) counts.set(key, (counts.get(key) ?? 0) + 1)
  const columns = [...counts].sort(([a, m], [b, n]) => n - m || compareText(a, b))
  const rank = new Map(columns.map(([key], column) => [key, column]))
  const byColumn = ([a]: [string, Role], [b]: [string, Role]) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0)
  return {
    benchmarks: columns.map(([key, count]) => ({ key, name: nodeOf(uses, key).name, papers: count })),
    rows: rows.map(({ id, named }) => ({
      paper: paperRef(nodeOf(uses, id)),
      roles: Object.fromEntries([...named].sort(byColumn)),
    })),
  }
}

/** Node ids of the papers in a community, in the order of the graph. */
export function papersIn(graph: KnowledgeGraph, community: string): string[] {
  return graph.nodes
    .filter((node) => node.label === 'Paper' && node.community === community)
    .map(({ id }) => id)
}
