/** Rows of a leaderboard: one SCORES edge each, with its sentence and its value on a scale that can be compared. */
import type { EdgeEvidence, GraphEdge, GraphNode, NodeLabel, ResultUnit } from '../../src/model.ts'
import { sentenceAround } from '../../src/text.ts'
import { type Direction, isShare } from './metrics.ts'

/** One reported score or improvement. */
export interface LeaderboardRow {
  /** Id of the SCORES edge. */
  edge: string
  /** The model or method. */
  subject: { id: string; name: string; label: NodeLabel }
  /** The paper that reports it: node id, title. */
  paper: { id: string; title: string; year?: number }
  /** As written. */
  metric?: string
  value: number
  unit?: ResultUnit
  of?: number
  split?: string
  /** The value on the scale of its table: 49 of 658 is 7.447 there, an accuracy of .87 is 87. */
  comparable: number
  /** The sentence that says so. */
  sentence: string
  evidence: EdgeEvidence[]
  /** True where another row gives another value for the same subject, benchmark, metric and split. */
  isContradicted: boolean
}

/** Scores that can be compared: of one metric, on one split, on one scale. Best first; where it is not known whether more is better, highest first. */
export interface LeaderboardTable {
  /** `metricName`; '' where the papers name none. */
  metric: string
  direction: Direction
  /** '' where the papers name none. */
  split: string
  /** `%` for shares of a whole, `count`, `points`; '' for bare numbers. */
  scale: ResultUnit | ''
  rows: LeaderboardRow[]
}

/** The row of a SCORES edge, and the scale of its comparable value. */
export function readRow(
  edge: GraphEdge,
  nodes: ReadonlyMap<string, GraphNode>,
): { row: LeaderboardRow; scale: ResultUnit | '' } {
  const { metric, value = 0, unit, of, split, evidence } = edge
  const subject = nodes.get(edge.source)
  const paper = nodes.get(`paper:${edge.paper}`)
  const { comparable, scale } = onScale(edge)
  const row: LeaderboardRow = {
    edge: edge.id,
    subject: {
      id: edge.source,
      name: subject?.name ?? edge.source,
      label: subject?.label ?? 'Method',
    },
    paper: {
      id: `paper:${edge.paper}`,
      title: paper?.name ?? '',
      ...(paper?.year !== undefined && { year: paper.year }),
    },
    value,
    ...(metric !== undefined && { metric }),
    ...(unit !== undefined && { unit }),
    ...(of !== undefined && { of }),
    ...(split !== undefined && { split }),
    comparable,
    sentence: sentenceOf(evidence, paper),
    evidence,
    isContradicted: false,
  }
  return { row, scale }
}

/** The value of a score on its scale. Counts out of a total and bare numbers of a share become percentages. */
export function onScale({ value = 0, unit, of, metric }: GraphEdge): {
  comparable: number
  scale: ResultUnit | ''
} {
  if (of !== undefined && of > 0) return { comparable: Number(((100 * value) / of).toFixed(3)), scale: '%' }
  if (unit === '%' || unit === 'count') return { comparable: value, scale: unit }
  if (!isShare(metric)) return { comparable: value, scale: unit ?? '' }
  return { comparable: Math.abs(value) <= 1 ? Number((100 * value).toFixed(6)) : value, scale: '%' }
}

/** The sentence of the first evidence. */
function sentenceOf([first]: readonly EdgeEvidence[], paper: GraphNode | undefined): string {
  if (!first) return ''
  const text = first.field === 'title' ? paper?.name : paper?.abstract
  return text === undefined ? first.text : sentenceAround(text, first.start, first.end)
}

/** Splits by their usual names: `validation`, `valid` and `dev` are one. */
export function splitName(split = ''): string {
  const plain = split.trim().toLowerCase()
  if (plain === 'valid' || plain === 'val' || plain === 'dev') return 'validation'
  return plain
}
