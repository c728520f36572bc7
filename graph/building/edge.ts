/** Edges under construction: ids, evidence, and one edge for what two papers both say. */
import type { EdgeEvidence, EdgeType, Evidence, Facts, GraphEdge } from '../../src/model.ts'
import { compareText } from '../../src/text.ts'

/** Type, ends and what tells parallel edges apart, with `|` between them and made safe inside them. */
export function edgeId(
  type: EdgeType,
  source: string,
  target: string,
  ...more: readonly (string | number | undefined)[]
): string {
  return [type, source, target, ...more].map((part) => escaped(String(part ?? ''))).join('|')
}

function escaped(part: string): string {
  return part.includes('|') || part.includes('%') ? part.replaceAll('%', '%25').replaceAll('|', '%7C') : part
}

/** Evidence as an edge carries it: with its paper, its words and how sure it is. */
export function edgeEvidence(
  paper: Facts,
  evidence: readonly Evidence[],
  confidence: number,
): EdgeEvidence[] {
  return evidence.map(({ field, start, end, rule }) => ({
    paper: paper.id,
    field,
    start,
    end,
    rule,
    text: paper[field].slice(start, end),
    confidence,
  }))
}

/** Edges by id. The same edge said twice stands once, with the evidence of both. Loops are left out. */
export class EdgeSet {
  readonly #edges = new Map<string, GraphEdge>()

  add(edge: GraphEdge): void {
    if (edge.source === edge.target) return
    const same = this.#edges.get(edge.id)
    if (!same) {
      this.#edges.set(edge.id, edge)
      return
    }
    same.evidence.push(...edge.evidence)
    if (edge.own) same.own = true
    if (edge.confidence !== undefined) {
      same.confidence = Math.max(same.confidence ?? 0, edge.confidence)
    }
  }

  /** All edges, each with its evidence in text order and once; not sorted. */
  finish(): GraphEdge[] {
    const edges = [...this.#edges.values()]
    for (const edge of edges) edge.evidence = inTextOrder(edge.evidence)
    return edges
  }
}

/** By paper, then title before abstract, then place, then rule. */
function inTextOrder(evidence: EdgeEvidence[]): EdgeEvidence[] {
  if (evidence.length < 2) return evidence
  const sorted = evidence.sort(
    (a, b) =>
      compareText(a.paper, b.paper) ||
      compareText(b.field, a.field) ||
      a.start - b.start ||
      a.end - b.end ||
      compareText(a.rule, b.rule),
  )
  return sorted.filter((item, i) => {
    const before = sorted[i - 1]
    return (
      !before ||
      before.paper !== item.paper ||
      before.field !== item.field ||
      before.start !== item.start ||
      before.end !== item.end ||
      before.rule !== item.rule
    )
  })
}
