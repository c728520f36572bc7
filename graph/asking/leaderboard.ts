/** Leaderboards: the scores that papers report on a benchmark, side by side, and where they contradict each other. */
import { PaperloomError } from '../../src/errors.ts'
import type { GraphEdge, GraphNode, KnowledgeGraph } from '../../src/model.ts'
import { compareText } from '../../src/text.ts'
import { conflictsAmong, type ScoreConflict } from './conflicts.ts'
import { type Direction, metricDirection, metricName } from './metrics.ts'
import { type LeaderboardRow, type LeaderboardTable, readRow, splitName } from './score-rows.ts'

export type { Direction, LeaderboardRow, LeaderboardTable, ScoreConflict }

export interface Leaderboard {
  benchmark: { id: string; name: string; papers: number }
  /** Scores. Most rows first. */
  tables: LeaderboardTable[]
  /** By how much something got better. Never compared with scores; by paper. */
  improvements: LeaderboardRow[]
  /** Those between papers first. */
  conflicts: ScoreConflict[]
}

/**
 * The leaderboard of a benchmark. Time linear in the graph.
 * @param benchmark id of a Benchmark node
 * @throws PaperloomError `not-found` where the graph has no such benchmark
 */
export function leaderboard(graph: KnowledgeGraph, benchmark: string): Leaderboard {
  const [found] = leaderboardsOf(graph, (node) => node.id === benchmark)
  if (found) return found
  throw new PaperloomError(
    'not-found',
    `The graph has no benchmark ${benchmark}. Look for it by a part of its name.`,
  )
}

/** The leaderboards of all benchmarks on which a score or improvement is reported, by id. Time linear in the graph. */
export function leaderboards(graph: KnowledgeGraph): Leaderboard[] {
  return leaderboardsOf(graph).filter(
    ({ tables, improvements }) => tables.length > 0 || improvements.length > 0,
  )
}

function leaderboardsOf(graph: KnowledgeGraph, isWanted = (_: GraphNode) => true): Leaderboard[] {
  const nodes = new Map<string, GraphNode>()
  const scores = new Map<string, GraphEdge[]>()
  for (const node of graph.nodes) {
    nodes.set(node.id, node)
    if (node.label === 'Benchmark' && isWanted(node)) scores.set(node.id, [])
  }
  for (const edge of graph.edges) if (edge.type === 'SCORES') scores.get(edge.target)?.push(edge)
  return [...scores]
    .sort(([a], [b]) => compareText(a, b))
    .map(([id, edges]) => {
      const { name = id, papers = 0 } = nodes.get(id) ?? {}
      return { benchmark: { id, name, papers }, ...arrange(edges, nodes) }
    })
}

function arrange(
  edges: readonly GraphEdge[],
  nodes: ReadonlyMap<string, GraphNode>,
): Omit<Leaderboard, 'benchmark'> {
  const tables = new Map<string, LeaderboardTable>()
  const improvements: LeaderboardRow[] = []
  for (const edge of edges) {
    const { row, scale } = readRow(edge, nodes)
    if (edge.kind === 'improvement') {
      improvements.push(row)
      continue
    }
    const [metric, split] = [metricName(edge.metric), splitName(edge.split)]
    const key = JSON.stringify([metric, split, scale])
    const table = tables.get(key) ?? {
      metric,
      direction: metricDirection(edge.metric),
      split,
      scale,
      rows: [],
    }
    tables.set(key, table)
    table.rows.push(row)
  }
  const sorted = [...tables.values()].sort(compareTables)
  for (const { rows, direction } of sorted) rows.sort(bestFirst(direction))
  const conflicts = sorted
    .flatMap(conflictsAmong)
    .sort((a, b) => PLACES.indexOf(a.within) - PLACES.indexOf(b.within))
  for (const { rows } of conflicts) for (const row of rows) row.isContradicted = true
  return { tables: sorted, improvements: improvements.sort(byPaper), conflicts }
}

const PLACES: readonly ScoreConflict['within'][] = ['corpus', 'paper', 'sentence']

function compareTables(a: LeaderboardTable, b: LeaderboardTable): number {
  return (
    b.rows.length - a.rows.length ||
    compareText(a.metric, b.metric) ||
    compareText(a.split, b.split) ||
    compareText(a.scale, b.scale)
  )
}

function bestFirst(direction: Direction): (a: LeaderboardRow, b: LeaderboardRow) => number {
  const sign = direction === 'lower' ? -1 : 1
  return (a, b) => sign * (b.comparable - a.comparable) || byPaper(a, b)
}

function byPaper(a: LeaderboardRow, b: LeaderboardRow): number {
  return compareText(a.paper.id, b.paper.id) || compareText(a.edge, b.edge)
}
