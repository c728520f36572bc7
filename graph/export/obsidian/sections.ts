/** What a note says of the edges at its node: a heading for each type and direction, a line for each edge. */
import {
  EDGE_TYPES,
  type EdgeType,
  type GraphEdge,
  type GraphNode,
  type KnowledgeGraph,
} from '../../../src/model.ts'
import { compareText } from '../../../src/text.ts'
import { firstSentence, paperTexts } from '../columns.ts'
import { inline, webLink, wikiLink } from './markdown.ts'

/** Headings where the node is the source, the target, and, of a score, the paper that reports it. */
const HEADINGS: Readonly<Record<EdgeType, { source: string; target: string; paper?: string }>> = {
  INTRODUCES: { source: 'Introduces', target: 'Introduced by' },
  EVALUATES_ON: { source: 'Evaluates on', target: 'Evaluated on by' },
  USES: { source: 'Uses', target: 'Used by' },
  COMPARES_WITH: { source: 'Compares with', target: 'Compared with by' },
  MENTIONS: { source: 'Mentions', target: 'Mentioned by' },
  LINKS_TO: { source: 'Links', target: 'Linked by' },
  VARIANT_OF: { source: 'Variant of', target: 'Variants' },
  DERIVED_FROM: { source: 'Derived from', target: 'Derived from this' },
  BUILT_ON: { source: 'Built on', target: 'Built on this' },
  PART_OF: { source: 'Part of', target: 'Parts' },
  SCORES: { source: 'Scores', target: 'Scores', paper: 'Reports' },
  HOSTED_AT: { source: 'Hosted at', target: 'Hosts' },
  SHARES_BENCHMARKS: { source: 'Shares benchmarks with', target: 'Shares benchmarks with' },
  IN_COMMUNITY: { source: 'In the community', target: 'Members' },
}

type Side = 'source' | 'target' | 'paper'

/** One edge as a node sees it. */
interface Seen {
  edge: GraphEdge
  side: Side
}

/** Where the note of a node is, without `.md`; undefined where it has none. */
export type NotePath = (id: string) => string | undefined

/** Makes the sections of a node's note. */
export function sectionWriter(graph: KnowledgeGraph, pathOf: NotePath): (node: GraphNode) => string {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]))
  const texts = paperTexts(graph.nodes)
  const seen = edgesByNode(graph.edges)

  function link(id: string): string {
    const node = nodes.get(id)
    const path = pathOf(id)
    return path === undefined ? webLink(node?.url ?? id) : wikiLink(path, node?.name ?? id)
  }

  function line({ edge, side }: Seen): string {
    if (edge.type === 'SCORES') {
      const ends = side === 'paper' ? `${link(edge.source)} on ${link(edge.target)}` : link(other(edge, side))
      const reported = side === 'paper' || edge.paper === undefined ? '' : `, ${link(`paper:${edge.paper}`)}`
      return `- ${ends}: ${score(edge)}${reported}\n`
    }
    const to = link(other(edge, side))
    if (edge.shared) {
      return `- ${to}: ${edge.shared.map(({ key, name }) => (pathOf(key) ? link(key) : inline(name))).join(', ')}\n`
    }
    const sentence =
      edge.source.startsWith('paper:') && side === 'source' ? undefined : firstSentence(edge, texts)
    return sentence === undefined ? `- ${to}\n` : `- ${to}: ${inline(sentence)}\n`
  }

  return ({ id }) => {
    const sections = new Map<string, Seen[]>()
    for (const item of (seen.get(id) ?? []).sort(bySection)) {
      const heading = HEADINGS[item.edge.type][item.side] as string
      const section = sections.get(heading) ?? []
      section.push(item)
      sections.set(heading, section)
    }
    return [...sections].map(([heading, items]) => `\n## ${heading}\n\n${items.map(line).join('')}`).join('')
  }
}

function edgesByNode(edges: readonly GraphEdge[]): Map<string, Seen[]> {
  const seen = new Map<string, Seen[]>()
  const add = (id: string, item: Seen) => {
    const own = seen.get(id)
    if (own) own.push(item)
    else seen.set(id, [item])
  }
  for (const edge of edges) {
    add(edge.source, { edge, side: 'source' })
    add(edge.target, { edge, side: 'target' })
    if (edge.paper !== undefined) add(`paper:${edge.paper}`, { edge, side: 'paper' })
  }
  return seen
}

/** By type as the schema lists them, then by side, then heaviest first, then by id. */
function bySection(a: Seen, b: Seen): number {
  return (
    EDGE_TYPES.indexOf(a.edge.type) - EDGE_TYPES.indexOf(b.edge.type) ||
    (a.edge.weight !== undefined ? 0 : compareText(a.side, b.side)) ||
    (b.edge.weight ?? 0) - (a.edge.weight ?? 0) ||
    compareText(a.edge.id, b.edge.id)
  )
}

function other(edge: GraphEdge, side: Side): string {
  return side === 'source' ? edge.target : edge.source
}

/** `66.9% pass@1 (test)`, `49 of 658`, `+3.2 points accuracy`. */
function score({ value, unit, of, metric, split, kind }: GraphEdge): string {
  const sign = kind === 'improvement' && (value ?? 0) > 0 ? '+' : ''
  const amount = `${sign}${value}${unit === '%' ? '%' : unit === 'points' ? ' points' : ''}`
  const words = [
    amount,
    of === undefined ? '' : `of ${of}`,
    metric ?? '',
    split === undefined ? '' : `(${split})`,
  ]
  return inline(words.filter(Boolean).join(' '))
}
